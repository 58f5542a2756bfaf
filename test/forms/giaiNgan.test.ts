import { firstSheet, rowsWhere } from "./support/filledForm";
import { describeStandardForm } from "./support/standardForm";

describeStandardForm("giai-ngan", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

describe("disbursement", () => {
  const grid = firstSheet("giai-ngan");

  it("takes the paid amounts, not the mobilised ones, and what is left of the plan", () => {
    const [total] = rowsWhere(grid, 1, /^TỔNG SỐ$/);
    expect([2, 3, 4, 5].map((column) => grid.numberAt(total ?? 0, column))).toEqual([
      423500, 97430, 237120, 186380,
    ]);
    expect(grid.numberAt(total ?? 0, 6)).toBeCloseTo(237120 / 423500, 12);
  });
});
