import type { Grid } from "../../../sheet/grid";
import { headedColumns } from "../../../sheet/columnHeadings";
import { isCount } from "../../../sheet/measures";
import type { Table } from "../../../sheet/table";

/** Fewer whole numbers tell nothing of what a column holds. */
const FEWEST = 3;

/** Columns that stand in a table without being part of what it is about, and count something: their totals are sums. */
export function countColumns(grid: Grid, table: Table): readonly number[] {
  if (table.kind === "communeSheet") return [];
  const known = new Set(table.columns.map(({ column }) => column));
  return headedColumns(grid, table).flatMap(({ column, path }) => {
    const isLoose = column <= table.area.right && !known.has(column);
    return isLoose && isCount(path) && holdsWholeNumbers(grid, table, column) ? [column] : [];
  });
}

function holdsWholeNumbers(grid: Grid, table: Table, column: number): boolean {
  const filled = table.rows.filter(
    ({ kind, row }) => kind === "record" && grid.kindAt(row, column) !== "blank",
  );
  return (
    filled.length >= FEWEST &&
    filled.every(
      ({ row }) => grid.kindAt(row, column) === "number" && Number.isInteger(grid.numberAt(row, column)),
    )
  );
}
