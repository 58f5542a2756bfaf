import type { CellOfSheet } from "../records/types";
import type { SetCell } from "../sheet/edit";
import type { Scalar } from "../sheet/grid";
import { scalarAt } from "../sheet/scalarAt";
import type { CheckContext } from "./context";

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
