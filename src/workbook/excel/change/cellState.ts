import type { CellInput } from "../../../core/sheet/edit";
import type { Grid, Scalar } from "../../../core/sheet/grid";
import { formulaIn } from "../cellReading";
import type { LoadedRange } from "../cellReading";

/** What stands in a cell, so that it can be put there again: a value, a formula without its "=", or an error typed in. */
export type CellState = Scalar | { readonly formula: string } | { readonly error: string };

/** A cell as it was found. */
export interface FoundCell {
  readonly state: CellState;
  /** What it shows; an error is its code. */
  readonly value: Scalar;
  readonly format: string;
}

export const BLANK: FoundCell = { state: null, value: null, format: "General" };

/** The cell of a loaded range that lies so many rows and columns from its first. */
export function foundIn(range: LoadedRange, down: number, right: number): FoundCell {
  const shown = range.values[down]?.[right];
  const type = range.valueTypes[down]?.[right] ?? "Empty";
  const format = range.numberFormat[down]?.[right] ?? "General";
  const value = type === "Empty" ? null : scalarOf(shown);
  const formula = formulaIn(range.formulas[down]?.[right], shown);
  if (formula !== undefined) return { state: { formula }, value, format };
  return { state: type === "Error" ? { error: String(shown) } : value, value, format };
}

function scalarOf(shown: unknown): Scalar {
  return typeof shown === "number" || typeof shown === "boolean" || typeof shown === "string" ? shown : "";
}

/** What stands in a cell of a grid. */
export function stateIn(grid: Grid, row: number, column: number): CellState {
  const formula = grid.formulaAt(row, column);
  if (formula !== undefined) return { formula };
  switch (grid.kindAt(row, column)) {
    case "number":
      return grid.numberAt(row, column);
    case "boolean":
      return grid.numberAt(row, column) === 1;
    case "text":
      return stateOf(grid.textAt(row, column));
    case "error":
      return { error: grid.textAt(row, column) };
    case "blank":
    case "notCalculated":
      return null;
  }
}

/** What a cell holds once an input is written into it. */
export function stateOf(input: CellInput): CellState {
  if (typeof input === "object" && input !== null) return { formula: input.formula.replace(/^=/, "") };
  return input === "" ? null : input;
}

/** What is handed to Excel so that the cell holds this: an empty text clears it. */
export function entryOf(state: CellState): string | number | boolean {
  if (state === null) return "";
  if (typeof state === "object") return "formula" in state ? `=${state.formula}` : state.error;
  return typeof state === "string" && isTakenForElse(state) ? `'${state}` : state;
}

/**
 * Excel makes numbers and dates of texts that look like them ("17.10", "02-03"), formulas of those that begin with "=", "+",
 * "-" or "@", and values of TRUE and #N/A; an apostrophe keeps such a text what it is.
 */
function isTakenForElse(text: string): boolean {
  return /^['=+\-@#]|\d|^\s*(?:true|false)\s*$/i.test(text);
}

/** Whether two states are one: numbers at 15 digits, formulas however Excel spaces and quotes them. */
export function sameState(a: CellState, b: CellState): boolean {
  return stateKey(a) === stateKey(b);
}

/** A text that is the same for states that are one. */
export function stateKey(state: CellState): string {
  if (state === null || state === "") return "";
  if (typeof state === "number") return `n${Number(state.toPrecision(15))}`;
  if (typeof state === "boolean") return `b${String(state)}`;
  if (typeof state === "string") return `t${state}`;
  return "formula" in state ? `f${plainFormula(state.formula)}` : `e${state.error}`;
}

function plainFormula(formula: string): string {
  return formula.replace(/[\s']/g, "").toUpperCase();
}
