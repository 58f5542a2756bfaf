import type { Direction, JudgingContext } from "../../core/target/types";
import type { BadLine } from "../usage";

/** One result and one target as cells would hold them, with what is known around them. */
export interface Question {
  readonly result: string | number | null;
  readonly target: string | number;
  readonly numberFormat?: string;
  readonly targetFormat?: string;
  readonly context: JudgingContext;
}

const KEYS = new Set(["result", "target", "numberFormat", "targetFormat", "direction", "round", "label"]);

/** Reads a line of `judge -`, or says why it is no question. */
export function readQuestion(line: string): Question | BadLine {
  const parsed = parseJson(line);
  if (parsed === undefined) return "notJson";
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return "notAnObject";
  const entries = new Map<string, unknown>(Object.entries(parsed).filter(isGiven));
  if ([...entries.keys()].some((key) => !KEYS.has(key))) return "unknownKey";
  const result = entries.get("result");
  const target = entries.get("target");
  if (!isCellValue(result)) return "noResult";
  if (typeof target !== "string" && typeof target !== "number") return "noTarget";
  const numberFormat = entries.get("numberFormat");
  const targetFormat = entries.get("targetFormat");
  const direction = entries.get("direction");
  const round = entries.get("round");
  const label = entries.get("label");
  if (!isTextOrAbsent(numberFormat) || !isTextOrAbsent(targetFormat) || !isTextOrAbsent(label))
    return "badKey";
  if (!isDirectionOrAbsent(direction)) return "badKey";
  if (round !== undefined && typeof round !== "boolean") return "badKey";
  return {
    result: result === "" ? null : result,
    target,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(targetFormat === undefined ? {} : { targetFormat }),
    context: {
      ...(direction === undefined ? {} : { direction }),
      ...(round === undefined ? {} : { rounded: round }),
      ...(label === undefined ? {} : { label }),
    },
  };
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

function isCellValue(value: unknown): value is string | number | null {
  return value === null || typeof value === "string" || typeof value === "number";
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function isDirectionOrAbsent(value: unknown): value is Direction | undefined {
  return value === undefined || value === "higher" || value === "lower";
}
