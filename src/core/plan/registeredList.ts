import type { WrittenPlace } from "../records/types";
import type { Level, TableColumn, TableRow } from "../sheet/table";
import { isBlankText, plainKey } from "../text/normalise";
import { readDistrictName, readPlaceName } from "../text/placeName";
import { matchPlace } from "../text/places";
import type { PlaceContext } from "../text/places";
import { cellAt, columnOfRole, textAt } from "./tableCells";
import type { TableOnGrid } from "./tableCells";
import type { Plan, RegisteredCommune } from "./types";
import type { PlaceRegister } from "../text/placeRegister";

/** What an annex list of striving places says. */
export interface RegisteredList {
  readonly registered: readonly RegisteredCommune[];
  readonly villages?: NonNullable<Plan["registeredVillages"]>;
  /** Names outside the register, misspelt ones too. */
  readonly unmatched: readonly WrittenPlace[];
}

const VILLAGE_LEVEL = /^(?:[a-z]\s*[.)]?\s*)?cap thon\b/u;
const CROSS = /^(?:x|✓|✔|v|1)$/iu;
const VILLAGES_OF = /(?<of>\d{1,5})\s*thôn/iu;
const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/kieu mau/u, "model"],
  [/nang cao/u, "advanced"],
  [/dat chuan|ntm|nong thon moi/u, "standard"],
];

/** The level a text names; "đạt chuẩn nông thôn mới nâng cao" is the advanced one. */
export function levelInText(text: string): Level | undefined {
  const key = plainKey(text);
  return LEVEL_WORDS.find(([words]) => words.test(key))?.[1];
}

/** Matches a name with the register, and says what it was matched to. */
export function matchWritten(
  register: PlaceRegister | undefined,
  written: string,
  context: PlaceContext,
): WrittenPlace {
  const match =
    register === undefined ? { kind: "unknown" as const } : matchPlace(register, written, context);
  return { name: readPlaceName(written).name, written, match };
}

function markedLevel(sheet: TableOnGrid, row: TableRow): Level | undefined {
  const marked = sheet.table.columns.filter(
    (column) => column.level !== undefined && CROSS.test(textAt(sheet, row, column)),
  );
  return marked.at(-1)?.level ?? levelInText(textAt(sheet, row, columnOfRole(sheet, "level")));
}

function registeredCommune(
  sheet: TableOnGrid,
  row: TableRow,
  placeColumn: TableColumn,
  level: Level,
  place: WrittenPlace,
): RegisteredCommune {
  const { match, name } = place;
  const district = row.district ?? row.group ?? textAt(sheet, row, columnOfRole(sheet, "district"));
  const isKnown = match.kind !== "unknown";
  return {
    code: isKnown ? match.code : "",
    name: isKnown ? match.name : name,
    ...(match.kind === "misspelt" ? { writtenAs: name } : {}),
    district: isKnown && match.district !== undefined ? match.district : readDistrictName(district),
    level,
    department: textAt(sheet, row, columnOfRole(sheet, "department")),
    cell: cellAt(sheet, row.placeRow ?? row.row, placeColumn),
  };
}

/** "≥ 25" stands in a column that counts communes elsewhere: it is a count of villages and never added to them. */
function villageTarget(sheet: TableOnGrid, rows: readonly TableRow[]): RegisteredList["villages"] {
  for (const row of rows) {
    const target = sheet.table.columns
      .filter((column) => column.level !== undefined)
      .map((column) => textAt(sheet, row, column))
      .find((text) => /\d/u.test(text));
    const of = rows
      .map((one) => VILLAGES_OF.exec(textAt(sheet, one, columnOfRole(sheet, "note")))?.groups?.of)
      .find((count) => count !== undefined);
    if (target !== undefined && of !== undefined) return { target, of: Number(of) };
  }
  return undefined;
}

/**
 * Reads an annex list: communes with an X under their level, below headings of districts whose numbers are subtotals. The
 * rows from "Cấp thôn" on are about villages.
 */
export function readRegisteredList(
  sheet: TableOnGrid,
  register: PlaceRegister | undefined,
  year: number,
): RegisteredList {
  const placeColumn = columnOfRole(sheet, "place", "label");
  if (placeColumn === undefined) return { registered: [], unmatched: [] };
  const { rows } = sheet.table;
  const isVillageHead = (row: TableRow) => VILLAGE_LEVEL.test(plainKey(textAt(sheet, row, placeColumn)));
  const villagesFrom = rows.findIndex(isVillageHead);
  const communeRows = villagesFrom < 0 ? rows : rows.slice(0, villagesFrom);
  const villages = villagesFrom < 0 ? undefined : villageTarget(sheet, rows.slice(villagesFrom));

  const registered: RegisteredCommune[] = [];
  const unmatched: WrittenPlace[] = [];
  for (const row of communeRows) {
    const written = row.place ?? textAt(sheet, row, placeColumn);
    const level = markedLevel(sheet, row);
    if (row.kind !== "record" || isBlankText(written) || level === undefined) continue;
    const district = row.district ?? row.group;
    const context = { year, ...(district === undefined ? {} : { district }) };
    const place = matchWritten(register, written, context);
    const commune = registeredCommune(sheet, row, placeColumn, level, place);
    registered.push(commune);
    if (place.match.kind !== "known" && commune.cell !== undefined)
      unmatched.push({ ...place, cell: commune.cell });
  }
  return { registered, unmatched, ...(villages === undefined ? {} : { villages }) };
}
