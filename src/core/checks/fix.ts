import type { CellOfSheet } from "../records/types";
import type { SetCell } from "../sheet/edit";
import type { Grid, Scalar } from "../sheet/grid";
import type { CheckContext } from "./context";

function scalarAt(grid: Grid, { row, column }: CellOfSheet): Scalar {
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

/**
 * The edit that puts `value` where a cell holds what it holds now. None where a formula stands there: the formula, not its
 * result, would have to be mended.
 */
export function fix(context: CheckContext, cell: CellOfSheet, value: Scalar): readonly SetCell[] {
  const grid = context.gridByName.get(cell.sheet);
  if (grid === undefined || grid.formulaAt(cell.row, cell.column) !== undefined) return [];
  const { sheet, row, column } = cell;
  return [{ kind: "setCell", sheet, row, column, expect: scalarAt(grid, cell), value }];
}
