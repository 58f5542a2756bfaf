import { UNFIT_RESULTS } from "../doubted";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { MISMATCHES } from "../misreadings";
import type { ResultData } from "../recordDraft";
import { atResult } from "../recordDraft";

export const percentScale = defineCheck({
  kind: "percent-scale",
  severity: "warning",
  about: "cell",
  description: "A rate that seems to be written in the wrong scale: 0,85 among 85s, or 8500%",
  formula: "=OR(E12>10,AND(E12<=1,MEDIAN(E$6:E$75)>=10))",
  voids: [...MISMATCHES, "number-as-text"],
  doubted: UNFIT_RESULTS,
  *run({ reading }): Iterable<Draft<ResultData>> {
    for (const record of reading.records) {
      if (record.judgement.reason === "percentScale") yield atResult(record);
    }
  },
});
