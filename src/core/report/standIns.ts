import type { Grid } from "../sheet/grid";
import { readColumnSum } from "./columnSum";
import type { FigureGroup } from "./figures";
import type { Region } from "./regions";

/**
 * Where there are no groups, their rows vanish; a total over them then means the items, if it is sums of these that the
 * rows held. What else they held has nothing to stand in for it.
 */
export function standInsOf(
  grid: Grid,
  region: Region,
  groups: readonly FigureGroup[],
): ReadonlyMap<number, readonly number[]> {
  const hasHeads = groups.some((group) => group.head !== undefined);
  const vanished = hasHeads ? [] : [...region.head, ...region.foot];
  return new Map(vanished.filter((row) => isRowOfSums(row, grid, region)).map((row) => [row, region.items]));
}

function isRowOfSums(row: number, grid: Grid, { items }: Region): boolean {
  let sums = 0;
  for (let column = 0; column < grid.columnCount; column++) {
    const formula = grid.formulaAt(row, column);
    if (formula === undefined) continue;
    const sum = readColumnSum(formula, column);
    if (sum === undefined || !items.includes(sum.top) || !items.includes(sum.bottom)) return false;
    sums++;
  }
  return sums > 0;
}
