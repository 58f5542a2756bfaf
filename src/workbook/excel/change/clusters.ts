import type { Area, CellRef } from "../../../core/sheet/grid";

/** Rows further apart than this are read and written by themselves. */
const WIDEST_GAP = 60;

/**
 * The rectangles to read so that they hold all these cells, from the first column on, since the cells left of them tell
 * which row it is. Cells in rows near each other share one.
 */
export function clustersOf(cells: readonly CellRef[]): readonly Area[] {
  const rows = [...cells].sort((a, b) => a.row - b.row);
  const clusters: { top: number; bottom: number; right: number }[] = [];
  for (const { row, column } of rows) {
    const last = clusters.at(-1);
    if (last !== undefined && row - last.bottom <= WIDEST_GAP) {
      last.bottom = Math.max(last.bottom, row);
      last.right = Math.max(last.right, column);
    } else {
      clusters.push({ top: row, bottom: row, right: column });
    }
  }
  return clusters.map(({ top, bottom, right }) => ({ top, left: 0, bottom, right }));
}
