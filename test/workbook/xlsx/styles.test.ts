import { isDateFormat } from "../../../src/workbook/xlsx/numberFormats";
import { gridOfRows, valueAt } from "./readBack";

const STYLES =
  `<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="14" formatCode="d&quot;.&quot;m"/></numFmts>` +
  `<fonts><font><name val="Times New Roman"/></font><font><b/><name val=".VnTime"/></font><font/></fonts>` +
  `<cellStyleXfs><xf numFmtId="2" fontId="1"/></cellStyleXfs>` +
  `<cellXfs><xf/><xf numFmtId="9" fontId="1"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="49" fontId="2"/><xf numFmtId="9999" fontId="9"/></cellXfs>` +
  `<dxfs><dxf><font><name val="VNI-Times"/></font><numFmt numFmtId="164" formatCode="0.0"/></dxf></dxfs>`;

function styleOf(s: string): [format: string, font: string] {
  const grid = gridOfRows(`<row r="1"><c r="A1"${s}><v>1</v></c></row>`, { styles: STYLES });
  return [grid.formatAt(0, 0), grid.fontAt(0, 0)];
}

describe("format and font of a cell", () => {
  it.each([
    ["without a style", "", "General", "Times New Roman"],
    ["with a built-in format", ` s="1"`, "0%", ".VnTime"],
    ["with a format of the workbook", ` s="2"`, "dd/mm/yyyy", "Times New Roman"],
    ["with a built-in format the workbook tells anew", ` s="3"`, `d"."m`, "Times New Roman"],
    ["with a font that has no name", ` s="4"`, "@", ""],
    ["with a format and font nobody tells", ` s="5"`, "General", ""],
    ["with a style nobody tells", ` s="77"`, "General", ""],
  ])("%s", (_what, s, format, font) => {
    expect(styleOf(s)).toEqual([format, font]);
  });

  it("holds for blank cells too", () => {
    const grid = gridOfRows(`<row r="1"><c r="A1" s="2"/></row>`, { styles: STYLES });
    expect(grid.formatAt(0, 0)).toBe("dd/mm/yyyy");
  });

  it("is plain where the workbook has no styles", () => {
    const grid = gridOfRows(`<row r="1"><c r="A1" s="3"><v>1</v></c></row>`);
    expect([grid.formatAt(0, 0), grid.fontAt(0, 0)]).toEqual(["General", ""]);
  });
});

describe("a font that only the runs of a text name", () => {
  const run = (font: string, text: string): string =>
    `<r>${font === "" ? "" : `<rPr><sz val="12"/><rFont val="${font}"/></rPr>`}<t>${text}</t></r>`;

  it.each([
    ["all of it", run(".VnTime", "X· Ph­íc"), ".VnTime"],
    ["most of it", run("", "a") + run(".VnTime", "Ph­íc Th¸i"), ".VnTime"],
    ["little of it", run("", "Phước Thái") + run("Wingdings", "x"), "Times New Roman"],
  ])("counts where it sets %s", (_share, runs, font) => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${runs}</is></c><c r="C1"><v>1</v></c></row>`;
    const grid = gridOfRows(rows, { styles: STYLES, strings: `<si>${runs}</si>` });

    expect([0, 1, 2].map((column) => grid.fontAt(0, column))).toEqual([font, font, "Times New Roman"]);
  });

  it("leaves the format of the cell as it is", () => {
    const rows = `<row r="1"><c r="A1" s="2" t="inlineStr"><is>${run(".VnTime", "a")}</is></c></row>`;
    expect(gridOfRows(rows, { styles: STYLES }).formatAt(0, 0)).toBe("dd/mm/yyyy");
  });
});

describe("dates", () => {
  const rows = `<row r="1"><c r="A1" s="2"><v>100</v></c><c r="B1" s="1"><v>100</v></c><c r="C1"><v>100</v></c></row>`;
  const values = (workbookPr: string): unknown[] => {
    const grid = gridOfRows(rows, { styles: STYLES, workbookPr });
    return [0, 1, 2].map((column) => valueAt(grid, 0, column));
  };

  it("keep their number", () => {
    expect(values("")).toEqual([100, 100, 100]);
    expect(values(`<workbookPr date1904="0"/>`)).toEqual([100, 100, 100]);
  });

  it("of a workbook that counts from 1904 are told by the usual calendar; other numbers stay", () => {
    expect(values(`<workbookPr date1904="1"/>`)).toEqual([1562, 100, 100]);
  });

  it.each([
    ["dd/mm/yyyy", true],
    ["[$-42A]dd mmmm yyyy;@", true],
    ["[h]:mm", true],
    ["h:mm AM/PM", true],
    ["General", false],
    ["0.00%", false],
    ['#,##0 "ngày"', false],
    ["0\\d", false],
    ["[Red]0;[Blue]-0", false],
    ["[>=100]0;0.0", false],
    ["_-* #,##0 _d_-", false],
    ["@", false],
    ['"unfinished', false],
  ])("%p as a date's format: %p", (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });
});
