import type { HeadedColumn } from "../sheet/columnHeadings";
import { headedColumns } from "../sheet/columnHeadings";
import { isIndicatorCode } from "../sheet/codes";
import { readCriteriaList } from "../sheet/criteriaList";
import type { CriteriaList, CriterionNamed, ListedAs } from "../sheet/criteriaList";
import { indexLabels } from "../sheet/labelIndex";
import type { ColumnRole } from "../sheet/table";
import { plainKey } from "../text/normalise";
import { isOfThisTime } from "./countedRows";
import type { CountedRow } from "./countedRows";
import type { Gathered, WrittenList } from "./gathered";
import { isKnown } from "./gathered";
import type { ReadCell, TableCursor } from "./tableCursor";

const CRITERIA = /\b(?:tieu chi|chi tieu|tc|ct)\b/;
const UNMET = /\b(?:chua|khong) (?:dat|hoan thanh)\b|\bcon (?:thieu|lai|no)\b|\bthieu\b|\bchua\b/;
const MET = /\b(?:da )?dat\b/;
/** "Số tiêu chí chưa đạt" heads counts; whoever lists the criteria themselves under it writes more than one number. */
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
    const areLists = cells.some(
      ({ raw, text }) => raw.kind === "text" && (readCriteriaList(text)?.codes.length ?? 0) > 0,
    );
    const countOnly = COUNTS.test(plainKey(headed.leaf)) && !cells.some((cell) => listsSeveral(cell));
    return areLists && !countOnly ? [{ column, as }] : [];
  });
}

function listsSeveral({ raw, text }: ReadCell): boolean {
  return raw.kind === "text" && (readCriteriaList(text)?.codes.length ?? 0) > 1;
}

/** What a heading says of the criteria listed under it; undefined where it heads no list, or one of another time. */
function saidOf(cursor: TableCursor, { path }: HeadedColumn): ListedAs | undefined {
  const key = plainKey(path);
  if (!CRITERIA.test(key)) return undefined;
  const as = UNMET.test(key) ? "unmet" : MET.test(key) ? "met" : undefined;
  return as !== undefined && isOfThisTime(key.replace(UNMET, " "), cursor.head.year) ? as : undefined;
}

/** The criteria each row lists as met or not met, with those the set does not have. */
export function readWrittenLists(cursor: TableCursor, rows: readonly CountedRow[], gathered: Gathered): void {
  const { book, index, head } = cursor;
  const set = book.set;
  if (set === undefined || set.criteria.length === 0) return;
  const columns = listColumns(cursor, rows);
  if (columns.length === 0) return;
  const labels = indexLabels(set);
  const named: CriterionNamed = (name) => labels.criterionNamed(name);
  for (const { column, as: said } of columns) {
    for (const { row, place } of rows) {
      const read = cursor.read(row.row, column);
      const list = listIn(read, named);
      const as = said ?? list?.as;
      // Notes speak of much else: what they list is read only where they say what of, and list anything.
      const isMeant = said !== undefined || (list?.codes.length ?? 0) > 0;
      if (list === undefined || as === undefined || !isMeant) continue;
      gathered.lists.push({
        ...listed(cursor, list),
        table: index,
        place,
        set: head.set,
        cell: read.cell,
        text: read.text,
        as,
      });
    }
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
