import type { Operand, SheetArea, Value } from "./values";

/** An argument that is worked out only when it is asked for: IF must not look at the branch it does not take. */
export type Argument = () => Operand;

/** What a function may ask of the workbook. */
export interface Cells {
  valueAt(sheet: number, row: number, column: number): Value;
  /** Visits the cells of an area that hold something. */
  visit(area: SheetArea, see: (value: Value, row: number, column: number) => void): void;
  isSubtotal(sheet: number, row: number, column: number): boolean;
  hasHiddenRows(area: SheetArea): boolean;
}

/** Where a formula stands, and how it sees the workbook. */
export interface FormulaContext {
  readonly cells: Cells;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Entered as an array: operators work value by value instead of taking the cell of the own row or column. */
  readonly isArray: boolean;
  /** The cell for which the formula is written; relative addresses are read from there. */
  readonly origin: { readonly row: number; readonly column: number };
}

export type SheetFunction = (args: readonly (Argument | undefined)[], context: FormulaContext) => Operand;

export type FunctionTable = Readonly<Record<string, SheetFunction>>;
