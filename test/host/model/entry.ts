import type { Cell, CellValue } from "./cell";
import { errorOf } from "./cell";
import { styled } from "./style";

/**
 * What Excel makes of what is typed or written into a cell: formulas, numbers, percentages, dates, TRUE and FALSE, errors;
 * the rest is text. "02-03" becomes the 3rd of February and "17.10" the number 17.1, unless the cell has the text format or
 * the entry begins with an apostrophe. English (United States) conventions.
 */
export function entered(cell: Cell, entry: unknown): Cell {
  const { style } = cell;
  if (typeof entry === "number" || typeof entry === "boolean") {
    return style.numberFormat === "@" ? { style, value: textOf(entry) } : { style, value: entry };
  }
  const text = String(entry);
  if (text === "") return { style, value: null };
  if (text.startsWith("'")) return { style, value: text.slice(1) };
  if (style.numberFormat === "@") return { style, value: text };
  if (text.startsWith("=") && text.length > 1) return { style, value: null, formula: text };
  const { value, format } = recognised(text);
  const isGeneral = style.numberFormat === "General";
  return {
    style: format !== undefined && isGeneral ? styled(style, { numberFormat: format }) : style,
    value,
  };
}

function textOf(value: number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

interface Recognised {
  readonly value: CellValue;
  readonly format?: string;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;
const TWO_PARTS = /^(\d{1,2})[-/](\d{1,2})$/;
const THREE_PARTS = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;

function recognised(text: string): Recognised {
  const entry = text.trim();
  if (NUMBER.test(entry)) return { value: Number(entry) };
  if (GROUPED.test(entry)) return { value: Number(entry.replaceAll(",", "")), format: "#,##0" };
  const percent = PERCENT.exec(entry)?.[1];
  if (percent !== undefined) {
    return {
      value: Number((Number(percent) / 100).toPrecision(15)),
      format: percent.includes(".") ? "0.00%" : "0%",
    };
  }
  if (/^(?:true|false)$/i.test(entry)) return { value: entry.toLowerCase() === "true" };
  if (ERROR.test(entry)) return { value: errorOf(entry.toUpperCase()) };
  return dateOf(entry) ?? { value: text };
}

/** The year dates without one are taken to be in; it only has to be the same every time. */
const THIS_YEAR = 2022;

function dateOf(entry: string): Recognised | undefined {
  const whole = THREE_PARTS.exec(entry);
  if (whole !== null) {
    const value = serial(Number(whole[3]), Number(whole[1]), Number(whole[2]));
    return value === undefined ? undefined : { value, format: "m/d/yyyy" };
  }
  const short = TWO_PARTS.exec(entry);
  if (short === null) return undefined;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const value = serial(THIS_YEAR, first, second) ?? serial(THIS_YEAR, second, first);
  return value === undefined ? undefined : { value, format: "d-mmm" };
}

/** Days since the last day of 1899, as Excel counts; undefined where there is no such day. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 + 25_569 : undefined;
}
