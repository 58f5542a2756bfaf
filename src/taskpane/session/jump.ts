import { fingerprint } from "../../core/checks/identity";
import type { CellOfSheet } from "../../core/records/types";
import type { Jump, OpenBook } from "./types";

/** Selects a cell; with the fingerprint of what the check saw only where it still holds that. */
export async function jumpTo(
  { workbook }: OpenBook,
  cell: CellOfSheet,
  expected: string | null | undefined,
): Promise<Jump> {
  const jump = expected === undefined || expected === null ? "selected" : await foundAt(cell);
  if (jump !== "gone" && jump !== "changed") await workbook.select(cell.sheet, cell);
  return jump;

  async function foundAt({ sheet, row, column }: CellOfSheet): Promise<Jump> {
    const [grid] = await workbook.read([sheet]);
    if (grid === undefined) return "gone";
    if (fingerprint(grid, { row, column }) !== expected) return "changed";
    return grid.hiddenRows.has(row) || grid.hiddenColumns.has(column) ? "hidden" : "selected";
  }
}
