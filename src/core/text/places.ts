import type { PlaceRegister, RegisterEntry } from "./placeRegister";
import { foldKey, isBlankText } from "./normalise";
import { indexPlaces } from "./placeIndex";
import type { IndexedPlace, PlaceIndex } from "./placeIndex";
import { readDistrictName, readPlaceName } from "./placeName";
import type { PlaceName, PlaceUnit } from "./placeName";
import { CLOSE, DISTANT, nameForms } from "./placeNearness";
import type { NameForms, Nearness } from "./placeNearness";

/** When and where a name is meant: names and codes were given to other places in 2025. */
export interface PlaceContext {
  readonly district?: string;
  readonly year?: number;
}

/** A place of the register. */
export interface KnownPlace {
  readonly code: string;
  readonly name: string;
  readonly unit: PlaceUnit;
  readonly district?: string;
}

/** A place that bears the name at another time than the one asked for. */
export interface PlaceOfOtherTime extends KnownPlace {
  /** ISO dates of its first and last day, as far as the register knows. */
  readonly from?: string;
  readonly to?: string;
  /** The names of the units that took it over. */
  readonly successors: readonly string[];
}

/**
 * What a written name is. `misspelt` names the one place that was probably meant, as a proposal; where several are equally
 * near there is none, and `unknown` lists them. The exact name of a place that exists at another time alone proposes nothing.
 */
export type PlaceLookup =
  | ({ readonly kind: "known" } & KnownPlace)
  | ({ readonly kind: "misspelt" } & KnownPlace)
  | {
      readonly kind: "unknown";
      readonly candidates: readonly KnownPlace[];
      readonly otherTime?: PlaceOfOtherTime;
    };

const NOTHING_NEAR: PlaceLookup = { kind: "unknown", candidates: [] };

function knownPlace(entry: RegisterEntry): KnownPlace {
  return {
    code: entry.code,
    name: entry.name,
    unit: entry.kind,
    ...(entry.district === undefined ? {} : { district: entry.district }),
  };
}

function placeOfOtherTime(entry: RegisterEntry): PlaceOfOtherTime {
  return {
    ...knownPlace(entry),
    ...(entry.from !== undefined && { from: entry.from }),
    ...(entry.to !== undefined && { to: entry.to }),
    successors: entry.successors.map(({ name }) => name),
  };
}

function existsIn(entry: RegisterEntry, year: number | undefined): boolean {
  if (year === undefined) return true;
  const begins = entry.from?.slice(0, 4) ?? "0000";
  const ends = entry.to?.slice(0, 4) ?? "9999";
  const written = String(year);
  return begins <= written && written <= ends;
}

type OfYears<Found> = WeakMap<PlaceRegister, Map<number | undefined, Found>>;

const placesByYear: OfYears<readonly RegisterEntry[]> = new WeakMap();
const districtsByYear: OfYears<readonly string[]> = new WeakMap();

/** A register never changes, and is asked for every sheet of every file. */
function ofRegisterAndYear<Found>(
  known: OfYears<Found>,
  register: PlaceRegister,
  year: number | undefined,
  find: () => Found,
): Found {
  let ofYears = known.get(register);
  if (ofYears === undefined) known.set(register, (ofYears = new Map<number | undefined, Found>()));
  let found = ofYears.get(year);
  if (found === undefined) ofYears.set(year, (found = find()));
  return found;
}

/** All units that existed at some time of a year; without a year, all the register knows, oldest first. */
export function placesOf(register: PlaceRegister, year?: number): readonly RegisterEntry[] {
  return ofRegisterAndYear(placesByYear, register, year, () =>
    register.entries
      .filter((entry) => existsIn(entry, year))
      .sort((one, other) => (one.from ?? "").localeCompare(other.from ?? "")),
  );
}

/** The communes (xã) alone: the units a criteria set is about. In 2025 those of both halves of the year. */
export function communesOf(register: PlaceRegister, year?: number): readonly RegisterEntry[] {
  return placesOf(register, year).filter((entry) => entry.kind === "commune");
}

