import { describeStandardForm } from "./support/standardForm";
import { figuresOfSample, filledForm, gridsOf } from "./support/filledForm";

describeStandardForm("phan-nhom-xa", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

describe("communes by band", () => {
  const [grid] = gridsOf(filledForm("phan-nhom-xa", figuresOfSample("2022Q3")).bytes);

  it("puts every commune of a district into one band", () => {
    if (grid === undefined) throw new Error("no sheet");
    const rows = Array.from({ length: grid.rowCount }, (_, row) => row).filter((row) =>
      /^(?:Huyện|Thành phố|Toàn tỉnh)/.test(grid.textAt(row, 1)),
    );
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const bands = [3, 6, 7, 8, 9].reduce((sum, column) => sum + grid.numberAt(row, column), 0);
      expect(bands).toBe(grid.numberAt(row, 2));
      expect(grid.numberAt(row, 4) + grid.numberAt(row, 5)).toBe(grid.numberAt(row, 3));
    }
  });
});
