import { columnName } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { FigureGroup } from "./figures";
import type { Region } from "./regions";

const SUM_OF_COLUMN = /^(?:SUM\(|SUBTOTAL\((?:10)?9,)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?\)$/i;

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
  const isOfItems = (at: string | undefined) => at !== undefined && items.includes(Number(at) - 1);
  let sums = 0;
  for (let column = 0; column < grid.columnCount; column++) {
    const formula = grid.formulaAt(row, column);
    if (formula === undefined) continue;
    const [, left, top, right = left, bottom = top] = SUM_OF_COLUMN.exec(formula) ?? [];
    const letters = columnName(column);
    if (left?.toUpperCase() !== letters || right?.toUpperCase() !== letters) return false;
    if (!isOfItems(top) || !isOfItems(bottom)) return false;
    sums++;
  }
  return sums > 0;
}
