/** @jest-environment ./test/host/officeEnvironment.cjs */
import { bootExcel } from "../boot";
import type { EmbeddedExcel } from "../embeddedExcel";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel();
});

beforeEach(() => {
  excel.open();
});

afterEach(() => {
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.interpreter.internalErrors).toEqual([]);
});

/** Runs on the first sheet, and gives what `run` makes of it after a last sync. */
function onSheet<Result>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => run(context.workbook.worksheets.getFirst(), context));
}

describe("ranges", () => {
  it("give what was written, and leave cells given as null", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        ["x", 1],
        [true, 2],
      ];
      sheet.getRange("B2:C3").values = [
        [null, 7],
        [null, null],
      ];
      const range = sheet.getRange("A1:C3").load("values,valueTypes,address,rowCount");
      await context.sync();
      expect(range.values).toEqual([
        ["", "", ""],
        ["", "x", 7],
        ["", true, 2],
      ]);
      expect(range.valueTypes[1]).toEqual(["Empty", "String", "Double"]);
      expect(range.address).toBe("Sheet1!A1:C3");
      expect(range.rowCount).toBe(3);
    }));

  it.each([
    ["17.10", 17.1, "General"],
    ["'17.10", "17.10", "General"],
    ["02-03", 44595, "d-mmm"],
    ["12/15", 44910, "d-mmm"],
    ["25/12", 44920, "d-mmm"],
    ["80%", 0.8, "0%"],
    ["79,5%", "79,5%", "General"],
    ["1,500", 1500, "#,##0"],
    ["1.500", 1.5, "General"],
    ["true", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["≥ 80%", "≥ 80%", "General"],
  ])("take the entry %s for %s, as English Excel does", (entry, value, format) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[entry]];
      const range = sheet.getRange("A1").load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.numberFormat).toEqual([[format]]);
    }),
  );

  it("keep everything as text in cells of the text format, numbers too", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["02-03", 5]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["02-03", "5"]]);
      expect(range.valueTypes).toEqual([["String", "String"]]);
    }));

  it("work formulas out, and again when what they look at changes", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").formulas = [[1], [2], ["=SUM(A1:A2)"], ["=IF(A3>3,A3*2,A9)"]];
      const before = sheet.getRange("A3:A4").load("values,formulas");
      await context.sync();
      expect(before.values).toEqual([[3], [0]]);
      expect(before.formulas).toEqual([["=SUM(A1:A2)"], ["=IF(A3>3,A3*2,A9)"]]);
      sheet.getRange("A1").values = [[8]];
      const after = sheet.getRange("A3:A4").load("values");
      await context.sync();
      expect(after.values).toEqual([[10], [20]]);
    }));

  it("shift formulas when rows are inserted and deleted", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").formulas = [[1], [2], ["=SUM(A1:A2)"], ["=A2"]];
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A2:A3").values = [[10], [20]];
      const grown = sheet.getRange("A5:A6").load("formulas,values");
      await context.sync();
      expect(grown.formulas).toEqual([["=SUM(A1:A4)"], ["=A4"]]);
      expect(grown.values).toEqual([[33], [2]]);
      sheet.getRange("4:4").delete("Up");
      const shrunk = sheet.getRange("A4:A5").load("formulas,values");
      await context.sync();
      expect(shrunk.formulas).toEqual([["=SUM(A1:A3)"], ["=#REF!"]]);
      expect(shrunk.values).toEqual([[31], ["#REF!"]]);
    }));

  it("copy formulas, formats and merges over a larger target", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [["x", 2, "=B1*2"]];
      sheet.getRange("B1").numberFormat = [["0.0"]];
      sheet.getRange("D1:E1").merge();
      sheet.getRange("2:4").copyFrom("1:1");
      const copy = sheet.getRange("A4:C4").load("formulas,numberFormat");
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(copy.formulas).toEqual([["x", 2, "=B4*2"]]);
      expect(copy.numberFormat).toEqual([["General", "0.0", "General"]]);
      expect(merged.address).toBe("Sheet1!D1:E1,Sheet1!D2:E2,Sheet1!D3:E3,Sheet1!D4:E4");
    }));

  it("refuse a matrix of another size; what came before in the batch stays", async () => {
    const run = onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.book.sheets[0]?.cell(0, 0).value).toBe("kept");
  });

  it("take large writes in the pieces office.js cuts them into", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:E1000").values = Array.from({ length: 1000 }, (_, row) => [row, row, row, row, row]);
      await context.sync();
      const used = sheet.getUsedRange().load("address");
      const last = sheet.getRange("E1000").load("values");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:E1000");
      expect(last.values).toEqual([[999]]);
    }));

  it("tell hidden rows and fonts cell by cell", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B1").format.font.name = ".VnTime";
      const range = sheet.getRange("A1:B3").load("rowHidden,format/font/name");
      const rows = range.getRowProperties({ rowHidden: true });
      const cells = range.getCellProperties({ format: { font: { name: true } } });
      await context.sync();
      expect(range.rowHidden).toBeNull();
      expect(range.format.font.name).toBeNull();
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
      expect(cells.value[0]?.map(({ format }) => format?.font?.name)).toEqual(["Calibri", ".VnTime"]);
    }));

  it("fail when more than 512 merged areas are asked for at once", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B512").merge(true);
      sheet.getRange("A1:B512").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      sheet.getRange("A513:B513").merge(true);
      sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    }));

  it("stay on their cells while rows above come and go", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5").load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A7");
    }));
});
