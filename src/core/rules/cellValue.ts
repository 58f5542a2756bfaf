import type { CellOfSheet } from "../records/types";
import { figureDecimals } from "../target/printedDecimals";
import { readResult } from "../target/readResult";
import type { RawCell } from "../target/types";
import { exact } from "../text/number";
import { cellQuantity } from "./quantity";
import type { Quantity } from "./quantity";

/** What one side of a rule comes to at one place. */
export type Value =
  | { readonly kind: "number"; readonly quantity: Quantity }
  | { readonly kind: "text"; readonly text: string }
  /** A cell that should hold something and does not: never 0. */
  | { readonly kind: "blank" }
  /** A text where a number belongs, an error, a formula without a value. */
  | { readonly kind: "unclear" }
  /** The place has no such row or column at all. */
  | { readonly kind: "absent" }
  | { readonly kind: "divisionByZero"; readonly divisor: readonly CellOfSheet[] };

/** What is known of a cell besides what it holds. */
export interface AroundCell {
  /** Whether a bare number in it is a number of per cent. */
  readonly isRate: boolean;
  /** Whether whole numbers in it are rounded amounts, as money is, and not counts. */
  readonly isAmount: boolean;
}

/** What a cell says in a rule. */
export function cellValue(raw: RawCell, around: AroundCell): Value {
  const result = readResult(raw);
  switch (result.kind) {
    case "blank":
      return { kind: "blank" };
    case "figure": {
      const { value, unit, decimals, fraction } = result.figure;
      const printed = raw.kind === "number" ? figureDecimals(raw.value, raw.formatCode) : decimals;
      const isPercent = unit === "%" || fraction || (around.isRate && (value > 1 || value === 0));
      const quantityUnit = unitOf(value, printed, isPercent || around.isAmount);
      return {
        kind: "number",
        quantity: cellQuantity(value, isPercent ? "percent" : "plain", quantityUnit),
      };
    }
    case "ratio": {
      const { numerator, denominator, printed } = result;
      if (printed === undefined && denominator === 0) return { kind: "unclear" };
      const value = printed?.value ?? exact((numerator / denominator) * 100);
      const unit = printed === undefined ? 0 : 10 ** -printed.decimals;
      return { kind: "number", quantity: cellQuantity(value, "percent", unit) };
    }
    case "mark":
    case "grade":
    case "degree":
    case "unknownMark":
    case "narrative":
      return { kind: "text", text: result.text };
    case "severalFigures":
    case "inexact":
    case "notANumber":
    case "date":
    case "error":
    case "notCalculated":
      return { kind: "unclear" };
  }
}

/** A whole number that shows no decimals is a count, and counts are exact. */
function unitOf(value: number, decimals: number, isRounded: boolean): number {
  return decimals === 0 && Number.isInteger(value) && !isRounded ? 0 : 10 ** -decimals;
}
