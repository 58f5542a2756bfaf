import { numberValue, textValue } from "../../../src/core/report/figures";
import type { FieldValues, Figures } from "../../../src/core/report/figures";
import { inspectTemplate } from "../../../src/core/report/inspectTemplate";
import { fieldDictionary } from "../../../src/core/report/dictionary";
import { readProperties, writeProperties } from "../../../src/workbook/xlsx/documentProperties";
import { fillFile } from "../../../src/workbook/xlsx/fillFile";
import type { TestWorkbookXml } from "../../support/xlsxOf";
import { xlsxOf } from "../../support/xlsxOf";
import { opened, rowsOf, sheetOf, valueIn } from "./edit/edited";

const commune = (name: string, met: number): FieldValues =>
  new Map([
    ["xa.ten", textValue(name)],
    ["xa.so_dat", numberValue(met)],
  ]);
const open = (no: string): FieldValues => new Map([["xa.tieu_chi_chua_dat.so", textValue(no)]]);

const figures: Figures = {
  single: new Map([["ky", textValue("quý III năm 2022")]]),
  lists: new Map([
    [
      "xa",
      {
        name: "xa",
        group: "huyen",
        groups: [
          {
            items: [commune("Xã Nhị Hà", 17), commune("Xã Phước Hà/Nhị Hà", 19), commune("Xã Nhị Hà", 18)],
            inner: new Map([["xa.tieu_chi_chua_dat", [[open("10"), open("17")], [], [open("5")]]]]),
          },
        ],
      },
    ],
  ]),
  provenance: {
    period: "2022Q3",
    periodInWords: "quý III năm 2022",
    cutOff: "2022-09-14",
    sets: [{ name: "Xã nông thôn mới", decision: "Quyết định 318/QĐ-TTg" }],
    programVersion: "1.0",
    madeOn: "2022-09-20",
    madeAt: "10:15",
  },
};
const nobody: Figures = { ...figures, lists: new Map() };

const perCommune: TestWorkbookXml = {
  sheets: [
    sheetOf({ A1: "Cộng", B1: "=SUM('{{xa.ten}}'!B2)", B2: "=SUM('{{xa.ten}}'!B5)" }, { name: "Tổng hợp" }),
    sheetOf(
      {
        A1: "{{xa.ten}} - {{ky}}",
        B2: "{{xa.so_dat}}",
        A4: "{{xa.tieu_chi_chua_dat.so}}",
        B5: "=COUNTA(A4)",
      },
      { name: "{{xa.ten}}" },
    ),
  ],
};

function filled(workbook: TestWorkbookXml, by = figures, scope = {}) {
  const book = opened(xlsxOf(workbook));
  const result = fillFile(book, by, { scope });
  const again = opened(result.bytes);
  const grids = again.grids();
  const value = (sheet: number, cell: string) => {
    const grid = grids[sheet];
    if (grid === undefined) throw new Error(`no sheet ${sheet}`);
    return valueIn(grid, cell);
  };
  return { ...result, again, names: grids.map(({ name }) => name), value };
}

describe("a sheet whose name holds a field of a list", () => {
  it("comes for each item under a name Excel takes", () => {
    const { names, refused, value } = filled(perCommune);
    expect(refused).toEqual([]);
    expect(names).toEqual(["Tổng hợp", "Xã Nhị Hà", "Xã Phước Hà-Nhị Hà", "Xã Nhị Hà (2)"]);
    expect([1, 2, 3].map((sheet) => value(sheet, "A1"))).toEqual([
      "Xã Nhị Hà - quý III năm 2022",
      "Xã Phước Hà/Nhị Hà - quý III năm 2022",
      "Xã Nhị Hà - quý III năm 2022",
    ]);
  });

  it("repeats the item's own list, and is summed by other sheets wherever its rows come to lie", () => {
    const { value, again } = filled(perCommune);
    expect([value(1, "A4"), value(1, "A5"), value(1, "B6"), value(3, "A4"), value(3, "B5")]).toEqual([
      "10",
      "17",
      2,
      "5",
      1,
    ]);
    expect(value(2, "A4")).toBeNull();
    expect(value(0, "B1")).toBe(54);
    expect(value(0, "B2")).toBe(3);
    expect(again.grids()[0]?.formulaAt(1, 1)).toBe(
      "SUM('Xã Nhị Hà'!B6,'Xã Phước Hà-Nhị Hà'!B5,'Xã Nhị Hà (2)'!B5)",
    );
  });

  it("leaves one blank sheet where the list is empty", () => {
    const { names, value } = filled(perCommune, nobody);
    expect(names).toEqual(["Tổng hợp", "Trống"]);
    expect(value(1, "A4")).toBeNull();
  });

  it("is said to come again, and what is wrong with its name is said with the field probably meant", () => {
    const inspect = (name: string) =>
      inspectTemplate(
        opened(xlsxOf({ sheets: [{ name, rows: rowsOf({ A1: "{{ky}}" }) }] })).grids(),
        fieldDictionary,
      );
    expect(inspect("{{xa.ten}}").repeatedSheets).toEqual([{ sheet: "{{xa.ten}}", list: "xa" }]);
    expect(inspect("{{xa.tn}}").faults).toMatchObject([{ kind: "sheetName", suggestion: "xa.ten" }]);
    expect(inspect("{{huyen.ten}}").faults).toMatchObject([{ kind: "sheetName" }]);
    expect(inspect("{{ky}}").repeatedSheets).toEqual([]);
  });
});

