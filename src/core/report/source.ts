import type { CheckReport } from "../checks/checkWorkbook";
import type { CriteriaSet } from "../criteria/types";
import type { Period } from "../plan/period";
import type { Plan } from "../plan/types";
import type { PlaceRegister } from "../text/placeRegister";
import type { WrittenPlace } from "../records/types";
import type { Narrative } from "./narrative";
import type { Elsewhere } from "./period/elsewhere";

/** What tells how communes stand in a period. */
export interface CommuneSource {
  readonly check: CheckReport;
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
  /** Criteria met in the period before, by place and set; absent where nothing tells it. */
  readonly previous?: ReadonlyMap<string, number>;
  /** What the office wrote itself; absent where the workbook has no sheet for it. */
  readonly narrative?: Narrative;
  readonly programVersion: string;
}

/** The key of {@link ReportSource.previous}: a commune's criteria count is that of one set. */
export function previousKey(placeKey: string, set: string): string {
  return `${placeKey}\u0000${set}`;
}

/** The same commune has the same key wherever it stands: its code, or its name where the register does not know it. */
export function placeKey({ match, name }: WrittenPlace): string {
  return match.kind === "unknown" ? name : match.code;
}

/** Criteria a commune met in the period before, by the set it is counted by now; undefined where nothing tells it. */
export function previousCount({ key, assessment }: Counted, { previous }: ReportSource): number | undefined {
  return assessment === undefined ? undefined : previous?.get(previousKey(key, assessment.set));
}

interface Counted {
  readonly key: string;
  readonly assessment?: { readonly set: string };
}
