import { judge } from "../target/judge";
import { readResult } from "../target/readResult";
import { readTarget } from "../target/readTarget";
import type { Judgement, RawCell, Result, Target } from "../target/types";
import { figureTargetFor, withNatureOf } from "./indicatorNature";
import { criterionOf, indicatorOf } from "./lookup";
import { thresholdFor } from "./threshold";
import type { FoundThreshold } from "./threshold";
import type { CriteriaSet, Criterion, Indicator, OfficeThreshold } from "./types";

/** For which set, area and year thresholds are asked; the area is "" where it is not known. */
export interface ThresholdScope {
  readonly set: CriteriaSet;
  readonly area: string;
  readonly year: number;
  readonly office: readonly OfficeThreshold[];
}

/** What a code must reach. */
export type IndicatorTarget =
  | {
      readonly kind: "stated";
      readonly target: Target;
      readonly threshold: FoundThreshold;
      /** Absent where the office has an indicator of its own, which the set does not list. */
      readonly indicator?: Indicator;
    }
  /** A whole criterion, of which a sheet reports a mark. */
  | { readonly kind: "criterion"; readonly target: Target; readonly criterion: Criterion }
  /** The set states it for each area, and the area is not known. */
  | { readonly kind: "areaNeeded"; readonly indicator: Indicator }
  /** The set knows the indicator and not the figure, or its indicators are not known. */
  | { readonly kind: "notStated"; readonly indicator?: Indicator }
  | { readonly kind: "unknownCode" };

const MARK_MET: Target = { kind: "mark", expected: "met", ifAny: false };
const NO_TARGET: Target = { kind: "blank" };

/** What an indicator or a whole criterion must reach in an area and a year. */
export function indicatorTarget(scope: ThresholdScope, code: string): IndicatorTarget {
  const { set, area, year, office } = scope;
  const indicator = indicatorOf(set, code);
  const threshold = thresholdFor(set, code, area, year, office);
  if (threshold !== undefined && threshold.target !== null) {
    const cell = threshold.written ?? { kind: "text", text: threshold.target };
    const read = readTarget(cell, indicator === undefined ? {} : { direction: indicator.direction });
    const target = withNatureOf(indicator, read);
    return { kind: "stated", target, threshold, ...(indicator === undefined ? {} : { indicator }) };
  }
  if (indicator !== undefined) {
    const isByArea = threshold === undefined && indicator.thresholds.some((one) => one.area !== "*");
    return { kind: area === "" && isByArea ? "areaNeeded" : "notStated", indicator };
  }
  const criterion = criterionOf(set, code);
  if (criterion === undefined) return { kind: "unknownCode" };
  if (!code.includes(".")) return { kind: "criterion", target: MARK_MET, criterion };
  return { kind: set.indicators.length === 0 ? "notStated" : "unknownCode" };
}

/** Judges a result against what its code must reach; where that is not known a filled result is unclear. */
export function judgeIndicator(found: IndicatorTarget, cell: RawCell): Judgement {
  return judgeResultOf(found, readResult(cell));
}

export function judgeResultOf(found: IndicatorTarget, result: Result): Judgement {
  switch (found.kind) {
    case "stated": {
      const { indicator } = found;
      if (indicator === undefined) return judge(result, found.target);
      return judge(result, judgedTarget(indicator, found.target, result), {
        label: indicator.label,
        direction: indicator.direction,
        isRate: indicator.measure === "rate",
      });
    }
    case "criterion":
      return judge(result, found.target, { label: found.criterion.name });
    case "areaNeeded":
    case "notStated":
    case "unknownCode":
      return judge(result, NO_TARGET);
  }
}

function judgedTarget(indicator: Indicator, target: Target, result: Result): Target {
  const figure = figureTargetFor(indicator, target, result);
  return figure === undefined
    ? target
    : readTarget({ kind: "text", text: figure }, { direction: indicator.direction });
}
