/** An ISO date, "2022-03-24": comparing two as texts compares the days. */
export type IsoDate = string;

const MILLISECONDS_A_DAY = 86_400_000;

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** The date of a year, a month from 1 and a day; undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${String(year)}-${two(month)}-${two(day)}` : undefined;
}

function fromTime(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** A whole number of days later, or earlier where it is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromTime(Date.parse(date) + days * MILLISECONDS_A_DAY);
}

/** Days from one date to another, negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
}

export function firstOfMonth(year: number, month: number): IsoDate {
  return `${String(year)}-${two(month)}-01`;
}

export function lastOfMonth(year: number, month: number): IsoDate {
  return fromTime(Date.UTC(year, month, 0));
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** "24/09/2022" for 2022-09-24, in every language: a date that Vietnamese officials cannot take for another. */
export function printDay(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}

/** Excel's number of 1 January 1970. */
const EXCEL_1970 = 25_569;

/** A day as Excel numbers it, in the date system of 1900. */
export function excelDay(date: IsoDate): number {
  return Date.parse(date) / MILLISECONDS_A_DAY + EXCEL_1970;
}

/** The day an Excel number stands for. */
export function dayOfExcel(serial: number): IsoDate {
  return fromTime(Math.floor(serial - EXCEL_1970) * MILLISECONDS_A_DAY);
}
