import { headerMeaning } from "./headerMeaning";
import { absorb } from "./segments";
import type { Segment } from "./segments";
import type { Table } from "./table";

/** Reads the tables of one segment, with the title that begins in a row; none where it is no table. */
export type SegmentReader = (segment: Segment, titleFrom: number) => readonly Table[];

/**
 * "TT", "Nhóm", "Số xã": what a header of its own numbers is no part of the table above, whatever it may be; nor is what has a
 * title and a width of its own. Under a line a part of the same table may be headed again, as wide as before.
 */
function beginsAnew({ block, titleRows = [] }: Segment, above: Segment): boolean {
  const isAsWide = block.left === above.block.left && block.right === above.block.right;
  if (titleRows.length > 0 && !isAsWide) return true;
  return [...block.paths.values()].flat().some(({ text }) => headerMeaning(text).found?.sense === "ordinal");
}

/**
 * The tables of a sheet's segments. A segment that is no table of its own goes on with the table above it. Such segments
 * wait until the next table, or the end, and are taken in together: a table is not read again for each of them.
 */
export function tablesOfSegments(segments: readonly Segment[], read: SegmentReader): readonly Table[] {
  const tables: Table[] = [];
  let above: Segment | undefined;
  let ofAbove = 0;
  let waiting: Segment[] = [];

  const readNext = (segment: Segment): readonly Table[] => read(segment, (tables.at(-1)?.lastRow ?? -1) + 1);

  function takeInWaiting(): void {
    const last = tables.at(-1);
    if (above === undefined || last === undefined || waiting.length === 0) return;
    above = absorb(above, waiting);
    waiting = [];
    const grown = read(above, last.title.lines[0]?.row ?? last.area.top);
    if (grown.length === 0) return;
    tables.splice(tables.length - ofAbove, ofAbove, ...grown);
    ofAbove = grown.length;
  }

  for (const segment of segments) {
    let own = readNext(segment);
    if (own.length > 0 && waiting.length > 0) {
      takeInWaiting();
      // What the last table took in is no title of this one.
      own = readNext(segment);
    }
    if (own.length > 0) {
      tables.push(...own);
      above = segment;
      ofAbove = own.length;
    } else if (above !== undefined && !beginsAnew(segment, above)) waiting.push(segment);
  }
  takeInWaiting();
  return tables;
}
