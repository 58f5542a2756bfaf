import { FormulaBlocks, sizeOf } from "../../core/formulas/formulaBlock";
import type { CellOfSheet } from "../../core/records/types";
import type { CellInput, Edit, SetCell } from "../../core/sheet/edit";
import type { CellRef, Grid } from "../../core/sheet/grid";
import { scalarAt } from "../../core/sheet/scalarAt";

/** What has to be written to put a cell back to what it holds. */
function contentAt(grid: Grid, { row, column }: CellRef, blocks: FormulaBlocks): CellInput {
  const value = scalarAt(grid, { row, column });
  const formula = grid.formulaAt(row, column);
  if (formula === undefined) return value;
  const block = blocks.blockAt({ sheet: grid.name, row, column });
  return {
    formula,
    ...(value === null ? {} : { cached: value }),
    ...(block === undefined ? {} : { over: sizeOf(block) }),
  };
}

export interface Written extends CellOfSheet {
  readonly value: CellInput;
}

/** The cells an edit writes; undefined where it moves rows. */
export function cellsOf(edit: Edit): readonly Written[] | undefined {
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
 * changed in the meantime is left alone. Undefined where rows move: that is no matter of cells. `blocks` are those that the
 * changed cells are part of.
 */
export function inverseOf(
  edits: readonly Edit[],
  grids: readonly Grid[],
  blocks: FormulaBlocks = new FormulaBlocks([]),
): readonly SetCell[] | undefined {
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
        value: contentAt(grid, { row, column }, blocks),
        // What a formula will show is Excel's to say, so nothing is expected where one was written.
        ...(typeof value === "object" && value !== null ? {} : { expect: value }),
      };
      inverse.set(`${sheet}\u0000${row}:${column}`, back);
    }
  }
  return [...inverse.values()].reverse();
}
