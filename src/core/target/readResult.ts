import { foldKey, normaliseText } from "../text/normalise";
import { decimalsOf, exact, findNumbers, readDigits, readNumber } from "../text/number";
import type { FoundNumber, WrittenNumber } from "../text/number";
import { dayOfSerial, formatKind, rangeBehindDate, rangeText } from "./cellNumber";
import { degreeOf, gradeOf, markOf, proposedMark } from "./marks";
import { slippedNumber } from "./slippedNumber";
import type { Figure, RawCell, Result } from "./types";
import { tidyUnit } from "./units";

const ERROR_CODE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/i;
const CALENDAR =
  /(?:năm|tháng|quý|ngày) ?\d[\d/.-]*|\d{1,2}\/\d{1,2}\/\d{4}|(?<!\d)(?:0?[1-9]|1[0-2])\/20\d\d/g;
const LIMITING =
  /(?:^|[\s(])(?:trên|dưới|hơn|gần|khoảng|xấp xỉ|ít nhất|tối thiểu|tối đa|không quá|từ|đến|tới)\s*$|[≥≤<>~≈]=?\s*$/;
const RATIO = /^\s*\/\s*$/;
const FALL = /(?:^|[\s(])giảm(?:\s|$)/;
const RISE = /(?:^|[\s(])tăng(?:\s|$)/;
const LEVEL_REACHED = /(?:^|[\s(])(?:còn|xuống|lên|đến)(?:\s|$)/;
const BY_SEX = /\([^()]*(?:nam|nữ)/;
/** "94% (47/50 hộ)": the rate first, what it is of in brackets. */
const RATE_OF = /^\s*(?:%|phần trăm)\s*[(=]\s*$/;
const SHORTEST_NARRATIVE = 3;
/** What most cells hold, in which no word can stand: seen first, since a sheet has thousands. */
const FIGURE_ALONE = /^(\d+(?:[.,]\d+)?) ?(%?)$/;

/** Reads a result as a sheet holds it. */
export function readResult(cell: RawCell): Result {
  switch (cell.kind) {
    case "blank":
    case "notCalculated":
      return { kind: cell.kind };
    case "error":
      return { kind: "error", code: cell.code };
    case "boolean":
      return { kind: "mark", mark: cell.value ? "yes" : "no", text: cell.value ? "TRUE" : "FALSE" };
    case "number":
      return readResultNumber(cell.value, cell.formatCode);
    case "text":
      return readResultText(cell.text);
  }
}

function readResultNumber(value: number, formatCode: string | undefined): Result {
  if (!Number.isFinite(value)) return { kind: "error", code: String(value) };
  const format = formatKind(formatCode);
  if (format === "plain") {
    const decimals = decimalsOf(value);
    return { kind: "figure", figure: { value, unit: "", decimals, fraction: false, asText: false } };
  }
  if (format === "percent") {
    const percent = exact(value * 100);
    const decimals = decimalsOf(percent);
    return { kind: "figure", figure: { value: percent, unit: "%", decimals, fraction: true, asText: false } };
  }
  const range = rangeBehindDate(value, formatCode);
  return { kind: "date", likely: range === undefined ? calendarDay(value) : rangeText(range) };
}

function calendarDay(serial: number): string {
  const { year, month, day } = dayOfSerial(serial);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

function readResultText(written: string): Result {
  const text = normaliseText(written);
  if (text === "") return { kind: "blank" };
  return figureAlone(text) ?? readWords(text);
}

function figureAlone(text: string): Result | undefined {
  const match = FIGURE_ALONE.exec(text);
  if (match === null) return undefined;
  const number = readDigits(match[1] ?? "");
  return number === undefined ? undefined : { kind: "figure", figure: textFigure(number, match[2] ?? "") };
}

function readWords(text: string): Result {
  if (ERROR_CODE.test(text)) return { kind: "error", code: text.toUpperCase() };
  const mark = markOf(text);
  if (mark !== undefined) return { kind: "mark", mark, text };
  const grade = gradeOf(text);
  if (grade !== undefined) return { kind: "grade", grade, text };
  const degree = degreeOf(text);
  if (degree !== undefined) return { kind: "degree", degree, text };
  const number = readNumber(text);
  if (number.kind === "number") return { kind: "figure", figure: textFigure(number, "") };
  return slippedNumber(text) ?? readSentence(text);
}

function readSentence(text: string): Result {
  const words = text.toLowerCase();
  const timeless = words.replace(CALENDAR, (match) => " ".repeat(match.length));
  const numbers = findNumbers(timeless).filter((found) => !isPartOfUnit(timeless, found));
  const [first, ...others] = numbers;
  if (first === undefined) return wordsOnly(text, timeless);
  const before = timeless.slice(0, first.start);
  if (LIMITING.test(before)) return { kind: "inexact", text };
  const ratio = ratioFirst(timeless, numbers);
  if (ratio !== undefined) return readRatio(text, timeless, ratio);
  const figure = figureAt(timeless, first);
  if (others.length === 0) return { kind: "figure", figure };
  return severalFigures(text, timeless, first, figure, others);
}

/** "m2" and "CO2" hold figures that count nothing. */
function isPartOfUnit(text: string, found: FoundNumber): boolean {
  return /\p{L}/u.test(text.charAt(found.start - 1));
}

/** The figures with numerator and denominator put first, where there are such; a rate may stand before or behind them. */
function ratioFirst(words: string, numbers: readonly FoundNumber[]): readonly FoundNumber[] | undefined {
  const isBetween = (pattern: RegExp, left: FoundNumber, right: FoundNumber) =>
    pattern.test(words.slice(left.end, right.start));
  const [first, second, third, ...more] = numbers;
  if (first === undefined || second === undefined) return undefined;
  if (isBetween(RATIO, first, second) || isRatioOfUnits(words, first, second)) return numbers;
  if (third === undefined || !isBetween(RATE_OF, first, second)) return undefined;
  return isBetween(RATIO, second, third) ? [second, third, first, ...more] : undefined;
}

const UNIT_AND_SLASH = /^\s*(?<unit>\p{L}[\p{L}\d²³ ]*?)\s*\/\s*$/u;

/** "4,4 km/6,1 km": both in one unit, which is written behind each. */
function isRatioOfUnits(words: string, first: FoundNumber, second: FoundNumber): boolean {
  const unit = UNIT_AND_SLASH.exec(words.slice(first.end, second.start))?.groups?.unit;
  const behind = words.slice(second.end).trimStart();
  return unit !== undefined && behind.startsWith(unit) && !/^\p{L}/u.test(behind.slice(unit.length));
}

/** A text without a figure; `timeless` is the text without its dates and years, whose digits count nothing. */
function wordsOnly(text: string, timeless: string): Result {
  if (/\d/.test(timeless)) return { kind: "notANumber", text };
  // A mere date says when, which is a story too.
  if (timeless.trim() === "") return { kind: "narrative", text };
  const count = text.split(" ").length;
  if (count >= SHORTEST_NARRATIVE && proposedMark(text) === undefined) return { kind: "narrative", text };
  const proposal = proposedMark(text);
  return proposal === undefined ? { kind: "unknownMark", text } : { kind: "unknownMark", text, proposal };
}

/** "12/15", "12/15 km (80%)", "47/50 hộ, đạt 94%". */
function readRatio(text: string, words: string, numbers: readonly FoundNumber[]): Result {
  const [numerator, denominator, printed, ...more] = numbers;
  if (numerator === undefined || denominator === undefined || denominator.value === 0) {
    return { kind: "notANumber", text };
  }
  const unit = unitBehind(words.slice(denominator.end));
  const ratio = { kind: "ratio", numerator: numerator.value, denominator: denominator.value, unit } as const;
  if (printed === undefined) return ratio;
  const isRate = /^\s*(?:%|phần trăm)/.test(words.slice(printed.end));
  if (!isRate || more.length > 0) return { kind: "severalFigures", text };
  return { ...ratio, printed: textFigure(printed, "%") };
}

function severalFigures(
  text: string,
  words: string,
  first: FoundNumber,
  figure: Figure,
  others: readonly FoundNumber[],
): Result {
  const bracket = words.indexOf("(");
  const inBracket = bracket > first.start && others.every((other) => other.start > bracket);
  if (!inBracket) return { kind: "severalFigures", text };
  if (BY_SEX.test(words)) return { kind: "figure", figure };
  const [inside] = others;
  if (inside === undefined || others.length > 1) return { kind: "severalFigures", text };
  const second = figureAt(words, inside);
  // "4% (giảm 1,5%)" tells one figure and how it changed, not two that are asked for.
  return second.change === undefined ? { kind: "figure", figure, second } : { kind: "severalFigures", text };
}

/** A unit's words end where a verb joins the rate. */
const UNIT_WORD = String.raw`(?!(?:đạt|chiếm|bằng|tương)(?!\p{L}))\p{L}[\p{L}\d²³]*`;
const UNIT_BEHIND = new RegExp(
  String.raw`^\s*(%|phần trăm|điểm %|${UNIT_WORD}(?:[ /]${UNIT_WORD}){0,3})`,
  "u",
);

function unitBehind(text: string): string {
  return tidyUnit(UNIT_BEHIND.exec(text)?.[1] ?? "");
}

function figureAt(words: string, found: FoundNumber): Figure {
  const behind = words.slice(found.end);
  const before = words.slice(0, found.start);
  const unit = unitBehind(behind);
  const isNegative = /(?:^|[\s(])[-−–]\s?$/.test(before);
  const figure = textFigure(isNegative ? negated(found) : found, unit);
  const change = changeOf(before);
  const others = foldKey(before + behind.replace(UNIT_BEHIND, ""))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const inWords = others.length >= SHORTEST_NARRATIVE - 1 || (others.length > 0 && unit.includes(" "));
  const reached = LEVEL_REACHED.test(before);
  return {
    ...figure,
    ...(change === undefined ? {} : { change }),
    ...(reached ? { reached } : {}),
    ...(inWords ? { inWords } : {}),
  };
}

function changeOf(before: string): "fall" | "rise" | undefined {
  if (LEVEL_REACHED.test(before)) return undefined;
  if (FALL.test(before)) return "fall";
  return RISE.test(before) ? "rise" : undefined;
}

function negated(found: FoundNumber): FoundNumber {
  const { otherwise, ...own } = found;
  const negative = { ...own, value: -own.value };
  return otherwise === undefined
    ? negative
    : { ...negative, otherwise: { ...otherwise, value: -otherwise.value } };
}

function textFigure(number: WrittenNumber, unit: string): Figure {
  const { value, decimals, otherwise } = number;
  const figure = { value, unit, decimals, fraction: false, asText: true } as const;
  return otherwise === undefined ? figure : { ...figure, otherwise: otherwise.value };
}
