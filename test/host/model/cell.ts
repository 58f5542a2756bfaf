import { FormulaError } from "../../../src/workbook/xlsx/calc/values";
import type { Style } from "./style";
import { PLAIN_STYLE } from "./style";

/** What a cell shows; null is blank, an error is an object of its code. */
export type CellValue = number | string | boolean | null | FormulaError;

export interface Cell {
  readonly value: CellValue;
  /** With its "=", as English Excel writes it. */
  readonly formula?: string;
  /** A formula entered as an array over an area, or the formula it spills from: such cells are not written into. */
  readonly spillsFrom?: { readonly row: number; readonly column: number };
  readonly style: Style;
}

export const BLANK_CELL: Cell = { value: null, style: PLAIN_STYLE };

export function errorOf(code: string): FormulaError {
  return new FormulaError(code);
}

/** A value as the API gives it: an error is its code, a blank cell an empty text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof FormulaError ? value.code : value;
}

export function valueType(value: CellValue): "Empty" | "Double" | "String" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (value instanceof FormulaError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
