import type { PlanRules } from "./types";

/** When a plan is called behind as long as an office has set nothing else in its plan's data. */
export const USUAL_PLAN_RULES: PlanRules = {
  behindFromQuarter: 3,
  reachableLackingAtMost: 2,
  registeredMayLack: { 2: 4, 3: 2, 4: 0 },
};
