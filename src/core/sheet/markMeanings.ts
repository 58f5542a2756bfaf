import type { Result } from "../target/types";
import { foldKey } from "../text/normalise";

/** What a mark may mean; a `cross` means what the header of its column says, as x does in a pair Đạt | Chưa đạt. */
export type MarkMeaning = "met" | "unmet" | "notApplicable" | "missing" | "cross";

/** What marks mean in one table, by their folded text, where that is not what most offices mean by them. */
export type MarkMeanings = Readonly<Record<string, MarkMeaning>>;

export interface ExplainedMark {
  /** Folded. */
  readonly mark: string;
  readonly meaning: MarkMeaning;
}

/**
 * What the office says of a mark: its meaning; or that it is a slip, to be found at each cell; or that it does not want to say,
 * so that it is not asked again.
 */
export type MarkAnswer = MarkMeaning | "slip" | "skipped";

/** The office's word on one mark of a sheet. */
export interface MarkDecision {
  readonly mark: string;
  readonly means: MarkAnswer;
}

const USUAL_ANSWERS: readonly MarkMeaning[] = ["met", "unmet", "notApplicable", "missing"];
/** In a pair of columns the column says which of the two it is. */
const ANSWERS_OF_PAIRS: readonly MarkMeaning[] = ["cross", "notApplicable", "missing"];

/** What a mark of a sheet may mean. */
export function possibleMeanings(columns: readonly { readonly role: string }[]): readonly MarkMeaning[] {
  return columns.some(({ role }) => role === "verdictNo") ? ANSWERS_OF_PAIRS : USUAL_ANSWERS;
}

/** What a text means as a mark of a table that gives it a meaning of its own. */
export function meaningOf(text: string, meanings: MarkMeanings | undefined): MarkMeaning | undefined {
  if (meanings === undefined) return undefined;
  const key = foldKey(text);
  return Object.hasOwn(meanings, key) ? meanings[key] : undefined;
}

/** What a cell with an explained mark holds. */
export function resultOfMeaning(meaning: MarkMeaning, text: string): Result {
  return meaning === "missing" ? { kind: "blank" } : { kind: "mark", mark: meaning, text };
}

/** The office's answers over what the legend says. */
export function withAnswers(
  meanings: MarkMeanings | undefined,
  answers: readonly MarkDecision[] = [],
): MarkMeanings | undefined {
  const answered = answers.flatMap(({ mark, means }): readonly [string, MarkMeaning][] =>
    means === "skipped" || means === "slip" ? [] : [[foldKey(mark), means]],
  );
  return answered.length === 0 ? meanings : { ...meanings, ...Object.fromEntries(answered) };
}

/** What the office said of one mark. */
export function answerFor(mark: string, answers: readonly MarkDecision[] = []): MarkAnswer | undefined {
  return answers.find((one) => isSame(one.mark, mark))?.means;
}

/** The answers with that on one mark replaced, or taken back. */
export function withAnswer(
  mark: string,
  means: MarkAnswer | undefined,
  answers: readonly MarkDecision[] = [],
): readonly MarkDecision[] {
  const others = answers.filter((one) => !isSame(one.mark, mark));
  return means === undefined ? others : [...others, { mark, means }];
}

function isSame(one: string, other: string): boolean {
  return foldKey(one) === foldKey(other);
}
