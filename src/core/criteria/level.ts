import type { Level } from "../sheet/table";
import type { CriteriaSet } from "./types";

/** How far one commune is by one set. */
export interface CountBySet {
  readonly set: CriteriaSet;
  readonly met: number;
  readonly of: number;
}

const RISING: readonly Level[] = ["standard", "advanced", "model"];

/**
 * The highest level a commune reaches by its own results; null where it reaches none. A level counts only on top of the set
 * that is its precondition: nâng cao without the commune's standard criteria met, or not known, is no level. Results are not
 * recognition, which takes a decision.
 */
export function levelReached(counts: readonly CountBySet[]): Level | null {
  const full = counts.filter(({ met, of }) => of > 0 && met === of);
  const reached = full.filter(
    ({ set }) => set.precondition === undefined || full.some((other) => other.set.id === set.precondition),
  );
  return RISING.findLast((level) => reached.some(({ set }) => set.level === level)) ?? null;
}

/** A count that also says how many criteria could not be judged. */
export interface OpenCount extends CountBySet {
  readonly unresolved: number;
}

/**
 * The level a commune stands at: the highest reached; else "unclear" where criteria that could not be judged, or a
 * precondition nobody reported, may still make one; else "none".
 */
export function levelStanding(counts: readonly OpenCount[]): Level | "none" | "unclear" {
  const reached = levelReached(counts);
  if (reached !== null) return reached;
  const atBest = counts.map(({ set, met, unresolved, of }) => {
    const { precondition, ...alone } = set;
    const isReported = counts.some((other) => other.set.id === precondition);
    return { set: isReported ? set : alone, met: met + unresolved, of };
  });
  return levelReached(atBest) === null ? "none" : "unclear";
}
