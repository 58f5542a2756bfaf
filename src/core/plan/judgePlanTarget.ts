import type { PlanProgress } from "../records/types";
import { judge } from "../target/judge";
import { toClauseScale } from "../target/percentScale";
import { progressOf } from "../target/progress";
import type { Clause, JudgingContext, Result } from "../target/types";
import { roundTo } from "../text/number";
import { measurePlanTarget } from "./planFacts";
import type { Measured, PlanFacts } from "./planFacts";
import { readPlanTarget } from "./readPlanTarget";
import type { Plan, PlanMeasure, PlanTarget } from "./types";

/** How a plan target stands, with the raw and the rounded value side by side. */
export interface PlanTargetJudgement extends PlanProgress {
  /** The value rounded to the target's own precision, where the target asks for rounding. */
  readonly rounded: number | null;
  readonly fromUnconfirmedBaseline: boolean;
  /** Recognised communes whose villages would have to be known to judge it. */
  readonly uncounted?: number;
}

const RATES: ReadonlySet<PlanMeasure> = new Set(["rateCommunesStandard", "rateVillagesStandard"]);

function decimalsOf(clause: Clause): number {
  return clause.kind === "bound" ? clause.bound.decimals : clause.decimals;
}

function valueInScale(
  measured: Measured,
  result: Result,
  clause: Clause,
  context: JudgingContext,
): number | undefined {
  if (measured.value === null) return undefined;
  if (result.kind !== "figure") return measured.value;
  const scaled = toClauseScale(result.figure, clause, context);
  return scaled.kind === "scaled" ? scaled.value : undefined;
}

/** "Each has at least one": how many have one is the way gone, where that is known. */
function progressTowards(
  planTarget: PlanTarget,
  measured: Measured,
  value: number,
  clause: Clause,
): number | null {
  const { a, b } = measured;
  if (planTarget.measure === "villagesPerRecognisedCommune") {
    if (a === null) return null;
    if (b !== null) return a / b;
  }
  return progressOf(value, clause) ?? null;
}

/** Judges a target of the plan by what is known; nothing known is missing, never zero. */
export function judgePlanTarget(planTarget: PlanTarget, facts: PlanFacts): PlanTargetJudgement {
  const measured = measurePlanTarget(planTarget, facts);
  const target = readPlanTarget(planTarget);
  const context: JudgingContext = { rounded: planTarget.rounded, isRate: RATES.has(planTarget.measure) };
  const judgement = judge(measured.result, target, context);
  const clause = target.kind === "figure" ? target.main : undefined;
  const value = clause === undefined ? undefined : valueInScale(measured, measured.result, clause, context);
  return {
    id: planTarget.id,
    label: planTarget.label,
    target: planTarget.target,
    a: measured.a,
    b: measured.b,
    value: measured.value,
    unit: planTarget.unit,
    verdict: judgement.verdict,
    metOnlyRounded: judgement.metOnlyRounded,
    progress:
      clause === undefined || value === undefined
        ? null
        : progressTowards(planTarget, measured, value, clause),
    cell: measured.reported?.cell ?? null,
    rounded:
      planTarget.rounded && clause !== undefined && value !== undefined
        ? roundTo(value, decimalsOf(clause))
        : null,
    fromUnconfirmedBaseline: measured.fromUnconfirmedBaseline,
    ...(measured.uncounted === undefined ? {} : { uncounted: measured.uncounted }),
  };
}

/** Judges all targets of a plan. */
export function judgePlan(plan: Plan, facts: PlanFacts): readonly PlanTargetJudgement[] {
  return plan.targets.map((target) => judgePlanTarget(target, facts));
}
