import { exact } from "../text/number";
import { boundValue, meetsExactly } from "./compare";
import type { Clause, Figure, JudgingContext } from "./types";

/** A share above this is a slip of scale, not a rate: 8500 % is 85 % in a percent cell. */
export const ABSURD_PERCENT = 1000;
/** From this bound on, a value of at most 1 can only be a fraction. */
const CLEAR_BOUND = 10;

/** A figure brought to the scale of its clause; `scale` turns it back into what the cell holds. */
export type Scaled =
  { readonly kind: "scaled"; readonly value: number; readonly scale: number } | { readonly kind: "unclear" };

/**
 * Brings a share to per cent. What decides, in this order: the cell's own percent format or sign, then what most of the
 * column does, then the bound: at 10 % and more a value up to 1 is a fraction, below it is judged only if both readings
 * agree.
 */
export function toClauseScale(figure: Figure, clause: Clause, context: JudgingContext): Scaled {
  const bound = boundValue(clause);
  const { value } = figure;
  if (figure.unit === "%") {
    const scale = figure.fraction ? 100 : 1;
    if (clause.unit === "" && bound > 0 && bound <= 1)
      return { kind: "scaled", value: exact(value / 100), scale: scale / 100 };
    return Math.abs(value) > ABSURD_PERCENT && clause.unit === "%"
      ? { kind: "unclear" }
      : { kind: "scaled", value, scale };
  }
  if (clause.unit !== "%") {
    const isPlain = clause.unit === "" && figure.unit === "" && context.isRate !== false;
    const isDoubtful = (value > 1 && mayBeFraction(clause)) || (isFraction(value) && mayBePercent(bound));
    return isPlain && isDoubtful ? { kind: "unclear" } : { kind: "scaled", value, scale: 1 };
  }
  const asFraction: Scaled = { kind: "scaled", value: exact(value * 100), scale: 100 };
  const asPercent: Scaled = { kind: "scaled", value, scale: 1 };
  if (context.columnScale === "fraction") return sensible(asFraction);
  if (Math.abs(value) > 1 || value === 0) return sensible(asPercent);
  if (context.columnScale === "hundred") return bound >= CLEAR_BOUND ? { kind: "unclear" } : asPercent;
  if (bound >= CLEAR_BOUND) return asFraction;
  const agree = meetsExactly(asFraction.value, clause) === meetsExactly(asPercent.value, clause);
  return agree ? asPercent : { kind: "unclear" };
}

/** Whether a bound without a unit can be a percentage: below 1, or a 1 in a number cell, which is what 100 % is without its format. */
function mayBeFraction(clause: Clause): boolean {
  const bound = boundValue(clause);
  if (bound <= 0 || bound > 1) return false;
  return bound < 1 || (clause.kind === "bound" && clause.bound.fromNumberCell === true);
}

/** Whether a bound without a unit can be a percentage that a fraction is held against: 0,85 beside a bare 80. */
function mayBePercent(bound: number): boolean {
  return bound >= CLEAR_BOUND && bound <= 100;
}

function isFraction(value: number): boolean {
  return value > 0 && value < 1;
}

function sensible(scaled: Extract<Scaled, { kind: "scaled" }>): Scaled {
  return Math.abs(scaled.value) > ABSURD_PERCENT ? { kind: "unclear" } : scaled;
}
