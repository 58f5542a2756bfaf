import { decimalsOf, exact, roundTo } from "../text/number";
import type { Bound, Clause } from "./types";

export function meetsBound(value: number, bound: Pick<Bound, "op" | "value">): boolean {
  const left = exact(value);
  const right = exact(bound.value);
  switch (bound.op) {
    case "atLeast":
      return left >= right;
    case "above":
      return left > right;
    case "atMost":
      return left <= right;
    case "below":
      return left < right;
  }
}

/** Whether a value meets a clause as it stands; a range is met from its lower bound on, above the upper too. */
export function meetsExactly(value: number, clause: Clause): boolean {
  switch (clause.kind) {
    case "bound":
      return meetsBound(value, clause.bound);
    case "range":
      return meetsBound(value, { op: "atLeast", value: clause.low });
    case "about":
      return meetsBound(value, { op: "atLeast", value: clause.value });
  }
}

/** Whether a value meets a clause once it is rounded to the precision the clause is written with. */
export function meetsRounded(value: number, clause: Clause): boolean {
  const decimals = clause.kind === "bound" ? clause.bound.decimals : clause.decimals;
  // Rounding moves a value by half a unit of its last digit at most.
  const isFar = Math.abs(value - boundValue(clause)) > 10 ** -decimals;
  return meetsExactly(isFar ? value : roundTo(value, decimals), clause);
}

/** The figure a clause begins to be met at. */
export function boundValue(clause: Clause): number {
  switch (clause.kind) {
    case "bound":
      return clause.bound.value;
    case "range":
      return clause.low;
    case "about":
      return clause.value;
  }
}

/**
 * How far an unmet value is from its clause, never negative. A difference has no more decimals than the two it is of; the
 * rest would be dust of binary fractions.
 */
export function distanceTo(value: number, clause: Clause): number {
  const bound = boundValue(clause);
  return roundTo(Math.abs(bound - value), Math.max(decimalsOf(bound), decimalsOf(value)));
}
