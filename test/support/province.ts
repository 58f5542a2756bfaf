import type { Scalar } from "../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../src/data/bundled";
import { newWorkbook } from "../../src/workbook/xlsx/newWorkbook";

const INDICATORS = criteriaSets[0]?.indicators ?? [];

const COMMUNES = (registers[0]?.entries ?? [])
  .filter(({ kind, to }) => kind === "commune" && (to === undefined || to > "2022"))
  .slice(0, 47);

const HEADINGS = ["TT", "Nội dung tiêu chí", "Mức đạt", "Kết quả thực hiện", "Đánh giá", "Ghi chú"];

/**
 * A province's quarter as one workbook: a criteria sheet for each of 47 communes, all indicators asked to reach 80 %. With
 * `wrong` every verdict that should be "Chưa đạt" says "Đạt".
 */
export function provinceWorkbook(verdicts: "right" | "wrong"): Uint8Array {
  return newWorkbook(
    COMMUNES.map(({ name }, commune) => ({
      name,
      rows: [
        [`PHIẾU TIÊU CHÍ NÔNG THÔN MỚI XÃ ${name.toUpperCase()} QUÝ III NĂM 2022`],
        [],
        HEADINGS,
        ...INDICATORS.map(({ code, label }, at): readonly Scalar[] => {
          const result = 60 + (((commune * INDICATORS.length + at) * 37) % 41);
          const verdict = result >= 80 || verdicts === "wrong" ? "Đạt" : "Chưa đạt";
          return [code, label, "≥ 80%", result, verdict, null];
        }),
      ],
      widths: [8, 60, 12, 14, 12, 20],
    })),
  );
}
