import type { CellOfSheet } from "../records/types";
import type { Area } from "../sheet/grid";
import type { Value } from "./cellValue";
import { ABSENT } from "./operands";
import type { Frame, Operand, Operands } from "./operands";
import { asPercentage, combine, negative, statedQuantity } from "./quantity";
import type { Expression, Field, Operator } from "./types";

/** What evaluating needs besides the expression; `rest` is how many steps may still be taken. */
export interface Evaluation {
  readonly operands: Operands;
  /** The left sides of the other rules, none of which leads back to itself. */
  readonly lefts: ReadonlyMap<string, Expression>;
  /** The frames a sum over a whole column or over all communes is taken over. */
  framesFor(field: Field, frame: Frame): readonly Frame[];
  readonly budget: Budget;
  /** Sums already taken, each by the sheet or table it was taken beside: a rule looks at the same one at every row. */
  readonly sums: Map<Expression, Map<string, Operand>>;
}

/** How much work a workbook's rules may take, so that none of them can hang the program. */
export class Budget {
  constructor(private rest: number) {}

  spend(steps: number): void {
    this.rest -= steps;
  }

  get isSpent(): boolean {
    return this.rest <= 0;
  }
}

/** What an expression comes to in a frame. */
export function evaluate(expression: Expression, frame: Frame, evaluation: Evaluation): Operand {
  evaluation.budget.spend(1);
  if (evaluation.budget.isSpent) return ABSENT;
  const within = (part: Expression): Operand => evaluate(part, frame, evaluation);
  switch (expression.kind) {
    case "number": {
      const { value, percent } = expression;
      return stated({ kind: "number", quantity: statedQuantity(value, percent ? "percent" : "plain") });
    }
    case "text":
      return stated({ kind: "text", text: expression.text });
    case "field":
      return evaluation.operands.field(expression.field, frame);
    case "cells":
      return cellIn(expression, frame, evaluation);
    case "rule": {
      const left = evaluation.lefts.get(expression.name);
      return left === undefined ? ABSENT : within(left);
    }
    case "negative": {
      const { value, cells } = within(expression.of);
      return value.kind === "number"
        ? { value: { kind: "number", quantity: negative(value.quantity) }, cells }
        : { value: notComputable([value]), cells };
    }
    case "binary":
      return computed(expression.operator, within(expression.left), within(expression.right));
    case "sum":
      return isWholeSum(expression)
        ? rememberedSum(expression, frame, evaluation)
        : sumOf(expression, frame, evaluation);
    case "share": {
      const share = computed("/", within(expression.part), within(expression.whole));
      return share.value.kind === "number"
        ? { ...share, value: { kind: "number", quantity: asPercentage(share.value.quantity) } }
        : share;
    }
  }
}

type Sum = Extract<Expression, { kind: "sum" }>;

/** Whether every row of a sheet or table has the same sum: of areas, or of a whole column. */
function isWholeSum({ parts }: Sum): boolean {
  return parts.every(({ kind }) => kind === "cells" || (kind === "field" && parts.length === 1));
}

function sumOf({ parts }: Sum, frame: Frame, evaluation: Evaluation): Operand {
  return summed(summandsOf(parts, frame, evaluation));
}

function rememberedSum(sum: Sum, frame: Frame, evaluation: Evaluation): Operand {
  const key = `${frame.sheet ?? ""}\u0000${String(frame.table ?? "")}`;
  const known = evaluation.sums.get(sum) ?? new Map<string, Operand>();
  evaluation.sums.set(sum, known);
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const fresh = sumOf(sum, frame, evaluation);
  known.set(key, fresh);
  return fresh;
}

/** So many of the cells that enter are named; a sum over a column of thousands is named by its first. */
export const MOST_CELLS = 200;

function together(...lists: readonly (readonly CellOfSheet[])[]): readonly CellOfSheet[] {
  const [first = [], ...rest] = lists;
  return rest.every(({ length }) => length === 0) ? first : lists.flat().slice(0, MOST_CELLS);
}

function stated(value: Value): Operand {
  return { value, cells: [] };
}

/** A single cell, or of an area the one that lies where the frame looks. */
function cellIn(
  { sheet, area }: Extract<Expression, { kind: "cells" }>,
  frame: Frame,
  { operands }: Evaluation,
): Operand {
  const offset = isOneCell(area) ? undefined : frame.offset;
  return operands.cell(
    sheet ?? frame.sheet,
    area.top + (offset?.row ?? 0),
    area.left + (offset?.column ?? 0),
  );
}

export function isOneCell({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right;
}

/** One name alone is added up over all its rows or communes, an area over its cells; anything else is one summand. */
function summandsOf(parts: readonly Expression[], frame: Frame, evaluation: Evaluation): readonly Operand[] {
  return parts.flatMap((part): readonly Operand[] => {
    if (part.kind === "cells") {
      const cells = evaluation.operands.cellsOf(part.sheet ?? frame.sheet, part.area);
      evaluation.budget.spend(cells.length);
      return cells;
    }
    if (part.kind !== "field" || parts.length > 1) return [evaluate(part, frame, evaluation)];
    const frames = evaluation.framesFor(part.field, frame);
    evaluation.budget.spend(frames.length);
    return frames.map((each) => evaluation.operands.field(part.field, each));
  });
}

function summed(parts: readonly Operand[]): Operand {
  const cells = parts.flatMap((part) => part.cells).slice(0, MOST_CELLS);
  const [first, ...rest] = parts.map(({ value }) => value);
  if (first === undefined) return ABSENT;
  const value = rest.reduce((sum, each) => added(sum, each), first);
  return { value: value.kind === "number" ? value : notComputable([value]), cells };
}

function added(sum: Value, value: Value): Value {
  return computed("+", { value: sum, cells: [] }, { value, cells: [] }).value;
}

function computed(operator: Operator, left: Operand, right: Operand): Operand {
  const cells = together(left.cells, right.cells);
  if (left.value.kind !== "number" || right.value.kind !== "number") {
    return { value: notComputable([left.value, right.value]), cells };
  }
  const quantity = combine(operator, left.value.quantity, right.value.quantity);
  const value: Value =
    quantity === undefined
      ? { kind: "divisionByZero", divisor: right.cells }
      : Number.isFinite(quantity.value)
        ? { kind: "number", quantity }
        : { kind: "unclear" };
  return { value, cells };
}

/** Why nothing can be computed, the plainest reason first. */
function notComputable(values: readonly Value[]): Value {
  const zero = values.find(({ kind }) => kind === "divisionByZero");
  if (zero !== undefined) return zero;
  for (const kind of ["absent", "blank"] as const) {
    if (values.some((value) => value.kind === kind)) return { kind };
  }
  return { kind: "unclear" };
}

/** The cells of operands, each once. */
export function distinctCells(cells: readonly CellOfSheet[]): readonly CellOfSheet[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, row, column }) => {
    const key = `${sheet}\u0000${String(row)}:${String(column)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
