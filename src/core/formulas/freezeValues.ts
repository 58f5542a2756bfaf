import type { CellOfSheet } from "../records/types";
import type { Edit } from "../sheet/edit";
import type { Area, Grid } from "../sheet/grid";
import { scalarAt } from "../sheet/scalarAt";
import { formulaCellsOf } from "./formulaCells";
import type { FormulaCell } from "./formulaCells";
import { FormulaBlocks, isFirstOf } from "./formulaBlock";
import type { FormulaBlock } from "./formulaBlock";
import { isOwnCallAlone, ownCallsIn } from "./ownCalls";

/** A formula to be replaced by what it shows. `mixed`: it also reckons besides calling the add-in. */
export interface FrozenFormula extends CellOfSheet {
  readonly formula: string;
  readonly area: Area;
  readonly mixed: boolean;
}

/** Why a formula of the add-in is not frozen: an error is no value to send, and one not worked out has none. */
export type NotFrozen = "error" | "notCalculated" | "protected";

export interface UnfrozenFormula extends CellOfSheet {
  readonly formula: string;
  readonly why: NotFrozen;
}

export interface Freezing {
  readonly frozen: readonly FrozenFormula[];
  readonly left: readonly UnfrozenFormula[];
  readonly edits: readonly Edit[];
}

/** The cells whose formulas call the add-in; the blocks they fill have to be known for freezing them. */
export function formulasToFreeze(grids: readonly Grid[]): readonly FormulaCell[] {
  return grids.flatMap((grid) =>
    formulaCellsOf(grid).filter(({ formula }) => ownCallsIn(formula).length > 0),
  );
}

/**
 * Replaces the formulas that call the add-in by what they show, since whoever has no add-in sees #NAME? in their place. A formula
 * that also calls others or reckons is frozen as a whole: it would show #NAME? too. What spills is frozen whole or not at all.
 */
export function freezeValues(grids: readonly Grid[], blocks: readonly FormulaBlock[]): Freezing {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const known = new FormulaBlocks(blocks);
  const frozen: FrozenFormula[] = [];
  const left: UnfrozenFormula[] = [];
  const edits: Edit[] = [];
  for (const cell of formulasToFreeze(grids)) {
    const { sheet, row, column, formula } = cell;
    const grid = byName.get(sheet);
    const block = known.blockAt(cell);
    // Whatever Excel says of a cell that another spills into, it holds no formula of its own.
    if (grid === undefined || (block !== undefined && !isFirstOf(block, cell))) continue;
    const area = block?.area ?? { top: row, left: column, bottom: row, right: column };
    const why = grid.isProtected ? "protected" : unfreezable(grid, area);
    if (why !== undefined) {
      left.push({ sheet, row, column, formula, why });
      continue;
    }
    frozen.push({ sheet, row, column, formula, area, mixed: !isOwnCallAlone(formula) });
    edits.push(freezingEdit(grid, { sheet, row, column }, area));
  }
  return { frozen, left, edits };
}

function unfreezable(grid: Grid, area: Area): NotFrozen | undefined {
  const kinds = cellsOf(area).map(([row, column]) => grid.kindAt(row, column));
  if (kinds.includes("notCalculated")) return "notCalculated";
  return kinds.includes("error") ? "error" : undefined;
}

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly [row: number, column: number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push([row, column]);
  }
  return cells;
}

function freezingEdit(grid: Grid, cell: CellOfSheet, area: Area): Edit {
  const { sheet, row, column } = cell;
  const { top, left, bottom, right } = area;
  if (top === bottom && left === right) {
    const value = scalarAt(grid, cell);
    return { kind: "setCell", sheet, row, column, expect: value, value };
  }
  const values = Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from({ length: right - left + 1 }, (_column, along) =>
      scalarAt(grid, { row: top + down, column: left + along }),
    ),
  );
  return { kind: "setBlock", sheet, row: top, column: left, values };
}
