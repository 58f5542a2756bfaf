import { isIndicatorCode, readCode } from "./codes";
import { numbersColumns, WIDEST_TABLE } from "./headerBlock";
import type { HeaderBlock } from "./headerBlock";
import { isLegend, isSignature } from "./rowWords";
import type { SheetView } from "./sheetView";

/** A header with the rows below it; the same header again, as after a page break, starts no new segment. */
export interface Segment {
  readonly block: HeaderBlock;
  readonly bodyRows: readonly number[];
  readonly repeatedHeaderRows: readonly number[];
  /** The lines that stand apart above its header, behind the rows of the table before it: its own title. */
  readonly titleRows?: readonly number[];
}

/** The numbers of the columns may stand below rows of units and of what must be reached. */
const ROWS_ABOVE_NUMBERS = 3;

/** Parts a sheet at its headers. */
export function segmentsOf(view: SheetView, blocks: readonly HeaderBlock[]): readonly Segment[] {
  const segments: Segment[] = [];
  blocks.forEach((block, index) => {
    const end = (blocks[index + 1]?.rows[0] ?? Number.POSITIVE_INFINITY) - 1;
    const below = view.rowsBetween((block.rows.at(-1) ?? 0) + 1, end);
    const numbering =
      block.numberRow === undefined
        ? below.slice(0, ROWS_ABOVE_NUMBERS).find((row) => numbersColumns(view, row, block.left))
        : undefined;
    const bodyRows = below.filter((row) => row !== numbering);
    const repeatedHeaderRows = numbering === undefined ? [] : [numbering];
    const last = segments.at(-1);
    if (last !== undefined && goesOn(view, last, block, bodyRows))
      segments[segments.length - 1] = joined(last, { block, bodyRows, repeatedHeaderRows });
    else segments.push({ block, bodyRows, repeatedHeaderRows });
  });
  return segments;
}

/** Parts titles of tables further down from the rows of the tables before them. */
export function withTitlesApart(view: SheetView, segments: readonly Segment[]): readonly Segment[] {
  const titles = segments.map((segment, at) => (at + 1 < segments.length ? titleBelow(view, segment) : []));
  return segments.map((segment, at) => {
    const below = titles[at] ?? [];
    const above = titles[at - 1] ?? [];
    return {
      ...segment,
      ...(below.length > 0 && { bodyRows: segment.bodyRows.filter((row) => !below.includes(row)) }),
      ...(above.length > 0 && { titleRows: above }),
    };
  });
}

/** The last lines of a segment where a blank row parts them from what stands above, and nothing tells that they belong to it. */
function titleBelow(view: SheetView, { bodyRows }: Segment): readonly number[] {
  const isTitle = (row: number): boolean => {
    const [column, ...more] = view.columnsIn(row);
    const text = column === undefined ? "" : view.text(row, column);
    return more.length === 0 && !text.includes(":") && !isLegend(text) && !isSignature(text);
  };
  const before = bodyRows.findLastIndex((row) => !isTitle(row));
  const lines = bodyRows.slice(before + 1);
  const [first] = lines;
  const last = bodyRows[before];
  return first !== undefined && last !== undefined && first > last + 1 ? lines : [];
}

/** Gives the rows of segments that turned out to be no tables of their own to the one before them. */
export function absorb(segment: Segment, next: readonly Segment[]): Segment {
  return {
    ...segment,
    bodyRows: [
      segment.bodyRows,
      ...next.map(({ block, bodyRows, titleRows = [] }) => [...titleRows, ...block.rows, ...bodyRows]),
    ].flat(),
    repeatedHeaderRows: [segment, ...next].flatMap(({ repeatedHeaderRows }) => repeatedHeaderRows),
  };
}

function joined(segment: Segment, next: Segment): Segment {
  return {
    block: segment.block,
    bodyRows: [...segment.bodyRows, ...next.bodyRows],
    repeatedHeaderRows: [...segment.repeatedHeaderRows, ...next.block.rows, ...next.repeatedHeaderRows],
  };
}

/**
 * The same header goes on with the same table unless its rows begin again from the first, or their numbers do below a line
 * of its own: the title of another district's table.
 */
function goesOn(view: SheetView, segment: Segment, block: HeaderBlock, bodyRows: readonly number[]): boolean {
  if (signature(segment.block) !== signature(block) || segment.block.left !== block.left) return false;
  const first = segment.bodyRows[0];
  const again = bodyRows[0];
  if (first === undefined || again === undefined) return true;
  if (rowText(view, first, block) === rowText(view, again, block)) return false;
  const numbered = view.text(again, block.left);
  const isNumberedAgain = numbered !== "" && numbered === view.text(first, block.left);
  return !(isNumberedAgain && isLine(view, segment.bodyRows.at(-1)));
}

function isLine(view: SheetView, row: number | undefined): boolean {
  return row !== undefined && view.columnsIn(row).length === 1;
}

/** The first two texts of a row: its ordinal or code, and its label. */
function rowText(view: SheetView, row: number, { left }: HeaderBlock): string {
  return view.wordsOf(`${view.text(row, left)} ${view.text(row, left + 1)}`);
}

function signature(block: HeaderBlock): string {
  return [...block.paths.values()].map((path) => path.map((cell) => cell.text).join("/")).join("|");
}

const ENOUGH_CODES = 5;

/** The rows from the first code on, in a sheet that has no header but a column of indicator codes. */
export function segmentsWithoutHeader(view: SheetView): readonly Segment[] {
  const sample = view.rows.slice(0, 300);
  const columns = [...new Set(sample.flatMap((row) => view.columnsIn(row).slice(0, WIDEST_TABLE)))];
  const coded = columns.find((column) => {
    const filled = sample.filter((row) => !view.isBlank(row, column)).length;
    const codes = sample.filter((row) => isWrittenCode(view, row, column)).length;
    return codes >= ENOUGH_CODES && codes * 2 > filled;
  });
  if (coded === undefined) return [];
  const first = view.rows.find((row) => readCode(view.text(row, coded)) !== undefined) ?? 0;
  const block: HeaderBlock = {
    rows: [],
    left: Math.min(...columns),
    right: Math.min(Math.max(...columns), Math.min(...columns) + WIDEST_TABLE - 1),
    paths: new Map(),
  };
  return [{ block, bodyRows: view.rowsBetween(first, view.rows.at(-1) ?? first), repeatedHeaderRows: [] }];
}

/** A code typed as text; a number with a fraction may be any figure. */
function isWrittenCode(view: SheetView, row: number, column: number): boolean {
  const code = view.grid.kindAt(row, column) === "text" ? readCode(view.text(row, column)) : undefined;
  return code !== undefined && isIndicatorCode(code);
}
