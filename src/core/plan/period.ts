import { addDays, daysBetween, firstOfMonth, lastOfMonth, monthOf, yearOf } from "./isoDate";
import type { IsoDate } from "./isoDate";

export type Quarter = 1 | 2 | 3 | 4;

/** What a report is about. */
export type Period =
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: Quarter }
  | { readonly kind: "half"; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: "year"; readonly year: number };

/** Days of a stretch of time; both days lie within. */
export interface TimeSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const QUARTER = /^(?:quý\s*)?(?:([1-4])|(IV|I{1,3}))$/iu;
const ROMAN = ["I", "II", "III", "IV"];

/** Reads "3", "III" and "Quý III"; undefined where it is no quarter. */
export function readQuarter(text: string): Quarter | undefined {
  const [, digit, roman] = QUARTER.exec(text.trim().normalize("NFC")) ?? [];
  const quarter = digit === undefined ? ROMAN.indexOf((roman ?? "").toUpperCase()) + 1 : Number(digit);
  return quarter === 0 ? undefined : (quarter as Quarter);
}

const PERIOD = /^(\d{4})(?:([QH])([1-4]))?$/i;

/** Reads 2022Q3, 2022H1 or 2022; undefined where it is none of them. */
export function parsePeriod(text: string): Period | undefined {
  const match = PERIOD.exec(text.trim());
  if (match === null) return undefined;
  const year = Number(match[1]);
  const letter = match[2]?.toUpperCase();
  const number = Number(match[3]);
  if (letter === undefined) return { kind: "year", year };
  if (letter === "Q") return { kind: "quarter", year, quarter: number as Quarter };
  return number === 1 || number === 2 ? { kind: "half", year, half: number } : undefined;
}

export function printPeriod(period: Period): string {
  const year = String(period.year);
  switch (period.kind) {
    case "quarter":
      return `${year}Q${String(period.quarter)}`;
    case "half":
      return `${year}H${String(period.half)}`;
    case "year":
      return year;
  }
}

function months(period: Period): readonly [number, number] {
  switch (period.kind) {
    case "quarter":
      return [period.quarter * 3 - 2, period.quarter * 3];
    case "half":
      return [period.half * 6 - 5, period.half * 6];
    case "year":
      return [1, 12];
  }
}

/** The first and the last day of a period. */
export function periodSpan(period: Period): TimeSpan {
  const [first, last] = months(period);
  return { from: firstOfMonth(period.year, first), to: lastOfMonth(period.year, last) };
}

/** The quarter a day lies in. */
export function quarterOn(date: IsoDate): Quarter {
  return Math.ceil(monthOf(date) / 3) as Quarter;
}

/** The quarter a period ends with: the one whose report is due with it. */
export function lastQuarterOf(period: Period): Quarter {
  return quarterOn(periodSpan(period).to);
}

/** The period of the same kind just before. */
export function previousPeriod(period: Period): Period {
  const dayBefore = addDays(periodSpan(period).from, -1);
  const year = yearOf(dayBefore);
  switch (period.kind) {
    case "quarter":
      return { kind: "quarter", year, quarter: quarterOn(dayBefore) };
    case "half":
      return { kind: "half", year, half: period.half === 1 ? 2 : 1 };
    case "year":
      return { kind: "year", year };
  }
}

/** The period of the same kind that comes next. */
export function followingPeriod(period: Period): Period {
  switch (period.kind) {
    case "quarter":
      return period.quarter === 4
        ? { kind: "quarter", year: period.year + 1, quarter: 1 }
        : { ...period, quarter: (period.quarter + 1) as Quarter };
    case "half":
      return period.half === 2 ? { kind: "half", year: period.year + 1, half: 1 } : { ...period, half: 2 };
    case "year":
      return { kind: "year", year: period.year + 1 };
  }
}

/** How much of a year has gone by at the end of a day, from 0 to 1. */
export function elapsedShare(year: number, asOf: IsoDate): number {
  const { from, to } = periodSpan({ kind: "year", year });
  const share = (daysBetween(from, asOf) + 1) / (daysBetween(from, to) + 1);
  return Math.min(1, Math.max(0, share));
}

/** What has come less far than this share by the end of a day is running late: half of the year gone by. */
export function lateBelow(year: number, asOf: IsoDate): number {
  return elapsedShare(year, asOf) / 2;
}

/** A target's time is over from its last day on: a plan of 2022 on 31/12/2022. */
export function isTimeOver(year: number, asOf: IsoDate): boolean {
  return asOf >= periodSpan({ kind: "year", year }).to;
}
