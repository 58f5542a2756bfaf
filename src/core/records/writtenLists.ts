import type { CriteriaSet } from "../criteria/types";
import type { HeadedColumn } from "../sheet/columnHeadings";
import { headedColumns } from "../sheet/columnHeadings";
import { isIndicatorCode } from "../sheet/codes";
import { readCriteriaList } from "../sheet/criteriaList";
import type { CriteriaList, CriterionNamed, ListedAs } from "../sheet/criteriaList";
import { indexLabels } from "../sheet/labelIndex";
import type { LabelIndex } from "../sheet/labelIndex";
import type { ColumnRole } from "../sheet/table";
import { plainKey } from "../text/normalise";
import { isOfThisTime } from "./countedRows";
import type { CountedRow } from "./countedRows";
import type { Gathered, WrittenList } from "./gathered";
import { isKnown } from "./gathered";
import type { ReadCell, TableCursor } from "./tableCursor";
import type { WrittenPlace } from "./types";

const CRITERIA = /\b(?:tieu chi|chi tieu|tc|ct)\b/;
const UNMET = /\b(?:chua|khong) (?:dat|hoan thanh)\b|\bcon (?:thieu|lai|no)\b|\bthieu\b|\bchua\b/;
const MET = /\b(?:da )?dat\b/;
/** "Số tiêu chí chưa đạt: 2" counts them. */
const COUNTS = /^(?:tong )?so (?:luong )?(?:tieu chi|chi tieu|tc|ct)\b/;
const LISTLESS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "ordinal",
  "code",
  "place",
  "district",
  "area",
  "result",
  "mark",
  "target",
]);

/** A column in which criteria are listed, or a column of notes that may list them here and there. */
interface ListColumn {
  readonly column: number;
  readonly as?: ListedAs;
}

function listColumns(cursor: TableCursor, rows: readonly CountedRow[]): readonly ListColumn[] {
  const { table, grid } = cursor;
  const roles = new Map(table.columns.map(({ column, role }) => [column, role]));
  return headedColumns(grid, table).flatMap((headed): readonly ListColumn[] => {
    const { column } = headed;
    const role = roles.get(column);
    if (column > table.area.right + 1 || (role !== undefined && LISTLESS.has(role))) return [];
    const as = saidOf(cursor, headed);
    if (as === undefined) return role === "note" ? [{ column }] : [];
    const cells = rows.map(({ row }) => cursor.read(row.row, column));
    return cells.some(isSurelyList) ? [{ column, as }] : [];
  });
}

/** One number alone may be a count as well. */
function isSurelyList({ raw, text }: ReadCell): boolean {
  const count = raw.kind === "text" ? (readCriteriaList(text)?.codes.length ?? 0) : 0;
  return count > 1 || (count === 1 && CRITERIA.test(plainKey(text)));
}

/** What a heading says of the criteria listed under it; undefined where it heads no list, or one of another time. */
function saidOf(cursor: TableCursor, { path }: Pick<HeadedColumn, "path">): ListedAs | undefined {
  const key = plainKey(path);
  if (!CRITERIA.test(key)) return undefined;
  const as = UNMET.test(key) ? "unmet" : MET.test(key) ? "met" : undefined;
  return as !== undefined && isOfThisTime(key.replace(UNMET, " "), cursor.head.year) ? as : undefined;
}

/** The criteria each row lists as met or not met, with those the set does not have. */
export function readWrittenLists(cursor: TableCursor, rows: readonly CountedRow[], gathered: Gathered): void {
  if ((cursor.book.set?.criteria.length ?? 0) === 0) return;
  const columns = listColumns(cursor, rows);
  for (const { column, as } of columns) {
    for (const { row, place } of rows) gather(cursor, { row: row.row, column, place, as }, gathered);
  }
}

/** Where a list may stand, whose it is, and what its heading says of it. */
interface ListPlace {
  readonly row: number;
  readonly column: number;
  readonly place: WrittenPlace;
  readonly as: ListedAs | undefined;
}

function gather(cursor: TableCursor, { row, column, place, as: said }: ListPlace, gathered: Gathered): void {
  const read = cursor.read(row, column);
  const list = listIn(read, namedIn(cursor));
  const as = said ?? list?.as;
  // Notes speak of much else: what they list is read only where they say what of, and list anything.
  const isMeant = said !== undefined || (list?.codes.length ?? 0) > 0;
  if (list === undefined || as === undefined || !isMeant) return;
  const { cell, text } = read;
  const { index: table, head } = cursor;
  gathered.lists.push({ ...listed(cursor, list), table, place, set: head.set, cell, text, as });
}

function namedIn({ book }: TableCursor): CriterionNamed {
  const labels = book.set && labelsOf(book.set);
  return (name) => labels?.criterionNamed(name);
}

const indexBySet = new WeakMap<CriteriaSet, LabelIndex>();

function labelsOf(set: CriteriaSet): LabelIndex {
  const index = indexBySet.get(set) ?? indexLabels(set);
  indexBySet.set(set, index);
  return index;
}

const INLINE = /:.*\d/;
/** Lines below a commune sheet, and how many cells they may hold: what they are called and what they say. */
const ROWS_BELOW = 8;
const MOST_CELLS_OF_A_LINE = 3;

/** "Các tiêu chí chưa đạt: 5, 17" below the rows of a commune sheet; where several stages are judged, nobody says by whose word. */
export function readSheetLists(cursor: TableCursor, place: WrittenPlace, gathered: Gathered): void {
  const { table, grid, book } = cursor;
  const stages = new Set(table.columns.flatMap(({ stage }) => stage ?? []));
  const hasCriteria = (book.set?.criteria.length ?? 0) > 0;
  if (!hasCriteria || stages.size > 1) return;
  const last = table.rows.findLast(({ code }) => code !== undefined)?.row ?? table.lastRow;
  for (let row = last + 1; row <= Math.min(table.lastRow + ROWS_BELOW, grid.rowCount - 1); row++) {
    const filled = Array.from({ length: grid.columnCount }, (_, column) => column).filter(
      (column) => grid.kindAt(row, column) !== "blank",
    );
    if (filled.length > MOST_CELLS_OF_A_LINE) return;
    const label = filled.find((column) => saidOf(cursor, { path: grid.textAt(row, column) }) !== undefined);
    if (label === undefined || COUNTS.test(plainKey(grid.textAt(row, label)))) continue;
    const text = grid.textAt(row, label);
    const column = INLINE.test(text) ? label : filled.find((other) => other > label);
    if (column !== undefined && isSurelyList(cursor.read(row, column)))
      gather(cursor, { row, column, place, as: saidOf(cursor, { path: text }) }, gathered);
  }
}

function listIn({ raw, text }: ReadCell, named: CriterionNamed): CriteriaList | undefined {
  if (raw.kind === "number")
    return Number.isInteger(raw.value) ? readCriteriaList(String(raw.value)) : undefined;
  return raw.kind === "text" ? readCriteriaList(text, named) : undefined;
}

function listed(
  { book }: TableCursor,
  { codes, count }: CriteriaList,
): Pick<WrittenList, "codes" | "unknown" | "count"> {
  const own = codes.map((code) => (isIndicatorCode(code) ? book.codes.canonical(code) : code));
  const unknown = own.filter(
    (code) => isKnown(book.codes, code, isIndicatorCode(code) ? "indicator" : "criterion") === false,
  );
  return { codes: own, unknown, ...(count !== undefined && { count }) };
}
