import { hasNarrativeHeadings } from "../../report/narrative";
import { HOUSEHOLDS } from "../../sheet/households";
import { OWN_LIST } from "../../sheet/ownList";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface SheetNotRecognisedData {
  readonly rows: number;
  /** What it seems to be, where that is known. */
  readonly seems: "households" | "unknown";
}

/** What the office has decided to leave out, and lists a consolidation keeps, need no word. */
const WANTS_NO_WORD: ReadonlySet<string> = new Set(["decision", OWN_LIST]);

export const sheetNotRecognised = defineCheck({
  kind: "sheet-not-recognised",
  severity: "note",
  about: "file",
  description: "A sheet that holds something but is none of the known kinds, and so was not checked",
  *run({
    grids,
    tables,
    thresholdSheets,
    criteriaSheets,
    historySheets,
    rules,
  }): Iterable<Draft<SheetNotRecognisedData>> {
    const recognised = new Set([
      ...tables.flatMap(({ kind, sheetName, reasons }) =>
        kind === "unknown" && !reasons.some((reason) => WANTS_NO_WORD.has(reason)) ? [] : [sheetName],
      ),
      ...[...thresholdSheets, ...criteriaSheets, ...historySheets, ...rules.sheets].map(({ sheet }) => sheet),
    ]);
    const households = new Set(
      tables.filter(({ reasons }) => reasons.includes(HOUSEHOLDS)).map(({ sheetName }) => sheetName),
    );
    for (const grid of grids) {
      // What the office writes for its report in words holds no figures.
      if (grid.rowCount === 0 || recognised.has(grid.name) || hasNarrativeHeadings([grid])) continue;
      const seems = households.has(grid.name) ? "households" : "unknown";
      yield { sheet: grid.name, cell: null, data: { rows: grid.rowCount, seems } };
    }
  },
});
