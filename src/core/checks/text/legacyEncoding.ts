import type { Grid } from "../../sheet/grid";
import { encodingOfFont } from "../../text/legacyFont";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";
import type { FaultyText, TextFaultData } from "./sheetwide";
import { oneOrEach } from "./sheetwide";
import { writtenTexts } from "./writtenTexts";

const BEYOND_ASCII = /[^\0-\x7f]/;

/** How many texts of a sheet have letters that an encoding decides on. */
function textsWithMarks(grid: Grid): number {
  let count = 0;
  for (const { text } of writtenTexts(grid)) if (BEYOND_ASCII.test(text)) count++;
  return count;
}

export const legacyEncoding = defineCheck({
  kind: "legacy-encoding",
  severity: "warning",
  about: "cell",
  description:
    "A text in an encoding from before Unicode (TCVN3/ABC, VNI), known by its font or by its letters",
  formula: "=SUMPRODUCT(--(UNICODE(MID(B7,ROW($1:$20),1))>160))>0",
  voids: ["not-nfc", "stray-space"],
  *run(context): Iterable<Draft<TextFaultData>> {
    for (const grid of context.grids) {
      const texts = context.legacyTexts.get(grid.name) ?? [];
      if (texts.length === 0) continue;
      const faulty = texts.map(({ row, column, text, unicode, font }): FaultyText => {
        const cell = { sheet: grid.name, row, column };
        // In a font of the old encoding Unicode letters would not be drawn: there the whole sheet is to be converted.
        const edits = encodingOfFont(font) === undefined ? fix(context, cell, unicode) : [];
        return { cell, text, proposal: unicode, edits };
      });
      yield* oneOrEach(faulty, textsWithMarks(grid));
    }
  },
});
