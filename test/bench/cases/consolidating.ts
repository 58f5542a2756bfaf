import { NO_OFFICE_GROUND } from "../../../src/core/office/officeGround";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { consolidationTemplate } from "../../../src/data/consolidation";
import { openTemplate, writeConsolidation } from "../../../src/workbook/xlsx/consolidationFile";
import { digestFile } from "../../../src/workbook/xlsx/digestFile";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";

export { optimiseLater } from "../../../src/cli/engine";

const SET = criteriaSets[0];
const PERIOD = { kind: "quarter", year: 2022, quarter: 3 } as const;
const GROUND = {
  sets: criteriaSets,
  registers,
  office: NO_OFFICE_GROUND,
  settings: { period: "2022Q3", asOf: "2022-09-30" },
};
const COMMUNES_OF_A_DISTRICT = 20;

/** The criteria sheet a commune sends, with notes of the length officials write. */
export function communeRows(number: number): readonly (readonly (string | number)[])[] {
  return [
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025"],
    ["Quý III năm 2022"],
    ["Xã:", `Tân Phú ${number}`, "Huyện:", `Đông ${Math.floor(number / COMMUNES_OF_A_DISTRICT)}`],
    ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả", "Đánh giá", "Ghi chú"],
    ...(SET?.indicators ?? []).map(({ code, label }, at) => {
      const result = 60 + ((number * 57 + at) % 41);
      const note = `Theo báo cáo của Ủy ban nhân dân xã, chỉ tiêu ${code}`;
      return [code, label, "%", "≥ 80%", result, result >= 80 ? "Đạt" : "Chưa đạt", note];
    }),
  ];
}

export function communeFile(number: number): Uint8Array {
  const rows = communeRows(number);
  return newWorkbook([{ name: "Phiếu", rows, widths: [8, 60, 10, 12, 12, 12, 40] }]);
}

/** Reads and checks every file, puts them together and writes the workbook; one file at a time, as the command line does. */
export function putTogether(names: readonly string[], read: (name: string) => Uint8Array) {
  const digests = names.map((name) =>
    digestFile({ name, content: { kind: "bytes", bytes: read(name) } }, GROUND),
  );
  const resolution = { usual: "newestIfSure", files: new Set<string>() } as const;
  const run = consolidate({ digests, period: PERIOD, registers, resolution, today: "2022-09-30" });
  const bytes = writeConsolidation(openTemplate(consolidationTemplate), run, criteriaSets);
  return { files: run.taken.length, bytes: bytes.length };
}
