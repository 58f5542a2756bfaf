import { figuresOfSample, filledForm, firstSheet, gridsOf, rowsWhere } from "./support/filledForm";
import { describeStandardForm } from "./support/standardForm";

describeStandardForm("ket-qua-kiem-tra", ["2022Q3", "2022Q1", "2022Q2", "2022Q4"]);

describe("results of inspections", () => {
  const grid = firstSheet("ket-qua-kiem-tra");

  it("lists those the workbook has results of, with the communes under their names of the register", () => {
    const rows = rowsWhere(grid, 7, /^Đã kiểm tra$/);
    expect(rows.map((row) => grid.textAt(row, 1))).toEqual([
      "Quảng Sơn, Hòa Sơn (huyện Ninh Sơn)",
      "Nhị Hà (huyện Thuận Nam)",
      "Phước Thái, Phước Hậu, An Hải (huyện Ninh Phước)",
    ]);
  });

  it("counts all of them and those that were held, where any has a result", () => {
    const [before] = gridsOf(filledForm("ket-qua-kiem-tra", figuresOfSample("2022Q2")).bytes);
    const counts = (of: typeof grid) =>
      [/^Tổng số cuộc kiểm tra/, /^Trong đó: đã kiểm tra/].map((label) => {
        const [row] = rowsWhere(of, 1, label);
        return of.numberAt(row ?? 0, 3);
      });
    expect(counts(grid)).toEqual([3, 3]);
    expect(before === undefined ? [] : counts(before)).toEqual([5, Number.NaN]);
  });

  it("lists the year's timetable for a period in which none was reported yet", () => {
    const [before] = gridsOf(filledForm("ket-qua-kiem-tra", figuresOfSample("2022Q2")).bytes);
    if (before === undefined) throw new Error("no sheet");
    const rows = rowsWhere(before, 7, /thời gian|Đã kiểm tra/);
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => before.textAt(row, 7)))).toEqual(new Set(["Chưa đến thời gian"]));
  });
});
