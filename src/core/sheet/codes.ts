import { dayOfSerial, formatKind } from "../target/cellNumber";
import { remembered } from "../text/remembered";
import { plain } from "./words";

const PREFIX = "(?:(?:tieu chi|chi tieu|noi dung|tc|ct)\\s*(?:so\\s*)?)";
const NUMBER = "(\\d{1,2})(?:\\s*[.,]\\s*(\\d{1,2}))?";
const WHOLE_CODE = new RegExp(`^${PREFIX}?${NUMBER}\\s*[.:)]?$`);
/** Offices list indicators under their criterion as points. */
const BULLET = "(?:[-–—•·*+▪●○►]\\s*)?";
const LABEL_CODE = new RegExp(`^${BULLET}(${PREFIX})?${NUMBER}(\\s*[.:)\\-–]\\s*|\\s+)(?=[^\\d\\s%.,])`);
/** "17.8 3 sạch", "18.3. 05 tổ chức": behind the code of an indicator, words may begin with how many. */
const CODE_OF_COUNTED = new RegExp(
  `^${BULLET}(${PREFIX})?(\\d{1,2})\\s*\\.\\s*(\\d{1,2})(\\s*[.:)\\-–]\\s*|\\s+)(?=\\d{1,2} [a-z]{2})`,
);

function joined(criterion: string, indicator: string | undefined): string {
  const no = String(Number(criterion));
  return indicator === undefined ? no : `${no}.${String(Number(indicator))}`;
}

/**
 * The code a text is, as "17.10" or "5": with a comma, leading zeros, a closing dot or "TC" before it too. Undefined
 * where the text is anything more or less.
 */
export function readCode(text: string): string | undefined {
  return text.length > 24 ? undefined : wholeCode(text);
}

const wholeCode = remembered((text): string | undefined => {
  if (!/\d/.test(text)) return undefined;
  const match = WHOLE_CODE.exec(plain(text));
  const criterion = match?.[1];
  if (criterion === undefined || Number(criterion) === 0) return undefined;
  if (match?.[2] !== undefined && Number(match[2]) === 0) return undefined;
  return joined(criterion, match?.[2]);
});

/** The code a label begins with: "17.10. Tỷ lệ …", "Chỉ tiêu 2.1: …", "Tiêu chí 5 Trường học". */
export const codeInLabel = remembered((text): string | undefined => {
  if (!/^.{0,20}\d/.test(text)) return undefined;
  const key = plain(text.slice(0, 60));
  const match = LABEL_CODE.exec(key) ?? CODE_OF_COUNTED.exec(key);
  const criterion = match?.[2];
  if (match === null || criterion === undefined || Number(criterion) === 0) return undefined;
  const hasSeparator = (match[4] ?? "").trim() !== "";
  const isNamed = match[1] !== undefined;
  const isIndicator = match[3] !== undefined && Number(match[3]) > 0;
  if (match[3] !== undefined && !isIndicator) return undefined;
  return isIndicator || hasSeparator || isNamed ? joined(criterion, match[3]) : undefined;
});

const NAMED_LAST =
  /\b(?:(?:tieu chi|tc) ?(?:so )?(\d{1,2})|(?:dat|kq|ket qua|danh gia|chi tieu|ct|muc yeu cau) ?(\d{1,2})\.(\d{1,2}))$/;

/** The criterion or indicator a text ends by naming: "Đánh giá tiêu chí 12", "Đạt 13.1". */
export function codeNamedLast(text: string): string | undefined {
  const [, criterion, ofIndicator, indicator] = NAMED_LAST.exec(plain(text)) ?? [];
  const no = criterion ?? ofIndicator;
  return no === undefined || Number(no) === 0 ? undefined : joined(no, indicator);
}

/** The criterion an indicator's code belongs to. */
export function criterionOf(code: string): string {
  return code.split(".")[0] ?? code;
}

export function isIndicatorCode(code: string): boolean {
  return code.includes(".");
}

/** Whether a code is the next after another: 2.2 or 3.1 after 2.1. */
export function follows(before: string | undefined, code: string): boolean {
  const [criterion = 0, indicator = 0] = (before ?? "0").split(".").map(Number);
  const [nextCriterion = 0, nextIndicator = 0] = code.split(".").map(Number);
  return nextCriterion === criterion
    ? nextIndicator === indicator + 1
    : nextCriterion === criterion + 1 && nextIndicator <= 1;
}

/**
 * The code a number cell was typed as. Excel drops the last zero of 17.10, so the code before it decides: after 17.9, and
 * wherever 17.1 would step back, the number 17.1 was "17.10". Undefined where the number is no code.
 */
export function codeOfNumber(value: number, previous: string | undefined): string | undefined {
  const rounded = Math.round(value * 100) / 100;
  if (!(value > 0 && value < 100) || Math.abs(rounded - value) > 1e-9) return undefined;
  const [criterion = "", digits] = String(rounded).split(".");
  if (digits === undefined) return criterion;
  if (criterion === "0" || Number(digits) === 0) return undefined;
  const asRead = joined(criterion, digits);
  if (digits.length !== 1 || previous === undefined || criterionOf(previous) !== criterion) return asRead;
  const before = Number(previous.split(".")[1] ?? "0");
  const tenfold = Number(digits) * 10;
  const stepsBack = Number(digits) < before && tenfold > before;
  return stepsBack ? `${criterion}.${String(tenfold)}` : asRead;
}

/**
 * The codes a date may have been typed as: Excel takes "1.2" or "1-2" for the 1st of February, or the 2nd of January,
 * by the computer's region. None where the number is shown as anything but a day of a month.
 */
export function codesOfDate(serial: number, formatCode: string): readonly string[] {
  const kind = formatKind(formatCode);
  const isDay = kind === "shortDate" || (kind === "fullDate" && /d/i.test(formatCode));
  if (!isDay || !Number.isInteger(serial) || serial < 1) return [];
  const { day, month } = dayOfSerial(serial);
  return [...new Set([`${day}.${month}`, `${month}.${day}`])];
}
