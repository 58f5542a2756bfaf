import type { HistoryRow } from "../../office/history/historyRow";
import { firstOfMonth } from "../../plan/isoDate";
import type { IsoDate } from "../../plan/isoDate";
import { parsePeriod, periodSpan } from "../../plan/period";
import type { Quarter } from "../../plan/period";
import { cellText } from "../../records/cells";
import type { IndicatorRecord } from "../../records/types";
import { readResult } from "../../target/readResult";
import type { EarlierResult, Time } from "./earlierResults";
import { subjectOf } from "./earlierResults";

/** The office's own history of results, by what they are about. */
export class HistoryResults {
  private readonly rows = new Map<string, HistoryRow[]>();

  /** `asked` is the period a check is for, where the sheets do not tell theirs. */
  constructor(
    rows: readonly HistoryRow[],
    private readonly asked: string | undefined,
  ) {
    for (const row of rows) {
      const own = this.rows.get(subjectOf(row));
      if (own === undefined) this.rows.set(subjectOf(row), [row]);
      else own.push(row);
    }
  }

  /** The result of the latest period before; of the same stage where that was reported then. */
  before(record: IndicatorRecord, time: Time): EarlierResult | undefined {
    const own = this.rows.size === 0 ? undefined : this.rows.get(subjectOf(record));
    if (own === undefined) return undefined;
    const end = endOf(time, this.asked);
    const earlier = own
      .filter(({ period }) => periodSpan(period).to < end)
      .sort((one, other) => (periodSpan(one.period).to < periodSpan(other.period).to ? 1 : -1));
    const [latest] = earlier;
    if (latest === undefined) return undefined;
    const same = earlier.filter(({ period }) => periodSpan(period).to === periodSpan(latest.period).to);
    const { cell, period, result, verdict } = same.find(({ stage }) => stage === record.stage) ?? latest;
    return {
      verdict,
      result: readResult(result),
      text: cellText(result),
      from: { kind: "history", cell, period },
    };
  }
}

/**
 * The last day of the period reported, asked for where the sheets do not tell theirs; where only its year is known, its first:
 * nothing of that year is surely earlier.
 */
export function endOf({ year, quarter }: Time, asked: string | undefined): IsoDate {
  const period = asked === undefined ? undefined : parsePeriod(asked);
  if (quarter !== undefined) return periodSpan({ kind: "quarter", year, quarter: quarter as Quarter }).to;
  return period?.year === year ? periodSpan(period).to : firstOfMonth(year, 1);
}
