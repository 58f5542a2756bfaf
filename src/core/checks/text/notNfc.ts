import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";
import type { FaultyText, TextFaultData } from "./sheetwide";
import { oneOrEach } from "./sheetwide";
import { writtenTexts } from "./writtenTexts";

const BEYOND_ASCII = /[^\0-\x7f]/;

export const notNfc = defineCheck({
  kind: "not-nfc",
  severity: "note",
  about: "cell",
  description:
    "A text in decomposed Unicode (NFD, tổ hợp), which looks like the composed one and is found by no search",
  formula: "=ISNUMBER(SEARCH(UNICHAR(769),B7))",
  *run(context): Iterable<Draft<TextFaultData>> {
    for (const grid of context.grids) {
      const faulty: FaultyText[] = [];
      let withMarks = 0;
      for (const { cell, text } of writtenTexts(grid)) {
        if (!BEYOND_ASCII.test(text)) continue;
        withMarks++;
        const proposal = text.normalize("NFC");
        if (proposal !== text) faulty.push({ cell, text, proposal, edits: fix(context, cell, proposal) });
      }
      yield* oneOrEach(faulty, withMarks);
    }
  },
});
