import type { Provenance } from "../criteria/types";
import type { CellOfSheet } from "../records/types";
import type { IsoDate } from "./isoDate";
import type { Level } from "../sheet/table";
import type { RawCell } from "../target/types";

/** What counts towards a plan target, so that it can be judged from the workbook's own data. */
export type PlanMeasure =
  | "newCommunesStandard"
  | "rateCommunesStandard"
  | "newCommunesAdvanced"
  | "rateVillagesStandard"
  | "villagesPerRecognisedCommune"
  | "povertyFall"
  | "minorityPovertyFall"
  | "criteriaLost"
  /** Something the workbook's own data do not tell: judged only by what is reported for it. */
  | "other";

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
  /** What does not fit or is open about the target as the plan writes it. */
  readonly note?: string;
  /** The last day of the target's own time, where it has one that is not the plan's year. */
  readonly due?: IsoDate;
  /** Where the target stands and what that cell holds, when it was read from a workbook. */
  readonly cell?: CellOfSheet;
  readonly written?: RawCell;
}

/** A commune (or place) on the plan's annex list. A registered list is not a target. */
export interface RegisteredCommune {
  /** The register's code; "" where the name is not in the register. */
  readonly code: string;
  readonly name: string;
  /** As the annex writes it, where that differs from the register. */
  readonly writtenAs?: string;
  readonly district: string;
  readonly level: Level;
  readonly department: string;
  /** Where the name stands, when the list was read from a workbook. */
  readonly cell?: CellOfSheet;
}

/** One line of the inspection timetable. */
export interface Inspection {
  readonly id: string;
  /** Codes of the register. */
  readonly communes: readonly string[];
  readonly level?: Level;
  /** As the timetable writes it; `from` and `to` are the ISO dates it means, both days within. */
  readonly time: string;
  readonly from: string;
  readonly to: string;
  readonly content: string;
  readonly lead: string;
  readonly partners: readonly string[];
  readonly note?: string;
  /** Where the time stands, when the timetable was read from a workbook. */
  readonly cell?: CellOfSheet;
  /** What was written down as done; present only where the sheet has a column for it, "" where that is blank. */
  readonly done?: string;
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
  readonly registeredVillages?: { readonly target: string; readonly of: number; readonly note?: string };
  readonly inspections: readonly Inspection[];
  readonly calendar: readonly ReportingDate[];
  /** Where the reporting days come from, and whether the office has confirmed them. */
  readonly calendarSource?: Provenance;
  readonly rules: PlanRules;
  readonly source?: string;
}
