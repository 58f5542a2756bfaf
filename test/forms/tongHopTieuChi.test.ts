import { describeStandardForm } from "./support/standardForm";
import { figuresOfSample, filledForm, gridsOf, rowsWhere } from "./support/filledForm";

describeStandardForm("tong-hop-tieu-chi", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

describe("criteria met by each commune", () => {
  const [grid] = gridsOf(filledForm("tong-hop-tieu-chi", figuresOfSample("2022Q3")).bytes);

  it("sums the communes alone, not their districts again", () => {
    if (grid === undefined) throw new Error("no sheet");
    const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
    const communes = rows.filter((row) => grid.textAt(row, 1).startsWith("Xã "));
    const total = rows.find((row) => grid.textAt(row, 1).startsWith("Toàn tỉnh")) ?? 0;
    expect(communes).toHaveLength(47);
    for (const column of [2, 3, 4, 5]) {
      const sum = communes.reduce((all, row) => all + grid.numberAt(row, column), 0);
      expect(grid.numberAt(total, column)).toBe(sum);
    }
    expect(grid.numberAt(total, 2)).toBe(47 * 19);
  });

  it.each(["2022Q1", "2022Q2", "2022Q3", "2022Q4"])(
    "of %s has what the sheets say of the quarter before",
    (period) => {
      const [filled] = gridsOf(filledForm("tong-hop-tieu-chi", figuresOfSample(period)).bytes);
      const [row = 0] = filled === undefined ? [] : rowsWhere(filled, 1, /^Xã Quảng Sơn$/);
      expect([8, 9].map((column) => filled?.kindAt(row, column))).toEqual(["number", "number"]);
    },
  );
});
