import type { Area } from "../../../src/core/sheet/grid";
import { cutFormula, translatePieces } from "../../../src/workbook/xlsx/formula/formula";
import { columnsIn, contains, isWholeRows, rowsIn } from "./addresses";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";
import { PLAIN_STYLE } from "./style";

/** What of the source is copied; the names are the API's. */
export type CopyType = "All" | "Formulas" | "Values" | "Formats";

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Copies cells as Excel's paste does: into a target several times as large the source is repeated, into a smaller one it is
 * put whole from the first cell on. Formulas move along, merged areas and the heights of whole rows come too. Gives the area
 * that was written.
 */
export function copyCells(source: Place, target: Place, what: CopyType): Area {
  const written = filledArea(source.area, target.area);
  const height = rowsIn(source.area);
  const width = columnsIn(source.area);
  const read = source.sheet.cellsIn(source.area);
  clearBefore(target.sheet, written, what);
  for (let top = written.top; top <= written.bottom; top += height) {
    for (let left = written.left; left <= written.right; left += width) {
      const down = top - source.area.top;
      const across = left - source.area.left;
      for (const [row, column, cell] of read) {
        const before = target.sheet.cell(row + down, column + across);
        target.sheet.put(row + down, column + across, pasted(cell, before, what, down, across));
      }
      if (what === "All") copyFrame(source, target.sheet, down, across);
    }
  }
  return written;
}

function filledArea(source: Area, target: Area): Area {
  const height = rowsIn(source);
  const width = columnsIn(source);
  const repeats = rowsIn(target) % height === 0 && columnsIn(target) % width === 0;
  return repeats ? target : { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
}

function clearBefore(sheet: Sheet, area: Area, what: CopyType): void {
  for (const [row, column, cell] of sheet.cellsIn(area)) {
    if (what === "Formats") sheet.put(row, column, { ...cell, style: PLAIN_STYLE });
    else sheet.put(row, column, { value: null, style: what === "All" ? PLAIN_STYLE : cell.style });
  }
}

function pasted(cell: Cell, before: Cell, what: CopyType, down: number, across: number): Cell {
  switch (what) {
    case "Formats":
      return { ...before, style: cell.style };
    case "Values":
      return { value: cell.value, style: before.style };
    case "All":
    case "Formulas": {
      const style = what === "All" ? cell.style : before.style;
      if (cell.formula === undefined) return { value: cell.value, style };
      const formula = `=${translatePieces(cutFormula(cell.formula.slice(1)), down, across)}`;
      return { value: cell.value, style, formula };
    }
  }
}

function copyFrame(source: Place, sheet: Sheet, down: number, across: number): void {
  const merges = source.sheet.merges
    .filter((merge) => contains(source.area, merge))
    .map(({ top, left, bottom, right }) => ({
      top: top + down,
      bottom: bottom + down,
      left: left + across,
      right: right + across,
    }));
  sheet.merges = [...sheet.merges, ...merges];
  if (!isWholeRows(source.area)) return;
  for (const [row, height] of [...source.sheet.rowHeights]) {
    if (row >= source.area.top && row <= source.area.bottom) sheet.rowHeights.set(row + down, height);
  }
}
