import type { Grid } from "../../../sheet/grid";
import type { Table } from "../../../sheet/table";
import { plainKey } from "../../../text/normalise";

/** "Số công trình", "Số hộ", "Tổng số thôn"; not the number of a decision, nor an ordinal. */
const COUNT =
  /^(?:tong )?so (?!tt\b|thu tu\b|stt\b|hieu\b|quyet dinh\b|qd\b|van ban\b|ngay\b|dien thoai\b)\S/;
/** Of a rate or a mean nothing is the sum. */
const NO_COUNT = /ty le|binh quan|trung binh|%|tieu chi|chi tieu/;
/** Fewer whole numbers tell nothing of what a column holds. */
const FEWEST = 3;

/** Columns that stand in a table without being part of what it is about, and count something: their totals are sums. */
export function countColumns(grid: Grid, table: Table): readonly number[] {
  if (table.kind === "communeSheet") return [];
  const known = new Set(table.columns.map(({ column }) => column));
  const columns: number[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    if (known.has(column)) continue;
    const heading = plainKey(table.headerRows.map((row) => grid.textAt(row, column)).join(" "));
    if (COUNT.test(heading) && !NO_COUNT.test(heading) && holdsWholeNumbers(grid, table, column)) {
      columns.push(column);
    }
  }
  return columns;
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
