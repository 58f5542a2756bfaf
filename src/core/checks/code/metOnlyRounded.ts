import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { atResult } from "../recordDraft";

export interface MetOnlyRoundedData {
  readonly target: string;
  readonly value: number | undefined;
  /** Whether rounding was asked for, so that the result counts as met. */
  readonly counts: boolean;
}

export const metOnlyRounded = defineCheck({
  kind: "met-only-rounded",
  severity: "note",
  about: "code",
  description: "A result that reaches its target only when rounded to the target's own precision",
  formula: "=AND(E12<D12,ROUND(E12,0)>=D12)",
  *run({ reading, standing }): Iterable<Draft<MetOnlyRoundedData>> {
    for (const record of reading.records) {
      const { judgement, targetText } = record;
      if (!judgement.metOnlyRounded) continue;
      const counts = judgement.verdict === "met";
      yield { ...atResult(record), data: { target: targetText, value: judgement.value, counts } };
    }
    for (const { progress } of standing?.targets ?? []) {
      const { metOnlyRounded: isRounded, cell, value, target, verdict, label } = progress;
      if (!isRounded) continue;
      yield {
        sheet: cell?.sheet ?? null,
        cell: cell === null ? null : { row: cell.row, column: cell.column },
        code: progress.id,
        is: value,
        data: { target: `${label}: ${target}`, value: value ?? undefined, counts: verdict === "met" },
      };
    }
  },
});
