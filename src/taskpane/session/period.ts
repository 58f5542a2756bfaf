import { parsePeriod, periodSpan, printPeriod } from "../../core/plan/period";
import type { Quarter } from "../../core/plan/period";
import type { CheckSettings } from "../../core/records/types";
import type { Table } from "../../core/sheet/table";

/** The settings with the period that the titles of the sheets tell; undefined where none does. */
export function byTitles(
  settings: CheckSettings,
  tables: readonly Table[],
  today: string,
): CheckSettings | undefined {
  const period = periodOf(tables);
  return period === undefined ? undefined : { ...settings, period, asOf: asOfEnd(period, today) };
}

/** The quarter most titles of a workbook name, as "2022Q3"; undefined where none does. */
export function periodOf(tables: readonly Table[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { title } of tables) {
    const { year, quarter } = title;
    if (year === undefined || quarter === undefined || quarter < 1 || quarter > 4) continue;
    const period = printPeriod({ kind: "quarter", year, quarter: quarter as Quarter });
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The day a period is judged on: its last, or today while it runs. */
export function asOfEnd(period: string, today: string): string {
  const parsed = parsePeriod(period);
  if (parsed === undefined) return today;
  const { from, to } = periodSpan(parsed);
  return to < today || from > today ? to : today;
}
