import { functions, functionsAsking, typed } from "./bundledFunctions";

const { HANBAOCAO, DOCSO, CHUANHOA, TENXA } = functions;

describe("NTM.HANBAOCAO", () => {
  it.each([
    [2022, 1, 44644],
    [2022, 3, 44828],
    [2022, "IV", 44919],
    ["2022", "Quý II", 44736],
    [2022, 5, "(quý từ 1 đến 4)"],
    [22, 1, "(năm không đúng)"],
    [2022, "", ""],
  ])("year %s, quarter %s: %s", (year, quarter, answer) => {
    expect(HANBAOCAO([[year]], [[quarter]], typed)).toEqual([[answer]]);
  });

  it("is the 24th, as Excel counts days", () => {
    const [[serial = 0] = []] = HANBAOCAO([[2022]], [[3]], typed) as number[][];
    expect(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString()).toMatch(/^2022-09-24/);
  });

  it("makes a calendar of years and quarters", () => {
    expect(HANBAOCAO([[2022], [2023]], [[1, 2, 3, 4]], typed)).toHaveLength(2);
  });
});

describe("NTM.DOCSO", () => {
  it.each([
    ["1.234,5", 1234.5],
    ["1.500", 1500],
    ["1,500", 1.5],
    ["12.5", 12.5],
    ["1 234 567", 1234567],
    ["-3,2", -3.2],
    ["85%", 0.85],
    ["1.234,5 ha", 1234.5],
    [1234.5, 1234.5],
    ["6O,5", "(không đọc được số)"],
    ["12/15 km", "(không đọc được số)"],
    ["giảm 1,5%", "(không đọc được số)"],
    ["Đạt", "(không đọc được số)"],
    [{ code: "#N/A" }, "(không đọc được số)"],
    ["", ""],
    [null, ""],
  ])("%s is %s", (text, number) => {
    expect(DOCSO([[text]], typed)).toEqual([[number]]);
  });

  it("gives a blank cell that arrived as 0 back blank", async () => {
    const asking = functionsAsking(() => Promise.resolve([[true], [false]]));
    expect(await asking.DOCSO([[0], [0]], { parameterAddresses: ["A!A1:A2"] })).toEqual([[""], [0]]);
  });
});

describe("NTM.CHUANHOA", () => {
  it.each([
    ["decomposed letters", "Xã Hòa Sơn".normalize("NFD"), null, "Xã Hòa Sơn"],
    ["odd spaces", "\u00a0Phước \u2003 Thái ", null, "Phước Thái"],
    ["TCVN3", "X· Ph\u00adíc Th¸i", "TCVN3", "Xã Phước Thái"],
    ["TCVN3 that the letters prove", "X· Ph\u00adíc Th¸i", null, "Xã Phước Thái"],
    ["a font of TCVN3 capitals", "x· ph\u00adíc th¸i", ".VnTimeH", "XÃ PHƯỚC THÁI"],
    ["VNI", "Phöôùc Thaùi", "VNI", "Phước Thái"],
    ["what may be Unicode as it stands", "xã Thanh Hải", null, "xã Thanh Hải"],
    ["an encoding nobody knows", "abc", "VIQR", "(không rõ bảng mã)"],
    ["a number", 12.5, null, 12.5],
    ["a blank", null, null, ""],
    ["an error", { code: "#N/A" }, null, "#N/A"],
  ])("%s", (_what, text, encoding, answer) => {
    expect(CHUANHOA([[text]], encoding === null ? null : [[encoding]], typed)).toEqual([[answer]]);
  });
});

describe("NTM.TENXA", () => {
  it.each([
    ["the name alone", "phước thái", "Phước Thái"],
    ["the name with its unit", "x. phước thái", "Xã Phước Thái"],
    ["a misspelt name is proposed, never corrected", "Phước Thải", "Phước Thái (cần xem lại)"],
    ["a name nobody knows", "Hoàn Kiếm", "(không có trong danh mục)"],
    ["a blank", "", ""],
  ])("%s", (_what, written, name) => {
    expect(TENXA([[written]], null, [[2022]], typed)).toEqual([[name]]);
  });

  it("refuses a year that is none", () => {
    expect(TENXA([["Phước Thái"]], null, [["năm ngoái"]], typed)).toEqual([["(năm không đúng)"]]);
  });

  it("answers a block for a block", () => {
    expect(TENXA([["Phước Thái"], ["Phước Hậu"]], [["Ninh Phước"]], null, typed)).toEqual([
      ["Phước Thái"],
      ["Phước Hậu"],
    ]);
  });
});
