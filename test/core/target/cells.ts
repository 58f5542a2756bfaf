import { judge } from "../../../src/core/target/judge";
import { readResult } from "../../../src/core/target/readResult";
import { readTarget } from "../../../src/core/target/readTarget";
import type {
  Clause,
  Judgement,
  JudgingContext,
  RawCell,
  Result,
  Target,
  Verdict,
} from "../../../src/core/target/types";

/** What a test writes for a cell: text, a number without a known format, nothing, or the cell itself. */
export type Written = string | number | null | RawCell;

export function cell(written: Written): RawCell {
  if (written === null) return { kind: "blank" };
  if (typeof written === "string") return { kind: "text", text: written };
  if (typeof written === "number") return { kind: "number", value: written };
  return written;
}

/** A cell of percent format, which stores the fraction. */
export function percent(fraction: number, formatCode = "0%"): RawCell {
  return { kind: "number", value: fraction, formatCode };
}

/** A cell Excel shows as a date. */
export function date(year: number, month: number, day: number, formatCode: string): RawCell {
  return { kind: "number", value: Date.UTC(year, month - 1, day) / 86_400_000 + 25_569, formatCode };
}

export const ERROR: RawCell = { kind: "error", code: "#REF!" };
export const NOT_CALCULATED: RawCell = { kind: "notCalculated" };

export function target(written: Written): Target {
  return readTarget(cell(written));
}

export function result(written: Written): Result {
  return readResult(cell(written));
}

export function judged(resultCell: Written, targetCell: Written, context: JudgingContext = {}): Judgement {
  return judge(result(resultCell), target(targetCell), context);
}

export function verdict(resultCell: Written, targetCell: Written, context: JudgingContext = {}): Verdict {
  return judged(resultCell, targetCell, context).verdict;
}

/** The main clause of a target that was read to a figure. */
export function mainClause(written: Written): Clause | undefined {
  const read = target(written);
  return read.kind === "figure" ? read.main : undefined;
}

/** A clause in short: "≥ 80 %", "66..68 %", "~ 40 %". */
export function inShort(clause: Clause | undefined): string {
  if (clause === undefined) return "no figure";
  const unit = clause.unit === "" ? "" : ` ${clause.unit}`;
  switch (clause.kind) {
    case "bound":
      return `${SIGNS[clause.bound.op]} ${clause.bound.value}${unit}`;
    case "range":
      return `${clause.low}..${clause.high}${unit}`;
    case "about":
      return `~ ${clause.value}${unit}`;
  }
}

const SIGNS = { atLeast: "≥", above: ">", atMost: "≤", below: "<" } as const;
