import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../../src/core/sheet/grid";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { valueAt, workbookOf } from "./readBack";

// The files, and the script that made them, stand in test/fixtures/xlsx.
const FOLDER = path.resolve(__dirname, "../../fixtures/xlsx");

function fixture(name: string): Uint8Array {
  return readFileSync(path.join(FOLDER, name));
}

function sheet(file: string, name: string): Grid {
  const [grid] = workbookOf(fixture(file)).grids([name]);
  if (grid === undefined) throw new Error(`${file} has no sheet ${name}`);
  return grid;
}

function columns(grid: Grid, row: number, from: number, to: number): unknown[] {
  return Array.from({ length: to - from + 1 }, (_, index) => valueAt(grid, row, from + index));
}

describe.each([
  { file: "openpyxl.xlsx", rate: 65.95744680851064, doubled: ["not calculated", "not calculated"] },
  { file: "xlsxwriter.xlsx", rate: 65.95744680851064, doubled: [1.95, 131.91489361702128] },
  // LibreOffice writes 15 digits only.
  { file: "libreoffice.xlsx", rate: 65.9574468085106, doubled: [1.95, 131.914893617021] },
])("$file", ({ file, rate, doubled }) => {
  const grid = sheet(file, "Phước Thái");

  it("gives its texts, numbers, dates and marks", () => {
    expect(valueAt(grid, 0, 0)).toBe("BÁO CÁO QUÝ III");
    expect(columns(grid, 2, 0, 4)).toEqual([
      "17.10",
      `Tỷ lệ hộ dùng nước sạch <%> & "khác"`,
      0.975,
      44828,
      true,
    ]);
    expect(columns(grid, 3, 0, 4)).toEqual(["17.1", "  hai  dòng\nmột ô  ", rate, 44829, false]);
    expect(columns(grid, 4, 0, 4)).toEqual(["2.1", "X· Ph­íc Th¸i", 1234567.25, 44926, true]);
    expect(valueAt(grid, 6, 0)).toEqual({ error: "#REF!" });
  });

  it("gives its formulas and what they come to, where it says", () => {
    expect([grid.formulaAt(2, 5), grid.formulaAt(3, 5)]).toEqual(["C3*2", "C4*2"]);
    expect([valueAt(grid, 2, 5), valueAt(grid, 3, 5)]).toEqual(doubled);
  });

  it("gives formats and fonts", () => {
    expect([grid.formatAt(2, 2), grid.formatAt(2, 3), grid.formatAt(2, 0)]).toEqual([
      "0.0%",
      "dd/mm/yyyy",
      "General",
    ]);
    expect([grid.fontAt(4, 1), grid.fontAt(3, 1)]).toEqual([".VnTime", "Calibri"]);
  });

  it("gives merges, tables and what is hidden", () => {
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    expect(grid.tables).toEqual([
      { name: "KetQua", area: { top: 1, left: 0, bottom: 4, right: 5 }, headerRows: 1, totalsRows: 0 },
    ]);
    expect([...grid.hiddenRows]).toEqual([3]);
    expect([...grid.hiddenColumns]).toEqual([4]);
  });

  it("gives its hidden, protected, empty sheet", () => {
    const { visibility, isProtected, rowCount } = sheet(file, "Ẩn");
    expect([visibility, isProtected, rowCount]).toEqual(["hidden", true, 0]);
  });
});

it("an array formula and a text of several fonts of XlsxWriter are read whole", () => {
  const grid = sheet("xlsxwriter.xlsx", "Phước Thái");

  expect([2, 3, 4].map((row) => grid.formulaAt(row, 7))).toEqual(["C3:C5*2", "C3:C5*2", "C3:C5*2"]);
  expect(valueAt(grid, 8, 0)).toBe("12/15 km");
  expect(workbookOf(fixture("xlsxwriter.xlsx")).sheetParts.map(({ name }) => name)).toEqual([
    "Phước Thái",
    "Ẩn",
  ]);
});

it.each([
  ["libreoffice.xls", { kind: "legacyXls" }],
  ["libreoffice.ods", { kind: "notAWorkbook", format: "ods" }],
])("%s is told for what it is", (file, fault) => {
  expect(openXlsx(fixture(file))).toEqual({ kind: "fault", fault });
});
