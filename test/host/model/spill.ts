import type { Area } from "../../../src/core/sheet/grid";
import { COLUMNS, ROWS } from "./addresses";
import type { CellValue } from "./cell";
import { errorOf } from "./cell";
import type { Sheet } from "./sheet";

/** What spilled from a cell goes, before its formula is replaced or gives something else. */
export function removeSpill(sheet: Sheet, row: number, column: number): void {
  if (sheet.cell(row, column).formula === undefined) return;
  for (const [key, cell] of [...sheet.cells]) {
    if (cell.spillsFrom?.row !== row || cell.spillsFrom.column !== column) continue;
    if (Math.floor(key / COLUMNS) === row && key % COLUMNS === column) {
      const { formula, value, style } = cell;
      sheet.cells.set(key, formula === undefined ? { value, style } : { formula, value, style });
    } else {
      sheet.put(Math.floor(key / COLUMNS), key % COLUMNS, { value: null, style: cell.style });
    }
  }
}

/** Whether the cell shows what the formula of another one gave. */
export function isSpilledInto(sheet: Sheet, row: number, column: number): boolean {
  const { spillsFrom } = sheet.cell(row, column);
  return spillsFrom !== undefined && (spillsFrom.row !== row || spillsFrom.column !== column);
}

/**
 * Puts the values a formula gave into its cell and, where they are several, over the cells right of and below it; where one
 * of those holds something, is merged or lies off the sheet, the formula shows #SPILL! alone. Gives the cells written.
 */
export function spill(
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly CellValue[])[],
): Area {
  const alone: Area = { top: row, left: column, bottom: row, right: column };
  const anchor = sheet.cell(row, column);
  const area = { ...alone, bottom: row + rows.length - 1, right: column + (rows[0]?.length ?? 1) - 1 };
  const isSingle = area.bottom === row && area.right === column;
  if (isSingle) {
    sheet.put(row, column, { ...anchor, value: rows[0]?.[0] ?? 0 });
    return alone;
  }
  if (!isFree(sheet, area)) {
    sheet.put(row, column, { ...anchor, value: errorOf("#SPILL!") });
    return alone;
  }
  const spillsFrom = { row, column };
  rows.forEach((line, down) =>
    line.forEach((value, across) => {
      const before = sheet.cell(row + down, column + across);
      sheet.put(row + down, column + across, { ...before, value, spillsFrom });
    }),
  );
  return area;
}

function isFree(sheet: Sheet, area: Area): boolean {
  if (area.bottom >= ROWS || area.right >= COLUMNS) return false;
  const isMerged = sheet.merges.some(
    (merge) =>
      merge.top <= area.bottom &&
      merge.bottom >= area.top &&
      merge.left <= area.right &&
      merge.right >= area.left,
  );
  return (
    !isMerged &&
    sheet
      .cellsIn(area)
      .every(
        ([row, column, { value, formula }]) =>
          (row === area.top && column === area.left) || (value === null && formula === undefined),
      )
  );
}
