import type { Edit, ExpandRows } from "../sheet/edit";
import type { CellRef, Grid } from "../sheet/grid";
import { exact } from "../text/number";
import { readColumnSum } from "./columnSum";
import type { ColumnSum } from "./columnSum";
import { sheetNameKey } from "./sheetName";

/** A cell of a filled sheet that does not hold what it was filled with, or a total that is not the sum of what stands above. */
export interface FilledDifference extends CellRef {
  readonly sheet: string;
  readonly kind: "figure" | "total";
  /** What the cell shows: a number, or the text or error in its place. */
  readonly is: number | string;
  readonly shouldBe: number;
}

/** What reading a filled form again came to. */
export interface ReadBack {
  /** The figures and totals that were held against what was meant. */
  readonly checked: number;
  readonly differences: readonly FilledDifference[];
}

/** Doubles add up to a last digit of their own; printed sums have no more digits than this. */
const SAME_TO = 1e-9;

/**
 * Holds filled sheets, read again, against what was to be written: every number where it belongs, and every total over
 * repeated rows against the sum of the figures themselves. `templates` are the sheets before filling; `nameBefore` tells what a
 * sheet was called when it was filled. A total that nobody has computed yet is left out.
 */
export function readBack(
  templates: readonly Grid[],
  edits: readonly Edit[],
  filled: readonly Grid[],
  nameBefore: (name: string) => string = (name) => name,
): ReadBack {
  const sources = sourcesOf(templates, edits);
  let checked = 0;
  const differences: FilledDifference[] = [];
  for (const grid of filled) {
    const key = sheetNameKey(nameBefore(grid.name));
    const own = edits.filter((edit) => "sheet" in edit && sheetNameKey(edit.sheet) === key);
    const template = sources.get(key);
    if (template === undefined || own.length === 0) continue;
    const layout = new FilledLayout(own.filter((edit): edit is ExpandRows => edit.kind === "expandRows"));
    for (const expected of [...figuresOf(own, layout), ...totalsOf(template, layout)]) {
      const difference = differenceAt(grid, expected);
      if (difference === "uncomputed") continue;
      checked++;
      if (difference !== undefined) differences.push(difference);
    }
  }
  return { checked, differences };
}

/** The sheet each filled one was made of: itself, or the one it is a copy of. */
function sourcesOf(templates: readonly Grid[], edits: readonly Edit[]): ReadonlyMap<string, Grid> {
  const sources = new Map(templates.map((grid) => [sheetNameKey(grid.name), grid]));
  for (const edit of edits) {
    if (edit.kind !== "copySheet") continue;
    const source = sources.get(sheetNameKey(edit.sheet));
    if (source !== undefined) for (const name of edit.names) sources.set(sheetNameKey(name), source);
  }
  return sources;
}

interface Expected extends CellRef {
  readonly kind: FilledDifference["kind"];
  readonly value: number;
}

/** Where the rows of a template went. */
class FilledLayout {
  readonly expansions: readonly ExpandRows[];

  constructor(expansions: readonly ExpandRows[]) {
    this.expansions = [...expansions].sort((one, other) => one.first - other.first);
  }

  /** The row a template's row became, of those that do not repeat; else the first row of its region. */
  rowOf(row: number): number {
    return this.expansions
      .filter(({ last }) => last < row)
      .reduce((moved, { first, last, rows }) => moved + rows.length - (last - first + 1), row);
  }

  expansionOver(row: number): ExpandRows | undefined {
    return this.expansions.find(({ first, last }) => first <= row && row <= last);
  }
}

function figuresOf(edits: readonly Edit[], layout: FilledLayout): readonly Expected[] {
  return edits.flatMap((edit): readonly Expected[] => {
    if (edit.kind === "setCell" && typeof edit.value === "number")
      return [{ kind: "figure", row: layout.rowOf(edit.row), column: edit.column, value: edit.value }];
    if (edit.kind !== "expandRows") return [];
    const top = layout.rowOf(edit.first);
    return edit.rows.flatMap(({ values }, at) =>
      values.flatMap((value, column): readonly Expected[] =>
        typeof value === "number" ? [{ kind: "figure", row: top + at, column, value }] : [],
      ),
    );
  });
}

/** The totals whose summands are all figures of one region: below it over all its rows, in its heads over their own group's. */
function totalsOf(template: Grid, layout: FilledLayout): readonly Expected[] {
  const totals: Expected[] = [];
  for (let row = 0; row < template.rowCount; row++) {
    for (let column = 0; column < template.columnCount; column++) {
      const sum = readColumnSum(template.formulaAt(row, column), column);
      const region = sum === undefined ? undefined : layout.expansionOver(sum.top);
      if (sum === undefined || region === undefined || region !== layout.expansionOver(sum.bottom)) continue;
      const isSummed = ({ from }: { readonly from: number }) => sum.top <= from && from <= sum.bottom;
      if (!sum.skipsTotals && hasFormula(template, sum, column)) continue;
      const summands = region.rows.filter(isSummed);
      const around = layout.expansionOver(row);
      if (around === undefined) {
        totals.push(...totalOf(layout.rowOf(row), column, summands));
      } else if (around === region) {
        const top = layout.rowOf(region.first);
        region.rows.forEach(({ from, group }, at) => {
          if (from === row)
            totals.push(
              ...totalOf(
                top + at,
                column,
                summands.filter((each) => each.group === group),
              ),
            );
        });
      }
    }
  }
  return totals;
}

function hasFormula(template: Grid, { top, bottom }: ColumnSum, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (template.formulaAt(row, column) !== undefined) return true;
  return false;
}

function totalOf(row: number, column: number, summands: ExpandRows["rows"]): readonly Expected[] {
  const figures = summands.flatMap(({ values }) => {
    const value = values[column];
    return typeof value === "number" ? [value] : [];
  });
  if (figures.length === 0) return [];
  return [{ kind: "total", row, column, value: exact(figures.reduce((sum, each) => sum + each, 0)) }];
}

function differenceAt(
  grid: Grid,
  { kind, row, column, value }: Expected,
): FilledDifference | "uncomputed" | undefined {
  const held = grid.kindAt(row, column);
  if (held === "notCalculated") return "uncomputed";
  const at = { sheet: grid.name, row, column, kind, shouldBe: value };
  if (held !== "number") return { ...at, is: grid.textAt(row, column) };
  const is = grid.numberAt(row, column);
  return Math.abs(is - value) <= SAME_TO * Math.max(1, Math.abs(value)) ? undefined : { ...at, is };
}
