import { lastQuarterOf, periodSpan } from "../../plan/period";
import type { Period } from "../../plan/period";
import type { StatedTime } from "../../sheet/statedTime";

/** The time figures are of, as far as it is said. */
export interface CellTime extends StatedTime {
  /** Of some time before that of the figures beside them, and nothing says of which. */
  readonly isEarlier?: true;
}

/**
 * The period figures are looked for of. What says nothing of its time is taken for what is reported, never for anything
 * earlier; what only says that it is earlier is of the period just before.
 */
export interface SoughtPeriod {
  readonly period: Period;
  readonly as: "reported" | "justBefore" | "earlier";
}

/**
 * How figures of a stated time stand to a period: `exact` where they are of the day it ends with, `untold` where nothing says
 * they are of another, else before or after it.
 */
export type PeriodMatch = "exact" | "untold" | "before" | "after";

export function matchOf({ year, quarter, isEarlier }: CellTime, sought: SoughtPeriod): PeriodMatch {
  const { period, as } = sought;
  if (isEarlier === true) return as === "justBefore" ? "untold" : "before";
  if (year !== undefined && year !== period.year) return year < period.year ? "before" : "after";
  if (quarter === undefined) return as === "reported" ? "untold" : endsWith(year, period);
  const asked = lastQuarterOf(period);
  if (quarter !== asked) return quarter < asked ? "before" : "after";
  return "exact";
}

/** What is of a whole year is of its last day; of a part of a year nothing is told by it. */
function endsWith(year: number | undefined, period: Period): PeriodMatch {
  return year === period.year && periodSpan(period).to.endsWith("-12-31") ? "exact" : "after";
}

export function servesPeriod(time: CellTime, sought: SoughtPeriod): boolean {
  const match = matchOf(time, sought);
  return match === "exact" || match === "untold";
}

const MONTHS: Readonly<Record<Period["kind"], number>> = { quarter: 3, half: 6, year: 12 };
const QUARTER_MONTHS = 3;

/** Whether what came in a stated time came in the period, neither in a part of it nor in more. */
export function spansPeriod(time: CellTime, sought: SoughtPeriod): boolean {
  const { period, as } = sought;
  if (!servesPeriod(time, sought)) return false;
  if (time.quarter === undefined) return as === "reported" || period.kind === "year";
  return (time.months ?? QUARTER_MONTHS) === MONTHS[period.kind];
}

/** The period a stated time is, to be named; a quarter without a year is taken to be of the year given. */
export function periodOfTime({ year: told, quarter, months }: StatedTime, usual: number): Period {
  const year = told ?? usual;
  if (quarter === undefined || months === 12) return { kind: "year", year };
  return months === 6
    ? { kind: "half", year, half: quarter === 2 ? 1 : 2 }
    : { kind: "quarter", year, quarter };
}
