import type { Grid } from "../../../core/sheet/grid";
import type { Value } from "./values";
import { FormulaError, UNKNOWN } from "./values";

/** What the cells of a sheet hold; where none lies behind the counts, there are none. */
export interface StoredCells {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Null where a cell is blank; UNKNOWN where its formula has not been worked out yet. */
  valueAt(row: number, column: number): Value;
}

/** Cells as they were read from a sheet's text. */
export class GridCells implements StoredCells {
  readonly rowCount: number;
  readonly columnCount: number;

  constructor(private readonly grid: Grid) {
    this.rowCount = grid.rowCount;
    this.columnCount = grid.columnCount;
  }

  valueAt(row: number, column: number): Value {
    const { grid } = this;
    switch (grid.kindAt(row, column)) {
      case "number":
        return grid.numberAt(row, column);
      case "text":
        return grid.textAt(row, column);
      case "boolean":
        return grid.numberAt(row, column) === 1;
      case "error":
        return new FormulaError(grid.textAt(row, column));
      case "notCalculated":
        return UNKNOWN;
      default:
        return null;
    }
  }
}
