import { claimCells } from "../doubted";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { VERDICT_LABELS } from "../verdictLabels";
import { contradicts, correction } from "./verdictMismatch";

export interface CriterionMismatchData {
  readonly no: string;
  readonly name: string;
  readonly computed: "met" | "unmet";
  /** The codes of the indicators that are not met. */
  readonly unmet: readonly string[];
}

export const criterionMismatch = defineCheck({
  kind: "criterion-mismatch",
  severity: "error",
  about: "judgement",
  description: "A verdict written for a whole criterion that its indicators do not give",
  formula: '=F8<>IF(COUNTIF(F9:F12,"Đạt")=ROWS(F9:F12),"Đạt","Chưa đạt")',
  doubted: [{ along: "column", among: claimCells }],
  *run(context): Iterable<Draft<CriterionMismatchData>> {
    for (const { place, set, no, written, computed, decidedBy, unmet } of context.reading.claims) {
      if (computed === undefined || !contradicts(written, computed)) continue;
      const criterion = context.sets.get(set)?.criteria.find((candidate) => candidate.no === no);
      yield {
        ...at(written.cell),
        ...(place.name === "" ? {} : { place: place.name }),
        code: no,
        is: written.text === "" ? null : written.text,
        shouldBe: VERDICT_LABELS[computed],
        related: decidedBy,
        edits: correction(context, written, computed),
        data: { no, name: criterion?.name ?? "", computed, unmet },
      };
    }
  },
});
