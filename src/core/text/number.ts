import { normaliseText } from "./normalise";

/** A number as written. `otherwise` is the other value the same digits could mean, where there is one. */
export interface WrittenNumber {
  readonly value: number;
  /** Decimals as written: "1,50" has two. */
  readonly decimals: number;
  readonly otherwise?: { readonly value: number; readonly decimals: number };
}

export type NumberReading = ({ readonly kind: "number" } & WrittenNumber) | { readonly kind: "none" };

/** A number found inside a text, with the run of characters it takes. */
export interface FoundNumber extends WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

const SPACED_GROUPS = String.raw`\d{1,3}(?: \d{3})+(?![\d])(?:,\d+)?`;
const SEPARATED = String.raw`\d+(?:[.,]\d+)*`;
const NUMBER = new RegExp(`${SPACED_GROUPS}|${SEPARATED}`, "g");
const WHOLE = new RegExp(`^([-+−–]?) ?(?:(${SPACED_GROUPS})|(${SEPARATED})|([.,]\\d+))$`);
const SIGNIFICANT_DIGITS = 15;
const SHORT_DECIMALS = 4;
const SHORT_PLACES = 10 ** SHORT_DECIMALS;
/** Below it a decimal of four places has at most 15 digits. */
const LARGEST_SHORT = 1e11;
/** From here on `toFixed` writes an exponent. */
const WRITTEN_IN_FULL = 1e21;
/** Longer runs of digits are account numbers or noise; they would also leave the range of doubles. */
const LONGEST_NUMBER = 40;

/** Reads a text that is one number and nothing else, the Vietnamese way: "1.500" is 1500, "1,500" is 1.5. */
export function readNumber(text: string): NumberReading {
  const match = WHOLE.exec(normaliseText(text));
  if (match === null) return { kind: "none" };
  const reading = readDigits(match[2] ?? match[3] ?? `0${match[4] ?? ""}`);
  if (reading === undefined) return { kind: "none" };
  return { kind: "number", ...(match[1] === "" || match[1] === "+" ? reading : negated(reading)) };
}

/** The numbers inside a text, without their signs; runs of digits that are no number ("1.2.3") are left out. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const reading = readDigits(match[0]);
    if (reading === undefined) continue;
    found.push({ ...reading, start: match.index, end: match.index + match[0].length, written: match[0] });
  }
  return found;
}

/** Reads a number without a sign, of digits with separators and nothing else. */
export function readDigits(digits: string): WrittenNumber | undefined {
  if (digits.length > LONGEST_NUMBER) return undefined;
  if (digits.includes(" ")) {
    const [whole = "", decimals] = digits.replaceAll(" ", "").split(",");
    return plain(whole, decimals ?? "");
  }
  // Nearly all figures have one separator or none; to take those apart no lists are needed, which cost more than the reading.
  const separator = separatorFrom(digits, 0);
  if (separator < 0) return plain(digits, "");
  if (separatorFrom(digits, separator + 1) < 0) {
    return oneSeparator(digits.charAt(separator), digits.slice(0, separator), digits.slice(separator + 1));
  }
  return severalSeparators(digits);
}

const DOT = 0x2e;
const COMMA = 0x2c;

/** The place of the next dot or comma, -1 where there is none. */
function separatorFrom(digits: string, start: number): number {
  for (let at = start; at < digits.length; at++) {
    const sign = digits.charCodeAt(at);
    if (sign === DOT || sign === COMMA) return at;
  }
  return -1;
}

function severalSeparators(digits: string): WrittenNumber | undefined {
  const separators = digits.replace(/\d/g, "");
  const parts = digits.split(/[.,]/);
  if (new Set(separators).size === 1) {
    return isGrouped(parts) ? plain(parts.join(""), "") : undefined;
  }
  const groups = separators.slice(0, -1);
  const consistent = new Set(groups).size === 1 && !groups.includes(separators.at(-1) ?? "");
  return consistent && isGrouped(parts.slice(0, -1))
    ? plain(parts.slice(0, -1).join(""), parts.at(-1) ?? "")
    : undefined;
}

