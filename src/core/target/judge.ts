import { foldKey } from "../text/normalise";
import { exact } from "../text/number";
import { judgeFigure, unclear } from "./judgeFigure";
import { impossibleRate } from "./impossibleRate";
import { gradeRank, saysThereIsNone } from "./marks";
import { readResult } from "./readResult";
import { readTarget } from "./readTarget";
import type { Figure, Judgement, JudgingContext, Mark, RawCell, Result, Target, Verdict } from "./types";

/** "Không gian" and "không khí" are things, not denials. */
const NEGATION = new RegExp(`^${foldKey("Không")}(?!\\p{L})(?! (?:gian|${foldKey("khí")})(?!\\p{L}))`, "u");

/** Judges a result against a target; both read before. Never throws: what cannot be judged is unclear, with its reason. */
export function judge(result: Result, target: Target, context: JudgingContext = {}): Judgement {
  return judgeUnread(result, target, context) ?? judgeRead(result, target, context);
}

/** Reads both cells and judges. */
export function judgeCells(
  result: RawCell,
  target: RawCell,
  context: JudgingContext = {},
): Judgement & { readonly result: Result; readonly target: Target } {
  const readings = { result: readResult(result), target: readTarget(target, context) };
  return { ...judge(readings.result, readings.target, context), ...readings };
}

function settled(verdict: Verdict): Judgement {
  const judgement = { verdict, metOnlyRounded: false };
  return verdict === "met" ? { ...judgement, shortfall: 0 } : judgement;
}

/** What is decided before the target matters, or because one side could not be read. */
function judgeUnread(result: Result, target: Target, context: JudgingContext): Judgement | undefined {
  if (result.kind === "blank") return settled("missing");
  if (result.kind === "error") return unclear("excelError");
  if (result.kind === "notCalculated") return unclear("notCalculated");
  if (result.kind === "mark" && (result.mark === "dash" || result.mark === "notApplicable")) {
    const ifAny = "ifAny" in target && target.ifAny;
    if (ifAny) return settled("notApplicable");
    return result.mark === "dash" ? settled("missing") : unclear("notApplicableHere");
  }
  // What counts only where there is such a thing is not missed where there is none; "Không" alone may deny the achievement.
  if (result.kind === "mark" && saysThereIsNone(result.text) && isAchievementIfAny(target)) {
    return settled("notApplicable");
  }
  if (target.kind === "blank") return unclear(impossibleRate(result, context) ?? "targetMissing");
  if (target.kind === "unset") return unclear(impossibleRate(result, context) ?? "targetUnset");
  if (target.kind === "unclear") {
    return unclear(target.why === "ambiguousNumber" ? "ambiguousNumber" : "targetUnreadable");
  }
  if (result.kind === "notANumber") return unclear("notANumber");
  if (result.kind === "unknownMark") {
    // "#" where a figure belongs is no mark that somebody misspelt.
    return unclear(target.kind === "figure" && !/\p{L}/u.test(result.text) ? "notANumber" : "unknownMark");
  }
  return result.kind === "date" ? unclear("dateForRange") : undefined;
}

function isAchievementIfAny(target: Target): boolean {
  return target.kind === "mark" && target.expected === "met" && target.ifAny;
}

function judgeRead(result: Result, target: Target, context: JudgingContext): Judgement {
  switch (target.kind) {
    case "figure":
      return judgeAgainstFigure(result, target, context);
    case "mark":
      return judgeAgainstMark(result, target.expected, context);
    case "grade":
      if (result.kind !== "grade") return unclear(result.kind === "mark" ? "markForFigure" : "figureForMark");
      return settled(gradeRank(result.grade) >= gradeRank(target.atLeast) ? "met" : "unmet");
    case "degree":
      return judgeAgainstDegree(result, target.atLeast);
    default:
      return unclear("targetUnreadable");
  }
}

function judgeAgainstFigure(
  result: Result,
  target: Extract<Target, { kind: "figure" }>,
  context: JudgingContext,
): Judgement {
  switch (result.kind) {
    case "figure":
    case "ratio":
      return judgeFigure(result, target, context);
    case "mark":
      return unclear(result.mark === "cross" ? "unknownMark" : "markForFigure");
    case "grade":
    case "degree":
      return unclear("markForFigure");
    case "inexact":
    case "severalFigures":
      return unclear("severalFigures");
    default:
      return unclear("notANumber");
  }
}

function judgeAgainstDegree(result: Result, atLeast: number): Judgement {
  const isCount =
    result.kind === "figure" && result.figure.unit === "" && Number.isInteger(result.figure.value);
  const degree = result.kind === "degree" ? result.degree : isCount ? result.figure.value : undefined;
  if (degree === undefined) return unclear(result.kind === "mark" ? "markForFigure" : "figureForMark");
  return settled(degree >= atLeast ? "met" : "unmet");
}

type Expected = Extract<Target, { kind: "mark" }>["expected"];

function judgeAgainstMark(result: Result, expected: Expected, context: JudgingContext): Judgement {
  switch (result.kind) {
    case "mark":
      return judgeMark(result.mark, expected, context);
    case "figure":
      return result.figure.inWords === true ? narrative(context) : judgeCount(result.figure, expected);
    case "grade":
      return context.written === undefined ? unclear("figureForMark") : narrative(context);
    case "narrative":
    case "severalFigures":
    case "inexact":
      return narrative(context);
    default:
      return unclear("figureForMark");
  }
}

/** A sentence or a grade that says how things stand takes the verdict written beside it. */
function narrative(context: JudgingContext): Judgement {
  return context.written === undefined
    ? unclear("narrative")
    : { ...settled(context.written), reason: "asWritten" };
}

function judgeMark(mark: Mark, expected: Expected, context: JudgingContext): Judgement {
  const meaning = mark === "cross" ? (context.crossMeans ?? "met") : mark;
  switch (expected) {
    case "met":
      // "Không" beside "Không để xảy ra …" may deny the fault or the achievement, and so may "Có".
      if ((meaning === "no" || meaning === "yes") && NEGATION.test(foldKey(context.label ?? ""))) {
        return unclear("deniesItself");
      }
      return settled(meaning === "met" || meaning === "yes" ? "met" : "unmet");
    case "no":
      // "Đạt" and "Chưa đạt" do not say whether there is any of what should not be.
      if (meaning === "met" || meaning === "unmet") return unclear("deniesItself");
      return settled(meaning === "no" ? "met" : "unmet");
    case "yes":
      return settled(meaning === "yes" || meaning === "met" ? "met" : "unmet");
  }
}

/** Against a mark only a bare count says something: 1 and 0 for Đạt, none or some for Không and Có. */
function judgeCount({ value, unit, fraction }: Figure, expected: Expected): Judgement {
  if (value < 0) return unclear("figureForMark");
  switch (expected) {
    case "met":
      if (unit === "%" || (value !== 0 && value !== 1)) return unclear("figureForMark");
      return settled(value === 1 ? "met" : "unmet");
    case "no": {
      const written = exact(fraction ? value / 100 : value);
      return { ...settled(value === 0 ? "met" : "unmet"), shortfall: written, value: written };
    }
    case "yes":
      return settled(value > 0 ? "met" : "unmet");
  }
}
