import { mayBeOld, SheetEncodings } from "../text/legacySheet";
import type { ShownText } from "../text/legacySheet";
import type { CellRef, Grid } from "./grid";

/** The texts a sheet shows with their fonts, column by column: those asked for, or all. */
export function* shownTexts(
  grid: Grid,
  isAskedFor: (text: string) => boolean = () => true,
): Iterable<ShownText & CellRef> {
  for (let column = 0; column < grid.columnCount; column++) {
    let row = grid.nextFilledRow(column, 0);
    while (row !== undefined) {
      const text = grid.kindAt(row, column) === "text" ? grid.textAt(row, column) : undefined;
      if (text !== undefined && isAskedFor(text)) yield { row, column, text, font: grid.fontAt(row, column) };
      row = grid.nextFilledRow(column, row + 1);
    }
  }
}

/** A text of an old encoding and what it says in Unicode. */
export interface LegacyText extends CellRef, ShownText {
  readonly unicode: string;
}

/** The texts of a sheet that are in an old encoding, column by column. */
export function legacyTexts(grid: Grid): readonly LegacyText[] {
  const doubtful = Array.from(shownTexts(grid, mayBeOld));
  const encodings = new SheetEncodings(doubtful);
  return doubtful
    .filter((shown) => encodings.of(shown) !== undefined)
    .map((shown) => ({ ...shown, unicode: encodings.unicode(shown) }));
}

/** The same sheet with texts of old encodings as Unicode, so that it is recognised and compared like any other. */
export function inUnicode(grid: Grid, texts: readonly LegacyText[]): Grid {
  if (texts.length === 0) return grid;
  const byColumn = new Map<number, Map<number, string>>();
  for (const { row, column, unicode } of texts) {
    const own = byColumn.get(column) ?? new Map<number, string>();
    byColumn.set(column, own);
    own.set(row, unicode);
  }
  return {
    id: grid.id,
    name: grid.name,
    visibility: grid.visibility,
    isProtected: grid.isProtected,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    merges: grid.merges,
    tables: grid.tables,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    kindAt: (row, column) => grid.kindAt(row, column),
    nextFilledRow: (column, row) => grid.nextFilledRow(column, row),
    numberAt: (row, column) => grid.numberAt(row, column),
    textAt: (row, column) => byColumn.get(column)?.get(row) ?? grid.textAt(row, column),
    formatAt: (row, column) => grid.formatAt(row, column),
    formulaAt: (row, column) => grid.formulaAt(row, column),
    fontAt: (row, column) => grid.fontAt(row, column),
  };
}
