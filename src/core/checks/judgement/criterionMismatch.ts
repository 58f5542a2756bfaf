import type { CheckContext } from "../context";
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
  /** Where a list of criteria is wrong: what it says of them, and which it should name. */
  readonly list?: { readonly as: "met" | "unmet"; readonly right: readonly string[] };
}

/** A list is wrong as one: the criteria it names against their rows, and those it leaves out. */
function* wrongLists(context: CheckContext): Iterable<Draft<CriterionMismatchData>> {
  for (const { place, set, cell, text, as, wrong, left, right, decidedBy } of context.reading.lists) {
    const [no] = [...wrong, ...left];
    if (no === undefined) continue;
    const criterion = context.sets.get(set)?.criteria.find((candidate) => candidate.no === no);
    const opposite = as === "met" ? "unmet" : "met";
    yield {
      ...at(cell),
      ...(place.name === "" ? {} : { place: place.name }),
      code: no,
      is: text,
      shouldBe: right.join("; "),
      related: decidedBy,
      data: {
        no,
        name: criterion?.name ?? "",
        computed: wrong.includes(no) ? opposite : as,
        unmet: [],
        list: { as, right },
      },
    };
  }
}

export const criterionMismatch = defineCheck({
  kind: "criterion-mismatch",
  severity: "error",
  about: "judgement",
  description:
    "A verdict written for a whole criterion that its indicators do not give, or a list of criteria that the marks beside it do not",
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
    yield* wrongLists(context);
  },
});
