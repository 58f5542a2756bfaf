import { nearest } from "../text/distance";
import { foldKey, normaliseText, plainKey } from "../text/normalise";
import type { Grade, Mark } from "./types";

const THERE_IS_NONE: readonly string[] = [
  "không có",
  "ko có",
  "0 có",
  "không phát sinh",
  "không có phát sinh",
];

/** The one table of marks staff write for a verdict. Another office's habit is one more word here. */
const MARK_WORDS: Readonly<Record<Mark, readonly string[]>> = {
  met: [
    "đạt",
    "đ",
    "đã đạt",
    "đạt chuẩn",
    "đạt yêu cầu",
    "đảm bảo",
    "bảo đảm",
    "hoàn thành",
    "đã hoàn thành",
    "✓",
    "✔",
    "√",
    "☑",
    "●",
    "+",
    "ok",
    "v",
  ],
  unmet: [
    "chưa đạt",
    "c",
    "cđ",
    "kđ",
    "chưa",
    "không đạt",
    "k.đạt",
    "k đạt",
    "ko đạt",
    "chưa đạt chuẩn",
    "không đạt chuẩn",
    "chưa hoàn thành",
    "o",
    "○",
    "✗",
    "✘",
  ],
  yes: ["có"],
  no: ["không", "ko", "k", "không còn", "không xảy ra", ...THERE_IS_NONE],
  notApplicable: ["kad", "không áp dụng", "không ad", "k.a.d", "k/a/d", "na", "n/a"],
  dash: ["-", "–", "—", "−", "--", "...", "…"],
  // Word ticks its boxes with ☒.
  cross: ["x", "☒"],
};

const MARKS: ReadonlyMap<string, Mark> = new Map(
  Object.entries(MARK_WORDS).flatMap(([mark, words]) => words.map((word) => [foldKey(word), mark as Mark])),
);

/** Words long enough that one letter off still points to them alone. */
const PROPOSABLE: readonly string[] = ["Đạt", "Chưa đạt", "Không đạt", "Không", "Có", "Chưa", "Khá", "Tốt"];

const GRADES: readonly { readonly grade: Grade; readonly words: readonly string[] }[] = [
  { grade: "weak", words: ["yếu", "kém", "không hoàn thành nhiệm vụ"] },
  { grade: "average", words: ["trung bình", "tb", "hoàn thành nhiệm vụ"] },
  { grade: "fair", words: ["khá"] },
  { grade: "good", words: ["tốt", "giỏi", "hoàn thành tốt nhiệm vụ"] },
  { grade: "excellent", words: ["xuất sắc", "hoàn thành xuất sắc nhiệm vụ"] },
];

const GRADE_BY_KEY: ReadonlyMap<string, Grade> = new Map(
  GRADES.flatMap(({ grade, words }) => words.map((word) => [foldKey(word), grade])),
);

const keyOfMark = (text: string): string =>
  foldKey(text)
    .replace(/[.,;!]+$/, "")
    .trim();

/** The mark a text is, whatever its case, spelling of tones or full stop. */
export function markOf(text: string): Mark | undefined {
  return MARKS.get(foldKey(text)) ?? MARKS.get(keyOfMark(text));
}

const keysOfNone: ReadonlySet<string> = new Set(THERE_IS_NONE.map(foldKey));

/** Whether a mark says that there is no such thing, as "Không" alone does not. */
export function saysThereIsNone(text: string): boolean {
  return keysOfNone.has(keyOfMark(text));
}

/** The grade a text is: "Khá", "loại Tốt", "xếp loại khá". */
export function gradeOf(text: string): Grade | undefined {
  const words = normaliseText(text)
    .toLowerCase()
    .replace(/[.,;!]+$/, "");
  return GRADE_BY_KEY.get(foldKey(words.replace(/^(?:(?:đạt|được|xếp|loại|mức) )+/, "")));
}

/** From worst to best. */
export function gradeRank(grade: Grade): number {
  return GRADES.findIndex((each) => each.grade === grade);
}

/** The grade's name as reports print it. */
export function gradeName(grade: Grade): string {
  const word = GRADES[gradeRank(grade)]?.words[0] ?? "";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const DEGREE = /^(?:(?:từ|đạt|chuẩn|quốc gia) ){0,4}(?:mức độ|mức|cấp độ) ?(\d{1,2})$/;

/** The degree of "Mức độ 2"; undefined where the text is none. */
export function degreeOf(text: string): number | undefined {
  const match = DEGREE.exec(normaliseText(text).toLowerCase());
  return match === null ? undefined : Number(match[1]);
}

/** The mark or grade one letter or tone away from a text: "Đat" means "Đạt". */
export function proposedMark(text: string): string | undefined {
  const key = foldKey(text);
  const byKey = new Map(PROPOSABLE.map((word) => [foldKey(word), word]));
  const byPlain = PROPOSABLE.filter((word) => plainKey(word) === plainKey(text));
  if (byPlain.length === 1) return byPlain[0];
  const close = nearest(key, byKey.keys(), 1);
  return close === undefined || [...key].length < 3 ? undefined : byKey.get(close);
}
