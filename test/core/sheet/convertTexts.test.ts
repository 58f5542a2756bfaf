import { convertTexts } from "../../../src/core/sheet/convertTexts";
import type { TestCell } from "../../support/gridOf";
import { gridOf } from "../../support/gridOf";
import { inTcvn3, inVni } from "../../support/legacyText";

const VN = ".VnTime";
const TO = { from: VN, to: "Times New Roman" };

/** One cell below a title that proves nothing. */
const conversionOf = (...cells: readonly TestCell[]) =>
  convertTexts([gridOf([cells], { name: "Phiếu", id: "1" })]);

const old = (text: string, font: string = VN): TestCell => ({ value: inTcvn3(text), font });

describe("converting the texts of sheets", () => {
  it.each<readonly [what: string, cell: TestCell, after: string, font: object]>([
    ["TCVN3, known by its font", old("Phước Thái"), "Phước Thái", { font: TO }],
    [
      "TCVN3 capitals of an H font",
      old("phước thái", ".VnArialH"),
      "PHƯỚC THÁI",
      { font: { from: ".VnArialH", to: "Arial" } },
    ],
    [
      "VNI, known by its font",
      { value: inVni("Phước Thái"), font: "VNI-Times" },
      "Phước Thái",
      { font: { from: "VNI-Times", to: "Times New Roman" } },
    ],
    [
      "decomposed Unicode",
      { value: "Phước Thái".normalize("NFD"), font: "Times New Roman" },
      "Phước Thái",
      {},
    ],
  ])("writes %s in composed Unicode, in a font that draws it", (_, cell, after, font) => {
    const { converted, edits, left } = conversionOf(cell);
    expect(converted).toMatchObject([{ sheet: "Phiếu", row: 0, column: 0, after, ...font }]);
    expect(edits).toEqual([
      {
        kind: "setCell",
        sheet: "Phiếu",
        row: 0,
        column: 0,
        expect: converted[0]?.before,
        value: after,
        ...font,
      },
    ]);
    expect(left).toEqual([]);
  });

  it.each<readonly [what: string, cell: TestCell]>([
    ["a text of Unicode", { value: "Phước Thái", font: "Times New Roman" }],
    ["a number in an old font", { value: 97, font: VN }],
    ["a blank cell", null],
    ["a foreign word", { value: "Café", font: "Arial" }],
  ])("leaves %s alone", (_, cell) => {
    expect(conversionOf(cell)).toEqual({ converted: [], edits: [], left: [] });
  });

  it("changes only the font where a text reads the same in Unicode", () => {
    const { converted, edits } = conversionOf({ value: "Ninh Thu", font: VN });
    expect(converted).toEqual([]);
    expect(edits).toMatchObject([{ expect: "Ninh Thu", value: "Ninh Thu", font: TO }]);
  });

  it("leaves a formula as it is and gives it a font that draws what it takes over", () => {
    const shown = inTcvn3("Phước Thái");
    const { converted, edits, left } = conversionOf({ value: shown, formula: "B1", font: VN });
    expect(converted).toEqual([]);
    expect(left).toEqual([]);
    expect(edits).toMatchObject([{ expect: shown, value: { formula: "B1", cached: shown }, font: TO }]);
  });

  it("says which formula holds an old text itself, and does not touch it", () => {
    const shown = inTcvn3("Đạt");
    const { edits, left } = conversionOf({ value: shown, formula: `IF(B1>0,"${shown}","")`, font: VN });
    expect(edits).toEqual([]);
    expect(left).toMatchObject([{ row: 0, column: 0, why: "formula", after: "Đạt" }]);
  });

  it("leaves cells of several fonts, which writing would reduce to one", () => {
    const words = inTcvn3("Tỷ lệ đường xã được cứng hóa");
    const { edits, left } = conversionOf({ value: words, font: "" });
    expect(edits).toEqual([]);
    expect(left).toMatchObject([{ why: "severalFonts" }]);
  });

  it("leaves protected sheets and says so cell by cell", () => {
    const grid = gridOf([[old("Phước Thái")]], { name: "Khóa", isProtected: true });
    const { edits, left } = convertTexts([grid]);
    expect(edits).toEqual([]);
    expect(left).toMatchObject([{ sheet: "Khóa", why: "protected" }]);
  });

  it("converts the wanted cells alone, and tells their encoding by the whole sheet", () => {
    const words = ["Tỷ lệ đường xã được cứng hóa", "Thủy lợi và phòng chống thiên tai", "Đường"];
    const grid = gridOf([words.map((text) => old(text, "Arial"))], { name: "Phiếu" });
    const area = { top: 0, left: 2, bottom: 0, right: 2 };
    const { converted } = convertTexts([grid], { sheet: "Phiếu", area });
    expect(converted.map(({ after }) => after)).toEqual(["Đường"]);
    expect(convertTexts([grid], { sheet: "Khác", area }).edits).toEqual([]);
  });
});
