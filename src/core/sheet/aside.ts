import type { ColumnBand } from "./columnBand";
import { findHeaders } from "./headerBlock";
import { isTotal } from "./rowWords";
import type { SheetView } from "./sheetView";

const FEWEST_LINES = 3;
/** A table that ends so few rows before another beside it may be meant to go on with it. */
const FEWEST_ROWS_LEFT = 3;
/** The row that numbers the columns of the other table is blank here. */
const LEFT_FOR_NUMBERS = 2;
const CELLS_OF_A_LINE = 2;
const CELLS_OF_A_TABLE_ROW = 3;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether the columns from one on hold a small table of its own beside a longer one, such as how many communes of each
 * district are how far, or what share each source of money has: names or years with figures in every line, a blank column
 * before it, and an end well above the other's. Where it begins in the row the other begins in, only a total
 * of its own tells that it is no part of the other.
 */
export function isAside(view: SheetView, { left, right }: ColumnBand, start: number): boolean {
  const main = view.within(left, start - 1);
  const [header] = findHeaders(main);
  const top = header?.rows[0];
  const bottom = header?.rows.at(-1);
  if (top === undefined || bottom === undefined || !isGap(view, start - 1, top)) return false;
  const beside = view.within(start, right);
  const body = linesOf(beside, top);
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined || body.length < FEWEST_LINES) return false;
  if (last - first !== body.length - 1 || !areNamed(beside, body, start)) return false;
  const rowsOfMain = main
    .rowsBetween(bottom + 1, Number.POSITIVE_INFINITY)
    .filter((row) => main.columnsIn(row).length >= CELLS_OF_A_TABLE_ROW);
  const endsEarlier = rowsOfMain.filter((row) => row > last).length >= FEWEST_ROWS_LEFT;
  const beginsApart = first !== rowsOfMain[0];
  return endsEarlier && (beginsApart || isTotal(beside.text(last, start)));
}

function isGap(view: SheetView, column: number, top: number): boolean {
  return view
    .rowsBetween(top, Number.POSITIVE_INFINITY)
    .every((row) => view.isBlank(row, column) && view.merges.over(row, column) === undefined);
}

/** The rows filled as lines of a table are, below its header where it has one; one cell alone is a title or a signature. */
function linesOf(beside: SheetView, top: number): readonly number[] {
  const [head, ...body] = beside
    .rowsBetween(top, Number.POSITIVE_INFINITY)
    .filter((row) => beside.columnsIn(row).length >= CELLS_OF_A_LINE);
  if (head === undefined) return [];
  if (!isHead(beside, head)) return [head, ...body];
  return (body[0] ?? head) - head > LEFT_FOR_NUMBERS ? [] : body;
}

function isHead(beside: SheetView, row: number): boolean {
  return beside.columnsIn(row).every((column) => beside.grid.kindAt(row, column) === "text");
}

/** Whether each line has a name or a year of its own, and a figure in one column through all of them. */
function areNamed(beside: SheetView, body: readonly number[], names: number): boolean {
  const written = body.map((row) => beside.text(row, names));
  const areNames = written.every((text) => /\p{L}{2}/u.test(text) || YEAR.test(text));
  const others = new Set(body.flatMap((row) => beside.columnsIn(row)));
  const hasFigures = [...others].some(
    (column) => column > names && body.every((row) => beside.grid.kindAt(row, column) === "number"),
  );
  return areNames && new Set(written).size === written.length && hasFigures;
}
