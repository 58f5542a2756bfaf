import { isBlankText, normaliseText } from "../text/normalise";
import type { Area, Grid } from "./grid";
import type { Table } from "./table";

/** A column of a table by the names people may call it. */
export interface HeadedColumn {
  readonly column: number;
  /** Its own heading, as written. */
  readonly leaf: string;
  /** With the headings it stands under, from the top. */
  readonly path: string;
}

const MOST_COLUMNS = 400;
/** "(1)", "A", "1=2+3": the row that numbers the columns. */
const NUMBERING = /^\(?(?:\d{1,3}|[a-h]|[ivx]{1,4})\)?(?:\s*=.*)?$/iu;

/** The columns of a table with the headings that stand over them, also those whose role nobody knows. */
export function headedColumns(grid: Grid, table: Table): readonly HeadedColumn[] {
  const merges = grid.merges.filter(({ top, bottom }) =>
    table.headerRows.some((row) => row >= top && row <= bottom),
  );
  const columns: HeadedColumn[] = [];
  const last = Math.min(grid.columnCount, table.area.left + MOST_COLUMNS);
  for (let column = table.area.left; column < last; column++) {
    const texts = table.headerRows
      .map((row) => normaliseText(textOver(grid, merges, row, column)))
      .filter((text, at, all) => !isBlankText(text) && text !== all[at - 1]);
    const named = texts.filter((text) => !NUMBERING.test(text));
    const kept = named.length > 0 ? named : texts;
    const leaf = kept.at(-1);
    if (leaf !== undefined) columns.push({ column, leaf, path: kept.join(" / ") });
  }
  return columns;
}

function textOver(grid: Grid, merges: readonly Area[], row: number, column: number): string {
  const merge = merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return grid.textAt(merge?.top ?? row, merge?.left ?? column);
}
