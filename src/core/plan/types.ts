import type { Level } from "../sheet/table";

/** What counts towards a plan target, so that it can be judged from the workbook's own data. */
export type PlanMeasure =
  | "newCommunesStandard"
  | "rateCommunesStandard"
  | "newCommunesAdvanced"
  | "rateVillagesStandard"
  | "villagesPerRecognisedCommune"
  | "povertyFall"
  | "minorityPovertyFall"
  | "criteriaLost";

/** One promise of the year's plan. */
export interface PlanTarget {
  readonly id: string;
  readonly label: string;
  /** The target in the plan's own figures, as an official writes it ("02-03 xã"). */
  readonly target: string;
  readonly measure: PlanMeasure;
  readonly unit: string;
  /** Whether it is judged rounded to the target's own precision. */
  readonly rounded: boolean;
  /** The whole a rate is of, when the plan names it (47 communes, 254 villages). */
  readonly of?: number;
  /** What stood at the end of the year before; absent where the plan does not say and the office must. */
  readonly baseline?: { readonly value: number; readonly confirmed: boolean; readonly source: string };
  readonly source: string;
}

/** A commune (or place) on the plan's annex list. A registered list is not a target. */
export interface RegisteredCommune {
  readonly code: string;
  readonly name: string;
  /** As the annex writes it, where that differs from the register. */
  readonly writtenAs?: string;
  readonly district: string;
  readonly level: Level;
  readonly department: string;
}

export interface Inspection {
  readonly id: string;
  readonly communes: readonly string[];
  readonly level?: Level;
  readonly time: string;
  readonly from: string;
  readonly to: string;
  readonly content: string;
  readonly lead: string;
  readonly partners: readonly string[];
}

/** When a report's figures close and when it must be sent, for one quarter; ISO dates. `lastSafeDay` is the day before "trước ngày …". */
export interface ReportingDate {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly cutOff: string;
  readonly before: string;
  readonly lastSafeDay: string;
}

/** When a plan is called behind; editable by the office. */
export interface PlanRules {
  readonly behindFromQuarter: number;
  readonly reachableLackingAtMost: number;
  /** By quarter: a registered commune that lacks more criteria than this is behind. */
  readonly registeredMayLack: Readonly<Partial<Record<1 | 2 | 3 | 4, number>>>;
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly province: string;
  readonly year: number;
  readonly targets: readonly PlanTarget[];
  readonly registered: readonly RegisteredCommune[];
  readonly registeredVillages?: { readonly target: string; readonly of: number };
  readonly inspections: readonly Inspection[];
  readonly calendar: readonly ReportingDate[];
  readonly rules: PlanRules;
}

/** A place of the register and the unit that took it over. */
export interface RegisterEntry {
  readonly code: string;
  readonly name: string;
  readonly kind: "commune" | "ward" | "township";
  readonly district?: string;
  readonly districtCode?: string;
  readonly province: string;
  readonly from?: string;
  readonly to?: string;
  readonly successors: readonly { readonly code: string; readonly name: string }[];
  /** Communes in extreme difficulty take another region's thresholds where the decision says so. */
  readonly area?: string;
}

export interface PlaceRegister {
  readonly id: string;
  readonly province: string;
  readonly provinceCode: string;
  /** The area the province's communes take their thresholds from. */
  readonly area: string;
  readonly entries: readonly RegisterEntry[];
}
