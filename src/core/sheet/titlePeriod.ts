import { BARE_YEAR, QUARTER, YEAR_OF_TITLE, quarterNamed, withoutYearSpans } from "./timeWords";
import { plain } from "./words";

/** The time a title is about. */
export interface PeriodRead {
  readonly year?: number;
  readonly quarter?: number;
}

const MONTHS = /\bthang(?:\s+(?:dau|cuoi)\s+nam)?\s*[\d\s-]*[./\s]\s*(20\d{2})(?!\d)/;
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-](20\d{2})(?!\d)/;
/** Lines that carry the dates of other papers, or the day of writing. */
const ABOUT_PAPERS = /\b(?:kem theo|quyet dinh so|ban hanh|can cu|cong van)\b|\bngay\b.*\bthang\b|\bqd\b/;

/** Reads year and quarter from the lines above a table and its sheet's name: "quý III năm 2022" first, the date of signing last. */
export function periodInTitle(lines: readonly string[], sheetName: string): PeriodRead {
  const all = [...lines, sheetName].map((line) => withoutYearSpans(plain(line)));
  const own = all.filter((line) => !ABOUT_PAPERS.test(line));
  const named = own.map((line) => QUARTER.exec(line)).find((match) => match !== null);
  const quarter = named?.[1] === undefined ? undefined : quarterNamed(named[1]);
  const year =
    numberOf(named?.[2]) ??
    firstYear(own, YEAR_OF_TITLE) ??
    firstYear(own, MONTHS) ??
    firstYear(own, DATE) ??
    firstYear([plain(sheetName)], BARE_YEAR) ??
    firstYear(own, BARE_YEAR) ??
    firstYear(all, YEAR_OF_TITLE) ??
    firstYear(all, DATE);
  return { ...(year !== undefined && { year }), ...(quarter !== undefined && { quarter }) };
}

function firstYear(lines: readonly string[], pattern: RegExp): number | undefined {
  return lines.map((line) => numberOf(pattern.exec(line)?.[1])).find((year) => year !== undefined);
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
