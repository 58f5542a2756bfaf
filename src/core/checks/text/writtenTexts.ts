import type { CellOfSheet } from "../../records/types";
import type { Grid } from "../../sheet/grid";

/** A text somebody typed into a cell; what a formula gives is mended where it comes from. */
export interface WrittenText {
  readonly cell: CellOfSheet;
  readonly text: string;
}

/** All texts typed into a sheet, column by column; columns are walked by their filled rows only. */
export function* writtenTexts(grid: Grid): Iterable<WrittenText> {
  for (let column = 0; column < grid.columnCount; column++) {
    let row = grid.nextFilledRow(column, 0);
    while (row !== undefined) {
      if (grid.kindAt(row, column) === "text" && grid.formulaAt(row, column) === undefined) {
        yield { cell: { sheet: grid.name, row, column }, text: grid.textAt(row, column) };
      }
      row = grid.nextFilledRow(column, row + 1);
    }
  }
}
