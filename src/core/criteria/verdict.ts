import type { Verdict } from "../target/types";
import { indicatorOf, indicatorsOf } from "./lookup";
import type { CriteriaSet, Criterion } from "./types";

/** How one indicator of a criterion was judged; an absent row is `missing`. */
export interface IndicatorVerdict {
  readonly verdict: Verdict;
  /** Whether the indicator counts only where there is such a thing ("nếu có"). */
  readonly ifAny: boolean;
}

/** Verdicts by code: of indicators ("17.10"), or of whole criteria ("17") where a sheet reports only those. */
export type VerdictsByCode = ReadonlyMap<string, Verdict>;

/** How a criterion stands, and the verdicts it was counted from. */
export interface JudgedCriterion {
  readonly no: string;
  readonly verdict: Verdict;
}

/** How many criteria a commune meets; `unresolved` ones could not be judged either way. */
export interface CriteriaCount {
  readonly met: number;
  readonly unmet: number;
  readonly unresolved: number;
  readonly of: number;
  readonly criteria: readonly JudgedCriterion[];
}

/**
 * A criterion is met only when all its indicators are. One unmet decides it; else an unclear one leaves it unclear and a
 * missing one leaves it missing. What does not apply counts as met where every such indicator says "nếu có".
 */
export function criterionVerdict(indicators: readonly IndicatorVerdict[]): Verdict {
  const some = (verdict: Verdict) => indicators.some((indicator) => indicator.verdict === verdict);
  if (some("unmet")) return "unmet";
  if (some("unclear")) return "unclear";
  if (some("missing") || indicators.length === 0) return "missing";
  if (some("met")) return "met";
  return indicators.every((indicator) => indicator.ifAny) ? "met" : "unclear";
}

function listedVerdict(
  set: CriteriaSet,
  criterion: Criterion,
  verdicts: VerdictsByCode,
): Verdict | undefined {
  const indicators = indicatorsOf(set, criterion.no);
  const reported = new Map<string, Verdict>();
  for (const [code, verdict] of verdicts) {
    const indicator = indicatorOf(set, code);
    if (indicator?.criterion === criterion.no) reported.set(indicator.code, verdict);
  }
  if (reported.size === 0) return undefined;
  return criterionVerdict(
    indicators.map(({ code, ifAny }) => ({ verdict: reported.get(code) ?? "missing", ifAny })),
  );
}

function unlistedVerdict(criterion: Criterion, verdicts: VerdictsByCode): Verdict | undefined {
  const reported = [...verdicts].filter(([code]) => code.startsWith(`${criterion.no}.`));
  if (reported.length === 0) return undefined;
  return criterionVerdict(reported.map(([, verdict]) => ({ verdict, ifAny: false })));
}

/** How each criterion of the set stands. A criterion's own verdict counts only where none of its indicators is reported. */
export function criterionVerdicts(set: CriteriaSet, verdicts: VerdictsByCode): readonly JudgedCriterion[] {
  return set.criteria.map((criterion) => {
    const counted =
      set.indicators.length === 0
        ? unlistedVerdict(criterion, verdicts)
        : listedVerdict(set, criterion, verdicts);
    return { no: criterion.no, verdict: counted ?? verdicts.get(criterion.no) ?? "missing" };
  });
}

/** Counts the criteria a commune meets, does not meet, and those that could not be judged. */
export function assessCommune(set: CriteriaSet, verdicts: VerdictsByCode): CriteriaCount {
  return countCriteria(criterionVerdicts(set, verdicts));
}

/** Counts verdicts of criteria, wherever they come from. */
export function countCriteria(criteria: readonly JudgedCriterion[]): CriteriaCount {
  const count = (...verdicts: readonly Verdict[]) =>
    criteria.filter((criterion) => verdicts.includes(criterion.verdict)).length;
  return {
    met: count("met"),
    unmet: count("unmet"),
    unresolved: count("missing", "unclear", "notApplicable"),
    of: criteria.length,
    criteria,
  };
}
