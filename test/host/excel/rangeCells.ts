import type { Area } from "../../../src/core/sheet/grid";
import { columnsIn, isWholeColumns, isWholeRows, rowsIn } from "../model/addresses";
import type { Cell } from "../model/cell";
import { BLANK_CELL } from "../model/cell";
import { entered } from "../model/entry";
import type { Sheet } from "../model/sheet";
import { isSpilledInto, removeSpill } from "../model/spill";
import { styled } from "../model/style";
import type { Style } from "../model/style";
import { HostError } from "../wire/hostError";
import { badArgument } from "./session";

/** A range of the sheet, as its cells are read and written. */
export interface RangeOf {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Beyond this Excel gives no values of a range. */
const MAX_CELLS = 5_000_000;

/** What `read` makes of each cell, in rows; null for a range of whole rows or columns, as Excel answers. */
export function matrix<Item>({ sheet, area }: RangeOf, read: (cell: Cell) => Item): readonly Item[][] | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (rowsIn(area) * columnsIn(area) > MAX_CELLS) throw new HostError("ResponsePayloadSizeLimitExceeded");
  return Array.from({ length: rowsIn(area) }, (_row, down) =>
    Array.from({ length: columnsIn(area) }, (_column, right) =>
      read(sheet.cell(area.top + down, area.left + right)),
    ),
  );
}

/** What all cells of a range have in common; null where they differ. */
export function uniform<Item>({ sheet, area }: RangeOf, read: (cell: Cell) => Item): Item | null {
  const first = read(sheet.cell(area.top, area.left));
  const filled = sheet.cellsIn(area);
  const hasPlain = filled.length < rowsIn(area) * columnsIn(area);
  const isSame = filled.every(([, , cell]) => read(cell) === first);
  return isSame && (!hasPlain || first === read(BLANK_CELL)) ? first : null;
}

/** Writes one value into every cell, or a value for each; null leaves a cell as it is. Gives the areas written. */
export function writeEntries(range: RangeOf, entries: unknown): readonly Area[] {
  const { sheet, area } = range;
  const written: Area[] = [];
  forEachGiven(range, entries, (row, column, entry) => {
    const merge = sheet.merges.find((one) => isInside(one, row, column));
    // Excel takes what is written into a cell hidden by a merge, and shows nothing of it.
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return;
    // Clearing a cell that another spills into changes nothing.
    if (entry === "" && isSpilledInto(sheet, row, column)) return;
    removeSpill(sheet, row, column);
    sheet.put(row, column, entered(sheet.cell(row, column), entry));
    written.push({ top: row, bottom: row, left: column, right: column });
  });
  return written.length === rowsIn(area) * columnsIn(area) ? [area] : written;
}

export function writeFormats(range: RangeOf, formats: unknown): void {
  const { sheet } = range;
  forEachGiven(range, formats, (row, column, format) => {
    sheet.restyle(row, column, styled(sheet.cell(row, column).style, { numberFormat: String(format) }));
  });
}

export function restyle({ sheet, area }: RangeOf, change: Partial<Style>): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.restyle(row, column, styled(sheet.cell(row, column).style, change));
    }
  }
}

function forEachGiven(
  { area }: RangeOf,
  given: unknown,
  write: (row: number, column: number, item: unknown) => void,
): void {
  const isMatrix = Array.isArray(given);
  const rows = isMatrix ? (given as readonly unknown[]) : [];
  const fits =
    rows.length === rowsIn(area) && rows.every((row) => Array.isArray(row) && row.length === columnsIn(area));
  if (isMatrix && !fits) {
    throw badArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const line = rows[row - area.top] as readonly unknown[] | undefined;
      const item = isMatrix ? line?.[column - area.left] : given;
      if (item !== null && item !== undefined) write(row, column, item);
    }
  }
}

function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
