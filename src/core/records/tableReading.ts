import { ownSetOf } from "../criteria/setNamed";
import type { CriteriaSet } from "../criteria/types";
import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import { foldKey } from "../text/normalise";
import type { PlaceRegister } from "../text/placeRegister";
import type { Environment } from "./environment";
import type { PlaceReader } from "./places";
import type { CheckSettings, TableReading, WrittenPlace } from "./types";
import { yearOfPlaces } from "./yearOfPlaces";

const DEFAULT_SET = "xa-ntm-2021-2025";

function yearOfPeriod(period: string | undefined): number | undefined {
  const year = Number(period?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/** The year most tables of the workbook name in their titles. */
function usualYear(tables: readonly Table[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { title } of tables) {
    if (title.year !== undefined) counts.set(title.year, (counts.get(title.year) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The year tables without one of their own are read for. */
export function workbookYear(
  tables: readonly Table[],
  settings: CheckSettings,
  registers: readonly PlaceRegister[],
): number {
  const told = usualYear(tables) ?? settings.year ?? yearOfPeriod(settings.period);
  const today = yearOfPeriod(settings.asOf) ?? new Date(0).getUTCFullYear();
  return told ?? yearOfPlaces(tables, registers, today);
}

/** Shorter words are numerals of something else: "Khu vực I" is a zone of another programme. */
const SHORTEST_PART = 3;

/**
 * The id of the area a sheet names ("Duyên hải Nam Trung Bộ", "DHNTB", "nhóm 2", "Miền núi phía Bắc"); undefined where the
 * set has none such.
 */
export function areaIdOf(set: CriteriaSet | undefined, written: string): string | undefined {
  const key = foldKey(written);
  if (key === "") return undefined;
  const areas = set?.areas ?? [];
  const exact = areas.find(({ id, name }) => foldKey(id) === key || foldKey(name) === key);
  return (exact ?? areas.find(({ name }) => isPartOf(key, foldKey(name)) || isPartOf(foldKey(name), key)))
    ?.id;
}

/** Whether a name is written whole inside another. */
function isPartOf(part: string, whole: string): boolean {
  return part.length >= SHORTEST_PART && ` ${whole} `.includes(` ${part} `);
}

/**
 * The area a commune takes its thresholds from: as the office decided, as the sheet writes it, as the register has it, and
 * only then the area given for communes whose workbook does not tell.
 */
export function areaOf(
  environment: Environment,
  place: WrittenPlace | undefined,
  set: string,
  written: string | undefined,
): string {
  const { decisions, registers, settings } = environment.sources;
  const match = place?.match;
  const code = match === undefined || match.kind === "unknown" ? undefined : match.code;
  const decided =
    (code === undefined ? undefined : decisions?.areas?.get(code)) ??
    (place === undefined ? undefined : decisions?.areas?.get(place.name));
  if (decided !== undefined) return decided;
  const own = written === undefined ? undefined : areaIdOf(environment.book(set).set, written);
  if (own !== undefined) return own;
  if (environment.book(set).set?.areaKind === "communeGroup") return settings.area ?? "*";
  const registered = code === undefined ? undefined : environment.registeredArea(code);
  return registered ?? settings.area ?? registers[0]?.area ?? "*";
}

/** What one table's title settles for all its rows. */
export function readTableHead(
  environment: Environment,
  places: PlaceReader,
  table: Table,
  grid: Grid,
  usual: number,
): TableReading {
  const { settings, sets } = environment.sources;
  const year = table.title.year ?? usual;
  const set =
    table.title.set ??
    settings.set ??
    ownSetOf(sets, year)?.id ??
    (sets.some(({ id }) => id === DEFAULT_SET) ? DEFAULT_SET : (sets[0]?.id ?? DEFAULT_SET));
  const placeYear = Math.max(year, sets.find(({ id }) => id === set)?.years.from ?? year);
  const place = places.ofTitle(table, grid, placeYear);
  return {
    sheet: grid.name,
    set,
    year,
    placeYear,
    area: areaOf(environment, place, set, table.title.areaText),
    ...(place === undefined ? {} : { place }),
    ...(table.title.quarter === undefined ? {} : { quarter: table.title.quarter }),
  };
}
