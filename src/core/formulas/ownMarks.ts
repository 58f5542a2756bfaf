import type { Area, Grid } from "../sheet/grid";
import { meaningOf } from "../sheet/markMeanings";
import type { MarkMeaning, MarkMeanings } from "../sheet/markMeanings";

/** A mark that means something of its own in a table, as a cell holds it, and what a function is given in its place. */
export interface OwnMark {
  readonly written: string;
  readonly says: string;
}

const SAYS: Readonly<Record<MarkMeaning, string>> = {
  met: "Đạt",
  unmet: "Chưa đạt",
  notApplicable: "Không áp dụng",
  missing: "",
  cross: "x",
};

/** The marks that cells of an area hold, in reading order; functions know nothing of what the table explains them by. */
export function ownMarksIn(
  grid: Grid,
  { top, left, bottom, right }: Area,
  meanings: MarkMeanings | undefined,
): readonly OwnMark[] {
  if (meanings === undefined) return [];
  // Excel takes "X" and "x" for equal.
  const marks = new Map<string, OwnMark>();
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (grid.kindAt(row, column) !== "text") continue;
      const written = grid.textAt(row, column);
      const meaning = meaningOf(written, meanings);
      const key = written.toLowerCase();
      if (meaning !== undefined && !marks.has(key)) marks.set(key, { written, says: SAYS[meaning] });
    }
  }
  return [...marks.values()];
}
