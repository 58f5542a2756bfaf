import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { convertWithLibreOffice, describeWith, runPython, scratchFolder } from "../../../support/tools";
import { byColumn, edit, opened, rounded, setCell, valueIn, withoutStoredValues } from "./edited";

const root = path.resolve(__dirname, "../../../..");
const template = new Uint8Array(readFileSync(path.join(root, "test/fixtures/filling/template.xlsx")));

const COMMUNES: readonly (readonly [name: string, unit: string, planned: number, done: number])[] = [
  ["Phước Thái", "hộ", 100, 90],
  ["Phước Hậu", "km", 40, 44],
  ["Xuân Hải", "xã", 25, 25],
];

const filled = edit(template, [
  setCell("A1", "BÁO CÁO KẾT QUẢ QUÝ III NĂM 2022", "Báo cáo"),
  {
    kind: "expandRows",
    sheet: "Báo cáo",
    first: 6,
    last: 6,
    rows: COMMUNES.map(([name, unit, planned, done], index) => ({
      from: 6,
      group: 0,
      values: byColumn({
        A: index + 1,
        B: name,
        C: unit,
        D: planned,
        E: done,
        G: done >= planned ? "Đạt" : "Chưa đạt",
        H: 44_834,
      }),
    })),
  },
]);

/** What a form with three communes must hold, wherever it is read. */
const FORMULAS = {
  F7: "E7/D7",
  F8: "E8/D8",
  F9: "E9/D9",
  D10: "SUM(D7:D9)",
  E10: "SUM(E7:E9)",
  F10: "E10/D10",
  G10: 'COUNTIF(G7:G9,"Đạt")',
};
const VALUES = {
  B8: "Phước Hậu",
  F8: 1.1,
  D10: 165,
  E10: 159,
  F10: 159 / 165,
  G10: 2,
  B12: "Người lập biểu",
};

describe("a filled form", () => {
  it("is filled whole", () => {
    expect(filled.refused).toEqual([]);
    expect(filled.part("xl/workbook.xml")).toContain(
      "<definedName name=\"SoLieu\">'Báo cáo'!$A$7:$H$9</definedName>",
    );
  });

  it("reads back as it should", () => {
    const grid = filled.grids[0];
    expect(Object.fromEntries(Object.keys(FORMULAS).map((cell) => [cell, filled.formula(cell)]))).toEqual(
      FORMULAS,
    );
    for (const [cell, value] of Object.entries(VALUES)) {
      if (typeof value === "number") expect(filled.value(cell)).toBeCloseTo(value, 12);
      else expect(filled.value(cell)).toBe(value);
    }
    expect(filled.value("B1", 2)).toBe(159);
    expect(grid?.merges).toContainEqual({ top: 11, bottom: 11, left: 5, right: 7 });
    expect(grid?.formatAt(8, 7)).toBe("dd/mm/yyyy");
  });
});

describeWith("openpyxl", "a filled form in openpyxl", () => {
  const folder = scratchFolder();
  const READ = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
values = load_workbook(sys.argv[1], data_only=True)["Báo cáo"]
sheet = book["Báo cáo"]
style = lambda cell: [cell.number_format, cell.font.name, cell.border.left.style]
chart = sheet._charts[0].series[0]
print(json.dumps({
    "formulas": {c.coordinate: c.value[1:] for row in sheet.iter_rows() for c in row if isinstance(c.value, str) and c.value.startswith("=")},
    "values": {name: values[name].value for name in sys.argv[2].split(",")},
    "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
    "breaks": [one.id for one in sheet.row_breaks.brk],
    "names": {one.name: one.attr_text for one in book.defined_names.definedName},
    "printArea": sheet.print_area,
    "printTitles": sheet.print_title_rows,
    "frozen": sheet.freeze_panes,
    "validations": sorted([str(one.sqref), one.formula1] for one in sheet.data_validations.dataValidation),
    "formats": sorted([str(one.sqref), rule.type, rule.formula] for one in sheet.conditional_formatting for rule in one.rules),
    "styles": [style(sheet.cell(row, column)) == style(sheet.cell(7, column)) for row in (8, 9) for column in range(1, 9)],
    "height": [sheet.row_dimensions[row].height for row in (7, 9)],
    "chart": [chart.cat.strRef.f, chart.val.numRef.f, [point.v for point in chart.val.numRef.numCache.pt]],
}, ensure_ascii=False, default=str))
`;

  it("has values, formulas, merges, breaks, names, rules, print set-up and chart where they belong", () => {
    const file = path.join(folder, "filled.xlsx");
    writeFileSync(file, filled.bytes);
    const read: unknown = JSON.parse(runPython("openpyxl", READ, file, Object.keys(VALUES).join(",")));
    expect(read).toMatchObject({
      formulas: FORMULAS,
      values: { B8: "Phước Hậu", D10: 165, E10: 159, G10: 2, B12: "Người lập biểu" },
      merges: ["A1:H1", "F12:H12"],
      breaks: [11],
      names: { SoLieu: "'Báo cáo'!$A$7:$H$9", TongThucHien: "'Báo cáo'!$E$10" },
      printArea: ["$A$1:$H$12"],
      printTitles: "$6:$6",
      frozen: "C7",
      validations: [
        ["C7:C9", "'Danh mục'!$A$2:$A$5"],
        ["G7:G9", '"Đạt,Chưa đạt"'],
      ],
      formats: [
        ["E7:E9", "cellIs", ["$D7"]],
        ["F7:F9", "dataBar", []],
      ],
      styles: Array.from({ length: 16 }, () => true),
      chart: ["'Báo cáo'!$B$7:$B$9", "'Báo cáo'!$E$7:$E$9", [90, 44, 25]],
    });
  });
});

describeWith("libreoffice", "a filled form in LibreOffice", () => {
  const folder = scratchFolder();

  it("is worked out to the values that are stored in it", () => {
    const file = path.join(folder, "filled.xlsx");
    writeFileSync(file, withoutStoredValues(filled.bytes));
    const converted = convertWithLibreOffice(file, "xlsx", path.join(folder, "out"));
    const [report, summary] = opened(new Uint8Array(readFileSync(converted))).grids(["Báo cáo", "Tổng hợp"]);
    if (report === undefined || summary === undefined) throw new Error("a sheet is missing");
    for (const cell of Object.keys(FORMULAS)) {
      expect([cell, rounded(valueIn(report, cell))]).toEqual([cell, rounded(filled.value(cell))]);
    }
    expect(valueIn(summary, "B1")).toBe(159);
  });
});
