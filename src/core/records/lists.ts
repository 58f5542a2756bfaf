import { headedColumns } from "../sheet/columnHeadings";
import { isCount, isRate } from "../sheet/measures";
import type { ColumnRole, TableColumn, TableRow } from "../sheet/table";
import { slipForUnit } from "../target/slippedNumber";
import { plainKey } from "../text/normalise";
import { contradictionWithin } from "./contradiction";
import { isCopiedRow } from "./copiedRows";
import type { Gathered } from "./gathered";
import { placeKey } from "./places";
import type { TableCursor } from "./tableCursor";
import type { CellOfSheet, PlaceOccurrence } from "./types";

/** Lists in which a place may stand once only; elsewhere a commune has several rows of works or visits. */
const ONE_ROW_A_PLACE: ReadonlySet<string> = new Set(["matrix", "plan", "register"]);

const OF_SOMETHING_ELSE =
  /^(?:ten |danh sach )?(?:thon|ban|ap|xom|to dan pho|san pham|cong trinh|du an|hop tac xa|htx|doanh nghiep|ho|ho va ten|ho ten)\b/;

/** A list of indicators of many communes, in which each commune stands once an indicator. */
const OF_INDICATORS =
  /^(?:(?:ma|ma so|ten|noi dung) )?(?:chi tieu|tieu chi)$|^noi dung$|^noi dung (?:chi tieu|tieu chi)$/;

/** Whether the rows name something within a place, as a list of villages does: then a place may stand in many of them. */
function listsSomethingWithin({ table, grid }: TableCursor): boolean {
  if (table.kind === "register" && table.columns.some(namesIndicators)) return true;
  const taken = new Set(table.columns.map(({ column }) => column));
  const { left, right } = table.area;
  const others = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter(
    (column) => !taken.has(column),
  );
  return others.some((column) =>
    table.headerRows.some((row) => OF_SOMETHING_ELSE.test(plainKey(grid.textAt(row, column)))),
  );
}

function namesIndicators({ role, heading = [] }: TableColumn): boolean {
  return role !== "place" && OF_INDICATORS.test(plainKey(heading.at(-1) ?? ""));
}

/** More places than this that stand twice are no slips: each row is about something of its place, or a time. */
const MOST_REPEATED = 1 / 4;
const FEWEST_REPEATED = 3;

function mostlyRepeats(listed: readonly { readonly key: string }[]): boolean {
  const repeated = listed.length - new Set(listed.map(({ key }) => key)).size;
  return repeated >= FEWEST_REPEATED && repeated > listed.length * MOST_REPEATED;
}

/** Reads the places a table lists, one a row, and which of them stand there twice. */
export function readPlaces(cursor: TableCursor, gathered: Gathered): void {
  const { table, grid, places, head, index } = cursor;
  const firsts = new Map<string, { readonly row: number; readonly cell: CellOfSheet | undefined }>();
  const listed = table.rows.flatMap((row) => {
    if (row.kind !== "record" || row.place === undefined) return [];
    if (row.placeRow !== undefined && row.placeRow !== row.row) return [];
    const place = places.ofRow(table, grid, row, head.placeYear);
    if (place === undefined) return [];
    const district = row.district ?? table.title.district;
    const key = place.match.kind === "unknown" ? `${placeKey(place)} ${district ?? ""}` : placeKey(place);
    return [{ row: row.row, place, district, key }];
  });
  const isOneRowAPlace =
    ONE_ROW_A_PLACE.has(table.kind) && !listsSomethingWithin(cursor) && !mostlyRepeats(listed);
  for (const { row, place, district, key } of listed) {
    const first = isOneRowAPlace ? firsts.get(key) : undefined;
    const occurrence: PlaceOccurrence = {
      table: index,
      place,
      ...(district === undefined ? {} : { district }),
      ...(first === undefined
        ? {}
        : {
            repeats: {
              sheet: grid.name,
              ...(first.cell === undefined ? {} : { cell: first.cell }),
              ...(isCopiedRow(cursor, row, first.row) && { isCopy: true }),
            },
          }),
    };
    gathered.places.push(occurrence);
    if (!firsts.has(key)) firsts.set(key, { row, cell: place.cell });
  }
}

const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set([
  "planned",
  "actual",
  "cumulative",
  "total",
  "numerator",
  "denominator",
]);

/** A column of counts or rates is one of numbers where this share of its cells are. */
const MOSTLY_NUMBERS = 2 / 3;

/** The columns no role was found for whose headers and cells say that they count or measure something. */
function measuringColumns(
  { table, grid }: TableCursor,
  rows: readonly TableRow[],
): readonly Pick<TableColumn, "column">[] {
  const taken = new Set(table.columns.map(({ column }) => column));
  return headedColumns(grid, table).filter(({ column, path }) => {
    if (taken.has(column) || column > table.area.right || !(isCount(path) || isRate(path))) return false;
    const filled = rows.filter(({ row }) => grid.kindAt(row, column) !== "blank");
    const numbers = filled.filter(({ row }) => grid.kindAt(row, column) === "number");
    return numbers.length > 0 && numbers.length >= filled.length * MOSTLY_NUMBERS;
  });
}

/** The columns of former results whose figures mostly are numbers; marks may stand between them. */
function formerColumns(
  cursor: TableCursor,
  rows: readonly TableRow[],
): readonly Pick<TableColumn, "column">[] {
  return cursor.table.columns.filter(({ role, column }) => {
    if (role !== "previousResult") return false;
    const figures = rows
      .map(({ row }) => cursor.read(row, column))
      .filter(({ result }) => result.kind === "figure");
    const numbers = figures.filter(({ raw }) => raw.kind === "number");
    return numbers.length > 0 && numbers.length >= figures.length * MOSTLY_NUMBERS;
  });
}

/** Reads the cells that should hold figures of no indicator: funds, counts, totals, former results; a plan's results where they are figures. */
export function readFigures(cursor: TableCursor, gathered: Gathered): void {
  const { table, index } = cursor;
  const isOfPlan = table.kind === "planTargets";
  const rows = table.rows.filter(({ kind }) => kind !== "legend" && kind !== "header" && kind !== "blank");
  const columns = table.columns.filter(
    ({ role }) => FIGURE_ROLES.has(role) || (isOfPlan && role === "result"),
  );
  const measuring = [...measuringColumns(cursor, rows), ...formerColumns(cursor, rows)];
  for (const { row } of rows) {
    for (const { column, role } of columns) {
      const read = cursor.read(row, column);
      const { cell, raw, result, text } = read;
      const contradiction = contradictionWithin(read);
      if (contradiction !== undefined) gathered.contradictions.push(contradiction);
      if (result.kind === "blank" || (role === "result" && result.kind !== "figure")) continue;
      gathered.figures.push({ table: index, cell, raw, result: slipForUnit(text) ?? result });
    }
    for (const { column } of measuring) {
      const { cell, raw, result } = cursor.read(row, column);
      if (result.kind === "figure") gathered.figures.push({ table: index, cell, raw, result });
    }
  }
}
