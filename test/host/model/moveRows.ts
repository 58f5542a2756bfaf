import type { Area } from "../../../src/core/sheet/grid";
import { movedArea } from "../../../src/workbook/xlsx/edit/cellFormula";
import { RowChange } from "../../../src/workbook/xlsx/edit/rowChange";
import type { Viewpoint } from "../../../src/workbook/xlsx/edit/shiftFormula";
import { NAME, OUTSIDE, shiftFormula, shiftOf } from "../../../src/workbook/xlsx/edit/shiftFormula";
import { COLUMNS } from "./addresses";
import type { Book } from "./book";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";

/** Puts empty rows before row `at`, looking as the row above; everything that refers to rows below follows. */
export function insertRows(book: Book, sheet: Sheet, at: number, count: number): void {
  move(book, sheet, RowChange.inserting(at, count));
  if (at === 0) return;
  for (const [, column, { style }] of sheet.cellsIn({
    top: at - 1,
    bottom: at - 1,
    left: 0,
    right: COLUMNS - 1,
  })) {
    for (let row = at; row < at + count; row++) sheet.restyle(row, column, style);
  }
  const height = sheet.rowHeights.get(at - 1);
  if (height !== undefined) for (let row = at; row < at + count; row++) sheet.rowHeights.set(row, height);
}

/** Takes rows out; references to nothing else become #REF!. */
export function deleteRows(book: Book, sheet: Sheet, first: number, last: number): void {
  move(book, sheet, RowChange.deleting(first, last));
}

function move(book: Book, sheet: Sheet, change: RowChange): void {
  const place = (row: number): number | undefined => (change.gaveWay(row) ? undefined : change.placeOf(row));
  moveCells(sheet, place);
  moveRowFacts(sheet, place);
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = movedArea(merge, change);
    return moved === undefined || isSingleCell(moved) ? [] : [moved];
  });
  sheet.tables = sheet.tables.filter((table) => {
    const area = movedArea(table.area, change);
    if (area !== undefined) table.area = area;
    return area !== undefined;
  });
  sheet.autoFilter = sheet.autoFilter && movedArea(sheet.autoFilter, change);
  shiftFormulas(book, sheet, change);
}

function isSingleCell({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right;
}

function moveCells(sheet: Sheet, place: (row: number) => number | undefined): void {
  const before = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of before) {
    const row = place(Math.floor(key / COLUMNS));
    if (row === undefined) continue;
    const anchorRow = cell.spillsFrom && place(cell.spillsFrom.row);
    const moved: Cell =
      cell.spillsFrom === undefined || anchorRow === undefined
        ? cell
        : { ...cell, spillsFrom: { ...cell.spillsFrom, row: anchorRow } };
    sheet.cells.set(row * COLUMNS + (key % COLUMNS), moved);
  }
}

function moveRowFacts(sheet: Sheet, place: (row: number) => number | undefined): void {
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) {
    const moved = place(row);
    if (moved !== undefined) sheet.hiddenRows.add(moved);
  }
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    const moved = place(row);
    if (moved !== undefined) sheet.rowHeights.set(moved, height);
  }
}

function shiftFormulas(book: Book, moved: Sheet, change: RowChange): void {
  const shift = shiftOf(moved.name, change);
  const shifted = (formula: string, home: string, viewpoint: Viewpoint): string =>
    `=${shiftFormula(formula.slice(1), home, shift, viewpoint)}`;
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const formula = shifted(cell.formula, sheet.name, OUTSIDE);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
  }
  for (const name of book.names) name.formula = shifted(name.formula, name.sheet?.name ?? "", NAME);
}
