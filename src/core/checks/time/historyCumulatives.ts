import { cumulativeSubject } from "../../office/history/historyRow";
import type { HistoryCumulative, HistorySheet } from "../../office/history/historyRow";
import { periodSpan } from "../../plan/period";
import { grouped } from "../../text/grouped";
import type { Cumulative } from "./cumulatives";
import { endOf } from "./historyResults";

/** The office's own history of cumulative figures, by what they count. */
export class HistoryCumulatives {
  private readonly rows: ReadonlyMap<string, readonly HistoryCumulative[]>;

  /** `asked` is the period a check is for, where the sheets do not tell theirs. */
  constructor(
    sheets: readonly HistorySheet[],
    private readonly asked: string | undefined,
  ) {
    this.rows = grouped(
      sheets.flatMap(({ cumulatives }) => cumulatives),
      cumulativeSubject,
    );
  }

  /** The figure of the latest period of the same year before this one; a new year counts from nothing. */
  before(current: Cumulative): HistoryCumulative | undefined {
    const own = this.rows.size === 0 ? undefined : this.rows.get(cumulativeSubject(current));
    const end = endOf(current, this.asked);
    return own
      ?.filter(({ period }) => period.year === current.year && periodSpan(period).to < end)
      .sort((one, other) => (periodSpan(one.period).to < periodSpan(other.period).to ? 1 : -1))[0];
  }
}
