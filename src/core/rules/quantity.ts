import { exact } from "../text/number";
import { printRounded } from "./printRounded";
import type { Operator } from "./types";

/** What a number counts: itself, per cent, or how often one number goes into another. */
export type Scale = "plain" | "percent" | "ratio";

/** A number in a rule, with what decides how near to another it has to be. */
export interface Quantity {
  /** A percentage as its number of per cent. */
  readonly value: number;
  readonly scale: Scale;
  /** One unit of the last printed digit of the least precise number in it; 0 where all are counts. */
  readonly unit: number;
  /** How many cells were added up; what a rule states is no cell. */
  readonly summands: number;
  /** Whether it was divided, so that a printed rate beside it is rounded. */
  readonly isQuotient: boolean;
}

/** A number nobody rounded: one that a rule itself states, or a count. */
export function statedQuantity(value: number, scale: Scale = "plain"): Quantity {
  return { value, scale, unit: 0, summands: 0, isQuotient: false };
}

/** A number as a cell holds it. */
export function cellQuantity(value: number, scale: Scale, unit: number): Quantity {
  return { value, scale, unit, summands: 1, isQuotient: false };
}

/** A quantity beside a percentage: a ratio of 0,8 is 80. */
function percentOf({ value, scale }: Quantity): number {
  return scale === "ratio" ? exact(value * 100) : value;
}

/** A quantity as a factor: 50 % multiplies by 0,5. */
function factorOf({ value, scale }: Quantity): number {
  return scale === "percent" ? value / 100 : value;
}

/** Computes with two quantities; undefined where the second divides and is 0. */
export function combine(operator: Operator, left: Quantity, right: Quantity): Quantity | undefined {
  const unit = Math.max(left.unit, right.unit);
  const isQuotient = left.isQuotient || right.isQuotient;
  switch (operator) {
    case "+":
    case "-": {
      const isPercent = left.scale === "percent" || right.scale === "percent";
      const scale: Scale = isPercent ? "percent" : left.scale === right.scale ? left.scale : "plain";
      const [one, other] = isPercent ? [percentOf(left), percentOf(right)] : [left.value, right.value];
      const value = exact(operator === "+" ? one + other : one - other);
      return { value, scale, unit, summands: left.summands + right.summands, isQuotient };
    }
    case "*": {
      const bothPercent = left.scale === "percent" && right.scale === "percent";
      const value = exact(factorOf(left) * factorOf(right) * (bothPercent ? 100 : 1));
      return { value, scale: bothPercent ? "percent" : "plain", unit, summands: 1, isQuotient };
    }
    case "/": {
      if (right.value === 0) return undefined;
      const isPercent = left.scale === "percent" && right.scale !== "percent";
      const value = exact(isPercent ? left.value / right.value : factorOf(left) / factorOf(right));
      return { value, scale: isPercent ? "percent" : "ratio", unit, summands: 1, isQuotient: true };
    }
  }
}

export function negative(quantity: Quantity): Quantity {
  return { ...quantity, value: quantity.value === 0 ? 0 : -quantity.value };
}

/** A ratio as its number of per cent. */
export function asPercentage(quantity: Quantity): Quantity {
  return { ...quantity, value: percentOf(quantity), scale: "percent" };
}

/** Two quantities in one scale. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  /** By how much they may differ and still be equal. */
  readonly tolerance: number;
  readonly isPercent: boolean;
}

/** From here on a percentage beside a number of at most 1 can only mean that the number is a fraction. */
const CLEAR_PERCENT = 10;

/**
 * Brings two quantities to one scale; undefined where nobody can tell whether a number beside a percentage is a fraction.
 * Sums may be off by half a unit of the last printed digit for each of their parts, rates by half a unit of the printed rate;
 * everything else is exact.
 */
export function paired(left: Quantity, right: Quantity): Pair | undefined {
  const isPercent = left.scale === "percent" || right.scale === "percent";
  const tolerance = toleranceOf(left, right);
  if (!isPercent) return { left: left.value, right: right.value, tolerance, isPercent };
  const one = besidePercent(left, right);
  const other = besidePercent(right, left);
  return one === undefined || other === undefined
    ? undefined
    : { left: one, right: other, tolerance, isPercent };
}

function besidePercent(own: Quantity, beside: Quantity): number | undefined {
  if (own.scale !== "plain") return percentOf(own);
  const mayBeFraction = own.value > 0 && own.value <= 1;
  if (!mayBeFraction) return own.value;
  return beside.value >= CLEAR_PERCENT ? exact(own.value * 100) : undefined;
}

function toleranceOf(left: Quantity, right: Quantity): number {
  if (left.isQuotient !== right.isQuotient) {
    return exact((left.isQuotient ? right.unit : left.unit) / 2);
  }
  const summands = left.summands + right.summands;
  const isSum = !left.isQuotient && summands > 2;
  return isSum ? exact((summands / 2) * Math.max(left.unit, right.unit)) : 0;
}

/** A quantity as officials write it. */
export function printQuantity({ value, scale }: Quantity): string {
  return scale === "percent" ? `${printRounded(value)}%` : printRounded(value);
}
