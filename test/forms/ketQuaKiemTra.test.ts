import { figuresOfSample, filledForm, firstSheet, gridsOf, rowsWhere } from "./support/filledForm";
import { describeStandardForm } from "./support/standardForm";

describeStandardForm("ket-qua-kiem-tra", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

describe("results of inspections", () => {
  const grid = firstSheet("ket-qua-kiem-tra");

  it("lists those the workbook has results of, with the communes under their names of the register", () => {
    const rows = rowsWhere(grid, 7, /^Đã kiểm tra$/);
    expect(rows.map((row) => grid.textAt(row, 1))).toEqual([
      "Quảng Sơn, Hòa Sơn (Huyện Ninh Sơn)",
      "Nhị Hà (Huyện Thuận Nam)",
      "Phước Thái, Phước Hậu, An Hải (Huyện Ninh Phước)",
    ]);
  });

  it("lists the year's timetable for a period in which none was reported yet", () => {
    const [before] = gridsOf(filledForm("ket-qua-kiem-tra", figuresOfSample("2022Q2")).bytes);
    if (before === undefined) throw new Error("no sheet");
    const rows = rowsWhere(before, 7, /thời gian|Đã kiểm tra/);
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => before.textAt(row, 7)))).toEqual(new Set(["Chưa đến thời gian"]));
  });
});
