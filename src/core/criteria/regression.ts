import { criterionVerdicts } from "./verdict";
import type { VerdictsByCode } from "./verdict";
import type { CriteriaSet } from "./types";

/** Criteria met last period and not now. */
export interface Regression {
  /** Numbers of criteria that are unmet now. */
  readonly lost: readonly string[];
  /** Numbers of criteria of which it cannot be told now whether they still are met. */
  readonly unresolved: readonly string[];
}

/** What has slipped back between two periods of one commune. */
export function regressionBetween(
  set: CriteriaSet,
  previous: VerdictsByCode,
  current: VerdictsByCode,
): Regression {
  const before = new Map(criterionVerdicts(set, previous).map(({ no, verdict }) => [no, verdict]));
  const met = criterionVerdicts(set, current).filter(({ no }) => before.get(no) === "met");
  return {
    lost: met.filter(({ verdict }) => verdict === "unmet").map(({ no }) => no),
    unresolved: met.filter(({ verdict }) => verdict !== "met" && verdict !== "unmet").map(({ no }) => no),
  };
}
