import { legendMarks } from "../../../src/core/sheet/legendMarks";

describe("marks that a legend explains", () => {
  it.each([
    ["v: đạt; x: chưa đạt", { x: "unmet" }],
    ["Quy ước: V - đạt, X - không đạt", { x: "unmet" }],
    ["Ghi chú: (v) là đạt; (x) là chưa đạt", { x: "unmet" }],
    ["Đạt: v; chưa đạt: x", { x: "unmet" }],
    ["Dấu ✓: tiêu chí đạt; dấu x: tiêu chí chưa đạt", { x: "unmet" }],
    ["Quy ước: o đạt x chưa đạt", { o: "met", x: "unmet" }],
    ["a = hoàn thành; b = chưa hoàn thành", { a: "met", b: "unmet" }],
    ["zz: chưa đạt", { zz: "unmet" }],
    ["o: không áp dụng", { o: "notApplicable" }],
    ["Ghi chú: “HT”: hoàn thành; “CHT”: chưa hoàn thành.", { ht: "met", cht: "unmet" }],
    ["- KBC là chưa có số liệu", { kbc: "missing" }],
    ["* Ký hiệu: (Z) - tiêu chí đạt, (KX) - không xét", { z: "met", kx: "notApplicable" }],
    ["Chưa BC: chưa có số liệu", { "chưa bc": "missing" }],
  ])("%j gives them another meaning than elsewhere", (line, meanings) => {
    expect(legendMarks([line])).toEqual(meanings);
  });

  it.each([
    "x: đạt; o: chưa đạt",
    "Đ: đạt; KĐ: không đạt",
    "Đạt: x - Chưa đạt: o",
    "Kết quả thực hiện các xã đạt chuẩn, chưa đạt chuẩn",
    "x: đạt",
    "KAD: không áp dụng",
    "Tiêu chí 5: đạt; tiêu chí 6",
    "HT: xã đã hoàn thành hồ sơ",
    "Xã Phước Hậu: 15/19 tiêu chí đạt",
    "Số liệu chốt đến ngày 30/9/2022; ô nền hồng là tiêu chí không đạt",
    "Xã X, Y chưa đạt; v đạt",
    "",
  ])("%j tells nothing new", (line) => {
    expect(legendMarks([line])).toBeUndefined();
  });

  it("are looked for in all lines", () => {
    expect(legendMarks(["KẾT QUẢ XÃ ĐẠT CHUẨN", "v: đạt; x: chưa đạt"])).toEqual({ x: "unmet" });
    expect(legendMarks(["v: đạt; x: chưa đạt", "", "kx: không xét"])).toEqual({
      x: "unmet",
      kx: "notApplicable",
    });
  });
});
