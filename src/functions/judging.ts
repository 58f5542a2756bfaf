import { VERDICT_LABELS } from "../core/checks/verdictLabels";
import { judge } from "../core/target/judge";
import { readResult } from "../core/target/readResult";
import { readTarget } from "../core/target/readTarget";
import type { Judgement, JudgingContext, Target } from "../core/target/types";
import { answersOf } from "./answers";
import type { CellAnswer, FunctionBody } from "./answers";
import { cellFrom, sizeOf, valueAt } from "./cells";
import type { Cells } from "./cells";

/** What a function says of one result and its target. */
export type CellFunction = (judgement: Judgement, target: Target) => CellAnswer;

const LEFT_OUT: Cells = [[null]];

/** Judges each result against its target; each distinct text is read once. */
export function overPairs(answer: CellFunction): FunctionBody {
  return (results = LEFT_OUT, targets = LEFT_OUT, rounded = LEFT_OUT) => {
    const context: JudgingContext = { rounded: rounded[0]?.[0] === true };
    const targetFrom = remembering((value) => readTarget(cellFrom(value)));
    const resultFrom = remembering((value) => readResult(cellFrom(value)));
    return answersOf(sizeOf(results, targets), (row, column) => {
      const target = targetFrom(valueAt(targets, row, column));
      return answer(judge(resultFrom(valueAt(results, row, column)), target, context), target);
    });
  };
}

/** Numbers are read sooner than found again, and nearly all differ. */
function remembering<T>(read: (value: unknown) => T): (value: unknown) => T {
  const known = new Map<string, T>();
  return (value) => {
    if (typeof value !== "string") return read(value);
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    const fresh = read(value);
    known.set(value, fresh);
    return fresh;
  };
}

/** `NTM.DANHGIA`: the verdict in words. */
export const verdictOf: CellFunction = ({ verdict }) => VERDICT_LABELS[verdict];

/** `NTM.DAT`: whether nothing is left to do. */
export const isMet: CellFunction = ({ verdict }) => verdict === "met" || verdict === "notApplicable";

/** `NTM.CONTHIEU`: what is missing, or the verdict's words where that is no number. */
export const shortfallOf: CellFunction = ({ verdict, shortfall }) => {
  if (verdict === "met" || verdict === "notApplicable") return 0;
  return verdict === "unmet" && shortfall !== undefined ? shortfall : VERDICT_LABELS[verdict];
};
