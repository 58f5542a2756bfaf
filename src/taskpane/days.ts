import { isoDate } from "../core/plan/isoDate";
import type { IsoDate } from "../core/plan/isoDate";

export { printDay } from "../core/plan/isoDate";

const WRITTEN_DAY = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;

/** Reads "24/9/2022", day first; undefined where it is no day of the calendar. */
export function readDay(text: string): IsoDate | undefined {
  const match = WRITTEN_DAY.exec(text.trim());
  return match === null ? undefined : isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** The day of a moment where the pane runs, as ISO writes it. */
export function isoDay(time: number): string {
  const day = new Date(time);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
