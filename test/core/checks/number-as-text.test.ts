import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
import { gridOf } from "../../support/gridOf";
describe("number-as-text", () => {
  itFinds("number-as-text", [
    {
      says: "finds a number typed as text",
      grids: () => [communeSheet({ rows: { "2.1": { E: "91,5" } } }).grid],
      at: ["E10"],
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
    { says: "finds it in a column of funds", grids: () => [funding({ "5:2": "3100" })], at: ["C6"] },
  ]);
});
