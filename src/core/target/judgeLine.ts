import { isBlankText } from "../text/normalise";
import { judge } from "./judge";
import { printTarget } from "./printTarget";
import { readResult } from "./readResult";
import { readTarget } from "./readTarget";
import type { Direction, RawCell, Verdict } from "./types";

/** A result and a target as somebody asks about them: numbers, texts as cells would hold them, null for a blank cell. */
export interface JudgeLine {
  readonly result: number | string | boolean | null;
  readonly target: number | string | null;
  /** The number formats of the two cells, as Excel codes. */
  readonly numberFormat?: string;
  readonly targetFormat?: string;
  readonly direction?: Direction;
  readonly round?: boolean;
  readonly label?: string;
}

export interface JudgeAnswer {
  readonly result: number | string | boolean | null;
  readonly target: number | string | null;
  readonly verdict: Verdict;
  readonly shortfall: number | null;
  readonly metOnlyRounded: boolean;
  /** How the target was read, "" where it is blank or unreadable. */
  readonly read: string;
}

/** Answers one question of the command `judge`. */
export function judgeLine(line: JudgeLine): JudgeAnswer {
  const direction = line.direction === undefined ? {} : { direction: line.direction };
  const label = line.label === undefined ? {} : { label: line.label };
  const target = readTarget(rawCell(line.target, line.targetFormat), direction);
  const judgement = judge(readResult(rawCell(line.result, line.numberFormat)), target, {
    ...direction,
    ...label,
    rounded: line.round === true,
  });
  return {
    result: line.result,
    target: line.target,
    verdict: judgement.verdict,
    shortfall: judgement.shortfall ?? null,
    metOnlyRounded: judgement.metOnlyRounded,
    read: target.kind === "unclear" ? "" : printTarget(target),
  };
}

/** A plain value as the cell that would hold it. */
export function rawCell(value: number | string | boolean | null, formatCode?: string): RawCell {
  if (value === null) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number")
    return formatCode === undefined ? { kind: "number", value } : { kind: "number", value, formatCode };
  return isBlankText(value) ? { kind: "blank" } : { kind: "text", text: value };
}
