import { UNFIT_RESULTS } from "../doubted";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { MISMATCHES } from "../misreadings";
import type { ResultData } from "../recordDraft";
import { atResult } from "../recordDraft";

export const outOfRange = defineCheck({
  kind: "out-of-range",
  severity: "error",
  about: "cell",
  description: "A rate of an indicator below 0 or above 100%",
  formula: "=OR(E12<0,E12>1)",
  voids: MISMATCHES,
  doubted: UNFIT_RESULTS,
  *run({ reading }): Iterable<Draft<ResultData>> {
    for (const record of reading.records) {
      if (record.judgement.reason === "outOfRange") yield atResult(record);
    }
  },
});
