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
    expect([2, 3, 4].map((column) => grid.numberAt(total ?? 0, column))).toEqual([254, 31, 3]);
  });

  it("tells of each commune what the form of criteria tells of it, also where it has no decision", () => {
    const criteria = firstSheet("tong-hop-tieu-chi");
    const standing = (of: typeof grid, column: number) =>
      rowsWhere(of, 1, /^Xã /).map((row) => `${of.textAt(row, 1)}: ${of.textAt(row, column)}`);
    expect(standing(grid, 6)).toEqual(standing(criteria, 10));
    expect(standing(grid, 6)).toContain("Xã Hòa Sơn: Đủ tiêu chí, chờ công nhận");
  });
});
