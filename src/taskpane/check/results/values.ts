import type { Finding } from "../../../core/checks/catalogue";
import { printNumber } from "../../../core/text/number";
import { withStraySpacesShown } from "../../../core/text/tidy";
import { printDay } from "../../days";

const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** A value as a person reads it; undefined where there is none. */
export function printed(value: string | number | boolean | null): string | undefined {
  if (value === null) return undefined;
  return typeof value === "number" ? printNumber(value) : String(value);
}

/**
 * What a finding's cell holds: a day where Excel made one of a range, for that is what the cell shows, and the spaces that are
 * too many.
 */
export function printedIs({ kind }: Finding, is: string | number | boolean | null): string | undefined {
  if (kind === "stray-space" && typeof is === "string") return withStraySpacesShown(is);
  return kind === "date-for-range" && typeof is === "number" ? printDay(dayOf(is)) : printed(is);
}

/** The day Excel means by a number, in its calendar from 1900. */
function dayOf(serial: number): string {
  return new Date(Math.round((serial - DAYS_TO_1970) * MILLISECONDS_A_DAY)).toISOString().slice(0, 10);
}

/** With its sign: whether a figure is over or under is what a difference tells. */
export function signed(difference: number | null): string | undefined {
  if (difference === null) return undefined;
  return difference > 0 ? `+${printNumber(difference)}` : printNumber(difference);
}
