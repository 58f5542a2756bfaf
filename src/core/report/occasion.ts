import type { CheckReport } from "../checks/checkWorkbook";
import { addDays, yearOf } from "../plan/isoDate";
import type { IsoDate } from "../plan/isoDate";
import { lastQuarterOf, parsePeriod, periodSpan, quarterOn } from "../plan/period";
import type { Period, Quarter } from "../plan/period";
import { reportingDates, reportingDatesOf } from "../plan/reporting";
import type { CheckSettings } from "../records/types";

/**
 * The period a workbook is most likely reported for: the one the check was asked for, else the quarter most of its sheets
 * name, else the quarter of their year that has last ended by the day of the check.
 */
export function usualPeriod({ reading, standing }: CheckReport, settings: CheckSettings): Period {
  const asked = settings.period === undefined ? undefined : parsePeriod(settings.period);
  if (asked !== undefined) return asked;
  const named = mostCommon(
    reading.tables.flatMap(({ year, quarter }) => (quarter === undefined ? [] : [quarterKey(year, quarter)])),
  );
  const ofSheets = named === undefined ? undefined : parsePeriod(named);
  if (ofSheets !== undefined) return ofSheets;
  const year = settings.year ?? standing?.plan.year ?? mostCommon(reading.tables.map((table) => table.year));
  return lastQuarter(year ?? yearOf(settings.asOf), settings.asOf);
}

/** The days a report of a period goes by: as the plan's calendar says, else the usual ones. */
export function usualCutOff(period: Period, { standing }: CheckReport): IsoDate {
  const plan = standing?.plan;
  const quarter = lastQuarterOf(period);
  const dates =
    plan?.year === period.year ? reportingDatesOf(plan, quarter) : reportingDates(period.year, quarter);
  return dates?.cutOff ?? periodSpan(period).to;
}

function quarterKey(year: number, quarter: number): string {
  return `${String(year)}Q${String(quarter)}`;
}

function lastQuarter(year: number, asOf: IsoDate): Period {
  const current: Period = { kind: "quarter", year: yearOf(asOf), quarter: quarterOn(asOf) };
  const ended = periodSpan(current).to === asOf ? asOf : addDays(periodSpan(current).from, -1);
  const quarter: Quarter = yearOf(ended) > year ? 4 : yearOf(ended) < year ? 1 : quarterOn(ended);
  return { kind: "quarter", year, quarter };
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
