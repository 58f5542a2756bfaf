import { cellName } from "../../../sheet/address";
import type { IndicatorRecord } from "../../../records/types";
import type { Grid } from "../../../sheet/grid";
import type { Table } from "../../../sheet/table";
import type { Verdict } from "../../../target/types";
import type { IsSum, WrongTotal } from "./columnTotals";
import { wrongTotals } from "./columnTotals";
import type { Summand } from "./summand";
import { VALUE_OF_ONE } from "./summand";

/** Rows that count communes: those that meet what each column asks, or those that do not. */
export interface CountRows {
  readonly met: IsSum;
  readonly unmet: IsSum;
}

function summandOf({ judgement, contradiction }: IndicatorRecord, counted: Verdict): Summand {
  const { verdict } = judgement;
  const isDecided = (verdict === "met" || verdict === "unmet") && contradiction === undefined;
  if (!isDecided) return { kind: "open" };
  return verdict === counted ? VALUE_OF_ONE : { kind: "blank" };
}

/**
 * "Số xã đạt" below the results of indicators: how many of them meet their bounds. A row that is no such count in most of
 * its columns counts something else.
 */
export function wrongVerdictCounts(
  grid: Grid,
  table: Table,
  records: readonly IndicatorRecord[],
  rows: CountRows,
): readonly WrongTotal[] {
  const columns = table.columns.filter(({ role, code }) => role === "result" && code !== undefined);
  const byCell = new Map(records.map((record) => [cellName(record.cell), record]));
  const wrongIn = (isSum: IsSum, counted: Verdict): readonly WrongTotal[] =>
    columns.flatMap(({ column }) =>
      wrongTotals(grid, table, column, "marksMet", isSum, ({ row }) => {
        const record = byCell.get(cellName({ row, column }));
        return record === undefined ? { kind: "blank" } : summandOf(record, counted);
      }),
    );
  const found = [...wrongIn(rows.met, "met"), ...wrongIn(rows.unmet, "unmet")];
  const wrongInRow = (row: number): number => found.filter((wrong) => wrong.row.row === row).length;
  const filledInRow = (row: number): number =>
    columns.filter(({ column }) => grid.kindAt(row, column) !== "blank").length;
  return found.filter(
    ({ row }) => wrongInRow(row.row) === 1 || wrongInRow(row.row) * 2 <= filledInRow(row.row),
  );
}
