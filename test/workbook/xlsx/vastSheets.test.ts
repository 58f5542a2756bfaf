import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { columnName } from "../../../src/core/sheet/address";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { xlsxOf } from "../../support/xlsxOf";
import type { TestSheetXml } from "../../support/xlsxOf";

const STYLES =
  "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>" +
  '<cellXfs><xf/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs>';

const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;

const HEADER = ["Mã", "Nội dung", "Yêu cầu", "Kết quả"];
const RECORDS = [
  ["4.2", "Tỷ lệ hộ đăng ký trực tiếp, dùng điện an toàn, ổn định", "≥98%", "99,1%"],
  ["5", "Tỷ lệ trường học các cấp đạt chuẩn cơ sở vật chất", "≥80%", "75%"],
  ["9.2", "Tỷ lệ hộ có nhà kiên cố hoặc bán kiên cố", "≥80%", "91%"],
];

const row = (no: number, cells: readonly string[]) =>
  `<row r="${no}">${cells.map((words, at) => text(`${columnName(at)}${no}`, words)).join("")}</row>`;
const TABLE = [row(1, HEADER), ...RECORDS.map((cells, at) => row(at + 2, cells))].join("");

function verdictsOf(sheet: TestSheetXml): readonly string[] {
  const opened = openXlsx(xlsxOf({ styles: STYLES, sheets: [{ name: "Phước Thái", ...sheet }] }));
  if (opened.kind !== "opened") throw new Error("not opened");
  const report = checkWorkbook({
    grids: opened.workbook.grids(),
    sets: criteriaSets,
    registers,
    settings: { asOf: "2022-09-30" },
  });
  return report.records.map(({ code, judgement }) => `${code} ${judgement.verdict}`);
}

const VERDICTS = ["4.2 met", "5 unmet", "9.2 met"];

describe("a table on a sheet that is mostly formats", () => {
  it("is read where every column to the last is formatted", () => {
    expect(
      verdictsOf({ beforeRows: '<cols><col min="1" max="16384" width="9" style="1"/></cols>', rows: TABLE }),
    ).toEqual(VERDICTS);
  });

  it("is read where cells to the last column are blank but formatted", () => {
    const formatted = Array.from({ length: 10 }, (_, at) => {
      const no = at + 10;
      const cells = Array.from(
        { length: 16_384 },
        (_cell, column) => `<c r="${columnName(column)}${no}" s="1"/>`,
      );
      return `<row r="${no}">${cells.join("")}</row>`;
    });
    expect(verdictsOf({ rows: TABLE + formatted.join("") })).toEqual(VERDICTS);
  });

  it("is read where a million rows below are blank but formatted", () => {
    const below = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 10}" s="1" customFormat="1"><c r="B${at + 10}" s="1"/></row>`,
    );
    expect(verdictsOf({ rows: TABLE + below.join("") })).toEqual(VERDICTS);
  });
});
