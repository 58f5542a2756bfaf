/** A sheet as it is printed: a table between what stands above it and what closes it; heights in points of the sheet. */
export interface PrintedTable {
  /** How much of the sheet fits on a page. */
  readonly page: number;
  /** What stands above the table's rows on the first page, its header too. */
  readonly above: number;
  /** The header, which each further page repeats. */
  readonly header: number;
  readonly rows: readonly TableRow[];
  /** Totals, notes and signatures. */
  readonly closing: number;
}

export interface TableRow {
  readonly height: number;
  /** What the row belongs to with its neighbours: the rows of a district, or of a commune. */
  readonly block: string;
}

/** A signature never stands alone: so many rows of the table go with it at least. */
const ROWS_WITH_SIGNATURE = 3;
/** So much of a page may stay blank to keep a block whole. */
const SPARED = 1 / 3;

/**
 * The rows of the table that begin a page, from 0. None where all fits on one page. Blocks stay whole where that leaves no more than a
 * third of a page blank, and the last rows go to the page of totals and signatures.
 */
export function pageBreaks(table: PrintedTable): readonly number[] {
  const { page, above, header, rows, closing } = table;
  const breaks: number[] = [];
  let start = 0;
  let room = page - above;
  for (;;) {
    const end = lastThatFits(rows, start, room);
    const next = end < rows.length ? breakBefore(table, start, end) : lastBreak(table, start, room - closing);
    if (next === undefined || next <= start) break;
    breaks.push(next);
    start = next;
    room = page - header;
  }
  return breaks;
}

/** One past the last row that fits; at least one row is taken. */
function lastThatFits(rows: readonly TableRow[], start: number, room: number): number {
  let left = room;
  let end = start;
  while (end < rows.length && (left -= rows[end]?.height ?? 0) >= 0) end++;
  return Math.max(end, start + 1);
}

/** Where a page ends that the table runs on from: before a block, or inside one that is too long to be spared. */
function breakBefore({ page, header, rows }: PrintedTable, start: number, end: number): number {
  const forSignature = rows.length - ROWS_WITH_SIGNATURE;
  const latest = forSignature > start ? Math.min(end, forSignature) : end;
  const block = startOfBlock(rows, latest);
  const blank = heightOf(rows, block, end);
  return block > start && blank <= (page - header) * SPARED ? block : withItsHead(rows, start, latest);
}

/** The break before the page of the signatures, where what is left of the table leaves them no room. */
function lastBreak(
  { page, header, rows, closing }: PrintedTable,
  start: number,
  left: number,
): number | undefined {
  if (heightOf(rows, start, rows.length) <= left) return undefined;
  const latest = Math.max(start, rows.length - ROWS_WITH_SIGNATURE);
  const block = startOfBlock(rows, latest);
  const isSpared = heightOf(rows, block, rows.length) + closing <= page - header;
  return isSpared && block > start ? block : withItsHead(rows, start, latest);
}

/** A block's first row, which may be its head, is not left behind alone. */
function withItsHead(rows: readonly TableRow[], start: number, latest: number): number {
  const block = startOfBlock(rows, latest);
  return block === latest - 1 && block > start ? block : latest;
}

/** The first row of the block a row is in. */
function startOfBlock(rows: readonly TableRow[], row: number): number {
  let first = row;
  while (first > 0 && rows[first - 1]?.block === rows[row]?.block) first--;
  return first;
}

function heightOf(rows: readonly TableRow[], from: number, to: number): number {
  return rows.slice(from, to).reduce((sum, { height }) => sum + height, 0);
}
