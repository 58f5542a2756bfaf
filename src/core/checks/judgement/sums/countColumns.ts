import type { Grid } from "../../../sheet/grid";
import { headedColumns } from "../../../sheet/columnHeadings";
import { isCount, isWithin, mayBeAmount } from "../../../sheet/measures";
import type { ColumnRole, Table } from "../../../sheet/table";
import { plainKey } from "../../../text/normalise";

/** Fewer whole numbers tell nothing of what a column holds, but where its header says that it counts. */
const FEWEST = 3;
const FEWEST_SAID = 2;
const INDICATORS = /^(?:tong )?so chi tieu(?: dat)?$/;

/** A column whose whole numbers are added up. */
export interface CountColumn {
  readonly column: number;
  /** Whether its header says that it counts. */
  readonly isSaid: boolean;
}

/** A table of what is counted of each district or area: all its whole numbers are counts unless their headers say otherwise. */
function isOfCounts({ kind, columns }: Table): boolean {
  const has = (...roles: readonly ColumnRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  return kind === "register" && has("district", "area") && !has("place");
}

/** Columns that stand in a table without being part of what it is about, and count something: their totals are sums. */
export function countColumns(grid: Grid, table: Table): readonly CountColumn[] {
  if (table.kind === "communeSheet") return indicatorCounts(grid, table);
  const mayCount = isOfCounts(table);
  const known = new Set(table.columns.map(({ column }) => column));
  return headedColumns(grid, table).flatMap(({ column, path }) => {
    const isLoose = column <= table.area.right && !known.has(column);
    const isSaid = isCount(path);
    const isAsked = isLoose && (isSaid || ((mayCount || isWithin(path)) && mayBeAmount(path)));
    return isAsked && holdsWholeNumbers(grid, table, column, isSaid ? FEWEST_SAID : FEWEST)
      ? [{ column, isSaid }]
      : [];
  });
}

/** "Số chỉ tiêu" beside the criteria of a commune that a sheet lists without their indicators. */
function indicatorCounts(grid: Grid, table: Table): readonly CountColumn[] {
  if (table.rows.some(({ kind }) => kind === "criterion")) return [];
  const known = new Set(table.columns.map(({ column }) => column));
  return headedColumns(grid, table).flatMap(({ column, path }) =>
    !known.has(column) && INDICATORS.test(plainKey(path)) && holdsWholeNumbers(grid, table, column)
      ? [{ column, isSaid: true }]
      : [],
  );
}

/** Whether a column holds whole numbers in all its filled rows, and enough of them to tell. */
export function holdsWholeNumbers(grid: Grid, table: Table, column: number, fewest = FEWEST): boolean {
  const filled = table.rows.filter(
    ({ kind, row }) => kind === "record" && grid.kindAt(row, column) !== "blank",
  );
  return (
    filled.length >= fewest &&
    filled.every(
      ({ row }) => grid.kindAt(row, column) === "number" && Number.isInteger(grid.numberAt(row, column)),
    )
  );
}
