import type { Criterion } from "./criterion";
import { readCriterion } from "./criterion";
import type { Argument, FormulaContext, FunctionTable, SheetFunction } from "./formulaContext";
import { singleArgument } from "./operands";
import type { SheetArea, Value } from "./values";
import { Areas, BAD_VALUE, DIVISION_BY_ZERO, firstError, FormulaError, UNKNOWN } from "./values";

/** An area and what is asked of each of its cells. */
interface Condition {
  readonly area: SheetArea;
  readonly test: Criterion;
}

function areaArgument(argument: Argument | undefined): SheetArea | FormulaError {
  const operand = argument?.() ?? null;
  if (operand instanceof FormulaError) return operand;
  if (!(operand instanceof Areas)) return BAD_VALUE;
  const [area, more] = operand.areas;
  return area === undefined || more !== undefined ? BAD_VALUE : area;
}

function readConditions(
  args: readonly (Argument | undefined)[],
  context: FormulaContext,
): readonly Condition[] | FormulaError {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const area = areaArgument(args[at]);
    if (area instanceof FormulaError) return area;
    const test = readCriterion(singleArgument(args[at + 1], context));
    if (test === undefined) return UNKNOWN;
    conditions.push({ area, test });
  }
  const [first, ...others] = conditions;
  if (first === undefined || args.length % 2 === 1) return BAD_VALUE;
  return others.some(({ area }) => !sameSize(area, first.area)) ? BAD_VALUE : conditions;
}

function sameSize(a: SheetArea, b: SheetArea): boolean {
  return a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
}

/** The places, counted from the first cell of the areas, where all conditions hold; UNKNOWN where one cannot be told. */
function matches(
  conditions: readonly Condition[],
  { cells }: FormulaContext,
): readonly Place[] | FormulaError {
  const [first, ...others] = conditions;
  if (first === undefined) return [];
  const places: Place[] = [];
  let unknown = 0;
  const see = (value: Value, row: number, column: number): void => {
    const place = { row: row - first.area.top, column: column - first.area.left };
    const values = others.map(({ area }) =>
      cells.valueAt(area.sheet, area.top + place.row, area.left + place.column),
    );
    if (value === UNKNOWN || values.includes(UNKNOWN)) unknown++;
    const holds = first.test(value) && others.every(({ test }, index) => test(values[index] ?? null));
    if (holds) places.push(place);
  };
  if (first.test(null))
    eachCell(first.area, (row, column) => see(cells.valueAt(first.area.sheet, row, column), row, column));
  else cells.visit(first.area, see);
  return unknown > 0 ? UNKNOWN : places;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function eachCell({ top, bottom, left, right }: SheetArea, see: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) see(row, column);
}

const countIfs: SheetFunction = (args, context) => {
  const conditions = readConditions(args, context);
  if (conditions instanceof FormulaError) return conditions;
  const places = matches(conditions, context);
  return places instanceof FormulaError ? places : places.length;
};

type Reduction = (numbers: readonly number[]) => Value;

/** `valuesAt` gives the area whose numbers are taken, and the arguments that tell the conditions. */
function conditional(
  reduce: Reduction,
  valuesAt: (args: readonly (Argument | undefined)[]) => {
    readonly values: Argument | undefined;
    readonly conditions: readonly (Argument | undefined)[];
  },
): SheetFunction {
  return (args, context) => {
    const { values, conditions } = valuesAt(args);
    const area = areaArgument(values);
    if (area instanceof FormulaError) return area;
    const read = readConditions(conditions, context);
    if (read instanceof FormulaError) return read;
    const places = matches(read, context);
    if (places instanceof FormulaError) return places;
    const found = places.map(({ row, column }) =>
      context.cells.valueAt(area.sheet, area.top + row, area.left + column),
    );
    return firstError(found) ?? reduce(found.filter((value) => typeof value === "number"));
  };
}

const total: Reduction = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const mean: Reduction = (numbers) =>
  numbers.length === 0 ? DIVISION_BY_ZERO : Number(total(numbers)) / numbers.length;

const valuesLast = ([area, criterion, values]: readonly (Argument | undefined)[]) => ({
  values: values ?? area,
  conditions: [area, criterion],
});
const valuesFirst = ([values, ...conditions]: readonly (Argument | undefined)[]) => ({ values, conditions });

export const conditionalFunctions: FunctionTable = {
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: conditional(total, valuesLast),
  SUMIFS: conditional(total, valuesFirst),
  AVERAGEIF: conditional(mean, valuesLast),
  AVERAGEIFS: conditional(mean, valuesFirst),
  MAXIFS: conditional((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)), valuesFirst),
  MINIFS: conditional((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)), valuesFirst),
};
