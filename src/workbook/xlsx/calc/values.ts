/** An error a formula can give; UNKNOWN is not one of Excel's but says that the value could not be worked out here. */
export class FormulaError {
  constructor(readonly code: string) {}
}

export const UNKNOWN = new FormulaError("unknown");
export const DIVISION_BY_ZERO = new FormulaError("#DIV/0!");
export const BAD_VALUE = new FormulaError("#VALUE!");
export const BAD_REFERENCE = new FormulaError("#REF!");
export const BAD_NUMBER = new FormulaError("#NUM!");
export const NOT_AVAILABLE = new FormulaError("#N/A");

/** What a cell or a formula can give; a blank cell is null. */
export type Value = number | string | boolean | null | FormulaError;

/** Where a formula stands. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet, by its place in the workbook. */
export interface SheetArea {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What an argument can be: a value, values in rows, or cells that are read where they lie. */
export type Operand = Value | Matrix | Areas;

export class Matrix {
  constructor(readonly rows: readonly (readonly Value[])[]) {}
}

export class Areas {
  constructor(readonly areas: readonly SheetArea[]) {}
}

export function isError(operand: Operand): operand is FormulaError {
  return operand instanceof FormulaError;
}

/** UNKNOWN outweighs every error: which error Excel would show is then unknown too. */
export function firstError(values: readonly Value[]): FormulaError | undefined {
  return values.includes(UNKNOWN) ? UNKNOWN : values.find(isError);
}

const PLAIN_NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** A value where a number is wanted. Texts with figures in them depend on the language of the computer, so are unknown. */
export function toNumber(value: Value): number | FormulaError {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  if (isError(value)) return value;
  if (/^[\s+-]*\d+\s*$/.test(value) && PLAIN_NUMBER.test(value)) return Number(value);
  return /\d/.test(value) ? UNKNOWN : BAD_VALUE;
}

/** A value where a condition is wanted. */
export function toBoolean(value: Value): boolean | FormulaError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : BAD_VALUE;
}

/** A value where a text is wanted. Fractions are written with the computer's own decimal sign, so are unknown. */
export function toText(value: Value): string | FormulaError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : UNKNOWN;
}

/** Excel computes in binary but compares and rounds at 15 significant digits. */
export function at15Digits(value: number): number {
  return Number(value.toPrecision(15));
}

/** Text compares without case. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

const KIND_ORDER = { number: 0, string: 1, boolean: 2 } as const;

/** Whether `=` holds between two values; a blank equals zero, the empty text and FALSE. */
export function equalValues(a: Value, b: Value): boolean | FormulaError {
  const order = compareValues(a, b);
  if (order !== UNKNOWN) return isError(order) ? order : order === 0;
  return firstError([a, b]) ?? false;
}

/**
 * Below zero where `a` comes before `b`, as `<` sees it: numbers before texts before TRUE and FALSE. How two different
 * texts are ordered depends on the computer's language, so is unknown.
 */
export function compareValues(a: Value, b: Value): number | FormulaError {
  const error = firstError([a, b]);
  if (error !== undefined) return error;
  const left = filled(a, b);
  const right = filled(b, a);
  if (typeof left === "number" && typeof right === "number") {
    return Math.sign(at15Digits(left) - at15Digits(right));
  }
  if (typeof left === "string" && typeof right === "string") return sameText(left, right) ? 0 : UNKNOWN;
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return KIND_ORDER[kindOf(left)] - KIND_ORDER[kindOf(right)];
}

/** A blank compares as the zero, the empty text or the FALSE of the other side's kind. */
function filled(value: Value, other: Value): Value {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function kindOf(value: Value): keyof typeof KIND_ORDER {
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "number";
}
