import type { Demand, Expression } from "./types";

/** What an expression stands on: everything in it that is not a mere number or text. */
export type Reference = Extract<Expression, { kind: "field" | "cells" | "rule" }>;

/** A reference, and whether a sum takes it as a whole: a column over all its rows, an area over all its cells. */
export interface UsedReference {
  readonly reference: Reference;
  readonly isSummed: boolean;
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "binary":
      return [expression.left, expression.right];
    case "sum":
      return expression.parts;
    case "share":
      return [expression.part, expression.whole];
    case "negative":
      return [expression.of];
    default:
      return [];
  }
}

/** The references of an expression in the order they are written. */
export function fieldsOf(expression: Expression): readonly UsedReference[] {
  switch (expression.kind) {
    case "field":
    case "cells":
    case "rule":
      return [{ reference: expression, isSummed: false }];
    case "sum":
      return expression.parts.flatMap((part) => {
        const isWhole = part.kind === "cells" || (part.kind === "field" && expression.parts.length === 1);
        return isWhole ? [{ reference: part, isSummed: true }] : fieldsOf(part);
      });
    default:
      return childrenOf(expression).flatMap(fieldsOf);
  }
}

/** The expressions a demand holds the left side against. */
export function sidesOf(demand: Demand): readonly Expression[] {
  switch (demand.kind) {
    case "compare":
      return [demand.right];
    case "between":
      return [demand.low, demand.high];
    case "oneOf":
      return demand.items;
    case "filled":
      return [];
  }
}

/** Whether an expression divides by a number that is 0 as it is written. */
export function dividesByZero(expression: Expression): boolean {
  const divisor =
    expression.kind === "binary" && expression.operator === "/"
      ? expression.right
      : expression.kind === "share"
        ? expression.whole
        : undefined;
  const isZero = divisor?.kind === "number" && divisor.value === 0;
  return isZero || childrenOf(expression).some(dividesByZero);
}
