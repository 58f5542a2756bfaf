import type { Segment } from "../../../src/core/sheet/segments";
import type { Table } from "../../../src/core/sheet/table";
import { tablesOfSegments } from "../../../src/core/sheet/tablesOfSegments";

/** A header in a row with the rows below it. */
function segment(header: number, ...bodyRows: readonly number[]): Segment {
  return { block: { rows: [header], left: 0, right: 1, paths: new Map() }, bodyRows, repeatedHeaderRows: [] };
}

/** A segment under a header of its own that numbers its rows. */
function numbered(header: number, ...bodyRows: readonly number[]): Segment {
  const cells = [{ text: "TT", row: header, column: 0, width: 1 }];
  const block = { rows: [header], left: 0, right: 1, paths: new Map([[0, cells]]) };
  return { block, bodyRows, repeatedHeaderRows: [] };
}

function table(header: number, lastRow: number): Table {
  return {
    sheet: "s",
    sheetName: "s",
    kind: "register",
    confidence: 1,
    reasons: [],
    headerRows: [header],
    firstRow: header + 1,
    lastRow,
    area: { top: header, left: 0, bottom: lastRow, right: 1 },
    columns: [],
    rows: [],
    title: { lines: [] },
  };
}

interface ReadOnce {
  readonly header: number;
  readonly rows: number;
  readonly titleFrom: number;
}

/** Reads segments with these headers as tables to their last row, and notes what was read. */
function tablesWith(headers: readonly number[], segments: readonly Segment[]) {
  const reads: ReadOnce[] = [];
  const tables = tablesOfSegments(segments, ({ block, bodyRows }, titleFrom) => {
    const header = block.rows[0] ?? 0;
    reads.push({ header, rows: bodyRows.length, titleFrom });
    return headers.includes(header) ? [table(header, bodyRows.at(-1) ?? header)] : [];
  });
  return { reads, tables: tables.map(({ headerRows, lastRow }) => [headerRows[0], lastRow]) };
}

describe("segments that are no tables of their own", () => {
  it("go on with the table above them, their header as a row", () => {
    const { tables, reads } = tablesWith([0], [segment(0, 1), segment(2, 3, 4)]);
    expect(tables).toEqual([[0, 4]]);
    expect(reads.at(-1)).toEqual({ header: 0, rows: 4, titleFrom: 0 });
  });

  it("are taken in together, so that a long table is read twice and no more", () => {
    const interrupted = Array.from({ length: 500 }, (_, at) => segment(2 * at, 2 * at + 1));
    const { tables, reads } = tablesWith([0], interrupted);
    expect(tables).toEqual([[0, 999]]);
    expect(reads.filter(({ header }) => header === 0)).toHaveLength(2);
    expect(reads).toHaveLength(501);
  });

  it("are no title of the table below them", () => {
    const { tables, reads } = tablesWith([0, 6], [segment(0, 1), segment(2, 3, 4), segment(6, 7)]);
    expect(tables).toEqual([
      [0, 4],
      [6, 7],
    ]);
    expect(reads.at(-1)).toEqual({ header: 6, rows: 1, titleFrom: 5 });
  });

  it("are left alone above the first table", () => {
    expect(tablesWith([4], [segment(0, 1), segment(4, 5)]).tables).toEqual([[4, 5]]);
    expect(tablesWith([], [segment(0, 1), segment(4, 5)]).tables).toEqual([]);
  });

  it("are no part of the table above them where a header of their own numbers them", () => {
    const { tables } = tablesWith([0], [segment(0, 1), numbered(3, 4, 5)]);
    expect(tables).toEqual([[0, 1]]);
  });
});
