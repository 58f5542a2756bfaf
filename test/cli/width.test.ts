import { printTable } from "../../src/cli/print/columns";
import { displayWidth, padEnd, padStart, wrapText } from "../../src/cli/print/width";

describe("the width of a printed text", () => {
  it.each([
    ["plain letters", "abc", 3],
    ["composed Vietnamese letters", "Đạt chuẩn".normalize("NFC"), 9],
    ["Vietnamese letters written as letter and marks", "Đạt chuẩn".normalize("NFD"), 9],
    ["invisible characters", "a\u200bb\u00ad", 2],
    ["wide letters", "新農村", 6],
    ["full-width signs", "！", 2],
    ["nothing", "", 0],
  ])("counts the columns of %s", (_what, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is what padding fills up, on either side", () => {
    expect(padEnd("Lỗi".normalize("NFD"), 5)).toBe(`${"Lỗi".normalize("NFD")}  `);
    expect(padStart("7", 3)).toBe("  7");
    expect(padEnd("dài hơn", 3)).toBe("dài hơn");
  });
});

describe("a text broken into lines", () => {
  it("breaks at spaces only and keeps every word", () => {
    expect(wrapText("Số liệu của xã Phước Thái", 12)).toEqual(["Số liệu của", "xã Phước", "Thái"]);
  });

  it("leaves a word longer than the line whole", () => {
    expect(wrapText("a tong-hop-ninh-thuan b", 6)).toEqual(["a", "tong-hop-ninh-thuan", "b"]);
  });
});

describe("a printed table", () => {
  it("aligns columns whatever the form of the letters, without spaces at the ends of lines", () => {
    const table = printTable(
      [
        { head: "Xã", align: "left" },
        { head: "Đạt", align: "right" },
        { head: "Thiếu", align: "left" },
      ],
      [
        ["Hòa Sơn".normalize("NFD"), "9/19", ""],
        ["Nhị Hà", "19/19", "10"],
      ],
    );
    expect(table.map((line) => line.normalize("NFC"))).toEqual([
      "Xã         Đạt  Thiếu",
      "───────  ─────  ─────",
      "Hòa Sơn   9/19",
      "Nhị Hà   19/19  10",
    ]);
  });
});
