import type { TableColumn, TableRow } from "../sheet/table";
import { plainKey } from "../text/normalise";
import type { Gathered } from "./gathered";
import type { ReadCell, TableCursor } from "./tableCursor";
import type { WrittenPlace } from "./types";

const CRITERIA_COUNT = /tieu chi|\btc\b/;
const INDICATOR_COUNT = /chi tieu|\bct\b/;
const RATE_WORDS = /%|ty le|binh quan/;
const OTHER_TIME = /truoc|cung ky|ke hoach|dang ky|phan dau|du kien|tang|giam|so voi|chua dat/;
const YEAR = /(?<!\d)20\d{2}(?!\d)/;

/** A row with the place it is about. */
export interface CountedRow {
  readonly row: TableRow;
  readonly place: WrittenPlace;
}

function headerOf({ heading, reason }: TableColumn): string {
  return plainKey((heading ?? [reason.words]).join(" "));
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
  { column, stage }: TableColumn,
  counted: "ownRow" | "ownSheet",
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
      ofRow: counted === "ownRow",
      ...(stage === undefined ? {} : { stage }),
      ...count,
    });
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
    readColumn(cursor, rows, column, "ownRow", gathered);
  }
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
    const year = YEAR.exec(header)?.[0];
    const isOfThisTime = !OTHER_TIME.test(header) && (year === undefined || Number(year) === head.year);
    if (isOfThisTime) readColumn(cursor, rows, own, "ownSheet", gathered);
  }
}