/** The unit that bore a code in a year; in a year of change, or without one, the earlier. */
export function placeByCode(register: PlaceRegister, code: string, year?: number): RegisterEntry | undefined {
  return placesOf(register, year).find((entry) => entry.code === code.trim());
}

/** The area a place takes its thresholds from: its own where the register says one, else its province's. */
export function areaOfPlace(register: PlaceRegister, entry: RegisterEntry): string {
  return entry.area ?? register.area;
}

/** The districts that existed in a year, none after mid-2025. */
export function districtsOf(register: PlaceRegister, year?: number): readonly string[] {
  return ofRegisterAndYear(districtsByYear, register, year, () => [
    ...new Set(placesOf(register, year).flatMap((entry) => entry.district ?? [])),
  ]);
}

function districtMeant(index: PlaceIndex, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return index.district(readDistrictName(written).replace(/\s*[-–]\s*/gu, "-"));
}

function firstNear(
  places: readonly IndexedPlace[],
  written: NameForms,
  kinds: readonly Nearness[],
): readonly RegisterEntry[] {
  for (const isNear of kinds) {
    const near = places.filter(({ forms }) => isNear(forms, written));
    if (near.length > 0) return near.map(({ entry }) => entry);
  }
  return [];
}

/** Where communes are as near as wards or townships, communes are meant: criteria are about them. */
function communesFirst(entries: readonly RegisterEntry[], unit: PlaceUnit): readonly RegisterEntry[] {
  const meant = entries.filter((entry) => entry.kind === unit);
  return meant.length > 0 ? meant : entries;
}

type Abbreviation = NonNullable<PlaceName["abbreviation"]>;

/** The places "P. Thái" may stand for. */
function abbreviated(places: readonly IndexedPlace[], abbreviation: Abbreviation): readonly RegisterEntry[] {
  const initial = foldKey(abbreviation.initial);
  const ending = foldKey(abbreviation.rest);
  return places
    .filter(({ first, rest }) => rest === ending && first.startsWith(initial))
    .map(({ entry }) => entry);
}

interface Search {
  readonly index: PlaceIndex;
  readonly district: string | undefined;
  readonly read: PlaceName;
}

/** A district that is known comes before the rest of the province. */
function scopesOf({
  index,
  district,
}: Pick<Search, "index" | "district">): readonly (readonly IndexedPlace[])[] {
  return district === undefined ? [index.places] : [index.placesIn(district), index.places];
}

function abbreviatedPlaces(search: Search): readonly RegisterEntry[] {
  const { abbreviation } = search.read;
  if (abbreviation === undefined) return [];
  const found = scopesOf(search).map((scope) => abbreviated(scope, abbreviation));
  const meant = found.find((places) => places.length > 0) ?? [];
  if (abbreviation.hasStop || meant.length === 0) return meant;
  // "N Hải" may be "Nhơn Hải" cut short or "An Hải" with a slip.
  return [...new Set([...meant, ...nearestPlaces(search)])];
}

function nearestPlaces({ index, district, read }: Search): readonly RegisterEntry[] {
  const { abbreviation } = read;
  const name = nameForms(abbreviation?.hasStop === true ? abbreviation.rest : read.name);
  for (const kinds of [CLOSE, DISTANT]) {
    for (const scope of scopesOf({ index, district })) {
      const near = firstNear(scope, name, kinds);
      if (near.length > 0) return near;
    }
  }
  return [];
}

function exactPlaces({ index, district, read }: Search): readonly RegisterEntry[] {
  const names = new Set([foldKey(read.name), foldKey(read.abbreviation?.rest ?? read.name)]);
  const same = [...names].flatMap((name) => index.named(name));
  const there = same.filter((entry) => entry.district === district);
  return there.length > 0 ? there : same;
}

/** Two districts may have a commune of one name each; only a district tells which is meant. */
function areInSeveralDistricts(entries: readonly RegisterEntry[]): boolean {
  return new Set(entries.map(({ district }) => district)).size > 1;
}

/**
 * The times of a register, the older first: a name of today does not make one of 2022 ambiguous. The province's old units
 * end where those of the merged one begin.
 */
