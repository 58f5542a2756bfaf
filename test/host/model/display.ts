import { FormulaError } from "../../../src/workbook/xlsx/calc/values";
import { HostError } from "../wire/hostError";
import type { Cell } from "./cell";

const DECIMALS = /^(#,##)?0(?:\.(0+))?(%)?$/;

/** The text a cell shows, for the number formats staff use; any other fails loudly. */
export function displayed({ value, style }: Cell): string {
  if (value === null) return "";
  if (value instanceof FormulaError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : number(value, style.numberFormat);
}

function number(value: number, format: string): string {
  if (format === "General" || format === "@") return String(Number(value.toPrecision(11)));
  const match = DECIMALS.exec(format);
  if (match !== null) {
    const shown = match[3] === undefined ? value : value * 100;
    const digits = Number(shown.toPrecision(15)).toFixed(match[2]?.length ?? 0);
    return (match[1] === undefined ? digits : grouped(digits)) + (match[3] ?? "");
  }
  const date = dateText(value, format);
  if (date !== undefined) return date;
  throw new HostError("ApiNotFound", `The host does not display numbers as ${format}.`, 404);
}

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dateText(value: number, format: string): string | undefined {
  const date = new Date((value - 25_569) * 86_400_000);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const two = (part: number): string => String(part).padStart(2, "0");
  switch (format) {
    case "d-mmm":
      return `${day}-${MONTHS[month - 1] ?? ""}`;
    case "m/d/yyyy":
      return `${month}/${day}/${year}`;
    case "dd/mm/yyyy":
      return `${two(day)}/${two(month)}/${year}`;
    case "dd/mm":
      return `${two(day)}/${two(month)}`;
    case "yyyy-mm-dd":
      return `${year}-${two(month)}-${two(day)}`;
    default:
      return undefined;
  }
}
