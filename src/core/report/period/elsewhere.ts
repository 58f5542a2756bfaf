import type { FundAmount } from "../../plan/fundTables";
import type { Period } from "../../plan/period";
import type { AbsentReason } from "../absentReason";

/** What the workbook knows of other periods than the one asked for, and what a report therefore cannot say. */
export interface Elsewhere {
  /** The periods its figures are of. */
  readonly periods: readonly Period[];
  /** The communes that have results of other periods only: their names by their keys. */
  readonly communes: ReadonlyMap<string, string>;
  /** How many communes have results of the period itself. */
  readonly communesHere: number;
  /** Money of other periods. */
  readonly funds: readonly FundAmount[];
  /** The usual reasons that here are no more than: it is of another period. */
  readonly reasons: ReadonlyMap<AbsentReason, AbsentReason>;
}

/** Whether everything the workbook reports is of the period asked for. */
export function isAllOfPeriod({ periods, reasons }: Elsewhere): boolean {
  return periods.length === 0 && reasons.size === 0;
}

/** The reason as it is where the figure exists for another period. */
export function reasonIn(elsewhere: Elsewhere | undefined, why: AbsentReason): AbsentReason {
  return elsewhere?.reasons.get(why) ?? why;
}
