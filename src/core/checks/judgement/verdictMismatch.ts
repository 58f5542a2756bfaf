import { cellKey, cellText } from "../../records/cells";
import { readWrittenVerdict } from "../../records/writtenVerdict";
import type { IndicatorRecord, WrittenVerdict } from "../../records/types";
import type { SetCell } from "../../sheet/edit";
import { readResult } from "../../target/readResult";
import type { Verdict } from "../../target/types";
import type { CheckContext } from "../context";
import { CONTRADICTED_VERDICTS } from "../doubted";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";
import { atResult } from "../recordDraft";
import { VERDICT_LABELS } from "../verdictLabels";

export interface VerdictMismatchData {
  readonly result: string;
  readonly target: string;
  readonly unit: string;
  readonly computed: "met" | "unmet";
}

/** How the short marks of a column are turned into their opposite. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ["đ", "CĐ"],
  ["cđ", "Đ"],
  ["c", "Đ"],
  ["kđ", "Đ"],
]);

/** Where only an X or nothing is written, the opposite of the one is the other. */
const LONE_CROSSES: ReadonlySet<string> = new Set(["x", ""]);

function isDecided(verdict: Verdict): verdict is "met" | "unmet" {
  return verdict === "met" || verdict === "unmet";
}

/** Writes the computed verdict the way the cell was written: in words, by a short mark, or by moving the X of a pair. */
export function correction(
  context: CheckContext,
  written: WrittenVerdict,
  computed: "met" | "unmet",
): readonly SetCell[] {
  if (written.pairedWith !== undefined) {
    const removed = fix(context, written.cell, null);
    const added = fix(context, written.pairedWith, written.text);
    return removed.length > 0 && added.length > 0 ? [...removed, ...added] : [];
  }
  const key = written.text.toLocaleLowerCase("vi");
  if (LONE_CROSSES.has(key)) return fix(context, written.cell, computed === "met" ? "x" : null);
  const short = OPPOSITES.get(key);
  return fix(context, written.cell, short ?? VERDICT_LABELS[computed]);
}

/** "Cần xem lại" is what a formula says that does not see the number format; it contradicts nothing. */
export function contradicts(written: WrittenVerdict, computed: Verdict): computed is "met" | "unmet" {
  const { verdict, fault } = written;
  if (verdict === undefined || fault !== undefined || verdict === "unclear" || verdict === computed)
    return false;
  return isDecided(computed);
}

function* mismatches(context: CheckContext, record: IndicatorRecord): Iterable<Draft<VerdictMismatchData>> {
  const { written, alsoWritten = [], judgement, targetCell } = record;
  for (const verdict of [written, ...alsoWritten]) {
    const computed = judgement.verdict;
    if (verdict === undefined || !contradicts(verdict, computed)) continue;
    const sources = [record.cell, ...(targetCell === undefined ? [] : [targetCell])];
    yield {
      ...atResult(record),
      ...at(verdict.cell),
      is: verdict.text,
      shouldBe: VERDICT_LABELS[computed],
      related: [record.cell],
      restsOn: sources,
      edits: correction(context, verdict, computed),
      data: { result: record.resultText, target: record.targetText, unit: record.unit, computed },
    };
  }
}

/** What is written of a target of the year's plan, against what its result gives. */
function* ofPlan(context: CheckContext): Iterable<Draft<VerdictMismatchData>> {
  const standing = context.standing;
  for (const { id, cell, verdict, result } of standing?.reported ?? []) {
    const progress = standing?.targets.find((target) => target.progress.id === id)?.progress;
    if (verdict === undefined || progress?.cell === undefined || progress.cell === null) continue;
    const text = cellText(verdict.raw);
    const written = readWrittenVerdict(readResult(verdict.raw), text, verdict.cell, "met");
    const isOfCell = cellKey(progress.cell) === cellKey(cell);
    if (!isOfCell || written === undefined || !contradicts(written, progress.verdict)) continue;
    yield {
      ...at(verdict.cell),
      is: text,
      shouldBe: VERDICT_LABELS[progress.verdict],
      related: [cell],
      restsOn: [cell],
      edits: correction(context, written, progress.verdict),
      data: {
        result: cellText(result),
        target: progress.target,
        unit: progress.unit,
        computed: progress.verdict,
      },
    };
  }
}

export const verdictMismatch = defineCheck({
  kind: "verdict-mismatch",
  severity: "error",
  about: "judgement",
  description: "A written verdict that is not the one the result gives against its target",
  formula: "=F12<>NTM.DANHGIA(E12,D12)",
  doubted: CONTRADICTED_VERDICTS,
  *run(context): Iterable<Draft<VerdictMismatchData>> {
    for (const record of context.reading.records) {
      const isWritten = record.written !== undefined || record.alsoWritten !== undefined;
      if (isWritten && record.contradiction === undefined) yield* mismatches(context, record);
    }
    yield* ofPlan(context);
  },
});
