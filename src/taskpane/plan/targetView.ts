import { RAW_DECIMALS, shareOf, writtenDecimals } from "../../core/plan/printedShare";
import type { CellOfSheet } from "../../core/records/types";
import type { Verdict } from "../../core/target/types";
import { printNumber, roundTo } from "../../core/text/number";
import type { PlanStanding, StandingTarget } from "../../core/checks/planStanding";
import type { PlanTexts } from "./texts/texts";

/** A plan target as the pane shows it, in words. */
export interface TargetView {
  readonly id: string;
  readonly label: string;
  /** As the plan words it. */
  readonly target: string;
  /** "31/47", or the single figure; absent where nothing is known. */
  readonly figures?: string;
  /** The share before any rounding ("65,957%"); absent where the figure is no share. */
  readonly rawShare?: string;
  /** The share at the target's own precision ("66%"). */
  readonly printedShare?: string;
  readonly verdict: Verdict;
  /** From 0 to 1; absent where nothing is known. */
  readonly progress?: number;
  readonly timing: "behind" | "over" | "running";
  /** What must be said beside the verdict: rounding, an inferred baseline, what is missing. */
  readonly remarks: readonly string[];
  /** What the plan's data say about the target itself. */
  readonly note?: string;
  readonly cell?: CellOfSheet;
}

export function targetViews(standing: PlanStanding, texts: PlanTexts): readonly TargetView[] {
  return standing.targets.map((target) => targetView(target, texts));
}

function targetView({ target, progress, isBehind, isOver }: StandingTarget, texts: PlanTexts): TargetView {
  const share = shareOf(progress);
  const shares =
    share === undefined
      ? undefined
      : {
          rawShare: texts.targets.percent(printNumber(roundTo(share, RAW_DECIMALS))),
          printedShare: texts.targets.percent(printNumber(roundTo(share, writtenDecimals(target.target)))),
        };
  const figures = figuresOf(progress);
  const cell = progress.cell ?? target.cell;
  return {
    id: target.id,
    label: target.label,
    target: withUnit(target.target, target.unit),
    ...(figures === undefined ? {} : { figures: figureWithUnit(figures, unitOfFigures(target, progress)) }),
    ...shares,
    verdict: progress.verdict,
    ...(progress.progress === null ? {} : { progress: Math.min(1, Math.max(0, progress.progress)) }),
    timing: isBehind ? "behind" : isOver && progress.verdict === "unmet" ? "over" : "running",
    remarks: [
      ...roundingRemark(progress, shares, texts),
      ...(progress.fromUnconfirmedBaseline ? [texts.targets.unconfirmedBaseline] : []),
      ...(progress.uncounted === undefined ? [] : [texts.targets.villagesUnknown(progress.uncounted)]),
      ...(progress.verdict === "missing" ? [texts.targets.howToKnow[target.measure]] : []),
    ],
    ...(target.note === undefined ? {} : { note: target.note }),
    ...(cell === undefined ? {} : { cell }),
  };
}

function figuresOf({ a, b, value }: StandingTarget["progress"]): string | undefined {
  if (a !== null && b !== null) return `${printNumber(a)}/${printNumber(b)}`;
  const only = a ?? value;
  return only === null ? undefined : printNumber(only);
}

/** "02-03" of unit "xã" is "02-03 xã"; a target that names its unit keeps its own words. */
function withUnit(words: string, unit: string): string {
  if (unit === "" || unit.includes("%")) return words;
  return words.includes(unit) ? words : `${words} ${unit}`;
}

/** "Each has one" is told by the communes that have one; anything else in the target's own unit. */
function unitOfFigures(
  { measure, unit }: StandingTarget["target"],
  { a, b }: StandingTarget["progress"],
): string {
  const isOfCommunes = measure === "villagesPerRecognisedCommune" && a !== null && b !== null;
  return isOfCommunes ? COMMUNES : unit;
}

/** The plan's own word, as its units are. */
const COMMUNES = "xã";

/** A share's two counts speak for themselves; any other figure takes its unit, "%" without a space. */
function figureWithUnit(figures: string, unit: string): string {
  if (!unit.includes("%")) return withUnit(figures, unit);
  if (figures.includes("/")) return figures;
  return unit.startsWith("%") ? `${figures}%` : `${figures} ${unit}`;
}

function roundingRemark(
  { verdict, metOnlyRounded, value, rounded }: StandingTarget["progress"],
  shares: { readonly rawShare: string; readonly printedShare: string } | undefined,
  texts: PlanTexts,
): readonly string[] {
  if (!metOnlyRounded || value === null) return [];
  const raw = shares?.rawShare ?? printNumber(value);
  const printed = shares?.printedShare ?? printNumber(rounded ?? value);
  return [
    verdict === "met"
      ? texts.targets.metOnlyRounded(raw, printed)
      : texts.targets.wouldMeetRounded(raw, printed),
  ];
}
