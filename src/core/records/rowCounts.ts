import { headedColumns } from "../sheet/columnHeadings";
import type { TableColumn } from "../sheet/table";
import { plainKey } from "../text/normalise";
import { isOfThisTime } from "./countedRows";
import type { CountedRow } from "./countedRows";
import type { Gathered, WrittenTotal } from "./gathered";
import type { ReadCell, TableCursor } from "./tableCursor";
import { readWrittenLists } from "./writtenLists";

const CRITERIA_COUNT = /tieu chi|\btc\b/;
const INDICATOR_COUNT = /chi tieu|\bct\b/;
const RATE_WORDS = /%|ty le|binh quan/;
const NOT_MET = /\b(?:chua|khong) dat\b|\bcon (?:thieu|lai)\b/;
/** "Số tiêu chí chưa đạt". */
const COUNT_NOT_MET = /^(?:tong )?so (?:tieu chi|tc)\b/;

/** Software names its columns in one word: "so_tieu_chi_dat". */
const keyOf = (header: string): string => plainKey(header.replaceAll("_", " "));

function headerOf({ heading, reason }: TableColumn): string {
  return keyOf((heading ?? [reason.words]).join(" "));
}

/** The columns that count the criteria a commune meets, told by their headers; a count of indicators is another sum. */
function countColumns(cursor: TableCursor, hasCriteriaOnly: boolean): readonly TableColumn[] {
  return cursor.table.columns.filter((own) => {
    if (own.role !== "total" || own.code !== undefined) return false;
    const header = headerOf(own);
    const isCount = CRITERIA_COUNT.test(header) || (hasCriteriaOnly && !INDICATOR_COUNT.test(header));
    return isCount && !RATE_WORDS.test(header);
  });
}

/** "17", 17 or "17/19". */
function countIn({ result }: ReadCell): { readonly met: number; readonly of?: number } | undefined {
  if (result.kind === "figure" && result.figure.unit !== "%") return { met: result.figure.value };
  return result.kind === "ratio" ? { met: result.numerator, of: result.denominator } : undefined;
}

function readColumn(
  cursor: TableCursor,
  rows: readonly CountedRow[],
  { column, stage }: Pick<TableColumn, "column" | "stage">,
  { ofRow, ofUnmet }: Pick<WrittenTotal, "ofRow" | "ofUnmet">,
  gathered: Gathered,
): void {
  for (const { row, place } of rows) {
    const read = cursor.read(row.row, column);
    const count = countIn(read);
    if (count === undefined) continue;
    gathered.totals.push({
      table: cursor.index,
      place,
      set: cursor.head.set,
      cell: read.cell,
      ofRow,
      ...(ofUnmet === undefined ? {} : { ofUnmet }),
      ...(stage === undefined ? {} : { stage }),
      ...count,
    });
  }
}

/** "Số tiêu chí chưa đạt" is no count of criteria met, and has no role of its own. */
function readUnmetCounts(
  cursor: TableCursor,
  rows: readonly CountedRow[],
  of: Pick<WrittenTotal, "ofRow">,
  gathered: Gathered,
): void {
  const { grid, table, head } = cursor;
  for (const { column, leaf, path } of headedColumns(grid, table)) {
    const own = keyOf(leaf);
    const isCount = COUNT_NOT_MET.test(own) && NOT_MET.test(own) && !RATE_WORDS.test(own);
    if (isCount && column <= table.area.right + 1 && isOfThisTime(keyOf(path), head.year))
      readColumn(cursor, rows, { column }, { ...of, ofUnmet: true }, gathered);
  }
}

/** Reads the counts that stand in the rows of a matrix beside the marks they count. */
export function readRowCounts(
  cursor: TableCursor,
  rows: readonly CountedRow[],
  hasCriteriaOnly: boolean,
  gathered: Gathered,
): void {
  for (const column of countColumns(cursor, hasCriteriaOnly)) {
    readColumn(cursor, rows, column, { ofRow: true }, gathered);
  }
  readUnmetCounts(cursor, rows, { ofRow: true }, gathered);
  readWrittenLists(cursor, rows, gathered);
}

/** Reads the counts of a list of communes, of what their own sheets report; counts of another time are left out. */
export function readListedCounts(cursor: TableCursor, gathered: Gathered): void {
  const { table, grid, places, head } = cursor;
  const rows = table.rows.flatMap((row): readonly CountedRow[] => {
    const place = row.kind === "record" ? places.ofRow(table, grid, row, head.placeYear) : undefined;
    return place === undefined ? [] : [{ row, place }];
  });
  for (const own of countColumns(cursor, false)) {
    const header = headerOf(own);
    if (isOfThisTime(header, head.year) && !NOT_MET.test(header))
      readColumn(cursor, rows, own, { ofRow: false }, gathered);
  }
  readUnmetCounts(cursor, rows, { ofRow: false }, gathered);
  readWrittenLists(cursor, rows, gathered);
}
