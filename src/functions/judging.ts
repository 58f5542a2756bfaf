import { VERDICT_LABELS } from "../core/checks/verdictLabels";
import { judge } from "../core/target/judge";
import { readResult } from "../core/target/readResult";
import { readTarget } from "../core/target/readTarget";
import type { Judgement, JudgingContext, Target } from "../core/target/types";
import { cellFrom, valueAt } from "./cells";
import type { Cells, Pairing } from "./cells";

/** What a custom function gives back for one cell. */
export type CellAnswer = string | number | boolean;

export type Answers = readonly (readonly CellAnswer[])[];

/** What a function says of one result and its target. */
export type CellFunction = (judgement: Judgement, target: Target) => CellAnswer;

/** Judges each result against its target; each distinct target is read once. */
export function judgeBlock(
  results: Cells,
  targets: Cells,
  { rows, columns }: Pairing,
  context: JudgingContext,
  answer: CellFunction,
): Answers {
  const known = new Map<unknown, Target>();
  const targetFrom = (value: unknown): Target => {
    const target = known.get(value) ?? readTarget(cellFrom(value));
    known.set(value, target);
    return target;
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const target = targetFrom(valueAt(targets, row, column));
      return answer(judge(readResult(cellFrom(valueAt(results, row, column))), target, context), target);
    }),
  );
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
