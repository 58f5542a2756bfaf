import { BARE_YEAR, QUARTER, YEAR_OF_TITLE, quarterNamed, withoutYearSpans } from "./timeWords";
import type { QuarterNumber } from "./timeWords";
import { plain } from "./words";

/** The time a sheet, a heading or a column says its figures are of, as far as it says. */
export interface StatedTime {
  readonly year?: number;
  /** The quarter its time ends with: III of "quý III", "9 tháng đầu năm", "đến ngày 14/9". */
  readonly quarter?: QuarterNumber;
  /** How many months are counted together, where it is another number than a quarter's. */
  readonly months?: 6 | 9 | 12;
}

const YEAR_BEHIND = "(?:[\\s,./-]*(?:nam\\s*)?(20\\d{2})(?!\\d))?";
/** "Q3", "QIII-2022": only as the name of a sheet, since texts say it in words. */
const SHORT_QUARTER = /(?:^|[\s_.(-])q\.?\s*(iv|i{1,3}|[1-4])(?![a-z\d])[\s_./-]*(20\d{2})?/;
const SHORT_MONTHS = /(?:^|[\s_.(-])(6|9|12)\s*t(?![a-z])[\s_./-]*(20\d{2})?/;
const SECOND_HALF = new RegExp(`\\b(?:6|sau) thang cuoi(?: nam)?${YEAR_BEHIND}`);
const FIRST_MONTHS = new RegExp(`\\b(6|sau|9|chin|12) thang(?: dau)?(?: nam)?${YEAR_BEHIND}`);
const WHOLE_YEAR = new RegExp(`\\bca nam${YEAR_BEHIND}`);
const UNTIL_DAY =
  /\b(?:den|het|chot|thoi diem)\D{0,24}?\b\d{1,2}\s*[./-]\s*(\d{1,2})\s*[./-]\s*(20\d{2})(?!\d)/;
const UNTIL_DAY_IN_WORDS =
  /\b(?:den|het|chot|thoi diem)\D{0,24}?\bngay\s*\d{1,2}\s*thang\s*(\d{1,2})\s*nam\s*(20\d{2})(?!\d)/;
const MONTH = /\bthang\s*(\d{1,2})\s*(?:nam|[./-])\s*(20\d{2})(?!\d)/;
const ABOUT_PAPERS = /\b(?:kem theo|quyet dinh so|ban hanh|can cu|cong van|nghi quyet so)\b|\bqd\b/;
const DAY_OF_WRITING = /\bngay\b.*\bthang\b/;
const MONTHS: Readonly<Record<string, 6 | 9 | 12>> = { "6": 6, sau: 6, "9": 9, chin: 9, "12": 12 };
const LAST_QUARTERS: Readonly<Record<6 | 9 | 12, QuarterNumber>> = { 6: 2, 9: 3, 12: 4 };

/**
 * The time texts say they are of, and a sheet's name where they say none; undefined where neither does. Dates of other papers
 * and of signing are none: a wrong time would keep right figures out of a report.
 */
export function statedTime(texts: readonly string[], sheetName = ""): StatedTime | undefined {
  const lines = texts.map((text) => withoutYearSpans(plain(text))).filter((line) => !ABOUT_PAPERS.test(line));
  const name = withoutYearSpans(plain(sheetName));
  const exact = firstOf([...lines, name], exactTime) ?? shortTime(name);
  const year = exact?.year ?? firstOf([...lines, name], yearIn);
  const stated = { ...exact, ...(year === undefined ? {} : { year }) };
  return stated.year === undefined && stated.quarter === undefined ? undefined : stated;
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

function exactTime(line: string): StatedTime | undefined {
  const quarter = QUARTER.exec(line);
  if (quarter !== null) return inQuarter(quarterNamed(quarter[1] ?? ""), quarter[2]);
  const secondHalf = SECOND_HALF.exec(line);
  if (secondHalf !== null) return { ...inQuarter(4, secondHalf[1]), months: 6 };
  const first = FIRST_MONTHS.exec(line);
  if (first !== null) return ofMonths(MONTHS[first[1] ?? ""], first[2]);
  const whole = WHOLE_YEAR.exec(line);
  if (whole !== null) return ofMonths(12, whole[1]);
  const day = UNTIL_DAY.exec(line) ?? UNTIL_DAY_IN_WORDS.exec(line);
  if (day !== null) return inQuarter(quarterOfMonth(Number(day[1])), day[2]);
  const month = DAY_OF_WRITING.test(line) ? null : MONTH.exec(line);
  return month === null ? undefined : inQuarter(quarterOfMonth(Number(month[1])), month[2]);
}

function shortTime(name: string): StatedTime | undefined {
  const quarter = SHORT_QUARTER.exec(name);
  if (quarter !== null) return inQuarter(quarterNamed(quarter[1] ?? ""), quarter[2]);
  const months = SHORT_MONTHS.exec(name);
  return months === null ? undefined : ofMonths(MONTHS[months[1] ?? ""], months[2]);
}

function inQuarter(quarter: QuarterNumber | undefined, year: string | undefined): StatedTime | undefined {
  if (quarter === undefined) return undefined;
  return year === undefined ? { quarter } : { quarter, year: Number(year) };
}

function ofMonths(months: 6 | 9 | 12 | undefined, year: string | undefined): StatedTime | undefined {
  return months === undefined ? undefined : { ...inQuarter(LAST_QUARTERS[months], year), months };
}

function quarterOfMonth(month: number): QuarterNumber | undefined {
  return quarterNamed(String(Math.ceil(month / 3)));
}

function yearIn(line: string): number | undefined {
  if (DAY_OF_WRITING.test(line)) return undefined;
  const written = (YEAR_OF_TITLE.exec(line) ?? BARE_YEAR.exec(line))?.[1];
  return written === undefined ? undefined : Number(written);
}
