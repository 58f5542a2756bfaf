import { defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface SheetNotRecognisedData {
  readonly rows: number;
}

export const sheetNotRecognised = defineCheck({
  kind: "sheet-not-recognised",
  severity: "note",
  about: "file",
  description: "A sheet that holds something but is none of the known kinds, and so was not checked",
  *run({ grids, tables, thresholdSheets }): Iterable<Draft<SheetNotRecognisedData>> {
    const recognised = new Set([
      ...tables.flatMap(({ kind, sheetName, reasons }) =>
        // What the office has decided to leave out needs no word.
        kind === "unknown" && !reasons.includes("decision") ? [] : [sheetName],
      ),
      ...thresholdSheets.map(({ sheet }) => sheet),
    ]);
    for (const { name, rowCount } of grids) {
      if (rowCount === 0 || recognised.has(name)) continue;
      yield { sheet: name, cell: null, data: { rows: rowCount } };
    }
  },
});