/** One separator before three digits can be read two ways: the dot groups thousands first, the comma is decimal first. */
function oneSeparator(separator: string, whole: string, last: string): WrittenNumber {
  const decimal = plain(whole, last);
  const canGroup = last.length === 3 && whole.length <= 3 && Number(whole) !== 0;
  if (!canGroup) return decimal;
  const thousands = plain(whole + last, "");
  return separator === "." ? { ...thousands, otherwise: decimal } : { ...decimal, otherwise: thousands };
}

function isGrouped(parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  return first.length >= 1 && first.length <= 3 && rest.every((part) => part.length === 3);
}

function plain(whole: string, decimals: string): WrittenNumber {
  return { value: Number(decimals === "" ? whole : `${whole}.${decimals}`), decimals: decimals.length };
}

function negated(reading: WrittenNumber): WrittenNumber {
  const { otherwise, ...own } = reading;
  const negative = { ...own, value: -own.value };
  return otherwise === undefined
    ? negative
    : { ...negative, otherwise: { ...otherwise, value: -otherwise.value } };
}

/** The value at the 15 significant digits Excel keeps: 0.7 + 0.1 becomes 0.8. */
export function exact(value: number): number {
  if (isShortDecimal(value)) return value === 0 ? 0 : value;
  return Number.isFinite(value) ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}

/**
 * Whether a value is the number nearest to a decimal of four places at most: then it has no digits to lose. Nearly all
 * figures of officials are, and writing them out only to read them again is what takes the time.
 */
function isShortDecimal(value: number): boolean {
  return Math.abs(value) < LARGEST_SHORT && Math.round(value * SHORT_PLACES) / SHORT_PLACES === value;
}

/** Rounds half away from zero, as Excel's ROUND does, on the decimal digits and not on their binary image. */
export function roundTo(value: number, decimals: number): number {
  if (isShortDecimal(value) && decimals >= 0) return roundShort(value, decimals);
  if (decimals >= decimalsOf(value)) return exact(value);
  const size = Math.abs(exact(value));
  const text = String(size);
  if (text.includes("e")) return Number(value.toFixed(Math.min(decimals, 100)));
  const rounded = Number(`${Math.round(Number(`${text}e${decimals}`))}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Rounds a decimal of four places at most on its whole number of ten-thousandths. */
function roundShort(value: number, decimals: number): number {
  if (decimals >= SHORT_DECIMALS) return value === 0 ? 0 : value;
  const step = 10 ** (SHORT_DECIMALS - decimals);
  const tenThousandths = Math.round(Math.abs(value) * SHORT_PLACES);
  const rounded = Math.floor(tenThousandths / step + 0.5) / 10 ** decimals;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The decimals a number shows when it is written out at 15 significant digits. */
export function decimalsOf(value: number): number {
  if (isShortDecimal(value)) return shortDecimals(value);
  const [digits = "", exponent = "0"] = String(exact(value)).split("e");
  const dot = digits.indexOf(".");
  return Math.max(0, (dot < 0 ? 0 : digits.length - dot - 1) - Number(exponent));
}

function shortDecimals(value: number): number {
  const tenThousandths = Math.round(Math.abs(value) * SHORT_PLACES);
  let decimals = SHORT_DECIMALS;
  for (let unit = 10; decimals > 0 && tenThousandths % unit === 0; unit *= 10) decimals--;
  return decimals;
}

/** Prints a number as Vietnamese officials write it: "1.234,5". Without `decimals` as many as the value has. */
export function printNumber(value: number, decimals?: number): string {
  return printDigits(value, decimals, ".");
}

/** Prints a number without grouping its thousands, so that it can be read again in one way only. */
export function printUngrouped(value: number, decimals?: number): string {
  return printDigits(value, decimals, "");
}

function printDigits(value: number, decimals: number | undefined, group: string): string {
  if (!Number.isFinite(value)) return "";
  const places = Math.min(decimals ?? decimalsOf(value), 100);
  const size = Math.abs(value);
  const digits = size < WRITTEN_IN_FULL ? roundTo(size, places).toFixed(places) : BigInt(size).toString();
  const [whole = "0", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : `,${fraction}`);
}
