import { boundValue } from "../target/compare";
import { clauseOfIndicator } from "../target/judgeFigure";
import type { Target } from "../target/types";
import type { CellReading } from "./environment";

export type ColumnScale = "fraction" | "hundred";

/** A bound below this says nothing about the scale: 0,12 against ≤ 5 % may be either. */
const TELLING_BOUND = 10;

function boundOf(target: Target, isRate: boolean): number | undefined {
  if (target.kind !== "figure") return undefined;
  const clause = clauseOfIndicator(target.main, { isRate });
  return clause.unit === "%" ? boundValue(clause) : undefined;
}

function scaleOf({ raw, result }: CellReading): ColumnScale | undefined {
  if (raw.kind !== "number" || result.kind !== "figure" || result.figure.unit === "%") return undefined;
  if (raw.value > 1) return "hundred";
  return raw.value > 0 && raw.value < 1 ? "fraction" : undefined;
}

/** Where nobody has set what must be reached, a figure of 10 or more still is no fraction. */
function scaleWithoutBound({ raw }: CellReading, { kind }: Target): ColumnScale | undefined {
  const isUnset = kind === "unset" || kind === "blank";
  return isUnset && raw.kind === "number" && raw.value >= TELLING_BOUND ? "hundred" : undefined;
}

/**
 * How most bare rates of a column are written: as 0,85 or as 85. Undefined where the column does not say; percent cells say
 * nothing of the cells that are none.
 */
export function columnScale(
  cells: Iterable<{
    readonly read: CellReading;
    readonly chosen: { readonly target: Target };
    readonly isRate: boolean;
  }>,
): ColumnScale | undefined {
  let fractions = 0;
  let hundreds = 0;
  for (const { read, chosen, isRate } of cells) {
    const bound = boundOf(chosen.target, isRate);
    if (bound !== undefined && bound < TELLING_BOUND) continue;
    const scale = bound === undefined ? scaleWithoutBound(read, chosen.target) : scaleOf(read);
    if (scale === "fraction") fractions++;
    else if (scale === "hundred") hundreds++;
  }
  if (fractions === hundreds) return undefined;
  return fractions > hundreds ? "fraction" : "hundred";
}
