import { dossierKey } from "../../records/dossiers";
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

interface Lost {
  readonly record: IndicatorRecord;
  readonly before: EarlierResult;
}

const criterionKey = ({ table, place, set, criterion, stage }: IndicatorRecord): string =>
  [table, dossierKey(place, set), criterion, stage ?? ""].join("\u0000");

/** A criterion is lost with its indicator: what is said there is not said again of the criterion beside it. */
function withoutCriteriaOf(lost: readonly Lost[]): readonly Lost[] {
  const ofIndicators = lost.filter(({ record }) => record.scope === "indicator");
  const keys = new Set(ofIndicators.map(({ record }) => criterionKey(record)));
  return lost.filter(({ record }) => record.scope === "indicator" || !keys.has(criterionKey(record)));
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
    const lost = reading.records.flatMap((record): readonly Lost[] => {
      const before = earlier.get(record);
      if (before?.verdict !== "met" || record.judgement.verdict !== "unmet") return [];
      // While the sheet itself still says Đạt either may be the slip: that is a verdict-mismatch, and one cause.
      return record.written?.verdict === "met" ? [] : [{ record, before }];
    });
    for (const { record, before } of withoutCriteriaOf(lost)) yield atChange(record, before);
  },
});
