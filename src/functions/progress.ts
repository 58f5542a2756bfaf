import { VERDICT_LABELS } from "../core/checks/verdictLabels";
import { progressOf } from "../core/target/progress";
import type { Clause } from "../core/target/types";
import type { CellFunction } from "./judging";

/**
 * `NTM.TIENDO`: how far a figure has come towards what the plan asks, from 0 to 1. The bound is what is reached and what is
 * missing together, so both stand in the scale the figure was written in. Where nothing can be measured the verdict's words
 * stand.
 */
export const progressToPlan: CellFunction = ({ verdict, value, shortfall }, target) => {
  if (verdict === "met") return 1;
  const isMeasured = verdict === "unmet" && target.kind === "figure";
  if (!isMeasured || value === undefined || shortfall === undefined) return VERDICT_LABELS[verdict];
  const isCeiling = keepsBelow(target.main);
  const bound = isCeiling ? value - shortfall : value + shortfall;
  const clause: Clause = {
    kind: "bound",
    bound: { op: isCeiling ? "atMost" : "atLeast", value: bound, decimals: 0 },
    unit: "",
  };
  return progressOf(value, clause) ?? VERDICT_LABELS[verdict];
};

function keepsBelow(clause: Clause): boolean {
  return clause.kind === "bound" && (clause.bound.op === "atMost" || clause.bound.op === "below");
}
