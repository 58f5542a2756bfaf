import { remembered } from "../text/remembered";
import { QUARTER, quarterNamed } from "./timeWords";
import { plain } from "./words";

/** The end of the time a header is about, by month; without its year only quarters and months of one year can be told apart. */
export interface HeaderTime {
  readonly year?: number;
  readonly month: number;
}

/** "2.1. Đường xã" begins with an indicator's code, no day of January. */
const CODE = /^\d{1,2}\.\d{1,2}\.?\s+(?=[a-z])/;
const DATE = /\b\d{1,2}\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(20\d{2}))?(?!\d)/;
const MONTHS = /\b(\d{1,2})\s*(?:thang|t)\b(?:[^\d]*(20\d{2}))?/;
const MONTH = /\b(?:thang|t)\s*(\d{1,2})\b(?:[\s,./-]*(?:nam\s*)?(20\d{2}))?/;
const MONTH_OF_YEAR = /(?<![\d/])(\d{1,2})\s*\/\s*(20\d{2})(?!\d)/;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/;
const MONTHS_OF_QUARTER = 3;
const LAST_MONTH = 12;

/** The time in a header: "Quý III/2022", "Đến 30/9/2022", "9 tháng năm 2022", "Năm 2021". */
export const headerTime = remembered((text: string): HeaderTime | undefined => {
  const key = plain(text).replace(CODE, "");
  const quarter = QUARTER.exec(key);
  if (quarter !== null) {
    const [, name = "", year] = quarter;
    return timeAt((quarterNamed(name) ?? 0) * MONTHS_OF_QUARTER, year ?? YEAR.exec(key)?.[1]);
  }
  for (const pattern of [MONTH_OF_YEAR, DATE, MONTHS, MONTH]) {
    const match = pattern.exec(key);
    const time = match === null ? undefined : timeAt(Number(match[1]), match[2] ?? YEAR.exec(key)?.[1]);
    if (time !== undefined) return time;
  }
  const year = YEAR.exec(key)?.[1];
  return year === undefined ? undefined : timeAt(LAST_MONTH, year);
});

function timeAt(month: number, year: string | undefined): HeaderTime | undefined {
  if (month < 1 || month > LAST_MONTH) return undefined;
  return { month, ...(year !== undefined && { year: Number(year) }) };
}

/** Months since the year 0; undefined where some times have a year and others none. */
export function comparableTimes(times: readonly HeaderTime[]): readonly number[] | undefined {
  const dated = times.filter(({ year }) => year !== undefined).length;
  if (dated > 0 && dated < times.length) return undefined;
  return times.map(({ year = 0, month }) => year * LAST_MONTH + month);
}
