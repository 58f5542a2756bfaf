import { ABSURD_PERCENT } from "./percentScale";
import type { JudgingContext, Reason, Result } from "./types";

/**
 * What is wrong with a rate whatever it is held against: it lies outside 0–100 %, or in a scale its column does not use.
 * Undefined for what is no rate, and for a rate that may be right.
 */
export function impossibleRate(result: Result, { isRate, columnScale }: JudgingContext): Reason | undefined {
  if (isRate !== true || result.kind !== "figure" || result.figure.otherwise !== undefined) return undefined;
  const { value, unit } = result.figure;
  if (unit !== "" && unit !== "%") return undefined;
  const isBare = unit === "";
  if (isBare && value > 0 && value < 1 && columnScale === "hundred") return "percentScale";
  const percent = isBare && columnScale === "fraction" ? value * 100 : value;
  if (Math.abs(percent) > ABSURD_PERCENT) return "percentScale";
  return percent < 0 || percent > 100 ? "outOfRange" : undefined;
}
