import type { JudgeLine } from "../../core/target/judgeLine";
import type { Direction } from "../../core/target/types";
import type { BadLine } from "../usage";

/** What a line of `judge -` asks, or why it is no question. */
export type QuestionReading =
  | { readonly kind: "question"; readonly question: JudgeLine }
  | { readonly kind: "badLine"; readonly why: BadLine };

const KEYS = new Set(["result", "target", "numberFormat", "targetFormat", "direction", "round", "label"]);

const bad = (why: BadLine): QuestionReading => ({ kind: "badLine", why });

/** Reads a line of `judge -`. */
export function readQuestion(line: string): QuestionReading {
  const parsed = parseJson(line);
  if (parsed === undefined) return bad("notJson");
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return bad("notAnObject");
  const entries = new Map<string, unknown>(Object.entries(parsed).filter(isGiven));
  if ([...entries.keys()].some((key) => !KEYS.has(key))) return bad("unknownKey");
  const result = entries.get("result");
  const target = entries.get("target");
  if (!isCellValue(result)) return bad("noResult");
  if (typeof target !== "string" && typeof target !== "number") return bad("noTarget");
  const numberFormat = entries.get("numberFormat");
  const targetFormat = entries.get("targetFormat");
  const direction = entries.get("direction");
  const round = entries.get("round");
  const label = entries.get("label");
  if (!isTextOrAbsent(numberFormat) || !isTextOrAbsent(targetFormat) || !isTextOrAbsent(label))
    return bad("badKey");
  if (!isDirectionOrAbsent(direction)) return bad("badKey");
  if (round !== undefined && typeof round !== "boolean") return bad("badKey");
  const question: JudgeLine = {
    result,
    target,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(targetFormat === undefined ? {} : { targetFormat }),
    ...(direction === undefined ? {} : { direction }),
    ...(round === undefined ? {} : { round }),
    ...(label === undefined ? {} : { label }),
  };
  return { kind: "question", question };
}

/** A null stands for nothing, as programs often write it, but for the result: there it is the blank cell. */
function isGiven([key, value]: [string, unknown]): boolean {
  return value !== null || key === "result";
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isCellValue(value: unknown): value is string | number | boolean | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function isDirectionOrAbsent(value: unknown): value is Direction | undefined {
  return value === undefined || value === "higher" || value === "lower";
}
