import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { criteriaSets } from "../../../src/data/bundled";

/** Villages of communes, with a rate and the number of households of the first as given. */
function villages({
  header = "Tỷ lệ (%)",
  rate = 37.5,
  households = 1412,
}: {
  readonly header?: string;
  readonly rate?: TestCell;
  readonly households?: TestCell;
}): Grid {
  const isNote = header === "Ghi chú";
  return gridOf([
    ["KẾT QUẢ XÂY DỰNG THÔN NÔNG THÔN MỚI"],
    [],
    ["STT", "Xã", "Tổng số thôn", "Số thôn đạt chuẩn", header, "Số hộ"],
    [1, "Phước Thái", 8, 3, rate, households],
    [2, "Phước Hậu", 8, 2, isNote ? "chưa họp" : 25, 1630],
    [3, "An Hải", 8, 1, isNote ? "" : 12.5, 1911],
    [4, "Phước Hải", 5, 3, isNote ? "đã họp" : 60, 1204],
  ]);
}

/** Kilometres of a year before and of this one, with their rates, of which the first of the year before is given. */
function twoYears(former: TestCell, others: readonly TestCell[] = [78.5, 91.2]): Grid {
  return gridOf(
    [
      ["KẾT QUẢ CHỈ TIÊU 2.2: TỶ LỆ ĐƯỜNG THÔN ĐƯỢC CỨNG HÓA"],
      ["TT", "Xã", "Tổng chiều dài (km)", "Năm 2022", null, "Năm 2023"],
      [null, null, null, "Km đạt", "Tỷ lệ (%)", "Km đạt", "Tỷ lệ (%)"],
      [1, "Phước Thái", 20, 16.2, former, 17.4, 87],
      [2, "Phước Hậu", 20, 15.7, others[0] ?? null, 16.3, 81.5],
      [3, "An Hải", 20, 18.24, others[1] ?? null, 18.6, 93],
    ],
    {
      merges: [
        { top: 1, left: 3, bottom: 1, right: 4 },
        { top: 1, left: 5, bottom: 1, right: 6 },
      ],
    },
  );
}

/** A commune's sheet whose rates are all typed with their sign, some other results as given. */
function typedRates(others: Readonly<Record<string, TestCell>>): Grid {
  const rates = (criteriaSets[0]?.indicators ?? []).filter(({ measure }) => measure === "rate");
  const typed = rates.map(
    ({ code, direction }) => [code, { E: direction === "lower" ? "3%" : "91,5%" }] as const,
  );
  const given = Object.entries(others).map(([code, result]) => [code, { E: result }] as const);
  return communeSheet({ rows: Object.fromEntries([...typed, ...given]) }).grid;
}

describe("number-as-text", () => {
  itFinds("number-as-text", [
    { says: "finds it among the results of a former year", grids: () => [twoYears("81,0")], at: ["E4"] },
    {
      says: "leaves a former year alone whose figures are all text",
      grids: () => [twoYears("81,0", ["78,5", "91,2"])],
      at: [],
    },
    {
      says: "finds a number typed as text",
      grids: () => [communeSheet({ rows: { "2.1": { E: "91,5" } } }).grid],
      at: ["E10"],
    },
    {
      says: "leaves a number alone in a column of texts with their units, since nothing there is a number",
      grids: () => [typedRates({ "10": "55,2", "17.4": "55 m2/người" })],
      at: [],
    },
    {
      says: "finds it where others of the column are numbers",
      grids: () => [typedRates({ "10": "55,2", "17.4": 55 })],
      at: ["E34"],
    },
    {
      says: "finds them where most of the column have no unit",
      grids: () => [
        gridOf([
          ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
          ["Xã:", "Phước Thái", "Huyện:", "Ninh Phước"],
          ["Mã", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả", "Đánh giá"],
          ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥80%", "91,5", "Đạt"],
          ["2.2", "Tỷ lệ đường thôn được cứng hóa", "≥80%", "88", "Đạt"],
          ["2.3", "Tỷ lệ đường ngõ, xóm sạch", "≥80%", "90%", "Đạt"],
        ]),
      ],
      at: ["D4", "D5"],
    },
    {
      says: "stands where only one reading is possible: 85.000 as a rate",
      grids: () => [communeSheet({ rows: { "2.1": { E: "85.000" } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds it among the results of a plan",
      grids: () => [
        gridOf([
          ["KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU KẾ HOẠCH NĂM 2022"],
          ["TT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu năm 2022", "Kết quả thực hiện"],
          [1, "Tỷ lệ xã đạt chuẩn nông thôn mới", "%", "66-68%", 66],
          [2, "Tỷ lệ thôn đạt chuẩn nông thôn mới", "%", "từ 10%", 12],
          [3, "Giảm tỷ lệ hộ nghèo đa chiều", "%", "ít nhất 1,5%", "1,8"],
        ]),
      ],
      at: ["E5"],
    },
    ...["Tỷ lệ (%)", "Tỉ lệ giải ngân", "So với kế hoạch", "% thực hiện"].map((header) => ({
      says: `finds it among the rates of a list, under "${header}"`,
      grids: () => [villages({ header, rate: "37,5" })],
      at: ["E4"],
    })),
    {
      says: "finds it among the counts of a list that no part of the program asks for",
      grids: () => [villages({ households: "1412" })],
      at: ["F4"],
    },
    {
      says: "is silent at a column of texts",
      grids: () => [villages({ header: "Ghi chú", rate: "8" })],
      at: [],
    },
    { says: "is silent at numbers", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
    {
      says: "leaves ways of writing alone: 91%, 12/15 km (80%)",
      grids: () => [communeSheet({ rows: { "2.1": { E: "91%" }, "2.2": { E: "12/15 km (80%)" } } }).grid],
      at: [],
    },
    {
      says: "is replaced by ambiguous-number",
      grids: () => [communeSheet({ rows: { "17.4": { D: "≥ 50 m2", E: "1.500" } } }).grid],
      at: [],
    },
    {
      says: "is replaced by ambiguous-number in a column of funds too",
      grids: () => [funding({ "5:3": "3.000" })],
      at: [],
    },
    {
      says: "stands in a column of funds without decimals",
      grids: () => [funding({ "5:2": "3.100" })],
      at: ["C6"],
    },
    { says: "finds it in a column of funds", grids: () => [funding({ "5:2": "3100" })], at: ["C6"] },
  ]);
});
