import type { FunctionTable, SheetFunction } from "./formulaContext";
import { singleArgument } from "./operands";
import type { SheetArea, Value } from "./values";
import { Areas, BAD_REFERENCE, BAD_VALUE, isError, NOT_AVAILABLE, toNumber, UNKNOWN } from "./values";
import { readCriterion } from "./criterion";

const index: SheetFunction = ([range, rowArgument, columnArgument], context) => {
  const operand = range?.() ?? null;
  if (isError(operand)) return operand;
  if (!(operand instanceof Areas)) return UNKNOWN;
  const [area, more] = operand.areas;
  if (area === undefined || more !== undefined) return UNKNOWN;
  const first = toNumber(singleArgument(rowArgument, context));
  const second = toNumber(singleArgument(columnArgument, context));
  if (isError(first)) return first;
  if (isError(second)) return second;
  const isOneRow = area.top === area.bottom && columnArgument === undefined;
  const row = isOneRow ? 1 : Math.trunc(first);
  const column = isOneRow ? Math.trunc(first) : Math.trunc(second);
  return areaWithin(area, row, column);
};

/** Counted from 1; 0 means the whole row or column. */
function areaWithin(area: SheetArea, row: number, column: number): Areas | typeof BAD_REFERENCE {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (row < 0 || column < 0 || row > height || column > width) return BAD_REFERENCE;
  const isOneColumn = width === 1;
  return new Areas([
    {
      sheet: area.sheet,
      top: row === 0 ? area.top : area.top + row - 1,
      bottom: row === 0 ? area.bottom : area.top + row - 1,
      left: column === 0 ? area.left : area.left + column - 1,
      right: column === 0 && !isOneColumn ? area.right : area.left + Math.max(column, 1) - 1,
    },
  ]);
}

/** Only the exact search: which value is "the next smaller" depends on how the computer's language sorts. */
function findExactly(wanted: Value, area: SheetArea, context: Parameters<SheetFunction>[1]): number | Value {
  if (isError(wanted)) return wanted;
  const test = typeof wanted === "string" ? readCriterion(`=${wanted}`) : (value: Value) => value === wanted;
  if (test === undefined || wanted === null) return UNKNOWN;
  const isColumn = area.left === area.right;
  let found: number | undefined;
  let unknown = 0;
  context.cells.visit(area, (value, row, column) => {
    if (found !== undefined) return;
    if (value === UNKNOWN) unknown++;
    if (test(value)) found = isColumn ? row - area.top : column - area.left;
  });
  return unknown > 0 ? UNKNOWN : (found ?? NOT_AVAILABLE);
}

const match: SheetFunction = ([wanted, range, kind], context) => {
  const operand = range?.() ?? null;
  const exact = kind === undefined ? 1 : toNumber(singleArgument(kind, context));
  if (isError(operand)) return operand;
  if (exact !== 0 || !(operand instanceof Areas)) return UNKNOWN;
  const [area] = operand.areas;
  if (area === undefined) return BAD_VALUE;
  const place = findExactly(singleArgument(wanted, context), area, context);
  return typeof place === "number" ? place + 1 : place;
};

const lookUpDown: SheetFunction = ([wanted, range, columnArgument, kind], context) => {
  const operand = range?.() ?? null;
  const isExact = kind !== undefined && toNumber(singleArgument(kind, context)) === 0;
  const column = toNumber(singleArgument(columnArgument, context));
  if (isError(operand)) return operand;
  if (isError(column)) return column;
  if (!isExact || !(operand instanceof Areas)) return UNKNOWN;
  const [area] = operand.areas;
  if (area === undefined || column < 1) return BAD_VALUE;
  const place = findExactly(singleArgument(wanted, context), { ...area, right: area.left }, context);
  return typeof place === "number" ? areaWithin(area, place + 1, Math.trunc(column)) : place;
};

/** The rows or columns of an area, or the number of the first; without an argument that of the formula's own cell. */
function measuring(
  measure: (area: SheetArea) => number,
  own: (context: Parameters<SheetFunction>[1]) => number | undefined,
): SheetFunction {
  return ([argument], context) => {
    if (argument === undefined) return own(context) ?? BAD_VALUE;
    const operand = argument();
    if (isError(operand)) return operand;
    const area = operand instanceof Areas ? operand.areas[0] : undefined;
    return area === undefined ? UNKNOWN : measure(area);
  };
}

export const lookupFunctions: FunctionTable = {
  INDEX: index,
  MATCH: match,
  VLOOKUP: lookUpDown,
  ROW: measuring(
    ({ top }) => top + 1,
    ({ row }) => row + 1,
  ),
  COLUMN: measuring(
    ({ left }) => left + 1,
    ({ column }) => column + 1,
  ),
  ROWS: measuring(
    ({ top, bottom }) => bottom - top + 1,
    () => undefined,
  ),
  COLUMNS: measuring(
    ({ left, right }) => right - left + 1,
    () => undefined,
  ),
};
