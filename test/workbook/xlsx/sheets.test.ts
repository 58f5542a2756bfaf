import type { TestSheetXml } from "../../support/xlsxOf";
import { xlsxOf } from "../../support/xlsxOf";
import { firstGrid, valueAt, workbookOf } from "./readBack";

const one = `<row r="1"><c r="A1"><v>1</v></c></row>`;

describe("the sheets of a workbook", () => {
  const sheets: readonly TestSheetXml[] = [
    { name: "Xã A &amp; B", id: "7", rows: one },
    { name: "Ẩn", id: "3", state: "hidden", rows: one },
    { name: "Rất ẩn", id: "5", state: "veryHidden", rows: one },
  ];

  it("come in the order of their tabs, hidden ones too", async () => {
    expect(await workbookOf(xlsxOf({ sheets })).sheets()).toEqual([
      { id: "7", name: "Xã A & B", visibility: "visible", isProtected: false },
      { id: "3", name: "Ẩn", visibility: "hidden", isProtected: false },
      { id: "5", name: "Rất ẩn", visibility: "veryHidden", isProtected: false },
    ]);
  });

  it("are read by name, without case and in either form of Vietnamese letters", async () => {
    const workbook = workbookOf(xlsxOf({ sheets }));
    const names = async (...wanted: string[]): Promise<string[]> =>
      (await workbook.read(wanted)).map(({ name }) => name);

    expect(await names("rất ẩn".normalize("NFD"), "XÃ A & B")).toEqual(["Xã A & B", "Rất ẩn"]);
    expect(await names("Không có")).toEqual([]);
    expect(await workbook.read()).toHaveLength(3);
  });

  it("are read once", () => {
    const workbook = workbookOf(xlsxOf({ sheets }));
    expect(workbook.grids()[1]).toBe(workbook.grids(["Ẩn"])[0]);
  });

  it.each(["chartsheet", "dialogsheet", "xlMacrosheet"])(
    "a %s is no sheet of cells, but its part stays",
    (kind) => {
      const workbook = workbookOf(
        xlsxOf({ sheets: [{ rows: one }, { kind, part: "<chartsheet/>" }, { rows: one }] }),
      );

      expect(workbook.grids().map(({ name }) => name)).toEqual(["Sheet1", "Sheet3"]);
      expect(workbook.package.text("xl/worksheets/sheet2.xml")).toBe("<chartsheet/>");
    },
  );

  it("of the same name and number are still told apart by their id", () => {
    const twins = [
      { name: "Biểu", id: "1", rows: one },
      { name: "Biểu", id: "1", rows: "" },
    ];
    const grids = workbookOf(xlsxOf({ sheets: twins })).grids();

    expect(grids.map(({ id, name, rowCount }) => [id, name, rowCount])).toEqual([
      ["1", "Biểu", 1],
      ["1-2", "Biểu", 0],
    ]);
  });

  it("may be empty", () => {
    const grid = firstGrid(xlsxOf({ sheets: [{ part: "<worksheet><sheetData/></worksheet>" }] }));
    expect([grid.rowCount, grid.columnCount, valueAt(grid, 0, 0)]).toEqual([0, 0, null]);
  });
});

describe("what a sheet says besides its cells", () => {
  it("merged areas, also those of nothing but title rows", () => {
    const afterRows = `<mergeCells count="3"><mergeCell ref="A1:F1"/><mergeCell ref="$A$2:$F$3"/><mergeCell ref="nonsense"/></mergeCells>`;
    const grid = firstGrid(xlsxOf({ sheets: [{ rows: one, afterRows }] }));

    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 1, left: 0, bottom: 2, right: 5 },
    ]);
  });

  it("hidden rows and columns, also those of no height or width", () => {
    const rows = `<row r="2" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row><row r="5" hidden="0"/><row r="6" ht="0" customHeight="1"/>`;
    const beforeRows = `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7" width="9"/></cols>`;
    const grid = firstGrid(xlsxOf({ sheets: [{ rows, beforeRows }] }));

    expect([...grid.hiddenRows]).toEqual([1, 3, 5]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 4]);
  });

  it.each([
    [`<sheetProtection sheet="1" objects="1"/>`, true],
    [`<sheetProtection sheet="true"/>`, true],
    [`<sheetProtection objects="1"/>`, false],
    ["", false],
  ])("its protection: %p", (afterRows, isProtected) => {
    expect(firstGrid(xlsxOf({ sheets: [{ afterRows }] })).isProtected).toBe(isProtected);
  });

  it("its tables", () => {
    const bytes = xlsxOf({
      sheets: [
        {
          rows: one,
          relations: [
            ["table", "../tables/table1.xml"],
            ["table", "../tables/table2.xml"],
          ],
        },
      ],
      parts: {
        "xl/tables/table1.xml": `<table name="a" displayName="Xã" ref="A1:C9" totalsRowCount="1"><autoFilter ref="A1:C8"/></table>`,
        "xl/tables/table2.xml": `<x:table xmlns:x="m" name="b" ref="E1:F9" headerRowCount="0"/>`,
      },
    });

    expect(firstGrid(bytes).tables).toEqual([
      { name: "Xã", area: { top: 0, left: 0, bottom: 8, right: 2 }, headerRows: 1, totalsRows: 1 },
      { name: "b", area: { top: 0, left: 4, bottom: 8, right: 5 }, headerRows: 0, totalsRows: 0 },
    ]);
  });
});

describe("editing and saving", () => {
  it("shows what was written, in the grids and in the saved file", () => {
    const workbook = workbookOf(xlsxOf({ sheets: [{ name: "Biểu", rows: one }] }));
    workbook.grids();

    const refused = workbook.applyNow([
      { kind: "setCell", sheet: "Biểu", row: 0, column: 0, expect: 1, value: "Đạt" },
    ]);

    expect(refused).toEqual([]);
    for (const grid of [...workbook.grids(), firstGrid(workbook.save())])
      expect(valueAt(grid, 0, 0)).toBe("Đạt");
  });

  it("is the same file where nothing was written", () => {
    const workbook = workbookOf(xlsxOf({ sheets: [{ rows: one }] }));
    const saved = workbook.save();
    expect(workbookOf(saved).save()).toEqual(saved);
  });
});
