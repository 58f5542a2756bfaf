import { describeStandardForm } from "./support/standardForm";
import { figuresOfSample, filledForm, gridsOf } from "./support/filledForm";

describeStandardForm("ma-tran-tieu-chi", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

describe("the matrix of communes by criteria", () => {
  const [grid] = gridsOf(filledForm("ma-tran-tieu-chi", figuresOfSample("2022Q3")).bytes);

  it("counts as many criteria met in each commune as its row has marks Đ", () => {
    if (grid === undefined) throw new Error("no sheet");
    const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
    const communes = rows.filter((row) => grid.textAt(row, 1).startsWith("Xã "));
    expect(communes).toHaveLength(47);
    for (const row of communes) {
      const marks = Array.from({ length: 19 }, (_, at) => grid.textAt(row, 2 + at));
      expect(grid.numberAt(row, 21)).toBe(marks.filter((mark) => mark === "Đ").length);
    }
  });
});