function timesOf(register: PlaceRegister, year: number | undefined): readonly PlaceIndex[] {
  const entries = placesOf(register, year);
  const old = entries.filter((entry) => entry.province === register.province);
  const merged = entries.filter((entry) => entry.province !== register.province);
  return [old, merged].filter((time) => time.length > 0).map(indexPlaces);
}

/** Indexes of registers by year: a register is the same data for ever. */
const indexes = new WeakMap<PlaceRegister, Map<number | undefined, readonly PlaceIndex[]>>();
const MOST_YEARS = 50;

function indexed(register: PlaceRegister, year: number | undefined): readonly PlaceIndex[] {
  const byYear = indexes.get(register) ?? new Map<number | undefined, readonly PlaceIndex[]>();
  indexes.set(register, byYear);
  const known = byYear.get(year);
  if (known !== undefined) return known;
  if (byYear.size >= MOST_YEARS) byYear.clear();
  const fresh = timesOf(register, year);
  byYear.set(year, fresh);
  return fresh;
}

/**
 * The place of the register a written name means. The exact name of a real place is never taken for a misspelling of
 * another, whatever the district beside it says; old and new placement of tones and i for y are no misspellings, nor is a
 * first syllable cut to its initial where only one place is so called ("P. Thái").
 */
export function matchPlace(
  register: PlaceRegister,
  written: string,
  context: PlaceContext = {},
): PlaceLookup {
  if (isBlankText(written)) return NOTHING_NEAR;
  const read = readPlaceName(written);
  const asked = { read, district: context.district };
  const searches = searchesAt(register, context.year, asked);
  return (
    firstMeant(searches, sameName) ??
    (context.year === undefined ? undefined : sameNameAtOtherTime(register, asked)) ??
    firstMeant(searches, shortened) ??
    firstMeant(searches, nearest) ??
    NOTHING_NEAR
  );
}

interface Asked {
  readonly read: PlaceName;
  readonly district: string | undefined;
}

function searchesAt(
  register: PlaceRegister,
  year: number | undefined,
  { read, district }: Asked,
): readonly Search[] {
  return indexed(register, year).map((index) => ({
    index,
    district: districtMeant(index, district) ?? districtMeant(index, read.district),
    read,
  }));
}

type Meaning = (search: Search) => PlaceLookup | undefined;

/** What a name means at the first time of a register at which it means anything. */
function firstMeant(searches: readonly Search[], meaning: Meaning): PlaceLookup | undefined {
  for (const search of searches) {
    const found = meaning(search);
    if (found !== undefined) return found;
  }
  return undefined;
}

const sameName: Meaning = (search) => {
  const exact = ofUnit(search, exactPlaces(search));
  const [first] = exact;
  if (first === undefined) return undefined;
  return areInSeveralDistricts(exact) ? oneOf(exact) : { kind: "known", ...knownPlace(first) };
};

const shortened: Meaning = (search) => {
  const [only, ...others] = ofUnit(search, abbreviatedPlaces(search));
  if (only === undefined) return undefined;
  return others.length > 0 ? oneOf([only, ...others]) : { kind: "known", ...knownPlace(only) };
};

const nearest: Meaning = (search) => {
  const [only, ...others] = ofUnit(search, nearestPlaces(search));
  if (only === undefined) return undefined;
  return others.length > 0 ? oneOf([only, ...others]) : { kind: "misspelt", ...knownPlace(only) };
};

function ofUnit({ read }: Search, entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
  return communesFirst(entries, read.unit ?? "commune");
}

function oneOf(entries: readonly RegisterEntry[]): PlaceLookup {
  return { kind: "unknown", candidates: entries.map(knownPlace) };
}

/** "Phước Thái" in 2026, which was merged in 2025, is no slip of "Phước Hải" or any other name of today. */
function sameNameAtOtherTime(register: PlaceRegister, asked: Asked): PlaceLookup | undefined {
  for (const search of searchesAt(register, undefined, asked)) {
    const [first] = ofUnit(search, exactPlaces(search));
    if (first !== undefined) return { kind: "unknown", candidates: [], otherTime: placeOfOtherTime(first) };
  }
  return undefined;
}
