import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { inTcvn3, inVni } from "../../support/legacyText";
import { xlsxOf } from "../../support/xlsxOf";
import type { TestSheetXml, TestWorkbookXml } from "../../support/xlsxOf";

function open(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes);
  if (opening.kind !== "opened") throw new Error(opening.fault.kind);
  return opening.workbook;
}

const FONTS = ["Calibri", ".VnTime", ".VnTimeH", "VNI-Helve"];
const STYLES =
  `<fonts count="4">${FONTS.map((font) => `<font><sz val="12"/><name val="${font}"/></font>`).join("")}</fonts>` +
  `<cellXfs count="4">${FONTS.map((_, at) => `<xf numFmtId="0" fontId="${String(at)}"/>`).join("")}</cellXfs>`;
const UNICODE = 0;
const TCVN3 = 1;
const CAPITALS = 2;
const VNI = 3;

const cell = (address: string, style: number, index: number) =>
  `<c r="${address}" s="${String(style)}" t="s"><v>${String(index)}</v></c>`;
const si = (text: string) => `<si><t>${text}</t></si>`;

/** Converts a workbook of one sheet and reads it again. */
function converted(sheet: TestSheetXml, more: Omit<TestWorkbookXml, "sheets" | "styles"> = {}) {
  const before = open(xlsxOf({ ...more, styles: STYLES, sheets: [sheet] }));
  const conversion = before.convertToUnicode();
  const workbook = open(before.save());
  const [grid] = workbook.grids();
  if (grid === undefined) throw new Error("no sheet");
  return { conversion, workbook, grid, xml: workbook.package.text("xl/worksheets/sheet1.xml") ?? "" };
}

