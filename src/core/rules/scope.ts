import { areaNamed } from "../criteria/areaNamed";
import { isEveryArea } from "../criteria/thresholdTable";
import type { CriteriaSet } from "../criteria/types";
import { parsePeriod, readQuarter } from "../plan/period";
import type { Period } from "../plan/period";
import type { Reading } from "../records/types";
import { nearest } from "../text/distance";
import { foldKey, plainKey } from "../text/normalise";
import { readPlaceName } from "../text/placeName";
import type { RuleRow } from "./ruleLayout";
import type { RuleColumn, RulePeriod, RuleScope, WrongRule } from "./types";
import type { Vocabulary } from "./vocabulary";

/** What the words of a scope are read against. */
export interface ScopeSources {
  readonly reading: Reading;
  readonly sets: readonly CriteriaSet[];
  readonly vocabulary: Vocabulary;
}

export type ScopeReading =
  | { readonly kind: "read"; readonly scope: RuleScope }
  | {
      readonly kind: "fault";
      readonly column: RuleColumn;
      readonly why: WrongRule;
      readonly part: string;
      readonly proposals?: readonly string[];
    };

type Fault = Extract<ScopeReading, { kind: "fault" }>;
type Part = { readonly scope: RuleScope } | Fault | undefined;

/** Reads where and when a row of rules holds. */
export function readScope(row: RuleRow, sources: ScopeSources): ScopeReading {
  let scope: RuleScope = {};
  for (const read of [readPlaces, readSheets, readLevel, readAreas, readPeriod]) {
    const part = read(row, sources);
    if (part === undefined) continue;
    if ("kind" in part) return part;
    scope = { ...scope, ...part.scope };
  }
  return { kind: "read", scope };
}

function fault(column: RuleColumn, why: WrongRule, part: string, proposals: readonly string[] = []): Fault {
  return { kind: "fault", column, why, part, ...(proposals.length === 0 ? {} : { proposals }) };
}

function listed(row: RuleRow, column: RuleColumn): readonly string[] {
  const written = row.text(column);
  if (isEveryArea(written)) return [];
  return written.split(/[;,|]/u).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

/** One key for a commune's name, whatever stands before it. */
export function nameOfPlace(written: string): string {
  return foldKey(readPlaceName(written).name);
}

function readPlaces(row: RuleRow, { reading }: ScopeSources): Part {
  const written = listed(row, "places");
  if (written.length === 0) return undefined;
  const known = new Map(
    [
      ...reading.places.map(({ place }) => place),
      ...reading.records.map(({ place }) => place),
      ...reading.tables.flatMap(({ place }) => place ?? []),
    ].map(({ name }) => [foldKey(name), name]),
  );
  for (const name of written) {
    const key = nameOfPlace(name);
    if (known.has(key)) continue;
    const near = known.get(nearest(key, known.keys()) ?? "");
    return fault("places", "unknownPlace", name, near === undefined ? [] : [near]);
  }
  return { scope: { places: written.map(nameOfPlace) } };
}

function readSheets(row: RuleRow, { vocabulary }: ScopeSources): Part {
  const whole = row.text("sheets");
  const own = vocabulary.sheetNamed(whole);
  if (own !== undefined) return { scope: { sheets: [own] } };
  const sheets: string[] = [];
  for (const name of listed(row, "sheets")) {
    const sheet = vocabulary.sheetNamed(name.replace(/^'(.*)'$/u, "$1"));
    if (sheet === undefined) return fault("sheets", "unknownSheet", name, vocabulary.nearSheet(name));
    sheets.push(sheet);
  }
  return sheets.length === 0 ? undefined : { scope: { sheets } };
}

const LEVEL_WORDS: readonly (readonly [RegExp, CriteriaSet["level"]])[] = [
  [/kieu mau/u, "model"],
  [/nang cao/u, "advanced"],
  [/dat chuan|nong thon moi|\bntm\b/u, "standard"],
];

function readLevel(row: RuleRow): Part {
  const written = row.text("level");
  if (isEveryArea(written)) return undefined;
  const key = plainKey(written);
  const level = LEVEL_WORDS.find(([words]) => words.test(key))?.[1];
  return level === undefined ? fault("level", "unknownLevel", written) : { scope: { level } };
}

function readAreas(row: RuleRow, { sets }: ScopeSources): Part {
  const areas: string[] = [];
  for (const written of listed(row, "area")) {
    const ids = sets.flatMap((set) => areaNamed(set, written)?.id ?? []);
    if (ids.length === 0) return fault("area", "unknownArea", written);
    areas.push(...ids);
  }
  return areas.length === 0 ? undefined : { scope: { areas: [...new Set(areas)] } };
}

function readPeriod(row: RuleRow): Part {
  const written = row.text("period");
  if (isEveryArea(written)) return undefined;
  const period = rulePeriod(written);
  return period === undefined ? fault("period", "unreadablePeriod", written) : { scope: { period } };
}

const QUARTER_OF_YEAR = /^(?:quy\s*)?(iv|i{1,3}|[1-4])\s*(?:[/,.-]|\bnam\b)\s*(?:nam\s*)?(20\d\d)$/u;
const HALF = /^6 thang (dau|cuoi) nam\s*(20\d\d)$/u;
const YEAR = /^(?:ca\s*)?(?:nam\s*)?(20\d\d)$/u;

/** "2022Q3", "quý III/2022", "quý III", "6 tháng đầu năm 2022", "2022". */
export function rulePeriod(written: string): RulePeriod | undefined {
  const period = parsePeriod(written);
  if (period !== undefined) return period;
  const key = plainKey(written);
  const ofYear = QUARTER_OF_YEAR.exec(key);
  const quarter = readQuarter(ofYear?.[1] ?? written);
  if (quarter !== undefined) {
    return ofYear === null
      ? { kind: "quarterOfAnyYear", quarter }
      : { kind: "quarter", year: Number(ofYear[2]), quarter };
  }
  const half = HALF.exec(key);
  if (half !== null) return { kind: "half", year: Number(half[2]), half: half[1] === "dau" ? 1 : 2 };
  const year = YEAR.exec(key)?.[1];
  return year === undefined ? undefined : { kind: "year", year: Number(year) };
}

/** Whether a rule for `rule` holds for what is reported for a year and, where that is known, a quarter. */
export function holdsIn(rule: RulePeriod, year: number, quarter: number | undefined): boolean {
  switch (rule.kind) {
    case "year":
      return rule.year === year;
    case "half":
      return rule.year === year && (quarter === undefined || Math.ceil(quarter / 2) === rule.half);
    case "quarter":
      return rule.year === year && (quarter === undefined || quarter === rule.quarter);
    case "quarterOfAnyYear":
      return quarter === undefined || quarter === rule.quarter;
  }
}

/** The quarter a period ends with, as far as a rule asks for one. */
export function quarterOf(period: Period): number | undefined {
  switch (period.kind) {
    case "quarter":
      return period.quarter;
    case "half":
      return period.half * 2;
    case "year":
      return undefined;
  }
}
