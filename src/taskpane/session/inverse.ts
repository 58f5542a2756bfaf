import type { CellInput, Edit, SetCell } from "../../core/sheet/edit";
import type { CellOfSheet } from "../../core/records/types";
import type { Grid, Scalar } from "../../core/sheet/grid";

/** What a cell holds as a value; a formula without a value and a blank cell are both null. */
export function scalarAt(grid: Grid, row: number, column: number): Scalar {
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

/** What has to be written to put a cell back to what it holds. */
function contentAt(grid: Grid, row: number, column: number): CellInput {
  const value = scalarAt(grid, row, column);
  const formula = grid.formulaAt(row, column);
  if (formula === undefined) return value;
  return value === null ? { formula } : { formula, cached: value };
}

interface Written extends CellOfSheet {
  readonly value: CellInput;
}

function cellsOf(edit: Edit): readonly Written[] | undefined {
  if (edit.kind === "setCell") return [edit];
  if (edit.kind !== "setBlock") return undefined;
  return edit.values.flatMap((line, down) =>
    line.flatMap((value, right): readonly Written[] =>
      value === undefined
        ? []
        : [{ sheet: edit.sheet, row: edit.row + down, column: edit.column + right, value }],
    ),
  );
}

/**
 * The edits that take edits of cells back, the last one first. Each expects what was written, so that a cell somebody
 * changed in the meantime is left alone. Undefined where rows move: that is no matter of cells.
 */
export function inverseOf(edits: readonly Edit[], grids: readonly Grid[]): readonly SetCell[] | undefined {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const inverse = new Map<string, SetCell>();
  for (const edit of edits) {
    const cells = cellsOf(edit);
    if (cells === undefined) return undefined;
    for (const { sheet, row, column, value } of cells) {
      const grid = byName.get(sheet);
      if (grid === undefined) continue;
      const back: SetCell = {
        kind: "setCell",
        sheet,
        row,
        column,
        value: contentAt(grid, row, column),
        // What a formula will show is Excel's to say, so nothing is expected where one was written.
        ...(typeof value === "object" && value !== null ? {} : { expect: value }),
      };
      inverse.set(`${sheet}\u0000${row}:${column}`, back);
    }
  }
  return [...inverse.values()].reverse();
}
