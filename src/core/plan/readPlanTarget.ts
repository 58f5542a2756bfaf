import { boundValue } from "../target/compare";
import { readTarget } from "../target/readTarget";
import type { Target } from "../target/types";
import type { PlanTarget } from "./types";

/** What a plan target asks for: as its cell holds it where it was read from a workbook, else as its text says. */
export function readPlanTarget(planTarget: PlanTarget): Target {
  return readTarget(planTarget.written ?? { kind: "text", text: planTarget.target });
}

/** The least a plan target asks for; undefined where its text is no figure. */
export function lowerBoundOf(planTarget: PlanTarget): number | undefined {
  const target = readPlanTarget(planTarget);
  return target.kind === "figure" ? boundValue(target.main) : undefined;
}
