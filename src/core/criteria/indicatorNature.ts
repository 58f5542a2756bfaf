import type { Result, Target } from "../target/types";
import type { Indicator } from "./types";

/** The indicator's own nature belongs to its target even where the sheet's wording leaves it out. */
export function withNatureOf(indicator: Indicator | undefined, target: Target): Target {
  if (indicator === undefined) return target;
  switch (target.kind) {
    case "figure":
      return {
        ...target,
        ifAny: target.ifAny || indicator.ifAny,
        bothSexes: target.bothSexes || indicator.bothSexes,
      };
    case "mark":
    case "grade":
    case "degree":
      return indicator.ifAny ? { ...target, ifAny: true } : target;
    default:
      return target;
  }
}

/**
 * The figure a reported figure is held against where the decision only asks for "Đạt": that of the indicator's own wording.
 * Undefined where the target itself is what counts.
 */
export function figureTargetFor(
  indicator: Indicator | undefined,
  target: Target,
  result: Result,
): string | undefined {
  const isFigure = result.kind === "figure" || result.kind === "ratio";
  const asksForMark = target.kind === "mark" && target.expected === "met";
  return isFigure && asksForMark ? indicator?.figureTarget : undefined;
}
