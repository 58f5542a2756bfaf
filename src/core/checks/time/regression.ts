import type { IndicatorRecord } from "../../records/types";
import { resultCells } from "../doubted";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import type { ResultData } from "../recordDraft";
import { atResult } from "../recordDraft";
import type { EarlierResult, EarlierSource } from "./earlierResults";

export interface ChangeData extends ResultData {
  readonly scope: IndicatorRecord["scope"];
  /** What was reported before, as its cell shows it. */
  readonly before: string;
  readonly from: EarlierSource;
}

/** A draft at a result about how it changed since the period before. */
export function atChange(record: IndicatorRecord, { text, from }: EarlierResult): Draft<ChangeData> {
  const draft = atResult(record);
  return {
    ...draft,
    ...(from.kind !== "previousFile" ? { related: [from.cell] } : {}),
    data: { ...draft.data, scope: record.scope, before: text, from },
  };
}

export const regression = defineCheck({
  kind: "regression",
  severity: "error",
  about: "time",
  description: "An indicator or criterion met the period before and not now (tụt tiêu chí)",
  formula: '=AND(KyTruoc!F12="Đạt",F12="Chưa đạt")',
  voids: ["implausible-change"],
  doubted: [{ along: "column", among: resultCells }],
  *run({ reading, earlier }): Iterable<Draft<ChangeData>> {
    for (const record of reading.records) {
      const before = earlier.get(record);
      if (before?.verdict !== "met" || record.judgement.verdict !== "unmet") continue;
      // While the sheet itself still says Đạt either may be the slip: that is a verdict-mismatch, and one cause.
      if (record.written?.verdict === "met") continue;
      yield atChange(record, before);
    }
  },
});
