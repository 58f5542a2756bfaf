import type { CellRef, Grid, Scalar } from "./grid";

/** What a cell holds as a value, an error as its code; a formula without a value and a blank cell are both null. */
export function scalarAt(grid: Grid, { row, column }: CellRef): Scalar {
  switch (grid.kindAt(row, column)) {
    case "number":
      return grid.numberAt(row, column);
    case "boolean":
      return grid.numberAt(row, column) === 1;
    case "text":
    case "error":
      return grid.textAt(row, column);
    case "blank":
    case "notCalculated":
      return null;
  }
}
