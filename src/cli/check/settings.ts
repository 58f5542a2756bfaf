import { isoDate } from "../../core/plan/isoDate";
import { parsePeriod, periodSpan, printPeriod } from "../../core/plan/period";
import type { Period } from "../../core/plan/period";
import type { CheckSettings } from "../../core/records/types";
import { criteriaSets } from "../../data/bundled";
import { UsageError } from "../usage";

/** The options of a check that settle what the workbook itself does not tell. */
export interface WrittenSettings {
  readonly set?: string | undefined;
  readonly area?: string | undefined;
  readonly year?: string | undefined;
  readonly period?: string | undefined;
  readonly asOf?: string | undefined;
}

/**
 * Reads the settings of a check. `ownSets` are the sets offices have stated in their files. The day of judging is the last day of the period, without a period today.
 * @throws UsageError
 */
export function readSettings(
  written: WrittenSettings,
  today: string,
  ownSets: readonly string[] = [],
): CheckSettings {
  const period = written.period === undefined ? undefined : readPeriod(written.period);
  const set = oneOf("--set", written.set, [...new Set([...criteriaSets.map((each) => each.id), ...ownSets])]);
  const areas = criteriaSets.flatMap((each) => each.areas.map((area) => area.id));
  const area = oneOf("--area", written.area, [...new Set(areas)]);
  const year = written.year === undefined ? undefined : readYear(written.year);
  const asOf = written.asOf === undefined ? undefined : readDate("--as-of", written.asOf);
  return {
    ...(set === undefined ? {} : { set }),
    ...(area === undefined ? {} : { area }),
    ...(year === undefined ? {} : { year }),
    ...(period === undefined ? {} : { period: printPeriod(period) }),
    asOf: asOf ?? (period === undefined ? today : periodSpan(period).to),
  };
}

/** @throws UsageError */
export function readPeriod(written: string): Period {
  const period = parsePeriod(written);
  if (period === undefined) throw new UsageError({ kind: "badPeriod", written });
  return period;
}

function oneOf(option: string, written: string | undefined, allowed: readonly string[]): string | undefined {
  if (written !== undefined && !allowed.includes(written)) {
    throw new UsageError({ kind: "badValue", option, written, allowed: allowed.join(", ") });
  }
  return written;
}

function readYear(written: string): number {
  if (!/^\d{4}$/.test(written)) throw new UsageError({ kind: "badYear", written });
  return Number(written);
}

function readDate(option: string, written: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const date = match === null ? undefined : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (date === undefined) throw new UsageError({ kind: "badDate", option, written });
  return date;
}
