import type { PlaceNames } from "./placeNames";
import type { SheetView } from "./sheetView";
import { tidy } from "./words";

/** Why a list of households is of no kind, among the reasons of a table. */
export const HOUSEHOLDS = "households";

const HEAD_OF_HOUSEHOLD = /^(?!số|tổng|tỷ lệ|tỉ lệ).*(?<!\p{L})chủ hộ(?!\p{L})/u;
const NAME_OF_HOUSEHOLD =
  /^(?:họ (?:và |, ?)?tên|tên) hộ(?!\p{L})|^hộ(?: (?:gia đình|dân|nghèo|cận nghèo|mới thoát nghèo))?$/u;
const NAME = /^họ(?: và|,)? tên$/u;
const LIST_OF_HOUSEHOLDS = /danh sách.*(?<!\p{L})hộ(?!\p{L})/u;
/** A person's name: two words or more of letters alone, each beginning with a capital. */
const PERSON = /^\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’.]*)+$/u;
const MOST_ROWS = 40;

/** Where a list may stand. */
export interface ListPlace {
  readonly headerRows: readonly number[];
  readonly bodyRows: readonly number[];
  /** The lines above it. */
  readonly title: string;
}

/**
 * Whether the rows name people, each for a household: whatever the other columns are called, they report of households, and
 * of no commune.
 */
export function listsHouseholds(
  view: SheetView,
  { headerRows, bodyRows, title }: ListPlace,
  places: PlaceNames,
): boolean {
  const rows = bodyRows.slice(0, MOST_ROWS);
  return headerRows.some((header) =>
    view.columnsIn(header).some((column) => {
      const words = view.text(header, column).toLowerCase();
      const isSure = HEAD_OF_HOUSEHOLD.test(words) || NAME_OF_HOUSEHOLD.test(words);
      if ((!isSure && !NAME.test(words)) || !holdsNames(view, rows, column)) return false;
      return isSure || isNameOfHousehold(view, rows, title, places);
    }),
  );
}

/** Whether such a list stands anywhere on a sheet in which no table was found. */
export function holdsHouseholds(view: SheetView, places: PlaceNames): boolean {
  return view.rows.slice(0, MOST_ROWS).some((row, at, rows) => {
    if (view.columnsIn(row).length < 3) return false;
    const title = rows
      .slice(0, at)
      .flatMap((above) => view.columnsIn(above).map((column) => view.text(above, column)));
    const list = { headerRows: [row], bodyRows: view.rows.slice(at + 1), title: title.join(" ") };
    return listsHouseholds(view, list, places);
  });
}

function textsIn(view: SheetView, rows: readonly number[], column: number): readonly string[] {
  return rows.map((row) => tidy(view.text(row, column))).filter((text) => text !== "");
}

function holdsNames(view: SheetView, rows: readonly number[], column: number): boolean {
  const texts = textsIn(view, rows, column);
  return texts.filter((text) => PERSON.test(text)).length * 2 > texts.length;
}

/** What stands in the columns of communes, where there are such. */
function communesIn(
  view: SheetView,
  rows: readonly number[],
  places: PlaceNames,
): readonly (readonly string[])[] {
  const columns = new Set(rows.flatMap((row) => view.columnsIn(row)));
  return [...columns]
    .map((column) => textsIn(view, rows, column).filter((text) => places.sortOf(text) === "commune"))
    .filter((communes) => communes.length * 2 > rows.length);
}

/** A name alone may be that of the officer in charge of a commune, which then stands once. */
function isNameOfHousehold(
  view: SheetView,
  rows: readonly number[],
  title: string,
  places: PlaceNames,
): boolean {
  const columns = communesIn(view, rows, places);
  if (columns.length === 0) return LIST_OF_HOUSEHOLDS.test(tidy(title).toLowerCase());
  return columns.some((communes) => new Set(communes).size * 4 <= communes.length * 3);
}
