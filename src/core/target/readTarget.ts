import { normaliseText } from "../text/normalise";
import { decimalsOf, exact, printNumber } from "../text/number";
import { formatKind, rangeBehindDate } from "./cellNumber";
import { degreeOf, gradeOf } from "./marks";
import { bareBound, readClause } from "./readClause";
import type { Clause, Direction, RawCell, Target } from "./types";

/** What is known of the indicator a target belongs to. */
export interface TargetContext {
  /** The direction a bare number takes; "higher" when nothing says otherwise. */
  readonly direction?: Direction;
}

const IF_ANY = /\(? ?nếu có ?\)?:?/g;
const SEXES = String.raw`nam ?(?:và|,|\/) ?nữ`;
const BOTH_SEXES = new RegExp(
  String.raw`\([^()\d]{0,40}${SEXES} ?\)|(?:(?:áp dụng|đạt|cho|đối với|cả) ){0,5}${SEXES}`,
  "g",
);
const TIME =
  /(?:(?:đến|tới|trong|vào|hết|cuối|trước|giai đoạn|năm) ){0,4}(?:năm|giai đoạn) 20\d\d(?: ?[-–—] ?20\d\d)?|so với (?:cùng kỳ(?: năm trước)?|năm trước|đầu năm|cuối năm|kế hoạch|năm 20\d\d)(?: 20\d\d)?/g;
/** "Yêu cầu: ≥80%", as a row of targets under headers says it. */
const STATED = /^(?:yêu cầu|mức|chỉ tiêu|quy định|tiêu chuẩn|chuẩn|ngưỡng)[^:\d≥≤<>=]{0,30}:/;
/** Brackets without a figure: a remark, such as "(chưa xác nhận)", or what other patterns have left empty. */
const REMARK = /\([^()\d]*\)/g;
/** Words that make a remark change what is asked for. */
const CHANGING = /(?:^|[^\p{L}])(?:hoặc|hay|trừ|nhưng|riêng|nếu|khi|không|đối với|áp dụng)(?!\p{L})/u;
const BRACKET = /\(([^()]*)\)/;
const OF_WHICH = /(?<!\p{L})[,;]? ?trong đó:? /u;
const UNSET =
  /(?:ubnd|ủy ban|uỷ ban|tỉnh|địa phương|thành phố).{0,60}quy định|^(?:chưa|do|theo) .{0,60}quy định|quy định cụ thể$/;

/** Reads a target as a sheet holds it: text as officials write it, a number, or a date that Excel made of a range. */
export function readTarget(cell: RawCell, context: TargetContext = {}): Target {
  switch (cell.kind) {
    case "blank":
    case "notCalculated":
      return cell.kind === "blank"
        ? { kind: "blank" }
        : { kind: "unclear", text: "", stoppedAt: 0, why: "error" };
    case "error":
      return { kind: "unclear", text: cell.code, stoppedAt: 0, why: "error" };
    case "boolean":
      return { kind: "mark", expected: cell.value ? "met" : "no", ifAny: false };
    case "number":
      return readTargetNumber(cell.value, cell.formatCode, context);
    case "text":
      return readTargetText(cell.text, context);
  }
}

function readTargetNumber(value: number, formatCode: string | undefined, context: TargetContext): Target {
  const format = formatKind(formatCode);
  if (!Number.isFinite(value)) return { kind: "unclear", text: String(value), stoppedAt: 0, why: "error" };
  // No target asks for less than nothing; such a number is a slip, in a cell as in a text.
  if (value < 0) return { kind: "unclear", text: printNumber(value), stoppedAt: 0, why: "unreadable" };
  if (format === "percent") return figureTarget(bareClause(exact(value * 100), "%", context));
  if (format === "plain") return figureTarget(bareClause(value, "", context));
  const range = rangeBehindDate(value, formatCode);
  return range === undefined
    ? { kind: "unclear", text: String(value), stoppedAt: 0, why: "unreadable" }
    : figureTarget({ kind: "range", ...range, decimals: 0, unit: "" });
}

function bareClause(value: number, unit: string, context: TargetContext): Clause {
  const bound = bareBound({ value, decimals: decimalsOf(value) }, context.direction);
  return { kind: "bound", bound: { ...bound, fromNumberCell: true }, unit };
}

function figureTarget(main: Clause): Target {
  return { kind: "figure", main, measure: "level", perYear: false, bothSexes: false, ifAny: false };
}

