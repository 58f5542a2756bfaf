import type { PlanTargetJudgement } from "../../plan/judgePlanTarget";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface PlanTargetData {
  readonly label: string;
  readonly target: string;
  readonly unit: string;
  readonly a: number | null;
  readonly b: number | null;
  readonly value: number | null;
  readonly progress: number | null;
  readonly year: number;
}

/** A draft at what the workbook reports for a plan target. */
export function atPlanTarget(judgement: PlanTargetJudgement, year: number): Draft<PlanTargetData> {
  const { id, label, target, unit, a, b, value, progress, cell } = judgement;
  return {
    sheet: cell?.sheet ?? null,
    cell: cell === null ? null : { row: cell.row, column: cell.column },
    code: id,
    is: value,
    shouldBe: target,
    ...(cell === null ? {} : { restsOn: [cell] }),
    data: { label, target, unit, a, b, value, progress, year },
  };
}

export const planTargetMissed = defineCheck({
  kind: "plan-target-missed",
  severity: "error",
  about: "plan",
  description: "A target of the year's plan that is not met although its time is over",
  *run({ standing }): Iterable<Draft<PlanTargetData>> {
    if (standing === undefined) return;
    for (const { progress, isOver } of standing.targets) {
      if (isOver && progress.verdict === "unmet") yield atPlanTarget(progress, standing.plan.year);
    }
  },
});
