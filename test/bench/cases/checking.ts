import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { ColumnGridBuilder } from "../../../src/core/sheet/columnGrid";
import type { Grid } from "../../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../../src/data/bundled";

const SET = criteriaSets[0];
const INDICATORS = SET?.indicators ?? [];
const COMMUNES = (registers[0]?.entries ?? [])
  .filter(({ kind, to }) => kind === "commune" && (to === undefined || to > "2022"))
  .slice(0, 47);

/** How many communes and indicators the workbook has. */
export const size = { communes: COMMUNES.length, indicators: INDICATORS.length };

/** A province's workbook: a criteria sheet for each commune, each indicator asked to reach 80 %. */
export function workbookOf(resultOf: (commune: number, indicator: number) => number): readonly Grid[] {
  return COMMUNES.map(({ name, code }, commune) => {
    const builder = new ColumnGridBuilder();
    builder.text(0, 0, `PHIẾU TIÊU CHÍ NÔNG THÔN MỚI XÃ ${name.toUpperCase()} NĂM 2022`);
    ["Mã", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả thực hiện"].forEach((head, column) =>
      builder.text(2, column, head),
    );
    INDICATORS.forEach((indicator, at) => {
      builder.text(3 + at, 0, indicator.code);
      builder.text(3 + at, 1, indicator.label);
      builder.text(3 + at, 2, "≥ 80%");
      builder.number(3 + at, 3, resultOf(commune, at));
    });
    return builder.build(
      { id: code, name, visibility: "visible", isProtected: false },
      {
        merges: [],
        tables: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        formulaAt: () => undefined,
      },
    );
  });
}

/** Recognises, reads, judges and checks the whole workbook. */
export function check(grids: readonly Grid[]): { readonly met: number; readonly unmet: number } {
  const { records } = checkWorkbook({
    grids,
    sets: criteriaSets,
    registers,
    settings: { asOf: "2022-12-31" },
  });
  const count = (verdict: string): number =>
    records.filter(({ judgement }) => judgement.verdict === verdict).length;
  return { met: count("met"), unmet: count("unmet") };
}
