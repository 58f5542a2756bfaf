import type { HeaderBlock } from "./headerBlock";
import type { SheetView } from "./sheetView";

/** A header with the rows below it; the same header again, as after a page break, starts no new segment. */
export interface Segment {
  readonly block: HeaderBlock;
  readonly bodyRows: readonly number[];
  readonly repeatedHeaderRows: readonly number[];
}

/** Parts a sheet at its headers. */
export function segmentsOf(view: SheetView, blocks: readonly HeaderBlock[]): readonly Segment[] {
  const segments: Segment[] = [];
  blocks.forEach((block, index) => {
    const end = (blocks[index + 1]?.rows[0] ?? Number.POSITIVE_INFINITY) - 1;
    const bodyRows = view.rowsBetween((block.rows.at(-1) ?? 0) + 1, end);
    const last = segments.at(-1);
    if (last !== undefined && goesOn(view, last, block, bodyRows))
      segments[segments.length - 1] = joined(last, block, bodyRows);
    else segments.push({ block, bodyRows, repeatedHeaderRows: [] });
  });
  return segments;
}

/** Gives the rows of a segment that turned out to be no table of its own to the one before it. */
export function absorb(segment: Segment, next: Segment): Segment {
  return {
    ...segment,
    bodyRows: [...segment.bodyRows, ...next.block.rows, ...next.bodyRows],
    repeatedHeaderRows: [...segment.repeatedHeaderRows, ...next.repeatedHeaderRows],
  };
}

function joined(segment: Segment, block: HeaderBlock, bodyRows: readonly number[]): Segment {
  return {
    block: segment.block,
    bodyRows: [...segment.bodyRows, ...bodyRows],
    repeatedHeaderRows: [...segment.repeatedHeaderRows, ...block.rows],
  };
}

/** The same header goes on with the same table unless its rows begin again from the first. */
function goesOn(view: SheetView, segment: Segment, block: HeaderBlock, bodyRows: readonly number[]): boolean {
  if (signature(segment.block) !== signature(block) || segment.block.left !== block.left) return false;
  const first = segment.bodyRows[0];
  const again = bodyRows[0];
  if (first === undefined || again === undefined) return true;
  return rowText(view, first, block) !== rowText(view, again, block);
}

/** The first two texts of a row: its ordinal or code, and its label. */
function rowText(view: SheetView, row: number, { left }: HeaderBlock): string {
  return view.wordsOf(`${view.text(row, left)} ${view.text(row, left + 1)}`);
}

function signature(block: HeaderBlock): string {
  return [...block.paths.values()].map((path) => path.map((cell) => cell.text).join("/")).join("|");
}
