import type { CheckReport } from "../checks/checkWorkbook";
import type { CriteriaSet } from "../criteria/types";
import type { IsoDate } from "../plan/isoDate";
import type { Period } from "../plan/period";
import type { PlaceRegister } from "../plan/types";
import type { Grid } from "../sheet/grid";
import { narrativeOf } from "./narrative";
import { countsOfEarlierColumns } from "./previousCounts";
import type { ReportSource } from "./source";

/** Which period is reported, on which day, with figures of which day. */
export interface ReportOccasion {
  readonly period: Period;
  readonly madeOn: IsoDate;
  /** The time of day, as "08:05". */
  readonly madeAt?: string;
  /** The day the figures close; absent where the plan's calendar says it. */
  readonly cutOff?: IsoDate;
}

/** What every report of the program stands on. */
export interface ReportGround {
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
  readonly programVersion: string;
}

/** What the figures of a report are computed from: the workbook's check, and what its sheets tell of the period before. */
export function sourceOfCheck(
  check: CheckReport,
  grids: readonly Grid[],
  occasion: ReportOccasion,
  ground: ReportGround,
): ReportSource {
  const narrative = narrativeOf(grids);
  const previous = countsOfEarlierColumns(check, grids, ground.sets);
  return {
    check,
    ...ground,
    ...occasion,
    ...(check.standing === undefined ? {} : { plan: check.standing.plan }),
    ...(previous.size === 0 ? {} : { previous }),
    ...(narrative.size === 0 ? {} : { narrative }),
  };
}
