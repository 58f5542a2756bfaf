import { xlsxOf } from "../support/xlsxOf";

const text = (cell: string, value: string, style = 0): string =>
  `<c r="${cell}" t="inlineStr" s="${style}"><is><t>${value}</t></is></c>`;
const computed = (cell: string, formula: string, value: string, type = ""): string =>
  `<c r="${cell}"${type}><f>${formula}</f><v>${value}</v></c>`;
const row = (number: number, cells: string, attributes = ""): string =>
  `<row r="${number}"${attributes}>${cells}</row>`;

const STYLES = [
  '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>',
  '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>',
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="49" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>',
].join("");

const COMMUNE = [
  row(1, text("A1", "PhiÕu tiªu chÝ", 3)),
  row(
    2,
    text("A2", "17.10", 2) +
      text("B2", "Tỷ lệ hộ dùng nước sạch") +
      '<c r="C2" s="1"><v>0.875</v></c>' +
      computed("D2", "C2-0.125", "0.75") +
      computed("E2", "_xldudf_NTM_DANHGIA(C2,&quot;≥ 80%&quot;)", "Đạt", ' t="str"'),
  ),
  row(
    3,
    '<c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c>' +
      computed("C3", "1/0", "#DIV/0!", ' t="e"') +
      computed("D3", "&quot;&quot;", "", ' t="str"'),
  ),
  row(4, "", ' hidden="1"'),
  row(5, text("A5", "Cộng") + text("B5", "gộp")),
  row(6, computed("C6", "'Biểu ''mẫu'''!B4", "0") + computed("D6", "SUM('Biểu ''mẫu'''!B3)", "0")),
].join("");

const FORM = [
  row(1, text("A1", "Biểu")),
  row(2, text("A2", "Xã") + text("B2", "Hộ") + text("C2", "Tỷ lệ")),
  row(3, text("A3", "{{xa}}") + '<c r="B3"><v>0</v></c>' + computed("C3", "B3/B$4", "#DIV/0!", ' t="e"')),
  row(
    4,
    text("A4", "Cộng") + computed("B4", "SUM(B3)", "0") + computed("C4", "SUM(C3:C3)", "#DIV/0!", ' t="e"'),
  ),
].join("");

const LOCKED = [
  row(1, text("A1", "Xã") + text("B1", "Điểm")),
  row(2, text("A2", "An Hải") + '<c r="B2"><v>1</v></c>'),
  row(3, text("A3", "Phước Thái") + '<c r="B3"><v>2</v></c>'),
].join("");

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Xa" displayName="Xa" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Xã"/><tableColumn id="2" name="Điểm"/></tableColumns></table>';

/** A workbook with one of everything the port tells of. */
export const COMMUNES: Uint8Array = xlsxOf({
  styles: STYLES,
  sheets: [
    {
      name: "Xã An Hải",
      beforeRows: '<cols><col min="5" max="5" hidden="1"/></cols>',
      rows: COMMUNE,
      afterRows: '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="B5:B6"/></mergeCells>',
    },
    { name: "Biểu 'mẫu'", state: "hidden", rows: FORM },
    {
      name: "Khóa",
      state: "veryHidden",
      rows: LOCKED,
      afterRows: '<sheetProtection sheet="1"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      relations: [["table", "../tables/table1.xml"]],
    },
    { name: "Trống" },
  ],
  parts: { "xl/tables/table1.xml": TABLE },
});
