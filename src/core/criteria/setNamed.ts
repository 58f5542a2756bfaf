import { plainKey } from "../text/normalise";
import { setForTitle } from "./setForTitle";
import type { CriteriaSet } from "./types";

function isInForce(set: CriteriaSet, year: number): boolean {
  return set.years.from <= year && year <= set.years.to;
}

/** The set a short name tells: its id, or words such as "NTM nâng cao 2021–2025". `year` decides between periods. */
export function setNamed(
  sets: readonly CriteriaSet[],
  written: string,
  year?: number,
): CriteriaSet | undefined {
  const key = plainKey(written);
  return sets.find((set) => plainKey(set.id) === key) ?? setForTitle(sets, written, year);
}

/** The one standard set of the office's own that is in force in a year; undefined where there is none, or several. */
export function ownSetOf(sets: readonly CriteriaSet[], year: number): CriteriaSet | undefined {
  const own = sets.filter(
    (set) => set.origin === "office" && set.level === "standard" && isInForce(set, year),
  );
  return own.length === 1 ? own[0] : undefined;
}

/**
 * The set that is meant where nobody names one: the commune's standard set in force in the year, and without a year the
 * oldest, since what a workbook shows must not change when a newer set is added.
 */
export function usualSet(sets: readonly CriteriaSet[], year?: number): CriteriaSet | undefined {
  const standard = sets
    .filter((set) => set.level === "standard" && (year === undefined || isInForce(set, year)))
    .sort((one, other) => one.years.from - other.years.from);
  return standard[0];
}
