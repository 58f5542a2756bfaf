import { lastQuarterOf } from "../../plan/period";
import type { Period } from "../../plan/period";
import type { StatedTime } from "../../sheet/statedTime";

/**
 * How figures of a stated time stand to a period: `exact` where they are of the day it ends with, `untold` where nothing says
 * they are of another, else before or after it.
 */
export type PeriodMatch = "exact" | "untold" | "before" | "after";

export function matchOf({ year, quarter }: StatedTime, period: Period): PeriodMatch {
  if (year !== undefined && year !== period.year) return year < period.year ? "before" : "after";
  if (quarter === undefined) return "untold";
  const asked = lastQuarterOf(period);
  if (quarter !== asked) return quarter < asked ? "before" : "after";
  return "exact";
}

export function servesPeriod(time: StatedTime, period: Period): boolean {
  const match = matchOf(time, period);
  return match === "exact" || match === "untold";
}

const MONTHS: Readonly<Record<Period["kind"], number>> = { quarter: 3, half: 6, year: 12 };
const QUARTER_MONTHS = 3;

/** Whether what came in a stated time came in the period, neither in a part of it nor in more. */
export function spansPeriod(time: StatedTime, period: Period): boolean {
  if (!servesPeriod(time, period)) return false;
  return time.quarter === undefined || (time.months ?? QUARTER_MONTHS) === MONTHS[period.kind];
}

/** The period a stated time is, to be named; a quarter without a year is taken to be of the year given. */
export function periodOfTime({ year: told, quarter, months }: StatedTime, usual: number): Period {
  const year = told ?? usual;
  if (quarter === undefined || months === 12) return { kind: "year", year };
  return months === 6
    ? { kind: "half", year, half: quarter === 2 ? 1 : 2 }
    : { kind: "quarter", year, quarter };
}