describe("converting a workbook to Unicode", () => {
  it("turns shared strings by the font of their cell and gives the cell a font of Unicode", () => {
    const { grid, conversion } = converted(
      { rows: `<row r="1">${cell("A1", TCVN3, 0)}${cell("B1", VNI, 1)}${cell("C1", CAPITALS, 0)}</row>` },
      { strings: si(inTcvn3("huyện Ninh Phước")) + si(inVni("Xã Phước Thái")) },
    );
    expect([0, 1, 2].map((column) => [grid.textAt(0, column), grid.fontAt(0, column)])).toEqual([
      ["huyện Ninh Phước", "Times New Roman"],
      ["Xã Phước Thái", "Arial"],
      ["HUYỆN NINH PHƯỚC", "Times New Roman"],
    ]);
    expect(conversion.sheets).toEqual([{ name: "Sheet1", cells: 3 }]);
    expect(conversion.fonts.map(({ from }) => from)).toEqual([".VnTime", ".VnTimeH", "VNI-Helve"]);
  });

  it("keeps what the same string says in a font of Unicode", () => {
    const { grid } = converted(
      { rows: `<row r="1">${cell("A1", UNICODE, 0)}${cell("B1", TCVN3, 0)}${cell("C1", UNICODE, 0)}</row>` },
      { strings: si("x· café") },
    );
    expect([0, 1, 2].map((column) => grid.textAt(0, column))).toEqual(["x· café", "xã cafộ", "x· café"]);
  });

  it("turns each run of a rich text by its own font and keeps its look", () => {
    const run = (font: string, text: string) =>
      `<r><rPr><b/><rFont val="${font}"/></rPr><t xml:space="preserve">${text}</t></r>`;
    const { workbook, grid } = converted(
      { rows: `<row r="1">${cell("A1", UNICODE, 0)}</row>` },
      { strings: `<si>${run(".VnTime", `${inTcvn3("Đạt chuẩn")} `)}${run("Arial", "năm 2022")}</si>` },
    );
    expect(grid.textAt(0, 0)).toBe("Đạt chuẩn năm 2022");
    expect(workbook.package.text("xl/sharedStrings.xml")).toContain(
      '<r><rPr><b/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Đạt chuẩn </t></r>',
    );
  });

  it("leaves numbers and formulas alone, and turns what formulas gave", () => {
    const rows =
      `<row r="1"><c r="A1" s="1"><v>0.85</v></c><c r="B1" s="1" t="str"><f>C1&amp;"x"</f><v>${inTcvn3("Đạt")}</v></c>` +
      `<c r="C1" s="1" t="inlineStr"><is><t>${inTcvn3("Đạt")}</t></is></c></row>`;
    const { grid, xml } = converted({ rows });
    expect(xml).toContain('<c r="A1" s="1"><v>0.85</v></c>');
    expect([grid.formulaAt(0, 1), grid.textAt(0, 1), grid.textAt(0, 2)]).toEqual(['C1&"x"', "Đạt", "Đạt"]);
  });

  it("says which formulas hold an old text themselves, and leaves them", () => {
    const formula = `IF(A1&gt;0,"${inTcvn3("Đạt")}","")`;
    const rows = `<row r="1"><c r="B1" s="1" t="str"><f>${formula}</f><v>${inTcvn3("Đạt")}</v></c></row>`;
    const { conversion, xml } = converted({ rows });
    expect(conversion.formulasLeft).toEqual([{ sheet: "Sheet1", cell: "B1" }]);
    expect(xml).toContain(rows);
  });

  it("turns texts by their letters where the font was lost", () => {
    const texts = ["Xã Phước Thái", "Đạt chuẩn nông thôn mới", "Huyện"];
    const rows = texts.map(
      (_, at) => `<row r="${String(at + 1)}">${cell(`A${String(at + 1)}`, UNICODE, at)}</row>`,
    );
    const { grid } = converted(
      { rows: rows.join("") },
      { strings: texts.map((text) => si(inTcvn3(text))).join("") },
    );
    expect(texts.map((_, row) => grid.textAt(row, 0))).toEqual(texts);
  });

  it("composes decomposed Unicode and never moves a tone on its own", () => {
    const { grid } = converted(
      { rows: `<row r="1">${cell("A1", UNICODE, 0)}${cell("B1", UNICODE, 1)}</row>` },
      { strings: si("Hòa Sơn".normalize("NFD")) + si("Hoà Sơn") },
    );
    expect([grid.textAt(0, 0), grid.textAt(0, 1)]).toEqual(["Hòa Sơn", "Hoà Sơn"]);
  });

  it("turns headers and footers by the fonts they name", () => {
    const { xml } = converted({
      afterRows: `<headerFooter><oddHeader>&amp;C&amp;".VnTimeH,Bold"&amp;12${inTcvn3("báo cáo")} &amp;P&amp;R&amp;"Arial"café</oddHeader></headerFooter>`,
    });
    expect(xml).toContain(
      '<oddHeader>&amp;C&amp;"Times New Roman,Bold"&amp;12BÁO CÁO &amp;P&amp;R&amp;"Arial"café</oddHeader>',
    );
  });

  it("turns comments", () => {
    const comment = (font: string, text: string) =>
      `<comments><commentList><comment ref="A1"><text><r><rPr><rFont val="${font}"/></rPr><t>${text}</t></r></text></comment></commentList></comments>`;
    const { workbook } = converted(
      { relations: [["comments", "../comments1.xml"]] },
      { parts: { "xl/comments1.xml": comment(".VnTime", inTcvn3("Kiểm tra lại")) } },
    );
    expect(workbook.package.text("xl/comments1.xml")).toBe(comment("Times New Roman", "Kiểm tra lại"));
  });

  it("turns the lists cells choose from", () => {
    const { xml } = converted({
      afterRows: `<dataValidations><dataValidation type="list" sqref="B1"><formula1>"${inVni("Đạt chuẩn,Chưa đạt")}"</formula1></dataValidation></dataValidations>`,
    });
    expect(xml).toContain('<formula1>"Đạt chuẩn,Chưa đạt"</formula1>');
  });

  it("renames a tab and lets formulas follow", () => {
    const old = inTcvn3("Phước Thái");
    const before = open(
      xlsxOf({
        styles: STYLES,
        sheets: [
          { name: old, rows: `<row r="1"><c r="A1"><v>5</v></c></row>` },
          { name: "Hai", rows: `<row r="1"><c r="A1"><f>'${old}'!A1*2</f><v>10</v></c></row>` },
        ],
      }),
    );
    expect(before.convertToUnicode().renamed).toEqual([{ from: old, to: "Phước Thái" }]);
    const grids = open(before.save()).grids();
    expect(grids.map(({ name }) => name)).toEqual(["Phước Thái", "Hai"]);
    expect(grids[1]?.formulaAt(0, 0)).toBe("'Phước Thái'!A1*2");
  });

  it("keeps every part byte for byte where nothing is to be turned", () => {
    const bytes = xlsxOf({
      styles: STYLES.replaceAll(/\.Vn\w+|VNI-Helve/g, "Arial"),
      strings: si("Xã Phước Thái") + si("10m×5m"),
      sheets: [{ rows: `<row r="1">${cell("A1", UNICODE, 0)}${cell("B1", UNICODE, 1)}</row>` }],
    });
    const before = open(bytes);
    const parts = new Map(before.package.names().map((name) => [name, before.package.bytes(name)]));
    const conversion = before.convertToUnicode();
    const after = open(before.save()).package;
    expect(conversion.sheets).toEqual([{ name: "Sheet1", cells: 0 }]);
    expect(after.names()).toEqual([...parts.keys()]);
    for (const [name, content] of parts) expect(after.bytes(name)).toEqual(content);
  });
});
