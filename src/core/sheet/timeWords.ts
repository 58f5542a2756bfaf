/** What plain words of titles, headers and sheet names say of a time, alike wherever they stand. */

/** A quarter and, behind it, its year: "quy iii nam 2022", "quy 3/2022". */
export const QUARTER = /\bquy\s*(iv|i{1,3}|[1-4])\b(?:[\s,./-]*(?:nam\s*)?(20\d{2})(?!\d))?/;
export const YEAR_OF_TITLE = /\bnam\s*:?\s*(20\d{2})(?!\d)/;
export const BARE_YEAR = /(?:^|[^\d/])(20\d{2})(?![\d/-])/;

const YEARS = /\b(?:giai doan|nam)?\s*20\d{2}\s*[-–]\s*20\d{2}\b/g;

/** The words without spans of years, which are a programme's time and not a sheet's. */
export function withoutYearSpans(words: string): string {
  return words.replace(YEARS, " ");
}

export type QuarterNumber = 1 | 2 | 3 | 4;

const QUARTERS: Readonly<Record<string, QuarterNumber>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

/** The number of a quarter as words name it: "iii", "3". */
export function quarterNamed(name: string): QuarterNumber | undefined {
  return QUARTERS[name];
}
