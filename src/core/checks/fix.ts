import type { CellOfSheet } from "../records/types";
import type { SetCell } from "../sheet/edit";
import type { Scalar } from "../sheet/grid";
import { scalarAt } from "../sheet/scalarAt";
import { encodingOfFont } from "../text/legacyFont";
import type { CheckContext } from "./context";

/**
 * The edit that puts `value` where a cell holds what it holds now. None where a formula stands there: the formula, not its
 * result, would have to be mended. None either where the cell's font draws an old encoding, which would garble the value.
 */
export function fix(context: CheckContext, cell: CellOfSheet, value: Scalar): readonly SetCell[] {
  const grid = context.writtenByName.get(cell.sheet);
  if (grid === undefined || grid.formulaAt(cell.row, cell.column) !== undefined) return [];
  if (typeof value === "string" && encodingOfFont(grid.fontAt(cell.row, cell.column)) !== undefined)
    return [];
  const { sheet, row, column } = cell;
  return [{ kind: "setCell", sheet, row, column, expect: scalarAt(grid, cell), value }];
}
