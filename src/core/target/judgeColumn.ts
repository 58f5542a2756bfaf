import { exact } from "../text/number";
import type { Bound } from "./types";

/** Verdicts of a column, one byte a row. */
export const COLUMN_VERDICT = { met: 1, unmet: 2, missing: 3, unclear: 4 } as const;

/** What the cells of a column hold, one byte a row, as far as a numeric bound cares. */
export const COLUMN_CELL = { blank: 0, number: 1 } as const;

/**
 * Judges a whole column of plain numbers against one bound, exactly as `judge` does cell by cell where no scale is in
 * doubt: both sides at 15 significant digits. Half a million rows take milliseconds, since a comparison is rounded only
 * where the two values are within a billionth of each other.
 */
export function judgeColumn(
  values: Float64Array,
  kinds: Uint8Array,
  bound: Pick<Bound, "op" | "value">,
): Uint8Array {
  const verdicts = new Uint8Array(values.length);
  const isCeiling = bound.op === "atMost" || bound.op === "below";
  const isStrict = bound.op === "above" || bound.op === "below";
  const limit = exact(bound.value);
  const near = Math.abs(limit) * 1e-9;
  for (let row = 0; row < values.length; row++) {
    const kind = kinds[row];
    if (kind !== COLUMN_CELL.number) {
      verdicts[row] = kind === COLUMN_CELL.blank ? COLUMN_VERDICT.missing : COLUMN_VERDICT.unclear;
      continue;
    }
    const value = values[row] ?? Number.NaN;
    const difference = isCeiling ? limit - value : value - limit;
    const isMet =
      Math.abs(difference) > near
        ? difference > 0
        : isStrict
          ? isBeyond(value, limit, isCeiling)
          : !isBeyond(limit, value, isCeiling);
    verdicts[row] = isMet ? COLUMN_VERDICT.met : COLUMN_VERDICT.unmet;
  }
  return verdicts;
}

/** Whether `value` lies strictly on the good side of `limit`. */
function isBeyond(value: number, limit: number, isCeiling: boolean): boolean {
  return isCeiling ? exact(value) < exact(limit) : exact(value) > exact(limit);
}
