import { normaliseText } from "../text/normalise";
import { decimalsOf, exact } from "../text/number";
import { boundValue, distanceTo, meetsExactly, meetsRounded } from "./compare";
import { toClauseScale } from "./percentScale";
import { directed } from "./readClause";
import type { Clause, Figure, Judgement, JudgingContext, Reason, Result, Target } from "./types";
import { unitFactor, unitsAgree } from "./units";

type FigureTarget = Extract<Target, { kind: "figure" }>;
type Ratio = Extract<Result, { kind: "ratio" }>;
type FigureResult = Ratio | Extract<Result, { kind: "figure" }>;

/** Disbursement and progress may pass 100 %; rates of an indicator may not. */
const MAY_EXCEED = /giải ngân|tiến độ|kế hoạch|so với|tăng trưởng/i;

export function unclear(reason: Reason): Judgement {
  return { verdict: "unclear", metOnlyRounded: false, reason };
}

/** Judges a result that carries a figure against a target that asks for one. */
export function judgeFigure(result: FigureResult, target: FigureTarget, context: JudgingContext): Judgement {
  const clause = clauseOfIndicator(target.main, context);
  const main =
    result.kind === "ratio"
      ? judgeRatio(result, clause, target, context)
      : judgeMain(result.figure, clause, target, context);
  const second = result.kind === "figure" ? result.second : undefined;
  if (target.second === undefined) return second === undefined ? main : unclear("severalFigures");
  if (main.verdict !== "met") return main;
  if (second === undefined) return { ...unclear("secondClauseUnknown"), ...valueOf(main) };
  const judged = judgeClause(second, target.second.clause, target, context);
  const metOnlyRounded = main.metOnlyRounded || judged.metOnlyRounded;
  return { ...judged, ...valueOf(main), metOnlyRounded };
}

function valueOf(judgement: Judgement): Pick<Judgement, "value"> {
  return judgement.value === undefined ? {} : { value: judgement.value };
}

/** A clause as the indicator means it: a bare bound takes its direction, and a bare number beside a rate is a share. */
export function clauseOfIndicator(clause: Clause, { direction, isRate }: JudgingContext): Clause {
  const isShare = isRate === true && clause.unit === "" && boundValue(clause) > 1;
  const inUnit: Clause = isShare ? { ...clause, unit: "%" } : clause;
  if (inUnit.kind !== "bound" || inUnit.bound.bare !== true || direction === undefined) return inUnit;
  return { ...inUnit, bound: { ...inUnit.bound, op: directed(direction) } };
}

/**
 * Of "12/15 km (80%)" the rate is held against a share, the 12 against a count. Where the target names no unit and none is
 * printed, the 12 may be meant too as long as 15 could reach the bound.
 */
function judgeRatio(ratio: Ratio, clause: Clause, target: FigureTarget, context: JudgingContext): Judgement {
  const count = textFigure(ratio.numerator, ratio.unit);
  if (clause.unit !== "%" && clause.unit !== "") return judgeMain(count, clause, target, context);
  const rate = ratio.printed ?? textFigure(exact((ratio.numerator / ratio.denominator) * 100), "%");
  const judged = judgeMain(rate, clause, target, context);
  const mayCount =
    clause.unit === "" && ratio.printed === undefined && boundValue(clause) <= ratio.denominator;
  if (!mayCount) return judged;
  return judgeMain(count, clause, target, context).verdict === judged.verdict
    ? judged
    : unclear("severalFigures");
}

function textFigure(value: number, unit: string): Figure {
  return { value, unit, decimals: decimalsOf(value), fraction: false, asText: true };
}

function judgeMain(figure: Figure, clause: Clause, target: FigureTarget, context: JudgingContext): Judgement {
  const fault = changeFault(figure, target);
  return fault === undefined
    ? judgeClause(withoutChange(figure, target), clause, target, context)
    : unclear(fault);
}

