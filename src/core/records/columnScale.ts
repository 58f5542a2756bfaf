import { boundValue } from "../target/compare";
import { clauseOfIndicator } from "../target/judgeFigure";
import type { Target } from "../target/types";
import type { CellReading } from "./environment";

export type ColumnScale = "fraction" | "hundred";

/** A bound below this says little about the scale: 0,12 against ≤ 5 % may be either. */
const TELLING_BOUND = 10;
/** A rate this many times below a low bound is more likely a fraction, which stands a hundred times lower than its rate. */
const FAR_BELOW = 10;

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

/** What a bare rate says beside a low bound: above 1 it is no fraction, and far below its bound it likely is one. */
function scaleByLowBound({ raw, result }: CellReading, bound: number): ColumnScale | undefined {
  if (raw.kind !== "number" || result.kind !== "figure" || result.figure.unit === "%") return undefined;
  if (raw.value > 1) return "hundred";
  return raw.value > 0 && raw.value < bound / FAR_BELOW ? "fraction" : undefined;
}

/** Where nobody has set what must be reached, a figure of 10 or more still is no fraction. */
function scaleWithoutBound({ raw }: CellReading, { kind }: Target): ColumnScale | undefined {
  const isUnset = kind === "unset" || kind === "blank";
  return isUnset && raw.kind === "number" && raw.value >= TELLING_BOUND ? "hundred" : undefined;
}

/** How many rates are written either way. */
interface Votes {
  fraction: number;
  hundred: number;
}

/**
 * How most bare rates of a column are written: as 0,85 or as 85. Undefined where the column does not say; percent cells say
 * nothing of the cells that are none. Rates with low bounds are heard only where no other decides, and never say that all
 * are fractions: 0,66 among 0,01s is 66 % of a thing that should be rare.
 */
export function columnScale(
  cells: Iterable<{
    readonly read: CellReading;
    readonly chosen: { readonly target: Target };
    readonly isRate: boolean;
  }>,
): ColumnScale | undefined {
  const votes: Votes = { fraction: 0, hundred: 0 };
  const lowVotes: Votes = { fraction: 0, hundred: 0 };
  for (const { read, chosen, isRate } of cells) {
    const bound = boundOf(chosen.target, isRate);
    const isLow = bound !== undefined && bound < TELLING_BOUND;
    const scale = isLow
      ? scaleByLowBound(read, bound)
      : bound === undefined
        ? scaleWithoutBound(read, chosen.target)
        : scaleOf(read);
    if (scale !== undefined) (isLow ? lowVotes : votes)[scale]++;
  }
  if (votes.fraction !== votes.hundred) return votes.fraction > votes.hundred ? "fraction" : "hundred";
  return votes.fraction === 0 && lowVotes.hundred > lowVotes.fraction ? "hundred" : undefined;
}
