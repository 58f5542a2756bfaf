import type { Value } from "./values";
import { at15Digits, isError, sameText } from "./values";

/** What COUNTIF and its like ask of a cell. */
export type Criterion = (value: Value) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** Reads a criterion as COUNTIF does; undefined where its meaning depends on the computer's language. */
export function readCriterion(wanted: Value): Criterion | undefined {
  if (isError(wanted)) return undefined;
  if (wanted === null) return (value) => value === 0;
  if (typeof wanted !== "string") return (value) => value === wanted;
  const [, operator = "", operand = ""] = OPERATOR.exec(wanted) ?? [];
  if (operand === "") return blankCriterion(operator);
  const number = numberIn(operand);
  if (number === "unclear") return undefined;
  if (number !== undefined) return numberCriterion(operator, number);
  if (operator === "" || operator === "=") return textCriterion(operand);
  if (operator === "<>") {
    const isEqual = textCriterion(operand);
    return (value) => !isEqual(value);
  }
  return undefined;
}

function blankCriterion(operator: string): Criterion | undefined {
  if (operator === "=") return (value) => value === null;
  if (operator === "<>") return (value) => value !== null;
  return operator === "" ? (value) => value === null || value === "" : undefined;
}

function numberIn(text: string): number | "unclear" | undefined {
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const mayBeNumber = /^[+-]?[\d.,\s]{0,40}%?$/.test(text) && /\d/.test(text);
  const mayBeDate = /^\d{1,4}[/-]\d{1,4}/.test(text);
  return mayBeNumber || mayBeDate || /^(?:true|false)$/i.test(text) ? "unclear" : undefined;
}

function numberCriterion(operator: string, wanted: number): Criterion {
  const asNumber = (value: Value): number | undefined => {
    if (typeof value === "number") return value;
    const isWritten = typeof value === "string" && /^[+-]?\d+$/.test(value.trim());
    return isWritten && (operator === "" || operator === "=" || operator === "<>")
      ? Number(value)
      : undefined;
  };
  const compare = (value: number): number => Math.sign(at15Digits(value) - at15Digits(wanted));
  const tests: Readonly<Record<string, (order: number) => boolean>> = {
    "": (order) => order === 0,
    "=": (order) => order === 0,
    "<": (order) => order < 0,
    ">": (order) => order > 0,
    "<=": (order) => order <= 0,
    ">=": (order) => order >= 0,
  };
  const test = tests[operator];
  return (value) => {
    const number = asNumber(value);
    if (operator === "<>") return number === undefined || compare(number) !== 0;
    return number !== undefined && test?.(compare(number)) === true;
  };
}

/** "?" stands for one character, "*" for any number, "~" takes their meaning away. */
function textCriterion(wanted: string): Criterion {
  if (!/[?*~]/.test(wanted)) return (value) => typeof value === "string" && sameText(value, wanted);
  const pieces = wanted.split(/(~[?*~]|[?*])/);
  const pattern = pieces.map((piece) => {
    if (piece === "*") return "[\\s\\S]*";
    if (piece === "?") return "[\\s\\S]";
    const literal = /^~[?*~]$/.test(piece) ? piece.slice(1) : piece;
    return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  const expression = new RegExp(`^${pattern.join("").replace(/(?:\[\\s\\S\]\*)+/g, "[\\s\\S]*")}$`, "i");
  return (value) => typeof value === "string" && expression.test(value);
}
