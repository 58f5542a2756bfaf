import { rateAgrees } from "../target/tolerance";
import type { Figure, Result } from "../target/types";
import type { ReadCell } from "./tableCursor";
import type { RateContradiction } from "./types";

/** a/b beside a printed rate in one text, "12/15 km (80%)", where they differ by more than half a printed unit. */
export function contradictionWithin({ cell, result }: ReadCell): RateContradiction | undefined {
  if (result.kind !== "ratio" || result.printed === undefined || result.denominator === 0) return undefined;
  const { numerator, denominator, printed } = result;
  if (rateAgrees(numerator, denominator, printed.value, printed.decimals)) return undefined;
  const computed = (numerator / denominator) * 100;
  return { numerator, denominator, printed, computed, cell, from: [] };
}

function figureOf(result: Result): Figure | undefined {
  return result.kind === "figure" ? result.figure : undefined;
}

/**
 * The same for figures in columns of their own. A rate without a per cent sign may be written as 0,85 or as 85; it is only
 * contradicted where it fits neither way.
 */
export function contradictionBetween(
  numerator: ReadCell,
  denominator: ReadCell,
  rate: ReadCell,
): RateContradiction | undefined {
  const a = figureOf(numerator.result);
  const b = figureOf(denominator.result);
  const printed = figureOf(rate.result);
  if (a === undefined || b === undefined || printed === undefined || b.value === 0) return undefined;
  const agrees = (rate: number, decimals: number) => rateAgrees(a.value, b.value, rate, decimals);
  const agreesAsFraction =
    printed.unit !== "%" && agrees(printed.value * 100, Math.max(printed.decimals - 2, 0));
  if (agrees(printed.value, printed.decimals) || agreesAsFraction) return undefined;
  const computed = (a.value / b.value) * 100;
  return {
    numerator: a.value,
    denominator: b.value,
    printed,
    computed,
    cell: rate.cell,
    from: numerator.raw === denominator.raw ? [numerator.cell] : [numerator.cell, denominator.cell],
  };
}
