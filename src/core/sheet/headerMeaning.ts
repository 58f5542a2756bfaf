import { isLevel } from "./columnProfile";
import { HEADER_WORDS } from "./headerWords";
import type { Sense } from "./headerWords";
import type { Level, Stage } from "./table";
import { remembered } from "../text/remembered";
import { words, wordsOutsideBrackets } from "./words";

type Names<T> = readonly (readonly [T, readonly string[]])[];

/** Names with their wordings as they stand among other words. */
function spokenOf<T>(names: Names<T>): Names<T> {
  return names.map(([name, wordings]) => [name, wordings.map((wording) => padded(words(wording)))]);
}

/** A text's words between spaces: whole words are found in it as parts of a text. */
function padded(key: string): string {
  return ` ${key} `;
}

const STAGES = spokenOf<Stage>([
  [
    "selfAssessed",
    [
      "Tự đánh giá",
      "Tự ĐG",
      "TĐG",
      "Xã ĐG",
      "Tự chấm",
      "Tự xếp loại",
      "Tự kết luận",
      "Tự nhận xét",
      "Xã xếp loại",
      "Xã kết luận",
      "Xã đánh giá",
      "Cấp xã đánh giá",
      "Cấp xã",
      "UBND xã đánh giá",
      "Xã tự đánh giá",
      "Xã báo cáo",
      "Kết quả xã đạt được",
    ],
  ],
  [
    "reviewed",
    [
      "Thẩm tra",
      "Huyện TT",
      "Huyện ĐG",
      "Cấp huyện",
      "Huyện đánh giá",
      "UBND huyện đánh giá",
      "Huyện thẩm tra",
      "Huyện xếp loại",
      "Huyện kết luận",
    ],
  ],
  [
    "appraised",
    [
      "Thẩm định",
      "Tỉnh TĐ",
      "Tỉnh ĐG",
      "Cấp tỉnh",
      "Tỉnh đánh giá",
      "Tỉnh thẩm định",
      "Sở thẩm định",
      "Tỉnh xếp loại",
      "Tỉnh kết luận",
    ],
  ],
]);

const LEVELS = spokenOf<Level>([
  ["model", ["kiểu mẫu", "NTMKM"]],
  ["advanced", ["nâng cao", "NTMNC"]],
  ["standard", ["đạt chuẩn", "NTM", "nông thôn mới", "xã đạt"]],
]);

/** A sense found in a header: how sure it is, from 0 to 1, and the wording that decided. */
export interface SenseFound {
  readonly sense: Sense;
  readonly quality: number;
  readonly words: string;
}

export interface HeaderMeaning {
  readonly found?: SenseFound;
  readonly stage?: Stage;
  readonly level?: Level;
}

interface Wording {
  readonly key: string;
  /** The key between spaces, as it stands among other words. */
  readonly padded: string;
  readonly sense: Sense;
}

function wordings(part: "whole" | "opening" | "inside" | "answers"): readonly Wording[] {
  return HEADER_WORDS.flatMap(({ sense, ...texts }) =>
    (texts[part]?.split("|") ?? []).map((text) => ({ sense, key: words(text), padded: padded(words(text)) })),
  ).sort((a, b) => b.key.length - a.key.length);
}

function firstWord(key: string): string {
  return key.split(" ", 1)[0] ?? "";
}

function byFirstWord(all: readonly Wording[]): ReadonlyMap<string, readonly Wording[]> {
  const first = new Map<string, Wording[]>();
  for (const wording of all) {
    const word = firstWord(wording.key);
    first.set(word, [...(first.get(word) ?? []), wording]);
  }
  return first;
}

const WHOLE = new Map(wordings("whole").map(({ key, sense }) => [key, sense]));
const OPENING = byFirstWord(wordings("opening"));
const INSIDE = wordings("inside");
const ANSWERS = wordings("answers");

/** "Kết quả năm trước" opens as a result, yet is a former one. */
const PREVIOUS = INSIDE.filter(({ sense }) => sense === "previous");
const OUTCOMES: ReadonlySet<Sense> = new Set<Sense>(["result", "carriedOut", "verdict", "criteriaMet"]);

/** A header longer than this is a sentence. */
const LONGEST_HEADER = 90;

function senseOf(text: string): SenseFound | undefined {
  // "Kế hoạch (thời gian)" is a time; most brackets only add to what stands before them.
  for (const key of [words(text), wordsOutsideBrackets(text)]) {
    const whole = WHOLE.get(key);
    if (whole !== undefined) return { sense: whole, quality: 1, words: key };
  }
  const asked = padded(words(text));
  const answers = ANSWERS.find((wording) => asked.includes(wording.padded));
  if (answers !== undefined) return { sense: answers.sense, quality: 0.9, words: answers.key };
  const key = wordsOutsideBrackets(text);
  const spaced = padded(key);
  const former = PREVIOUS.find((wording) => spaced.includes(wording.padded));
  const opening = OPENING.get(firstWord(key))?.find((wording) => spaced.startsWith(wording.padded));
  const isFormer = former !== undefined && (opening === undefined || OUTCOMES.has(opening.sense));
  if (isFormer) return { sense: "previous", quality: 0.9, words: former.key };
  if (opening !== undefined) return { sense: opening.sense, quality: 0.85, words: opening.key };
  const inside = INSIDE.find((wording) => spaced.includes(wording.padded));
  return inside && { sense: inside.sense, quality: 0.65, words: inside.key };
}

function firstNamed<T>(names: Names<T>, key: string): T | undefined {
  const spaced = padded(key);
  return names.find(([, wordings]) => wordings.some((wording) => spaced.includes(wording)))?.[0];
}

const NO_MEANING: HeaderMeaning = {};

/** What one header cell means; nothing where none of the usual words fits. */
export function headerMeaning(text: string): HeaderMeaning {
  return text === "" || text.length > LONGEST_HEADER ? NO_MEANING : meaningOf(text);
}

/** "Yêu cầu: ≥80%" says what the column above it must reach; it heads no column of targets. */
export function statesLevel(text: string): boolean {
  const [opening, level, ...more] = text.split(":");
  if (opening === undefined || level === undefined || more.length > 0) return false;
  return isLevel(level) && senseOf(opening)?.sense === "target";
}

const meaningOf = remembered((text: string): HeaderMeaning => {
  if (statesLevel(text)) return NO_MEANING;
  const key = words(text);
  const stage = firstNamed(STAGES, key);
  const level = firstNamed(LEVELS, key);
  const found = senseOf(text);
  const isStageAlone =
    stage !== undefined && (found === undefined || (found.sense === "verdict" && found.quality < 0.8));
  const sense: SenseFound | undefined = isStageAlone ? { sense: "stage", quality: 0.9, words: key } : found;
  return {
    ...(sense !== undefined && { found: sense }),
    ...(stage !== undefined && { stage }),
    ...(level !== undefined && { level }),
  };
});
