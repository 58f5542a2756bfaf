import type { Argument, FormulaContext } from "./formulaContext";
import type { Operand, Value } from "./values";
import { Areas, BAD_VALUE, Matrix, UNKNOWN } from "./values";

/** An operand as one value: of several cells the one in the formula's own row or column, as formulas in files mean it. */
export function single(operand: Operand, { cells, sheet, row, column }: FormulaContext): Value {
  if (operand instanceof Matrix) return operand.rows[0]?.[0] ?? null;
  if (!(operand instanceof Areas)) return operand;
  const [area, more] = operand.areas;
  if (area === undefined || more !== undefined) return BAD_VALUE;
  const isOneRow = area.top === area.bottom;
  const isOneColumn = area.left === area.right;
  if (isOneRow && isOneColumn) return cells.valueAt(area.sheet, area.top, area.left);
  if (area.sheet !== sheet && !isOneRow && !isOneColumn) return BAD_VALUE;
  if (isOneColumn && row >= area.top && row <= area.bottom) return cells.valueAt(area.sheet, row, area.left);
  if (isOneRow && column >= area.left && column <= area.right) {
    return cells.valueAt(area.sheet, area.top, column);
  }
  return BAD_VALUE;
}

/** One argument as one value; an omitted one is blank. */
export function singleArgument(argument: Argument | undefined, context: FormulaContext): Value {
  return argument === undefined ? null : single(argument(), context);
}

/** Beyond this many cells an array is not spread out here. */
const MAX_MATRIX_CELLS = 2_000_000;

/** An operand as values in rows. */
export function matrixOf(operand: Operand, { cells }: FormulaContext): Matrix | typeof UNKNOWN {
  if (operand instanceof Matrix) return operand;
  if (!(operand instanceof Areas)) return new Matrix([[operand]]);
  const [area, more] = operand.areas;
  if (area === undefined || more !== undefined) return UNKNOWN;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (height * width > MAX_MATRIX_CELLS) return UNKNOWN;
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, (): Value => null));
  cells.visit(area, (value, row, column) => {
    const line = rows[row - area.top];
    if (line !== undefined) line[column - area.left] = value;
  });
  return new Matrix(rows);
}

/** Applies a function of values value by value, where the formula is an array and an operand holds several. */
export function spread(
  operands: readonly Operand[],
  context: FormulaContext,
  apply: (values: readonly Value[]) => Value,
): Operand {
  if (!context.isArray) return apply(operands.map((operand) => single(operand, context)));
  const isSeveral = operands.some((operand) => operand instanceof Matrix || operand instanceof Areas);
  if (!isSeveral) return apply(operands.map((operand) => single(operand, context)));
  const matrices = operands.map((operand) => matrixOf(operand, context));
  if (matrices.includes(UNKNOWN)) return UNKNOWN;
  const known = matrices.filter((matrix): matrix is Matrix => matrix instanceof Matrix);
  const height = Math.max(...known.map(({ rows }) => rows.length));
  const width = Math.max(...known.map(({ rows }) => rows[0]?.length ?? 0));
  return new Matrix(
    Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_column, column) =>
        apply(known.map(({ rows }) => cellOf(rows, row, column))),
      ),
    ),
  );
}

/** One row or column is repeated along the other operand; past the end of a longer one there is nothing. */
function cellOf(rows: Matrix["rows"], row: number, column: number): Value {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? UNKNOWN : value;
}
