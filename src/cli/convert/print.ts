import type { Paint } from "../print/paint";
import type { Texts } from "../texts";
import type { ConvertRun } from "./json";

/** What a conversion did, line by line: sheets that changed, fonts, tabs, and formulas left for a person. */
export function printConversion(run: ConvertRun, { convert }: Texts, paint: Paint): readonly string[] {
  const { file, out, conversion, error } = run;
  if (conversion === null || out === null) return [`${paint("strong", file)}  ${error ?? ""}`];
  const changed = conversion.sheets.filter(({ cells }) => cells > 0);
  const cells = changed.reduce((sum, sheet) => sum + sheet.cells, 0);
  return [
    `${paint("strong", out)}  ${cells === 0 ? convert.nothingChanged : convert.total(cells, changed.length)}`,
    ...changed.map((sheet) => `  ${convert.sheet(sheet.name, sheet.cells)}`),
    ...conversion.fonts.map(({ from, to }) => `  ${convert.font(from, to)}`),
    ...conversion.renamed.map(({ from, to }) => `  ${convert.renamed(from, to)}`),
    ...conversion.formulasLeft.map(({ sheet, cell }) => `  ${convert.formulaLeft(sheet, cell)}`),
  ];
}
