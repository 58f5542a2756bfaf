import type { Argument, FormulaContext, FunctionTable, SheetFunction } from "./formulaContext";
import type { FormulaError, Operand, Value } from "./values";
import { Areas, BAD_VALUE, DIVISION_BY_ZERO, firstError, isError, Matrix, toNumber, UNKNOWN } from "./values";

/** What an aggregate has gathered from its arguments. */
interface Gathered {
  readonly numbers: number[];
  readonly filled: number;
  readonly error: FormulaError | undefined;
}

type See = (value: Value, isWritten: boolean) => void;

/** Visits the values of all arguments; one written into the formula itself counts differently from one in a cell. */
function eachValue(args: readonly (Argument | undefined)[], context: FormulaContext, see: See): void {
  for (const argument of args) {
    const operand = argument === undefined ? null : argument();
    if (operand instanceof Areas) {
      for (const area of operand.areas) context.cells.visit(area, (value) => see(value, false));
    } else if (operand instanceof Matrix) {
      for (const row of operand.rows) for (const value of row) see(value, false);
    } else {
      see(operand, true);
    }
  }
}

/** Numbers in cells count, texts and conditions there do not; what is written into the formula is read as a number. */
function gather(args: readonly (Argument | undefined)[], context: FormulaContext): Gathered {
  const numbers: number[] = [];
  const errors: FormulaError[] = [];
  let filled = 0;
  eachValue(args, context, (value, isWritten) => {
    if (value !== null) filled++;
    if (isError(value)) errors.push(value);
    else if (typeof value === "number") numbers.push(value);
    else if (isWritten && (typeof value === "string" || typeof value === "boolean")) {
      const number = toNumber(value);
      if (isError(number)) errors.push(number);
      else numbers.push(number);
    }
  });
  return { numbers, filled, error: firstError(errors) };
}

type Reduction = (numbers: readonly number[]) => Value;

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

const average: Reduction = (numbers) =>
  numbers.length === 0 ? DIVISION_BY_ZERO : sum(numbers) / numbers.length;
const smallest: Reduction = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const largest: Reduction = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const product: Reduction = (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1);
const median: Reduction = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[middle - 1] ?? upper;
  if (upper === undefined || lower === undefined) return UNKNOWN;
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
};

function reducing(reduce: Reduction): SheetFunction {
  return (args, context) => {
    const { numbers, error } = gather(args, context);
    return error ?? reduce(numbers);
  };
}

/** COUNT passes over errors, yet what could not be worked out here might be a number. */
const count: SheetFunction = (args, context) => {
  const { numbers, error } = gather(args, context);
  return error === UNKNOWN ? UNKNOWN : numbers.length;
};

const countFilled: SheetFunction = (args, context) => gather(args, context).filled;

const countBlank: SheetFunction = (args, context) => {
  const operand = args[0]?.();
  if (!(operand instanceof Areas)) return BAD_VALUE;
  let cells = 0;
  let filled = 0;
  let unknown = 0;
  for (const area of operand.areas) {
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    context.cells.visit(area, (value) => {
      if (value !== null && value !== "") filled++;
      if (value === UNKNOWN) unknown++;
    });
  }
  return unknown > 0 ? UNKNOWN : cells - filled;
};

const SUBTOTAL_KINDS: readonly (Reduction | "count" | "filled" | undefined)[] = [
  undefined,
  average,
  "count",
  "filled",
  largest,
  smallest,
  product,
  undefined,
  undefined,
  sum,
];

/** SUBTOTAL leaves out other SUBTOTALs. Which rows a filter hides it leaves out too, so hidden rows make it unknown. */
const subtotal: SheetFunction = ([kindArgument, ...args], context) => {
  const kind = kindArgument?.();
  const code = typeof kind === "number" ? kind % 100 : 0;
  const reduce = SUBTOTAL_KINDS[code];
  if (reduce === undefined || args.length === 0) return UNKNOWN;
  const numbers: number[] = [];
  const errors: FormulaError[] = [];
  let filled = 0;
  for (const argument of args) {
    const operand: Operand = argument?.() ?? null;
    if (isError(operand)) return operand;
    if (!(operand instanceof Areas)) return BAD_VALUE;
    for (const area of operand.areas) {
      if (context.cells.hasHiddenRows(area)) return UNKNOWN;
      context.cells.visit(area, (value, row, column) => {
        if (context.cells.isSubtotal(area.sheet, row, column)) return;
        if (value !== null) filled++;
        if (typeof value === "number") numbers.push(value);
        if (isError(value)) errors.push(value);
      });
    }
  }
  const error = firstError(errors);
  if (reduce === "count") return error === UNKNOWN ? UNKNOWN : numbers.length;
  if (reduce === "filled") return filled;
  return error ?? reduce(numbers);
};

/** The sum of products, cell by cell; what is no number counts as zero. */
const sumOfProducts: SheetFunction = (args, context) => {
  const operands = args.map((argument): Operand => argument?.() ?? null);
  const [first, ...others] = operands;
  if (first === undefined) return BAD_VALUE;
  const columns = [first, ...others].map((operand) => valuesOf(operand, context));
  const lengths = new Set(columns.map((values) => values.length));
  if (lengths.size !== 1) return BAD_VALUE;
  const error = firstError(columns.flat());
  if (error !== undefined) return error;
  let total = 0;
  for (let at = 0; at < (columns[0]?.length ?? 0); at++) {
    total += columns.reduce((product, values) => product * asFactor(values[at]), 1);
  }
  return total;
};

function asFactor(value: Value | undefined): number {
  return typeof value === "number" ? value : 0;
}

function valuesOf(operand: Operand, { cells }: FormulaContext): readonly Value[] {
  if (operand instanceof Matrix) return operand.rows.flat();
  if (!(operand instanceof Areas)) return [operand];
  return operand.areas.flatMap((area) => {
    const width = area.right - area.left + 1;
    const values = Array.from({ length: (area.bottom - area.top + 1) * width }, (): Value => null);
    cells.visit(area, (value, row, column) => {
      values[(row - area.top) * width + column - area.left] = value;
    });
    return values;
  });
}

export const aggregateFunctions: FunctionTable = {
  SUM: reducing(sum),
  AVERAGE: reducing(average),
  MIN: reducing(smallest),
  MAX: reducing(largest),
  PRODUCT: reducing(product),
  MEDIAN: (args, context) => {
    const { numbers, error } = gather(args, context);
    return error ?? (numbers.length === 0 ? UNKNOWN : median(numbers));
  },
  COUNT: count,
  COUNTA: countFilled,
  COUNTBLANK: countBlank,
  SUBTOTAL: subtotal,
  SUMPRODUCT: sumOfProducts,
};
