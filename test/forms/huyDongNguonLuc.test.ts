import { firstSheet, rowsWhere } from "./support/filledForm";
import { describeStandardForm } from "./support/standardForm";

describeStandardForm("huy-dong-nguon-luc", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

describe("resources mobilised by source", () => {
  const grid = firstSheet("huy-dong-nguon-luc");

  it("has every amount of the workbook's sheet, and its totals", () => {
    const [total] = rowsWhere(grid, 1, /^TỔNG SỐ$/);
    expect([2, 3, 4].map((column) => grid.numberAt(total ?? 0, column))).toEqual([1846600, 542800, 1473190]);
    const [credit] = rowsWhere(grid, 1, /^Vốn tín dụng$/);
    expect([2, 3, 4].map((column) => grid.numberAt(credit ?? 0, column))).toEqual([1350000, 402000, 1126000]);
  });

  it("leaves a source blank that the workbook does not tell, rather than 0", () => {
    const [other] = rowsWhere(grid, 1, /^Nguồn khác$/);
    expect([2, 3, 4].map((column) => grid.kindAt(other ?? 0, column))).toEqual(["blank", "blank", "blank"]);
  });
});
