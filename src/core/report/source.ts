import type { ReportedFacts } from "../checks/reportedFacts";
import type { CriteriaSet } from "../criteria/types";
import type { Period } from "../plan/period";
import type { Plan } from "../plan/types";
import type { PlaceRegister } from "../text/placeRegister";
import type { VillageCount } from "../plan/villageTables";
import type { CommuneAssessment, IndicatorRecord, WrittenPlace } from "../records/types";
import type { Narrative } from "./narrative";
import type { Elsewhere } from "./period/elsewhere";

/** What tells how communes stand in a period. */
export interface CommuneSource {
  readonly check: ReportedFacts;
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
  readonly plan?: Plan;
  readonly period: Period;
  /** What the workbook says of other periods; absent where all is of this one. */
  readonly elsewhere?: Elsewhere;
}

/** What the figures of a period are computed from. */
export interface ReportSource extends CommuneSource {
  /** The day the report is made, as ISO date. */
  readonly madeOn: string;
  /** The time of day, as "08:05". */
  readonly madeAt?: string;
  /** The day the figures close, as ISO date; absent where the plan's calendar says it. */
  readonly cutOff?: string;
  /** How everything stood before; absent where figures are compared with nothing. */
  readonly earlier?: EarlierStands;
  /** What the office wrote itself; absent where the workbook has no sheet for it. */
  readonly narrative?: Narrative;
  readonly programVersion: string;
}

/** The times a report's figures are held against: the period before, the same one last year, the end of last year. */
export type EarlierTime = "previous" | "lastYear" | "yearEnd";

/** How everything stood at an earlier time, as far as anything tells. */
export interface EarlierStand {
  readonly period: Period;
  /** What that time's figures are computed from. */
  readonly source: ReportSource;
  /** By commune and set. */
  readonly communes: ReadonlyMap<string, EarlierCount>;
  /** By commune. */
  readonly villages: ReadonlyMap<string, VillageCount>;
  /** Only cells of the workbook itself can be shown. */
  readonly cells: "ofThisWorkbook" | "ofAnother";
}

/** How far a commune was by one set. */
export interface EarlierCount {
  readonly assessment: CommuneAssessment;
  /** What it was judged by; none where only its verdicts were kept. */
  readonly records: readonly IndicatorRecord[];
}

export type EarlierStands = Readonly<Record<EarlierTime, EarlierStand>>;

/** A commune's criteria count is that of one set. */
export function countKey(placeKey: string, set: string): string {
  return `${placeKey}\u0000${set}`;
}

/** The same commune has the same key wherever it stands: its code, or its name where the register does not know it. */
export function placeKey({ match, name }: WrittenPlace): string {
  return match.kind === "unknown" ? name : match.code;
}
