import { statedTime } from "../../../src/core/sheet/statedTime";

describe("the time a sheet says its figures are of", () => {
  it.each([
    ["a quarter in words", ["Quý III năm 2022"], "", { quarter: 3, year: 2022 }],
    ["a quarter in figures", ["KẾT QUẢ QUÝ 2/2022"], "", { quarter: 2, year: 2022 }],
    ["a quarter whose year stands in another line", ["Quý IV", "Năm 2021"], "", { quarter: 4, year: 2021 }],
    ["what is counted to the end of a quarter", ["ĐẾN HẾT QUÝ III NĂM 2022"], "", { quarter: 3, year: 2022 }],
    ["the first half", ["6 tháng đầu năm 2022"], "", { quarter: 2, year: 2022, months: 6 }],
    ["the second half", ["Sáu tháng cuối năm 2022"], "", { quarter: 4, year: 2022, months: 6 }],
    ["nine months", ["9 tháng năm 2022"], "", { quarter: 3, year: 2022, months: 9 }],
    ["the whole year", ["Kết quả cả năm 2022"], "", { quarter: 4, year: 2022, months: 12 }],
    ["a cut-off day", ["Số liệu chốt đến ngày 14/9/2022"], "", { quarter: 3, year: 2022 }],
    ["a cut-off day in words", ["Tính đến ngày 31 tháng 12 năm 2021"], "", { quarter: 4, year: 2021 }],
    ["a month", ["Tháng 8/2022"], "", { quarter: 3, year: 2022 }],
    ["a year alone", ["PHIẾU ĐÁNH GIÁ NĂM 2022"], "", { year: 2022 }],
    ["the sheet's name", [], "Quý 1", { quarter: 1 }],
    ["the sheet's name in short", [], "Phước Thái Q3-2022", { quarter: 3, year: 2022 }],
    ["months in the sheet's name", [], "6T 2022", { quarter: 2, year: 2022, months: 6 }],
    ["its texts before its name", ["Quý III/2022"], "Q1", { quarter: 3, year: 2022 }],
    ["the heading of a column", ["Kỳ trước\n(quý II/2022)"], "", { quarter: 2, year: 2022 }],
  ])("is %s", (_what, texts, name, time) => {
    expect(statedTime(texts, name)).toEqual(time);
  });

  it.each([
    ["the years of the set", ["BỘ TIÊU CHÍ GIAI ĐOẠN 2021-2025"], "Phước Thái"],
    ["the date of a decision", ["(Ban hành kèm theo Quyết định số 318/QĐ-TTg ngày 08/3/2022)"], ""],
    ["the day of signing", ["Ninh Thuận, ngày 20 tháng 9 năm 2022"], ""],
    ["the heading of a column of results", ["Kết quả thực hiện"], "Tổng hợp 47 xã"],
    ["a quality", ["Chất lượng: quý hiếm"], "QL xã"],
  ])("is not told by %s", (_what, texts, name) => {
    expect(statedTime(texts, name)).toBeUndefined();
  });
});
