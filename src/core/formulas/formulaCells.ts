import type { CellOfSheet } from "../records/types";
import type { Grid } from "../sheet/grid";

export interface FormulaCell extends CellOfSheet {
  readonly formula: string;
}

/** The cells of a sheet that hold formulas, row by row. */
export function formulaCellsOf(grid: Grid): readonly FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const formula = grid.formulaAt(row, column);
      if (formula !== undefined) cells.push({ sheet: grid.name, row, column, formula });
    }
  }
  return cells;
}
