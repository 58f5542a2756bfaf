import { firstSheet, rowsWhere } from "./support/filledForm";
import { describeStandardForm } from "./support/standardForm";

describeStandardForm("thon-nong-thon-moi", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

describe("villages that meet the standard", () => {
  const grid = firstSheet("thon-nong-thon-moi");

  it("has each commune once and the province's villages in the total", () => {
    const communes = rowsWhere(grid, 1, /^Xã /);
    expect(new Set(communes.map((row) => grid.textAt(row, 1))).size).toBe(47);
    expect(communes).toHaveLength(47);
    const [total] = rowsWhere(grid, 1, /^Toàn tỉnh$/);
    expect([2, 3, 4].map((column) => grid.numberAt(total ?? 0, column))).toEqual([254, 28, 3]);
  });
});
