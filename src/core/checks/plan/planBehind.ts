import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import type { PlanTargetData } from "./planTargetMissed";
import { atPlanTarget } from "./planTargetMissed";

export const planBehind = defineCheck({
  kind: "plan-behind",
  severity: "warning",
  about: "plan",
  description:
    "A target that is running late: communes within reach do not suffice, or progress is below half of the year gone by",
  *run({ standing }): Iterable<Draft<PlanTargetData>> {
    for (const { progress, isBehind } of standing?.targets ?? []) {
      if (isBehind && standing !== undefined) yield atPlanTarget(progress, standing.plan.year);
    }
  },
});
