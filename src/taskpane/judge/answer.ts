import { judge } from "../../core/target/judge";
import { printTarget } from "../../core/target/printTarget";
import { readResult } from "../../core/target/readResult";
import { readTarget } from "../../core/target/readTarget";
import type { JudgingContext, RawCell, Target, Verdict } from "../../core/target/types";
import { printNumber } from "../../core/text/number";
import { isBlankText } from "../../core/text/normalise";
import type { Texts } from "../texts/texts";

/** What stands in the form. */
export interface Question {
  readonly result: string;
  readonly target: string;
  readonly rounding: "exact" | "toTarget";
}

/** What the pane says to it. */
export type Answer =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "judged";
      readonly verdict: Verdict;
      /** The target in the program's own words; undefined where it could not be read. */
      readonly readAs?: string;
      readonly shortfall?: string;
      /** Sentences that say why, what to beware of, and what to do. */
      readonly notes: readonly string[];
    };

export function answerFor(question: Question, texts: Texts): Answer {
  if (isBlankText(question.target)) return { kind: "nothing" };
  const context: JudgingContext = { rounded: question.rounding === "toTarget" };
  const target = readTarget(typed(question.target));
  const judgement = judge(readResult(typed(question.result)), target, context);
  const isRead = target.kind !== "unclear" && target.kind !== "unset";
  const isShort = judgement.verdict === "unmet" && judgement.shortfall !== undefined;
  return {
    kind: "judged",
    verdict: judgement.verdict,
    ...(isRead ? { readAs: printTarget(target) } : {}),
    ...(isShort ? { shortfall: withUnit(judgement.shortfall, target) } : {}),
    notes: [
      ...targetNotes(target, texts),
      ...(judgement.metOnlyRounded ? [texts.judge.onlyRounded] : []),
      ...(judgement.reason === undefined || target.kind === "unclear"
        ? []
        : [texts.reasons[judgement.reason]]),
    ],
  };
}

function typed(text: string): RawCell {
  return isBlankText(text) ? { kind: "blank" } : { kind: "text", text };
}

function targetNotes(target: Target, texts: Texts): readonly string[] {
  if (target.kind !== "unclear") return [];
  const start = target.text.slice(0, target.stoppedAt).trim();
  const rest = target.text.slice(target.stoppedAt).trim();
  return [texts.judge.targetNotRead(start, rest === "" ? target.text : rest), texts.targetFaults[target.why]];
}

function withUnit(shortfall: number, target: Target): string {
  const unit = target.kind === "figure" && target.main.unit !== "" ? ` ${target.main.unit}` : "";
  return printNumber(shortfall) + unit;
}