describe("where a filled form comes from", () => {
  const template = { sheets: [sheetOf({ A1: "{{ky}}" }), sheetOf({ A1: "Ghi chú" })] };
  const footer = (workbook: TestWorkbookXml, sheet = 1) =>
    /<oddFooter>([\s\S]*)<\/oddFooter>/.exec(
      filled(workbook).again.package.text(`xl/worksheets/sheet${sheet}.xml`) ?? "",
    )?.[1];

  it("stands at the foot of each filled sheet, and of no other", () => {
    expect(footer(template)).toBe(
      "&amp;L&amp;8 Đạt chuẩn 1.0 · quý III năm 2022 · số liệu chốt 14/9/2022 · lập 20/9/2022 10:15\nQuyết định 318/QĐ-TTg",
    );
    expect(footer(template, 2)).toBeUndefined();
  });

  it("leaves the footer an office has given its template", () => {
    const own = "<headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>";
    expect(footer({ sheets: [sheetOf({ A1: "{{ky}}" }, { afterRows: own })] })).toBe("&amp;CTrang &amp;P");
  });

  it("stands before the parts of a sheet that follow its footer", () => {
    const after =
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><rowBreaks count="0"/>';
    const xml = filled({ sheets: [sheetOf({ A1: "{{ky}}" }, { afterRows: after })] }).again.package.text(
      "xl/worksheets/sheet1.xml",
    );
    expect(xml).toMatch(
      /<pageMargins[^>]*\/><headerFooter scaleWithDoc="0">[\s\S]*<\/headerFooter><rowBreaks/,
    );
  });

  it("stands outside the rules of the sheet, which may have extensions of their own", () => {
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><extLst><ext uri="x"/></extLst></cfRule></conditionalFormatting>';
    const xml = filled({ sheets: [sheetOf({ A1: "{{ky}}" }, { afterRows: rule })] }).again.package.text(
      "xl/worksheets/sheet1.xml",
    );
    expect(xml).toContain(`${rule}<headerFooter`);
  });

  it("is kept among the document's properties with the version of the template, and beside those of the office", () => {
    const book = opened(xlsxOf(template));
    writeProperties(
      book.package,
      new Map([
        ["datchuan:phien_ban", "1.2"],
        ["Số hồ sơ", "A&B"],
      ]),
    );
    const result = fillFile(book, figures);
    expect(result.version).toBe("1.2");
    expect(result.filledBefore).toBeUndefined();
    expect(Object.fromEntries(readProperties(opened(result.bytes).package))).toEqual({
      "datchuan:phien_ban": "1.2",
      "Số hồ sơ": "A&B",
      "datchuan:ky": "2022Q3",
      "datchuan:ngay_chot": "2022-09-14",
      "datchuan:bo_tieu_chi": "Xã nông thôn mới (Quyết định 318/QĐ-TTg)",
      "datchuan:chuong_trinh": "1.0",
      "datchuan:ngay_lap": "2022-09-20 10:15",
    });
    expect(result.bytes.length).toBeGreaterThan(0);
  });

  it("tells that a copy was filled before", () => {
    const again = fillFile(opened(filled(template).bytes), figures);
    expect(again.filledBefore).toEqual({ period: "2022Q3", madeOn: "2022-09-20 10:15" });
    expect(again.report.tags).toEqual([]);
  });
});

describe("a template filled in part", () => {
  const two = {
    sheets: [sheetOf({ A1: "{{ky}}", A2: "{{xa.ten}}" }), sheetOf({ A1: "{{ky}}" }, { name: "B" })],
  };

  it("leaves the other sheets as they are, to be filled another time", () => {
    const first = filled(two, figures, { sheets: ["b"] });
    expect([first.value(0, "A1"), first.value(1, "A1")]).toEqual(["{{ky}}", "quý III năm 2022"]);
    const second = fillFile(opened(first.bytes), figures);
    expect(second.filledBefore?.period).toBe("2022Q3");
    expect(valueIn(opened(second.bytes).grids()[0] ?? fail(), "A1")).toBe("quý III năm 2022");
  });

  it("leaves single fields where only the rows of a list are wanted", () => {
    const { value } = filled(two, figures, { lists: ["xa"] });
    expect([value(0, "A1"), value(0, "A2"), value(0, "A3")]).toEqual([
      "{{ky}}",
      "Xã Nhị Hà",
      "Xã Phước Hà/Nhị Hà",
    ]);
  });
});

function fail(): never {
  throw new Error("a sheet is missing");
}

describe("a template with a pivot table", () => {
  it("keeps it, and has Excel read its data anew", () => {
    const result = filled({
      sheets: [sheetOf({ A1: "{{ky}}" })],
      parts: { "xl/pivotCache/pivotCacheDefinition1.xml": '<pivotCacheDefinition recordCount="1"/>' },
    });
    expect(result.pivots).toBe(1);
    expect(result.again.package.text("xl/pivotCache/pivotCacheDefinition1.xml")).toContain(
      'refreshOnLoad="1"',
    );
  });
});

describe("a protected sheet", () => {
  it("is left alone and named at its first field", () => {
    const { refused, report } = filled({
      sheets: [sheetOf({ A1: "x", B3: "{{ky}}" }, { afterRows: '<sheetProtection sheet="1"/>' })],
    });
    expect(refused.map(({ why }) => why)).toEqual(["protected"]);
    expect(report.faults).toMatchObject([{ kind: "sheetProtected", tag: { row: 2, column: 1 } }]);
  });
});
