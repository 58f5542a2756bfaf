import type { ColumnSignal } from "../columnSignals";
import { plain } from "../words";
import type { Outcome } from "./latestTime";

/** So many times as many rows as there are criteria have something else beside them. */
const INDICATORS_TO_CRITERION = 1.25;

/**
 * "Kết luận tiêu chí" beside the indicators: filled in once a criterion, by the first of its indicators or over all of them, where
 * results or other verdicts stand in every row.
 */
export function judgesCriteria({ signal, role }: Outcome, outcomes: readonly Outcome[]): boolean {
  if (role !== "verdict" || !namesCriterion(signal)) return false;
  const results = outcomes.filter((other) => other.role === "result").map(filled);
  const marks = outcomes.filter((other) => other.signal !== signal && isMark(other)).map(filled);
  const rows = Math.max(
    ...results,
    marks.reduce((sum, count) => sum + count, 0),
  );
  return rows >= signal.profile.filled * INDICATORS_TO_CRITERION;
}

const filled = ({ signal }: Outcome): number => signal.profile.filled;

const isMark = ({ role }: Outcome): boolean => role === "verdict" || role === "verdictNo";

function namesCriterion({ path }: ColumnSignal): boolean {
  const words = plain(path.at(-1) ?? "");
  return /\btieu chi\b/.test(words) && !/\bchi tieu\b/.test(words.replace(/\btieu chi\b/g, ""));
}
