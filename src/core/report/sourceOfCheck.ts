import type { CheckReport } from "../checks/checkWorkbook";
import { toTheEnd } from "../checks/steps";
import type { CriteriaSet } from "../criteria/types";
import type { IsoDate } from "../plan/isoDate";
import type { Period } from "../plan/period";
import { registersFor } from "../records/provinces";
import type { PlaceRegister } from "../text/placeRegister";
import type { Grid } from "../sheet/grid";
import { earlierStands } from "./earlier/earlierStands";
import { narrativeOf, narrativeTime } from "./narrative";
import { cellTimesOf } from "./period/cellTimes";
import { isAllOfPeriod } from "./period/elsewhere";
import type { Elsewhere } from "./period/elsewhere";
import { inPeriod } from "./period/inPeriod";
import { servesPeriod } from "./period/match";
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

/**
 * What the figures of a report are computed from: what the workbook's check tells of the period, and of the times it is held
 * against.
 */
export function sourceOfCheck(
  whole: CheckReport,
  grids: readonly Grid[],
  occasion: ReportOccasion,
  everyGround: ReportGround,
): ReportSource {
  return toTheEnd(sourceInSteps(whole, grids, occasion, everyGround));
}

/** The same, pausing between the times it tells of. */
export function* sourceInSteps(
  whole: CheckReport,
  grids: readonly Grid[],
  occasion: ReportOccasion,
  everyGround: ReportGround,
): Generator<undefined, ReportSource> {
  const { period } = occasion;
  const ground = { ...everyGround, registers: registersFor(whole.tables, everyGround.registers) };
  const times = cellTimesOf(whole.tables);
  yield;
  const { facts: check, elsewhere } = inPeriod(whole, times, period, ground);
  yield;
  const sheets = grids.filter((grid) => servesPeriod(narrativeTime(grid) ?? {}, { period, as: "reported" }));
  const narrative = narrativeOf(sheets);
  const told =
    narrative.size === 0 && narrativeOf(grids).size > 0 ? notWrittenForPeriod(elsewhere) : elsewhere;
  const reported: ReportSource = {
    check,
    ...ground,
    ...occasion,
    ...(check.standing === undefined ? {} : { plan: check.standing.plan }),
    ...(narrative.size === 0 ? {} : { narrative }),
    ...(isAllOfPeriod(told) ? {} : { elsewhere: told }),
  };
  const { previous, historySheets } = whole;
  return { ...reported, earlier: earlierStands({ own: whole, times, previous, historySheets }, reported) };
}

function notWrittenForPeriod(elsewhere: Elsewhere): Elsewhere {
  return { ...elsewhere, reasons: new Map([...elsewhere.reasons, ["notWritten", "otherPeriod"]]) };
}
