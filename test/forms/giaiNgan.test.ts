import { describeBook } from "./support/describeBook";
import { figuresOfSample, filledForm, firstSheet, gridsOf, rowsWhere } from "./support/filledForm";
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

  it.each([
    ["2022Q1", 12.3],
    ["2022Q2", 24.8],
    ["2022Q3", 37.4],
    ["2022Q4", 50],
    ["2022", 50],
  ])("of %s calls a source slow below half of the year gone by: %d %", (period, level) => {
    const { bytes } = filledForm("giai-ngan", figuresOfSample(period));
    const [filled] = gridsOf(bytes);
    const [row = 0] = filled === undefined ? [] : rowsWhere(filled, 1, /^Mức chậm tiến độ/);
    expect(filled?.numberAt(row, 6)).toBe(level);
    const rules = describeBook(bytes).filter((line) => line.includes("<conditionalFormatting"));
    expect(rules.filter((rule) => rule.includes(`$G$${String(row + 1)}/100`))).toHaveLength(1);
  });
});
