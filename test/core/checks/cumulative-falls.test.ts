import type { Grid } from "../../../src/core/sheet/grid";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

/** Funds with what was spent in the quarter and since the beginning of the year; `local` is the second fund's. */
function funds(quarter: string, local: TestCell, year = 2022): Grid {
  return gridOf(
    [
      [`KẾT QUẢ HUY ĐỘNG NGUỒN LỰC QUÝ ${quarter} NĂM ${String(year)}`],
      ["Đơn vị tính: triệu đồng"],
      ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện trong quý", "Lũy kế từ đầu năm"],
      ["I", "Ngân sách trung ương", 225, 50, 150],
      ["II", "Ngân sách địa phương", 317, 50, local],
      ["III", "Vốn lồng ghép", 3100, 50, 900],
    ],
    { name: `Quý ${quarter}`, id: quarter },
  );
}

/** What two funds had come to at the end of each quarter, side by side. */
function counted(...ends: readonly string[]): Grid {
  return gridOf([
    ["LŨY KẾ VỐN HUY ĐỘNG NĂM 2022"],
    ["Đơn vị tính: triệu đồng"],
    ["STT", "Nguồn vốn", ...ends],
    ["I", "Ngân sách trung ương", 100, 150, 200],
    ["II", "Vốn lồng ghép", 100, 150, 120],
  ]);
}

/** Villages that had come up to the standard at the end of two quarters; the commune's are those of the last. */
function villages(last: number): Grid {
  return gridOf(
    [
      ["KẾT QUẢ THÔN ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022"],
      ["TT", "Địa phương", "Tổng số thôn", "Số thôn đạt chuẩn (lũy kế)", null],
      [null, null, null, "30/6/2022", "30/9/2022"],
      [1, "Xã Phước Thái", 6, 2, 3],
      [2, "Xã Phước Hậu", 7, 3, last],
    ],
    { merges: [{ top: 1, left: 3, bottom: 1, right: 4 }] },
  );
}

/** What two funds had come to by two days, under one header that counts up. */
function countedBelow(header: string): Grid {
  return gridOf(
    [
      ["TÌNH HÌNH GIẢI NGÂN VỐN 9 THÁNG NĂM 2022"],
      ["Đơn vị tính: triệu đồng"],
      ["STT", "Nguồn vốn", "Kế hoạch năm 2022", header, null],
      [null, null, null, "Đến 30/6/2022", "Đến 30/9/2022"],
      ["I", "Ngân sách trung ương", 300, 150, 200],
      ["II", "Vốn lồng ghép", 300, 150, 120],
    ],
    { merges: [{ top: 2, left: 3, bottom: 2, right: 4 }] },
  );
}

describe("cumulative-falls", () => {
  itFinds("cumulative-falls", [
    { says: "finds a count of villages that fell", grids: () => [villages(2)], at: ["E5"] },
    { says: "is silent at one that stayed", grids: () => [villages(3)], at: [] },
    ...["Giải ngân lũy kế", "Lũy kế giải ngân", "Thực hiện (lũy kế)"].map((header) => ({
      says: `finds a figure below an earlier one under "${header}"`,
      grids: () => [countedBelow(header)],
      at: ["E6"],
    })),
    {
      says: "finds a figure below the one of the workbook before",
      grids: () => [funds("III", 90)],
      more: { previous: [funds("II", 100)] },
      at: ["E5"],
    },
    {
      says: "finds a figure below the one of an earlier sheet",
      grids: () => [funds("II", 100), funds("III", 90)],
      at: ["E5"],
    },
    {
      says: "finds a figure below the one of an earlier day beside it",
      grids: () => [counted("Lũy kế đến 31/3/2022", "Lũy kế đến 30/6/2022", "Lũy kế đến 30/9/2022")],
      at: ["E5"],
    },
    {
      says: "finds it also where the headers count the months",
      grids: () => [counted("Lũy kế 3 tháng", "Lũy kế 6 tháng", "Lũy kế 9 tháng")],
      at: ["E5"],
    },
    { says: "is silent where it rises", grids: () => [funds("II", 100), funds("III", 120)], at: [] },
    { says: "is silent where it stays", grids: () => [funds("II", 100), funds("III", 100)], at: [] },
    { says: "is silent at a blank", grids: () => [funds("II", 100), funds("III", null)], at: [] },
    {
      says: "begins anew with the year",
      grids: () => [funds("I", 20)],
      more: { previous: [funds("IV", 300, 2021)] },
      at: [],
    },
    {
      says: "is silent at sheets without cumulative figures",
      grids: () => [communeSheet().grid],
      more: { previous: [communeSheet().grid] },
      at: [],
    },
  ]);
});
