import { placesInText } from "../text/placesInText";
import { readDistrictName } from "../text/placeName";
import type { Gathered } from "./gathered";
import type { TableCursor } from "./tableCursor";
import type { PlaceOccurrence, WrittenPlace } from "./types";

/** Where fewer of the names are known, the column holds sentences in which names stand, and no list of them. */
const MOSTLY_NAMES = 0.5;

/** Names are written with a capital for each syllable; "các xã còn lại" and "UBND huyện" are none. */
const NAME = /^\p{Lu}[\p{L}'’]*(?:[ -]+\p{Lu}[\p{L}'’]*)*$/u;

function isName({ name, match }: WrittenPlace): boolean {
  return match.kind !== "unknown" || NAME.test(name);
}

/** Reads the places a timetable of inspections names; several may stand in a row, and each in several rows. */
export function readInspectedPlaces(cursor: TableCursor, gathered: Gathered): void {
  const named = occurrencesIn(cursor);
  const known = named.filter(({ place }) => place.match.kind === "known").length;
  if (known > 0 && known >= named.length * MOSTLY_NAMES) gathered.places.push(...named);
}

function occurrencesIn(cursor: TableCursor): readonly PlaceOccurrence[] {
  const { table, places, head, index } = cursor;
  const column = table.columns.find(({ role }) => role === "place")?.column;
  if (column === undefined) return [];
  return table.rows.flatMap((row): readonly PlaceOccurrence[] => {
    if (row.place === undefined || row.placeRow !== row.row) return [];
    const beside = row.district === undefined ? table.title.district : readDistrictName(row.district);
    return placesInText(row.place).flatMap(({ written, district = beside }) => {
      const place = places.read(written, { district, year: head.placeYear }, cursor.cell(row.row, column));
      const within = district === undefined ? {} : { district };
      return isName(place) ? [{ table: index, place, ...within }] : [];
    });
  });
}
