import { areaNamed } from "../criteria/areaNamed";
import { setForTitle, unlistedSetOfTitle } from "../criteria/setForTitle";
import type { CriteriaSet } from "../criteria/types";
import type { PlaceNames } from "./placeNames";
import type { TableTitle } from "./table";
import type { TitleCell } from "./titleCells";
import { periodInTitle } from "./titlePeriod";
import { districtInTitle, placeInTitle } from "./titlePlace";
import { plain, tidy } from "./words";

const AREA = /^(?:thuoc )?(?:vung|khu vuc|nhom xa|nhom)\b/;

/** What the lines above a table and its sheet's name tell. */
export function readTitle(
  cells: readonly TitleCell[],
  sheetName: string,
  sets: readonly CriteriaSet[],
  places: PlaceNames,
): TableTitle {
  const lines = cells.map(({ row, text }) => ({ row, text }));
  const texts = cells.map((cell) => cell.text);
  const period = periodInTitle(texts, sheetName);
  const place = placeInTitle(cells, places);
  const district = place?.district ?? districtInTitle(cells, places);
  const set = setOf(texts, sheetName, sets, period.year);
  const areaText = areaIn(cells, sets);
  const written = place ?? placeOfName(sheetName, places);
  return {
    lines,
    ...period,
    ...(written !== undefined && { place: withoutDistrict(written) }),
    ...(district !== undefined && { district }),
    ...(set !== undefined && { set }),
    ...(areaText !== undefined && { areaText }),
  };
}

type TitlePlace = NonNullable<TableTitle["place"]>;

function withoutDistrict(place: TitlePlace): TitlePlace {
  return "from" in place ? place : { written: place.written, row: place.row, column: place.column };
}

/** "3 xã Phước" may be three communes as well as the third: behind a bare number only a name of a register counts. */
function placeOfName(sheetName: string, places: PlaceNames): TitlePlace | undefined {
  const text = tidy(sheetName);
  const name = text.replace(/^\d{1,3}[\s.)_-]+/, "");
  const isCounted = /^\d{1,3} \p{L}/u.test(text);
  const isPlace = isCounted ? places.isListed(name) : places.sortOf(name) === "commune";
  return isPlace ? { written: name, from: "sheetName" } : undefined;
}

/** The set is told by the lines that speak of criteria; other lines name programmes and plans. */
function setOf(
  lines: readonly string[],
  sheetName: string,
  sets: readonly CriteriaSet[],
  year: number | undefined,
): string | undefined {
  const all = lines.join("\n");
  const set = setForTitle(sets, all, year) ?? setForTitle(sets, sheetName, year);
  return set?.id ?? unlistedSetOfTitle(sets, all, year);
}

function areaIn(cells: readonly TitleCell[], sets: readonly CriteriaSet[]): string | undefined {
  for (const cell of cells) {
    if (AREA.test(plain(cell.text))) {
      const inside = cell.text.includes(":") ? tidy(cell.text.slice(cell.text.indexOf(":") + 1)) : cell.text;
      const value = inside === "" ? cell.next : inside;
      if (value !== undefined && value !== "") return value;
    }
    if (
      /\b(?:vung|nhom)\b/.test(plain(cell.text)) &&
      sets.some((set) => areaNamed(set, cell.text) !== undefined)
    )
      return cell.text;
  }
  return undefined;
}
