import type { CellOfSheet } from "../../records/types";
import type { SetCell } from "../../sheet/edit";
import type { Grid } from "../../sheet/grid";
import { filledFormula, formulaShape, referencesIn } from "../../sheet/movedFormula";
import type { RowKind, Table, TableRow } from "../../sheet/table";
import { cellName } from "../../sheet/address";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface FormulaOverwrittenData {
  /** The formula of the cell beside it, with its "=", and where it stands. */
  readonly formula: string;
  readonly neighbour: string;
}

/** Fewer formulas of one pattern are no pattern. */
const FEWEST_FORMULAS = 3;

/** In a row of sums these are enough where another such row holds one formula all through. */
const FEWEST_IN_NARROW_TABLE = 2;

/** A line has one figure typed over for this many formulas at least; else the figures may be meant. */
const FORMULAS_PER_NUMBER = 3;

/** A formula that looks at rows besides its own. */
const OF_ANOTHER_ROW = /R\[-?[1-9]/;

type Cell = Pick<CellOfSheet, "row" | "column">;

/** Cells that are filled alike: a column's rows of one kind, or of all kinds, or a row of totals. */
interface Line {
  readonly runs: "down" | "across";
  readonly cells: readonly Cell[];
  /** How many formulas of one pattern tell of it. */
  readonly fewest: number;
}

function formulasIn(grid: Grid, rows: readonly number[], column: number): number {
  return rows.reduce((count, row) => (grid.formulaAt(row, column) === undefined ? count : count + 1), 0);
}

const FILLED: readonly RowKind[] = ["record", "group", "total"];

/**
 * The rows of each kind; together those of all kinds whose formulas look at their own row alone, as rates do: these are
 * filled through a column, where a sum stands in headings or totals only.
 */
function rowsFilledAlike(
  grid: Grid,
  rows: readonly TableRow[],
  column: number,
): readonly (readonly number[])[] {
  const byKind = FILLED.map((kind) => rows.flatMap((one) => (one.kind === kind ? [one.row] : [])));
  const together = byKind.filter((own) => lookAtOwnRow(grid, own, column));
  const apart = byKind.filter((own) => !together.includes(own));
  return [...apart, together.flat().sort((a, b) => a - b)];
}

function lookAtOwnRow(grid: Grid, rows: readonly number[], column: number): boolean {
  const shapes = rows.flatMap((row) => {
    const formula = grid.formulaAt(row, column);
    return formula === undefined ? [] : [formulaShape(formula, { row, column })];
  });
  return shapes.length > 0 && !shapes.some((shape) => OF_ANOTHER_ROW.test(shape));
}

function* linesOf(grid: Grid, { rows, area }: Table): Iterable<Line> {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  for (const column of columns) {
    for (const own of rowsFilledAlike(grid, rows, column)) {
      if (formulasIn(grid, own, column) < FEWEST_FORMULAS) continue;
      yield { runs: "down", cells: own.map((row) => ({ row, column })), fewest: FEWEST_FORMULAS };
    }
  }
  const sums = rows.filter(({ kind }) => kind === "total" || kind === "group");
  const across = sums.map(({ row }) => columns.map((column) => ({ row, column })));
  for (const cells of across) {
    const fewest = across.some((other) => other !== cells && isFilledThrough(grid, other, cells))
      ? FEWEST_IN_NARROW_TABLE
      : FEWEST_FORMULAS;
    yield { runs: "across", cells, fewest };
  }
}

/** Whether a row of sums holds one formula in every column in which another row has a figure. */
function isFilledThrough(grid: Grid, own: readonly Cell[], other: readonly Cell[]): boolean {
  const shapes = own.flatMap((cell, at): readonly (string | undefined)[] => {
    const formula = grid.formulaAt(cell.row, cell.column);
    if (formula !== undefined) return [formulaShape(formula, cell)];
    const beside = other[at];
    const isFigure = beside !== undefined && filledIn(grid, [beside]).length > 0;
    return isFigure && grid.kindAt(cell.row, cell.column) !== "text" ? [undefined] : [];
  });
  return shapes.length > FEWEST_IN_NARROW_TABLE && shapes[0] !== undefined && new Set(shapes).size === 1;
}

/** A cell of a line that holds a figure: by a formula of this shape, or typed. */
interface Filled {
  readonly cell: Cell;
  readonly shape: string | undefined;
}

/** Blanks and texts are passed over: a column of names does not part a row of totals. */
function filledIn(grid: Grid, cells: readonly Cell[]): readonly Filled[] {
  return cells.flatMap((cell): readonly Filled[] => {
    const formula = grid.formulaAt(cell.row, cell.column);
    if (formula !== undefined) return [{ cell, shape: formulaShape(formula, cell) }];
    return grid.kindAt(cell.row, cell.column) === "number" ? [{ cell, shape: undefined }] : [];
  });
}

/**
 * The formula a typed figure should be. At the ends of a line one neighbour must tell: not across, where ordinals stand,
 * and not at the top, where the first of a running sum or number is typed, unless the pattern looks at its own row alone.
 */
function patternAround(filled: readonly Filled[], index: number, runs: Line["runs"]): Filled | undefined {
  const before = filled[index - 1];
  const after = filled[index + 1];
  if (before !== undefined && after !== undefined) {
    return before.shape !== undefined && before.shape === after.shape ? before : undefined;
  }
  if (runs === "across") return undefined;
  if (before !== undefined) return before.shape === undefined ? undefined : before;
  return after?.shape === undefined || OF_ANOTHER_ROW.test(after.shape) ? undefined : after;
}

/** Whether a formula, filled to a cell, would find anything in that cell's row to compute with. */
function appliesAt(grid: Grid, cell: Cell, pattern: Cell): boolean {
  const formula = grid.formulaAt(pattern.row, pattern.column) ?? "";
  const inRow = referencesIn(filledFormula(formula, pattern, cell) ?? "").filter(
    ({ row }) => row === cell.row,
  );
  return inRow.length === 0 || inRow.some((own) => holdsAnything(grid, own));
}

/** Programs that write workbooks leave empty texts where a person leaves a cell blank. */
function holdsAnything(grid: Grid, { row, column }: Cell): boolean {
  const kind = grid.kindAt(row, column);
  return kind === "text" ? grid.textAt(row, column).trim() !== "" : kind !== "blank";
}

/** How often each pattern stands in a line, the most used one first. */
function patternsIn(filled: readonly Filled[]): readonly (readonly [string, readonly Cell[]])[] {
  const cells = new Map<string, Cell[]>();
  for (const { shape, cell } of filled) {
    if (shape === undefined) continue;
    const own = cells.get(shape);
    if (own === undefined) cells.set(shape, [cell]);
    else own.push(cell);
  }
  return [...cells].sort(([, one], [, other]) => other.length - one.length);
}

function* overwrittenIn(
  grid: Grid,
  { cells, runs, fewest }: Line,
): Iterable<{ readonly cell: Cell; readonly neighbour: Cell }> {
  const all = filledIn(grid, cells);
  if (all.every(({ shape }) => shape !== undefined)) return;
  const patterns = patternsIn(all);
  const [sample] = patterns[0]?.[1] ?? [];
  if (sample === undefined) return;
  const filled = all.filter(({ shape, cell }) => shape !== undefined || appliesAt(grid, cell, sample));
  const typed = filled.filter(({ shape }) => shape === undefined).length;
  const uses = new Map(patterns.map(([shape, own]) => [shape, own.length]));
  for (const [index, { cell, shape }] of filled.entries()) {
    if (shape !== undefined) continue;
    const neighbour = patternAround(filled, index, runs);
    const count = uses.get(neighbour?.shape ?? "") ?? 0;
    if (neighbour === undefined || count < fewest || count < typed * Math.min(fewest, FORMULAS_PER_NUMBER))
      continue;
    yield { cell, neighbour: neighbour.cell };
  }
}

/** Puts the pattern's formula back; its value is for Excel to compute. */
function restored(grid: Grid, cell: Cell, formula: string, neighbour: Cell): readonly SetCell[] {
  const own = filledFormula(formula, neighbour, cell);
  if (own === undefined) return [];
  const expect = grid.numberAt(cell.row, cell.column);
  return [{ kind: "setCell", sheet: grid.name, ...cell, expect, value: { formula: own } }];
}

export const formulaOverwritten = defineCheck({
  kind: "formula-overwritten",
  severity: "warning",
  about: "cell",
  description: "A number typed where all cells beside it hold one formula",
  formula: "=NOT(ISFORMULA(E12))*ISFORMULA(E11)*ISFORMULA(E13)",
  *run({ tables, gridByName }): Iterable<Draft<FormulaOverwrittenData>> {
    for (const table of tables) {
      const grid = gridByName.get(table.sheetName);
      if (grid === undefined || table.kind === "unknown") continue;
      for (const line of linesOf(grid, table)) {
        for (const { cell, neighbour } of overwrittenIn(grid, line)) {
          const formula = grid.formulaAt(neighbour.row, neighbour.column) ?? "";
          yield {
            ...at({ sheet: grid.name, ...cell }),
            is: grid.numberAt(cell.row, cell.column),
            related: [{ sheet: grid.name, ...neighbour }],
            edits: restored(grid, cell, formula, neighbour),
            data: { formula: `=${formula}`, neighbour: cellName(neighbour) },
          };
        }
      }
    }
  },
});
