import type { Grid } from "./grid";

/**
 * How the lists a consolidation keeps begin: they hold what is said elsewhere once more, so they are neither checked nor
 * counted again.
 */
export const OWN_LIST_MARK = "Trang do Đạt chuẩn lập";

/** Why such a sheet is of no kind, among the reasons of a table. */
export const OWN_LIST = "ownList";

const MOST_ROWS_ABOVE = 6;

/** Whether a sheet says of itself that it is such a list. */
export function isOwnList(grid: Grid): boolean {
  for (let row = 0; row < Math.min(grid.rowCount, MOST_ROWS_ABOVE); row++) {
    if (grid.kindAt(row, 0) === "text" && grid.textAt(row, 0).normalize("NFC").startsWith(OWN_LIST_MARK))
      return true;
  }
  return false;
}
