import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../support/gridOf";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
/** Two targets of a year with what was reached and what somebody wrote of it. */
function targets(first: string, second: string): Grid {
  return gridOf([
    ["KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH NĂM 2022"],
    ["TT", "Mục tiêu", "ĐVT", "Kế hoạch năm 2022", "Thực hiện năm 2022", "Đánh giá"],
    [1, "Tỷ lệ giải ngân vốn đầu tư", "%", "≥ 90%", "93,4%", first],
    [2, "Tỷ lệ thôn đạt chuẩn nông thôn mới", "%", "từ 10%", 9.1, second],
  ]);
}

describe("verdict-mismatch", () => {
  itFinds("verdict-mismatch", [
    {
      says: "finds a written Đạt where the result does not meet",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" } } } }).grid],
      at: ["F10"],
    },
    {
      says: "finds a written Chưa đạt where the result meets",
      grids: () => [communeSheet({ rows: { "2.1": { F: "Chưa đạt" } } }).grid],
      at: ["F10"],
    },
    {
      says: "finds it beside a target of the year's plan",
      grids: () => [targets("Chưa đạt", "Đạt")],
      at: ["F3", "F4"],
    },
    {
      says: "is silent where what is written of the plan agrees",
      grids: () => [targets("Đạt", "Không đạt")],
      at: [],
    },
    {
      says: "is silent where both agree",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" }, F: "Chưa đạt" } } }).grid,
      ],
      at: [],
    },
    {
      says: "is silent where no verdict is written",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" }, F: null } } }).grid],
      at: [],
    },
    {
      says: "is silent where the result is blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
    {
      says: "is silent where the target cannot be read",
      grids: () => [
        communeSheet({ rows: { "2.1": { D: "phấn đấu thật tốt hơn", E: { value: 0.5, format: "0%" } } } })
          .grid,
      ],
      at: [],
    },
    {
      says: "is silent where the value was misread",
      grids: () => [communeSheet({ rows: { "2.1": { E: "6O,5" } } }).grid],
      at: [],
    },
    {
      says: "is silent where a printed rate contradicts its figures",
      grids: () => [communeSheet({ rows: { "2.1": { E: "14/15 km (70%)" } } }).grid],
      at: [],
    },
    {
      says: "takes exact values: 79,96% does not meet 80%",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 0.7996, format: "0%" } } } }).grid],
      at: ["F10"],
    },
  ]);
});
