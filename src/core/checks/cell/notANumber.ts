import type { Result } from "../../target/types";
import { UNFIT_RESULTS } from "../doubted";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { at } from "../finding";
import { MISMATCHES } from "../misreadings";
import { atResult } from "../recordDraft";

export interface NotANumberData {
  readonly target: string;
  readonly proposal?: string;
}

function proposalOf(result: Result): { readonly proposal?: string } {
  return result.kind === "notANumber" && result.proposal !== undefined ? { proposal: result.proposal } : {};
}

export const notANumber = defineCheck({
  kind: "not-a-number",
  severity: "error",
  about: "cell",
  description: "A text where a figure belongs, in which neither a figure nor a mark can be read",
  formula: "=ISERROR(VALUE(E12))",
  voids: MISMATCHES,
  doubted: UNFIT_RESULTS,
  *run({ reading }): Iterable<Draft<NotANumberData>> {
    for (const record of reading.records) {
      const { result, target, judgement } = record;
      const isText = result.kind === "narrative" && target.kind === "figure";
      const isOther = result.kind === "notANumber" || judgement.reason === "notANumber";
      if (record.basis !== "result" || !(isText || isOther)) continue;
      const data: NotANumberData = { target: record.targetText, ...proposalOf(result) };
      yield { ...atResult(record), shouldBe: data.proposal ?? null, data };
    }
    for (const { cell, result } of reading.figures) {
      if (result.kind !== "notANumber") continue;
      const data: NotANumberData = { target: "", ...proposalOf(result) };
      yield { ...at(cell), is: result.text, shouldBe: data.proposal ?? null, data };
    }
  },
});