/** A fall is reported by its size: a negative number could be a fall or a slip, and a level needs its base. */
function changeFault(figure: Figure, target: FigureTarget): Reason | undefined {
  if (target.measure === "fall" || target.measure === "rise") {
    const isUnsaid = figure.value < 0 && figure.change === undefined;
    return isUnsaid || figure.reached === true ? "changeNeedsBase" : undefined;
  }
  return figure.change === undefined ? undefined : "changeNeedsBase";
}

/** A rise reported where a fall is asked for is a negative fall. */
function withoutChange(figure: Figure, target: FigureTarget): Figure {
  const isOpposite = figure.change !== undefined && figure.change !== target.measure;
  return isOpposite ? { ...figure, value: -figure.value } : figure;
}

function judgeClause(
  figure: Figure,
  clause: Clause,
  target: FigureTarget,
  context: JudgingContext,
): Judgement {
  if (!unitsAgree(figure.unit, clause.unit)) return unclear("unitMismatch");
  const judged = judgeReading(figure, clause, target, context);
  if (figure.otherwise === undefined) return withOtherBound(judged, figure, clause, target, context);
  const other = judgeReading({ ...figure, value: figure.otherwise }, clause, target, context);
  if (other.verdict === judged.verdict) return withOtherBound(judged, figure, clause, target, context);
  // Of two readings a share can only have one that lies in its range: 85.000 as a rate is 85.
  if (isImpossible(judged) && !isImpossible(other)) return other;
  if (isImpossible(other) && !isImpossible(judged)) return judged;
  return unclear("ambiguousNumber");
}

function isImpossible(judgement: Judgement): boolean {
  return judgement.reason === "outOfRange" || judgement.reason === "percentScale";
}

/** The target's own number may be ambiguous too; that matters only where the other bound changes the verdict. */
function withOtherBound(
  judged: Judgement,
  figure: Figure,
  clause: Clause,
  target: FigureTarget,
  context: JudgingContext,
): Judgement {
  if (clause.kind !== "bound" || clause.bound.otherwise === undefined) return judged;
  const { otherwise, ...bound } = clause.bound;
  const other = judgeReading(figure, { ...clause, bound: { ...bound, value: otherwise } }, target, context);
  return other.verdict === judged.verdict ? judged : unclear("ambiguousNumber");
}

function judgeReading(
  figure: Figure,
  clause: Clause,
  target: FigureTarget,
  context: JudgingContext,
): Judgement {
  const scaled = toClauseScale(figure, clause, context);
  if (scaled.kind === "unclear") return unclear("percentScale");
  const factor = unitFactor(figure.unit, clause.unit);
  const value = exact(scaled.value * factor);
  const written = (inClauseScale: number) => exact(inClauseScale / scaled.scale / factor);
  if (isRate(clause, target, context) && (value < 0 || value > 100)) {
    return { ...unclear("outOfRange"), value: written(value) };
  }
  const isExact = meetsExactly(value, clause);
  const metOnlyRounded = !isExact && meetsRounded(value, clause);
  const countsRounded = context.rounded === true || clause.kind === "about";
  // Written out field by field: a sheet has tens of thousands of judgements, and copying objects is what takes the time.
  const judged = written(value);
  if (!isExact && !(metOnlyRounded && countsRounded)) {
    const shortfall = written(distanceTo(value, clause));
    return { metOnlyRounded, value: judged, verdict: "unmet", shortfall };
  }
  return clause.kind === "range" && value > clause.high
    ? { metOnlyRounded, value: judged, verdict: "met", shortfall: 0, reason: "exceedsRange" }
    : { metOnlyRounded, value: judged, verdict: "met", shortfall: 0 };
}

function isRate(clause: Clause, target: FigureTarget, context: JudgingContext): boolean {
  if (clause.unit !== "%" || target.measure !== "level") return false;
  if (context.isRate !== undefined) return context.isRate;
  return !MAY_EXCEED.test(normaliseText(context.label ?? ""));
}
