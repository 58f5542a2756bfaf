import { exact } from "../text/number";
import type { Clause } from "./types";

/**
 * How far a value has come towards a clause, from 0 to 1: the value over the (lower) bound. For a ceiling it is 1 while the
 * value keeps it and falls as the value passes it. Undefined where the bound gives no scale.
 */
export function progressOf(value: number, clause: Clause): number | undefined {
  if (clause.kind === "bound" && (clause.bound.op === "atMost" || clause.bound.op === "below")) {
    if (value <= clause.bound.value) return 1;
    return value > 0 ? Math.max(0, exact(clause.bound.value / value)) : undefined;
  }
  const bound =
    clause.kind === "bound" ? clause.bound.value : clause.kind === "range" ? clause.low : clause.value;
  if (bound <= 0) return value >= bound ? 1 : undefined;
  return Math.min(1, Math.max(0, exact(value / bound)));
}
