import { judgePlanTarget } from "./judgePlanTarget";
import type { PlanTargetJudgement } from "./judgePlanTarget";
import type { PlanFacts } from "./planFacts";
import type { PlanTarget } from "./types";

/** What a target that counts recognised communes would be judged by, had it `more` of them; undefined for other targets. */
function factsWith(
  { measure }: PlanTarget,
  { a, b }: PlanTargetJudgement,
  more: number,
): PlanFacts | undefined {
  if (a === null) return undefined;
  switch (measure) {
    case "newCommunesStandard":
      return { communesNewlyStandard: a + more };
    case "newCommunesAdvanced":
      return { communesNewlyAdvanced: a + more };
    case "rateCommunesStandard":
      return b === null || a + more > b ? undefined : { communes: b, communesStandard: a + more };
    default:
      return undefined;
  }
}

/** No province has more communes: a target that so many leave unmet cannot be met by more of them. */
const MOST_COMMUNES = 1000;

/**
 * How many more recognised communes would meet a target, 0 where it is met: by the same judgement as the target itself, its
 * rounding too. Undefined for targets that count something else, and where nothing is known.
 */
export function communesStillNeeded(target: PlanTarget, stands: PlanTargetJudgement): number | undefined {
  for (let more = 0; more <= MOST_COMMUNES; more++) {
    const facts = factsWith(target, stands, more);
    if (facts === undefined) return undefined;
    if (judgePlanTarget(target, facts).verdict === "met") return more;
  }
  return undefined;
}
