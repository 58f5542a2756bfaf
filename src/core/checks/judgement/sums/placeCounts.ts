import type { IndicatorRecord } from "../../../records/types";
import type { Grid } from "../../../sheet/grid";
import { placeCountsOf } from "../../../sheet/placeCounts";
import type { Table, TableRow } from "../../../sheet/table";
import { grouped } from "../../../text/grouped";
import type { WrongTotal } from "./columnTotals";
import { summandAt } from "./summand";

/** Rows that must agree before the others are wrong. */
const FEWEST_AGREEING = 2;

interface Compared {
  readonly agrees: boolean;
  readonly total: WrongTotal;
}

/** "Số xã đạt" behind communes side by side: how many of them meet what the row asks. */
export function wrongPlaceCounts(
  grid: Grid,
  table: Table,
  records: readonly IndicatorRecord[],
): readonly WrongTotal[] {
  const byRow = grouped(records, ({ cell }) => cell.row);
  return (placeCountsOf(grid, table)?.counts ?? []).flatMap(({ column, counted }) => {
    const compared = table.rows.flatMap(
      (row) => compare(grid, row, column, counted, byRow.get(row.row)) ?? [],
    );
    const wrong = compared.filter(({ agrees }) => !agrees);
    const agreeing = compared.length - wrong.length;
    return agreeing >= FEWEST_AGREEING && agreeing > wrong.length ? wrong.map(({ total }) => total) : [];
  });
}

function compare(
  grid: Grid,
  row: TableRow,
  column: number,
  counted: "met" | "unmet",
  records: readonly IndicatorRecord[] = [],
): Compared | undefined {
  const written = summandAt(grid, row.row, column, "exactCounts");
  if (written.kind !== "value" || records.length === 0) return undefined;
  const decided = records.filter(
    ({ judgement, contradiction }) =>
      contradiction === undefined && (judgement.verdict === "met" || judgement.verdict === "unmet"),
  );
  const computed = decided.filter(({ judgement }) => judgement.verdict === counted).length;
  const most = computed + records.length - decided.length;
  return {
    agrees: written.value >= computed && written.value <= most,
    total: { row, column, written: written.value, computed, cells: records.map(({ cell }) => cell) },
  };
}
