import { lastQuarterOf } from "../plan/period";
import type { Period } from "../plan/period";
import type { FileDigest, Submission, ToldTime } from "./types";

/** Whether sheets of this time belong to a period; a title that names no time is taken to be of the period asked for. */
export function isOfPeriod({ year, quarter }: ToldTime, period: Period): boolean {
  if (year !== undefined && year !== period.year) return false;
  return quarter === undefined || quarter === lastQuarterOf(period);
}

/** The period most reports name; undefined where none names a year. */
export function commonPeriod(digests: readonly FileDigest[]): Period | undefined {
  const counts = new Map<string, { readonly time: ToldTime; readonly count: number }>();
  for (const { time } of digests.flatMap(({ submissions }): readonly Submission[] => submissions)) {
    if (time.year === undefined) continue;
    const key = `${String(time.year)} ${String(time.quarter ?? "")}`;
    counts.set(key, { time, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  const { year, quarter } = most?.time ?? {};
  if (year === undefined) return undefined;
  return quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4
    ? { kind: "quarter", year, quarter }
    : { kind: "year", year };
}
