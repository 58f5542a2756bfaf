import type { CellOfSheet } from "../records/types";
import type { Edit, SetBlock } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import { scalarAt } from "../sheet/scalarAt";
import { formulaCellsOf } from "./formulaCells";
import type { FormulaCell } from "./formulaCells";
import { FormulaBlocks, isFirstOf, sizeOf } from "./formulaBlock";
import type { FormulaBlock } from "./formulaBlock";
import { ownCallsIn, unknownNames, withProperNames } from "./ownCalls";

/** A formula that lost its function, and how it will read. */
export interface RenamedFormula extends CellOfSheet {
  readonly before: string;
  readonly after: string;
}

/** Why a cell that shows #NAME? is left alone. */
export type LeftName =
  /** No function of the add-in stands in it. */
  | "foreign"
  /** The add-in has no function of this name. */
  | "unknownFunction"
  /** It is written as it should be; Excel has not loaded the functions yet. */
  | "properlyNamed"
  | "protected";

export interface LeftFormula extends CellOfSheet {
  readonly formula: string;
  readonly why: LeftName;
}

export interface NameRepair {
  readonly renamed: readonly RenamedFormula[];
  readonly left: readonly LeftFormula[];
  readonly edits: readonly Edit[];
}

/**
 * What is done with a formula that is named properly and shows #NAME? all the same. A file may hold a name that reads
 * properly only here, and entering it anew mends that; Excel has to load the functions.
 */
export type ProperNames = "enterAnew" | "leave";

/** The cells whose formulas a repair looks at; the blocks they fill have to be known for it. */
export function formulasToRepair(grids: readonly Grid[]): readonly FormulaCell[] {
  return grids.flatMap((grid) =>
    formulaCellsOf(grid).filter((cell) => showsNameError(grid, cell) || isMisnamed(cell.formula)),
  );
}

/** Excel writes capitals itself where it knows a function, so small letters alone are no fault of a formula that works. */
function isMisnamed(formula: string): boolean {
  return withProperNames(formula).toUpperCase() !== formula.toUpperCase();
}

function showsNameError(grid: Grid, { row, column }: CellOfSheet): boolean {
  return grid.kindAt(row, column) === "error" && grid.textAt(row, column).toUpperCase() === "#NAME?";
}

/** Gives the add-in's functions their names back where a workbook from another machine shows #NAME?. */
export function repairNames(
  grids: readonly Grid[],
  blocks: readonly FormulaBlock[],
  properNames: ProperNames,
): NameRepair {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const known = new FormulaBlocks(blocks);
  const renamed: RenamedFormula[] = [];
  const left: LeftFormula[] = [];
  const edits: Edit[] = [];
  for (const cell of formulasToRepair(grids)) {
    const { sheet, row, column, formula } = cell;
    const grid = byName.get(sheet);
    const block = known.blockAt(cell);
    if (grid === undefined || (block !== undefined && !isFirstOf(block, cell))) continue;
    const why = reasonToLeave(grid, formula, properNames);
    if (why !== undefined) {
      left.push({ sheet, row, column, formula, why });
      continue;
    }
    const after = withProperNames(formula);
    renamed.push({ sheet, row, column, before: formula, after });
    edits.push(
      block === undefined
        ? { kind: "setCell", sheet, row, column, expect: scalarAt(grid, cell), value: { formula: after } }
        : blockEdit(block, after),
    );
  }
  return { renamed, left, edits };
}

function reasonToLeave(grid: Grid, formula: string, properNames: ProperNames): LeftName | undefined {
  const names = ownCallsIn(formula);
  if (names.length === 0) return "foreign";
  if (unknownNames(names).length > 0) return "unknownFunction";
  if (withProperNames(formula) === formula && properNames === "leave") return "properlyNamed";
  return grid.isProtected ? "protected" : undefined;
}

/** The formula in the first cell of its block, and nothing in the others until it is worked out again. */
function blockEdit(block: FormulaBlock, formula: string): SetBlock {
  const { top, left } = block.area;
  const over = sizeOf(block);
  const values = Array.from({ length: over.rows }, (_row, down) =>
    Array.from({ length: over.columns }, (_column, right) =>
      down === 0 && right === 0 ? { formula, over } : null,
    ),
  );
  return { kind: "setBlock", sheet: block.sheet, row: top, column: left, values };
}