function readTargetText(written: string, context: TargetContext): Target {
  const text = normaliseText(written);
  const words = text.toLowerCase();
  if (words === "") return { kind: "blank" };
  const stated = blankOut(words, STATED);
  const withoutIfAny = blankOut(stated, IF_ANY);
  const ifAny = withoutIfAny !== stated;
  const withoutSexes = blankOut(withoutIfAny, BOTH_SEXES);
  const bothSexes = withoutSexes !== withoutIfAny;
  const timeless = blankOut(withoutSexes, TIME);
  const rest = timeless.replace(REMARK, (remark) => (CHANGING.test(remark) ? remark : spacesFor(remark)));
  const wordTarget = readWords(rest, ifAny);
  if (wordTarget !== undefined) return wordTarget;
  const isEmpty = rest.trim() === "";
  if (!/\d/.test(rest) && UNSET.test(isEmpty ? timeless : rest)) return { kind: "unset", text };
  if (isEmpty) {
    return {
      kind: "unclear",
      text,
      stoppedAt: 0,
      why: timeless === withoutSexes ? "unreadable" : "timeOnly",
    };
  }
  const { main, second } = splitSecond(rest);
  const reading = readClause(main.text, context.direction);
  if (reading.kind === "stopped") return { kind: "unclear", text, stoppedAt: reading.at, why: reading.why };
  const { clause, measure, perYear } = reading;
  const base = { kind: "figure", main: clause, measure, perYear, bothSexes, ifAny } as const;
  if (second === undefined) return base;
  const secondClause = readSecond(second.text, context.direction);
  if (secondClause === undefined) return { kind: "unclear", text, stoppedAt: second.at, why: "unreadable" };
  return { ...base, second: secondClause };
}

/** Replaces what matches by as many spaces, so that places in the text stay what they are. */
function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, spacesFor);
}

function spacesFor(text: string): string {
  return " ".repeat(text.length);
}

function readWords(text: string, ifAny: boolean): Target | undefined {
  const words = text
    .trim()
    .replace(/^[:;,] ?/, "")
    .replace(/[ .,;]+$/, "");
  switch (words) {
    case "":
      return ifAny ? { kind: "mark", expected: "met", ifAny } : undefined;
    case "đạt":
    case "đạt chuẩn":
    case "đạt yêu cầu":
    case "đ":
      return { kind: "mark", expected: "met", ifAny };
    case "không":
    case "không có":
      return { kind: "mark", expected: "no", ifAny };
    case "có":
      return { kind: "mark", expected: "yes", ifAny };
  }
  const atLeast = words.replace(/^(?:từ|tối thiểu|ít nhất|≥) ?/, "").replace(/ trở lên$/, "");
  const grade = gradeOf(atLeast);
  if (grade !== undefined) return { kind: "grade", atLeast: grade, ifAny };
  const degree = degreeOf(atLeast);
  return degree === undefined ? undefined : { kind: "degree", atLeast: degree, ifAny };
}

interface Part {
  readonly text: string;
  readonly at: number;
}

/** Takes the clause in brackets, or behind "trong đó", apart from the main one. */
function splitSecond(text: string): { readonly main: { readonly text: string }; readonly second?: Part } {
  const bracket = BRACKET.exec(text);
  if (bracket !== null) {
    const main =
      text.slice(0, bracket.index) +
      " ".repeat(bracket[0].length) +
      text.slice(bracket.index + bracket[0].length);
    return { main: { text: main }, second: { text: bracket[1] ?? "", at: bracket.index + 1 } };
  }
  const link = OF_WHICH.exec(text);
  if (link === null || link.index === 0) return { main: { text } };
  const at = link.index + link[0].length;
  return { main: { text: text.slice(0, link.index) }, second: { text: text.slice(at), at } };
}

const SECOND_FIGURE =
  /(?:≥|>=|≤|<=|>|<|từ|trên|dưới|ít nhất|tối thiểu|tối đa|không quá)? ?\d[\d.,]*(?: ?%)?(?: trở (?:lên|xuống))?/;

/** Words alone, and no "trở lên" that is apart from its figure. */
const SECOND_WORDS = /^(?:(?!trở (?:lên|xuống))(?:[\p{L}\s,:;/-]|(?<=m)[23²³]))*$/u;

/** A second clause may carry words of its own, which say what the second figure is of. */
function readSecond(
  text: string,
  direction: Direction | undefined,
): { readonly clause: Clause; readonly words: string } | undefined {
  const match = SECOND_FIGURE.exec(text);
  if (match === null) return undefined;
  const reading = readClause(match[0], direction);
  if (reading.kind === "stopped") return undefined;
  const around = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  if (!SECOND_WORDS.test(around)) return undefined;
  const words = normaliseText(around).replace(/^trong đó:? /, "");
  return { clause: reading.clause, words };
}
