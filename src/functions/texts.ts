import { addDays, daysBetween } from "../core/plan/isoDate";
import type { IsoDate } from "../core/plan/isoDate";
import { readQuarter } from "../core/plan/period";
import { reportingDates } from "../core/plan/reporting";
import type { PlaceRegister } from "../core/text/placeRegister";
import { readResult } from "../core/target/readResult";
import { detectLegacy, encodingNamed, fromLegacy } from "../core/text/legacy";
import { normaliseText } from "../core/text/normalise";
import { exact } from "../core/text/number";
import { readPlaceName } from "../core/text/placeName";
import { matchPlace } from "../core/text/places";
import type { KnownPlace, PlaceContext, PlaceLookup } from "../core/text/places";
import { readYear } from "../core/text/year";
import { answersOf } from "./answers";
import type { CellAnswer, FunctionBody } from "./answers";
import { cellFrom, sizeOf, valueAt } from "./cells";
import type { Cells } from "./cells";
import { textOf } from "./scopes";
import { WORDS } from "./words";

const LEFT_OUT: Cells = [[null]];

const textAt = (block: Cells, row: number, column: number): string =>
  textOf(cellFrom(valueAt(block, row, column)));

/** The day before Excel's day 1, as Excel counts from March 1900 on. */
const DAY_ZERO: IsoDate = addDays("1900-01-01", -2);

/** `NTM.HANBAOCAO`: the last safe day of a quarter's report, as Excel's day number. */
export const lastSafeDay: FunctionBody = (years = LEFT_OUT, quarters = LEFT_OUT) =>
  answersOf(sizeOf(years, quarters), (row, column) => {
    const [yearText, quarterText] = [textAt(years, row, column), textAt(quarters, row, column)];
    if (yearText === "" || quarterText === "") return "";
    const year = readYear(yearText);
    if (year === undefined) return WORDS.badYear;
    const quarter = readQuarter(quarterText);
    const dates = quarter === undefined ? undefined : reportingDates(year, quarter);
    return dates === undefined ? WORDS.badQuarter : daysBetween(DAY_ZERO, dates.lastSafeDay);
  });

/** `NTM.DOCSO`: the number a text is, a percentage as its fraction. */
export const numberRead: FunctionBody = (texts = LEFT_OUT) =>
  answersOf(sizeOf(texts), (row, column) => numberIn(valueAt(texts, row, column)));

function numberIn(value: unknown): CellAnswer {
  if (typeof value === "number") return value;
  const result = readResult(cellFrom(value));
  if (result.kind === "blank") return "";
  if (result.kind !== "figure" || result.second !== undefined || result.figure.change !== undefined) {
    return WORDS.noNumber;
  }
  const { value: read, unit } = result.figure;
  return unit === "%" ? exact(read / 100) : read;
}

/** `NTM.CHUANHOA`: a text in composed Unicode, from an old encoding where one is named or proved by the letters. */
export const normalised: FunctionBody = (texts = LEFT_OUT, encodings = LEFT_OUT) =>
  answersOf(sizeOf(texts, encodings), (row, column) => {
    const value = valueAt(texts, row, column);
    if (typeof value === "number" || typeof value === "boolean") return value;
    const cell = cellFrom(value);
    if (cell.kind !== "text") return textOf(cell);
    const name = textAt(encodings, row, column);
    const encoding = name === "" ? (detectLegacy(cell.text) ?? "unicode") : encodingNamed(name);
    if (encoding === undefined) return WORDS.unknownEncoding;
    return normaliseText(encoding === "unicode" ? cell.text : fromLegacy(cell.text, encoding));
  });

/** `NTM.TENXA`: the official name of a commune; what is only near it is proposed and said to be a proposal. */
export function placeName(registers: readonly PlaceRegister[]): FunctionBody {
  return (names = LEFT_OUT, districts = LEFT_OUT, years = LEFT_OUT) =>
    answersOf(sizeOf(names, districts, years), (row, column) => {
      const written = textAt(names, row, column);
      if (written === "") return "";
      const [district, yearText] = [textAt(districts, row, column), textAt(years, row, column)];
      const year = readYear(yearText);
      if (yearText !== "" && year === undefined) return WORDS.badYear;
      const context: PlaceContext = {
        ...(district === "" ? {} : { district }),
        ...(year === undefined ? {} : { year }),
      };
      return placeAnswer(
        written,
        registers.map((register) => matchPlace(register, written, context)),
      );
    });
}

function placeAnswer(written: string, lookups: readonly PlaceLookup[]): string {
  const isWithUnit = readPlaceName(written).unit !== undefined;
  const named = ({ name, unit }: KnownPlace): string => (isWithUnit ? `${WORDS.units[unit]} ${name}` : name);
  const known = lookups.find(({ kind }) => kind === "known");
  if (known?.kind === "known") return named(known);
  const misspelt = lookups.find(({ kind }) => kind === "misspelt");
  if (misspelt?.kind === "misspelt") return WORDS.placeProposed(named(misspelt));
  const candidates = lookups.flatMap((lookup) => (lookup.kind === "unknown" ? lookup.candidates : []));
  const names = [...new Set(candidates.map(named))];
  const [only, ...others] = names;
  if (only === undefined) return WORDS.unknownPlace;
  // One name that several districts have is that name, whichever is meant.
  return others.length === 0 ? only : WORDS.placesProposed(names);
}
