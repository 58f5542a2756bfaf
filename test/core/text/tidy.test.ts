import { asPrinted, withStraySpacesShown } from "../../../src/core/text/tidy";

describe("a text of the workbook on paper", () => {
  it.each([
    ["Phước Hậu , An Hải", "Phước Hậu, An Hải"],
    ["Hòa Sơn\u00a0;  Nhị Hà .", "Hòa Sơn; Nhị Hà."],
    ["Kết quả :\n- Đạt ,\n- Chưa đạt .", "Kết quả:\n- Đạt,\n- Chưa đạt."],
    ["(2 xã )", "(2 xã)"],
    ["từ 02-03 xã", "từ 02-03 xã"],
    ["tổng ,5 … , và ...", "tổng ,5 …, và ..."],
    ["Số: …… /BC", "Số: …… /BC"],
    ["", ""],
  ])("%j is printed %j", (written, printed) => {
    expect(asPrinted(written)).toBe(printed);
  });
});

describe("a text whose stray spaces are to be seen", () => {
  it.each([
    [" 91 %", "␣91 %"],
    ["Xã  Nhị Hà ", "Xã␣␣Nhị Hà␣"],
    ["Nhị\u00a0Hà\u200b", "Nhị␣Hà␣"],
    ["Đạt \n  Chưa đạt", "Đạt␣\n␣␣Chưa đạt"],
    ["từ 02-03 xã", "từ 02-03 xã"],
  ])("%j shows %j", (written, shown) => {
    expect(withStraySpacesShown(written)).toBe(shown);
  });
});
