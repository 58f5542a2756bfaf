import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { xlsxOf } from "../../support/xlsxOf";
import { Book } from "../model/book";
import { errorOf } from "../model/cell";
import { loadBook } from "../model/loadBook";
import { saveBook } from "../model/saveBook";
import { PLAIN_STYLE, styled } from "../model/style";

/** All that a grid tells, as one value to compare. */
function told(bytes: Uint8Array): unknown {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return opening.workbook.grids().map((grid) => ({
    ...{ name: grid.name, visibility: grid.visibility, isProtected: grid.isProtected },
    ...{
      merges: grid.merges,
      tables: grid.tables,
      rows: [...grid.hiddenRows],
      columns: [...grid.hiddenColumns],
    },
    cells: Array.from({ length: grid.rowCount }, (_row, row) =>
      Array.from({ length: grid.columnCount }, (_column, column) => [
        grid.kindAt(row, column),
        grid.numberAt(row, column),
        grid.textAt(row, column),
        grid.formulaAt(row, column),
        grid.formatAt(row, column),
        grid.fontAt(row, column),
      ]),
    ),
  }));
}

describe("a workbook of the host", () => {
  it("is saved so that its file reads the same, again and again", () => {
    const book = new Book();
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    sheet.put(0, 0, {
      value: 'Xã <1> & "2"\n',
      style: styled(PLAIN_STYLE, { fontName: ".VnTime", bold: true }),
    });
    sheet.put(0, 1, { value: 0.5, style: styled(PLAIN_STYLE, { numberFormat: "0.0%" }) });
    sheet.put(1, 0, { value: true, style: PLAIN_STYLE });
    sheet.put(1, 1, { value: errorOf("#N/A"), formula: '=NTM.DANHGIA(A1,"≥ 80%")', style: PLAIN_STYLE });
    sheet.put(2, 0, { value: "", formula: '=""', style: PLAIN_STYLE });
    sheet.merges = [{ top: 4, left: 0, bottom: 4, right: 1 }];
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(1);
    sheet.password = "";
    const other = book.addSheet("Ẩn");
    other.visibility = "veryHidden";
    other.put(0, 0, { value: "Xã", style: PLAIN_STYLE });
    other.put(1, 0, { value: 1, style: PLAIN_STYLE });
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    other.tables = [{ id: "1", name: "Xa", area, showHeaders: true, showTotals: false, style: "" }];
    book.customXml.push({ id: "1", xml: '<a xmlns="urn:x"/>' });
    book.names.push({ name: "N", formula: "=Ẩn!$A$2", sheet: other, visible: true, comment: "" });
    const once = saveBook(book);
    const again = saveBook(loadBook(once));
    expect(told(once)).toMatchObject([
      {
        isProtected: true,
        merges: [{ top: 4, left: 0, bottom: 4, right: 1 }],
        rows: [2],
        columns: [1],
        cells: [
          [
            ["text", Number.NaN, 'Xã <1> & "2"\n', undefined, "General", ".VnTime"],
            ["number", 0.5, "", undefined, "0.0%", "Calibri"],
          ],
          [
            ["boolean", 1, "", undefined, "General", "Calibri"],
            ["error", Number.NaN, "#N/A", 'NTM.DANHGIA(A1,"≥ 80%")', "General", "Calibri"],
          ],
          [["text", Number.NaN, "", '""', "General", "Calibri"], expect.anything()],
        ],
      },
      { visibility: "veryHidden", tables: [{ name: "Xa", area, headerRows: 1, totalsRows: 0 }] },
    ]);
    expect(told(again)).toEqual(told(once));
    expect(loadBook(again).customXml.map(({ xml }) => xml)).toEqual(['<a xmlns="urn:x"/>']);
    expect(loadBook(again).names.map(({ formula, sheet: home }) => [formula, home?.name])).toEqual([
      ["=Ẩn!$A$2", "Ẩn"],
    ]);
  });

  it("reads the same as the file it was opened from", () => {
    const file = xlsxOf({
      styles:
        '<fonts><font><name val="Calibri"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/></cellXfs>',
      sheets: [
        { name: "A", rows: '<row r="3"><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="b"><v>1</v></c></row>' },
      ],
    });
    expect(told(saveBook(loadBook(file)))).toEqual(told(file));
  });
});
