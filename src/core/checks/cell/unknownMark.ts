import type { MarkFault, WrittenPlace, WrittenVerdict } from "../../records/types";
import type { CheckContext } from "../context";
import { verdictCells } from "../doubted";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";
import { MISMATCHES } from "../misreadings";
import { atResult } from "../recordDraft";

export interface UnknownMarkData {
  readonly why: "notInTable" | "bothColumns" | "crossForFigure";
  readonly target: string;
}

interface About {
  readonly place: WrittenPlace;
  readonly code: string;
}

function placed({ place, code }: About): Pick<Draft<UnknownMarkData>, "place" | "code"> {
  return { code, ...(place.name === "" ? {} : { place: place.name }) };
}

function faultDraft(
  context: CheckContext,
  written: WrittenVerdict,
  fault: MarkFault,
  about: About,
): Draft<UnknownMarkData> {
  const common = { ...at(written.cell), ...placed(about), is: written.text };
  if (fault.kind === "both") {
    return { ...common, related: [fault.other], data: { why: "bothColumns", target: "" } };
  }
  const { proposal } = fault;
  return {
    ...common,
    shouldBe: proposal ?? null,
    edits: proposal === undefined ? [] : fix(context, written.cell, proposal),
    data: { why: "notInTable", target: "" },
  };
}

/** What has a correction proposed is a slip, however often it was copied; another text may be the table's own mark. */
function hasNoProposal({ is, shouldBe }: Draft<unknown>): boolean {
  return typeof is === "string" && is !== "" && (shouldBe ?? null) === null;
}

/** A text the office can say the meaning of: two marks of a pair, or a cross where a figure belongs, mean what they mean elsewhere. */
function isOwnMark(draft: Draft<unknown>): boolean {
  const { why } = draft.data as UnknownMarkData;
  return why === "notInTable" && hasNoProposal(draft);
}

const LONGEST_LETTERS = 4;

/** Letters or signs no sentence is made of: a column of them was likelier read right than one of words. */
function isOfLetters(draft: Draft<unknown>): boolean {
  return isOwnMark(draft) && /^\S+$/.test(String(draft.is)) && String(draft.is).length <= LONGEST_LETTERS;
}

export const unknownMark = defineCheck({
  kind: "unknown-mark",
  severity: "warning",
  about: "cell",
  description:
    "A mark that is not in the table of marks, stands in both columns of a pair, or where a figure belongs",
  formula: '=ISNA(MATCH(F12,{"Đạt","Chưa đạt","Không áp dụng"},0))',
  voids: MISMATCHES,
  doubted: [
    { along: "mark", which: isOfLetters },
    { along: "column", among: verdictCells },
    { along: "mark", which: isOwnMark },
    { along: "text", which: hasNoProposal },
  ],
  *run(context): Iterable<Draft<UnknownMarkData>> {
    const { reading } = context;
    for (const record of reading.records) {
      const { judgement, result, mark, written, alsoWritten = [] } = record;
      for (const verdict of [mark, written, ...alsoWritten]) {
        if (verdict?.fault !== undefined) yield faultDraft(context, verdict, verdict.fault, record);
      }
      if (mark?.fault !== undefined || judgement.reason !== "unknownMark") continue;
      const proposal = result.kind === "unknownMark" ? result.proposal : undefined;
      const isCross = result.kind === "mark" && result.mark === "cross";
      yield {
        ...atResult(record),
        shouldBe: proposal ?? null,
        edits: proposal === undefined ? [] : fix(context, record.cell, proposal),
        data: { why: isCross ? "crossForFigure" : "notInTable", target: record.targetText },
      };
    }
    for (const { written, place, no } of reading.claims) {
      if (written.fault !== undefined) yield faultDraft(context, written, written.fault, { place, code: no });
    }
  },
});
