/** @jest-environment ./test/host/officeEnvironment.cjs */
import type { Area, Grid } from "../../../src/core/sheet/grid";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { errorOf } from "../../host/model/cell";
import { PLAIN_STYLE, styled } from "../../host/model/style";
import type { Sheet } from "../../host/model/sheet";
import { WEB_PAYLOAD_LIMIT } from "../../host/office/faults";

let excel: EmbeddedExcel;
const workbook = new ExcelWorkbook();

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

function fill(sheet: Sheet, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = column === 0 ? `Chỉ tiêu ${row + 1}` : row * columns + column;
      sheet.put(row, column, { value, style: PLAIN_STYLE });
    }
  }
}

async function gridOfFirst(): Promise<Grid> {
  const [grid] = await workbook.read();
  if (grid === undefined) throw new Error("There is no sheet.");
  return grid;
}

/** A workbook of 47 commune sheets with so many rows each. */
function openCommunes(rows: number): void {
  const book = excel.open();
  for (let commune = book.sheets.length; commune < 47; commune++) book.addSheet(`Xã ${commune + 1}`);
  for (const sheet of book.sheets) fill(sheet, rows, 9);
}

describe("reading in as few syncs as can be", () => {
  it.each([10, 60, 90])(
    "47 sheets of %i rows take three syncs: what there is, how large, the cells",
    async (rows) => {
      openCommunes(rows);
      const grids = await workbook.read();
      expect(grids).toHaveLength(47);
      expect(grids[46]?.rowCount).toBe(rows);
      expect(excel.traffic.syncs).toBe(3);
    },
  );

  it("takes one more sync for each further 4 MB, at 60 characters a cell", async () => {
    const [sheet] = excel.book.sheets;
    if (sheet !== undefined) fill(sheet, 20_000, 5);
    const grid = await gridOfFirst();
    expect(grid.numberAt(19_999, 4)).toBe(99_999);
    expect(excel.traffic.syncs).toBe(2 + Math.ceil((20_000 * 5 * 60) / 4_000_000));
  });

  it("takes one more sync where values read as errors, for all sheets together", async () => {
    openCommunes(10);
    for (const name of ["Xã 3", "Xã 40"]) {
      excel.book.sheet(name)?.put(4, 5, { value: errorOf("#NAME?"), style: PLAIN_STYLE });
    }
    const grids = await workbook.read();
    expect(grids.filter((grid) => grid.kindAt(4, 5) === "error")).toHaveLength(2);
    expect(excel.traffic.syncs).toBe(4);
  });

  it("never asks for more than Excel on the web gives", async () => {
    excel.faults.payloadLimit = WEB_PAYLOAD_LIMIT;
    const [sheet] = excel.book.sheets;
    if (sheet !== undefined) fill(sheet, 30_000, 9);
    const grid = await gridOfFirst();
    expect(grid.rowCount).toBe(30_000);
    expect(excel.traffic.largestResponse).toBeLessThan(WEB_PAYLOAD_LIMIT);
  });

  it("reads in halves what turns out larger than it was taken for", async () => {
    excel.faults.payloadLimit = WEB_PAYLOAD_LIMIT;
    const [sheet] = excel.book.sheets;
    for (let row = 0; row < 900; row++) {
      sheet?.put(row, 0, { value: `${row} ${"dài ".repeat(2500)}`, style: PLAIN_STYLE });
    }
    const grid = await gridOfFirst();
    expect(grid.rowCount).toBe(900);
    expect(grid.textAt(899, 0)).toMatch(/^899 dài/);
  });

  it("says that it is too much where a single row is", async () => {
    excel.faults.payloadLimit = 20_000;
    excel.book.sheets[0]?.put(0, 0, { value: "x".repeat(30_000), style: PLAIN_STYLE });
    await expect(workbook.read()).rejects.toMatchObject({ fault: { kind: "tooMuchAtOnce" } });
  });
});

describe("what is read of a sheet", () => {
  it("is the same kinds of cells as a file has", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:G2").formulas = [["Đạt", 0.5, true, "=1/0", '=""', "'=x"]];
      sheet.getRange("C2").numberFormat = [["0.0%"]];
      await context.sync();
    });
    const grid = await gridOfFirst();
    const kinds = Array.from({ length: 8 }, (_, column) => grid.kindAt(1, column));
    expect(kinds).toEqual(["blank", "text", "number", "boolean", "error", "text", "text", "blank"]);
    expect(grid.formatAt(1, 2)).toBe("0.0%");
    expect(grid.textAt(1, 4)).toBe("#DIV/0!");
    expect(grid.formulaAt(1, 4)).toBe("1/0");
    expect([grid.textAt(1, 6), grid.formulaAt(1, 6)]).toEqual(["=x", undefined]);
    expect([grid.rowCount, grid.columnCount]).toEqual([2, 7]);
  });

  it.each([
    ["a text", "'#N/A", "text"],
    ["the text a formula gives", '="#N/A"', "text"],
    ["an error typed in", "#N/A", "error"],
    ["the error a formula gives", "=NA()", "error"],
  ])("tells %s from what reads the same", async (_, entry, kind) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2").formulas = [[entry]];
      await context.sync();
    });
    const grid = await gridOfFirst();
    expect([grid.textAt(1, 1), grid.kindAt(1, 1)]).toEqual(["#N/A", kind]);
  });

  it.each(["#", "#1 Phước Hậu", "# N/A"])("never asks what kind of value %j is", async (text) => {
    excel.book.sheets[0]?.put(0, 0, { value: text, style: PLAIN_STYLE });
    expect((await gridOfFirst()).textAt(0, 0)).toBe(text);
    expect(excel.traffic.syncs).toBe(3);
  });

  it("has a formula that is still being worked out as not calculated", async () => {
    const [sheet] = excel.book.sheets;
    sheet?.put(0, 0, { formula: "=NTM.DANHGIA(1,2)", value: errorOf("#BUSY!"), style: PLAIN_STYLE });
    expect((await gridOfFirst()).kindAt(0, 0)).toBe("notCalculated");
  });

  it("has the font of each cell where there are several", async () => {
    const [sheet] = excel.book.sheets;
    sheet?.put(0, 0, { value: "Ph­íc", style: styled(PLAIN_STYLE, { fontName: ".VnTime" }) });
    sheet?.put(0, 1, { value: "Phước", style: PLAIN_STYLE });
    const grid = await gridOfFirst();
    expect([grid.fontAt(0, 0), grid.fontAt(0, 1)]).toEqual([".VnTime", "Calibri"]);
  });

  it("has hidden rows and columns, visibility and protection", async () => {
    const [sheet] = excel.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    fill(sheet, 6, 3);
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(1);
    sheet.password = "";
    const second = excel.book.addSheet("Ẩn");
    second.visibility = "veryHidden";
    fill(second, 2, 2);
    second.hiddenRows.add(0).add(1);
    const [first, hidden] = await workbook.read();
    expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([1]);
    expect(first?.isProtected).toBe(true);
    expect([hidden?.visibility, [...(hidden?.hiddenRows ?? [])]]).toEqual(["veryHidden", [0, 1]]);
  });

  it("has more merged areas than Excel tells at once, those over several bands whole", async () => {
    const [sheet] = excel.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    fill(sheet, 1500, 4);
    const pairs: Area[] = Array.from({ length: 1500 }, (_, row) => ({
      top: row,
      bottom: row,
      left: 0,
      right: 1,
    }));
    const tall: Area = { top: 0, bottom: 1499, left: 2, right: 3 };
    sheet.merges = [...pairs, tall];
    const { merges } = await gridOfFirst();
    expect(merges).toHaveLength(1501);
    expect(merges).toContainEqual(tall);
    expect(merges).toContainEqual({ top: 1499, bottom: 1499, left: 0, right: 1 });
  });

  it("has its tables", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C3").values = [
        ["Xã", "Điểm"],
        ["An Hải", 1],
      ];
      sheet.tables.add("B2:C3", true).name = "Xa";
      await context.sync();
    });
    expect((await gridOfFirst()).tables).toEqual([
      { name: "Xa", area: { top: 1, left: 1, bottom: 2, right: 2 }, headerRows: 1, totalsRows: 0 },
    ]);
  });

  it("leaves out a sheet that is deleted while the workbook is read", async () => {
    openCommunes(3);
    const gone = excel.book.sheet("Xã 9");
    excel.faults.happensBefore(3, () => gone && excel.book.deleteSheet(gone));
    expect((await workbook.read()).map(({ name }) => name)).not.toContain("Xã 9");
  });

  it("leaves out a sheet that is deleted before its errors are told", async () => {
    openCommunes(3);
    const gone = excel.book.sheet("Xã 9");
    gone?.put(1, 1, { value: errorOf("#REF!"), style: PLAIN_STYLE });
    excel.faults.happensBefore(4, () => gone && excel.book.deleteSheet(gone));
    expect((await workbook.read()).map(({ name }) => name)).not.toContain("Xã 9");
    expect(excel.traffic.syncs).toBe(4);
  });

  it.each([
    [["XÃ 2", "không có"], ["Xã 2"]],
    [[], []],
  ])("only sheets that are asked for: %j gives %j", async (names, read) => {
    openCommunes(2);
    expect((await workbook.read(names)).map(({ name }) => name)).toEqual(read);
  });

  it("an empty sheet is an empty grid", async () => {
    const grid = await gridOfFirst();
    expect([grid.name, grid.rowCount, grid.columnCount]).toEqual(["Sheet1", 0, 0]);
  });
});

describe("showing a cell", () => {
  it("goes to its sheet and selects it", async () => {
    excel.book.addSheet("Xã An Hải");
    await workbook.select("xã an hải", { row: 6, column: 2 });
    expect(excel.book.active.name).toBe("Xã An Hải");
    expect(excel.book.selection).toEqual({ top: 6, bottom: 6, left: 2, right: 2 });
  });

  it("says that the sheet is gone, or hidden", async () => {
    excel.book.addSheet("Ẩn").visibility = "hidden";
    const cell = { row: 0, column: 0 };
    await expect(workbook.select("Mất", cell)).rejects.toMatchObject({ fault: { kind: "gone" } });
    await expect(workbook.select("Ẩn", cell)).rejects.toMatchObject({
      fault: { kind: "sheetHidden", sheet: "Ẩn" },
    });
  });
});

describe("while someone edits a cell", () => {
  it("reading waits until they are through", async () => {
    excel.startCellEdit();
    const reading = workbook.read();
    setTimeout(() => excel.endCellEdit(), 30);
    expect(await reading).toHaveLength(1);
  });
});

describe("what Excel fails with", () => {
  it.each([
    ["AccessDenied", { kind: "changeForbidden" }],
    ["ItemNotFound", { kind: "gone" }],
    ["ApiNotFound", { kind: "notInThisExcel" }],
    ["SomethingElse", { kind: "excelFailed", code: "SomethingElse" }],
  ])("%s is %j", async (code, fault) => {
    excel.faults.plant({ sync: 1, failure: { kind: "action", after: 0, code } });
    await expect(workbook.sheets()).rejects.toMatchObject({ fault });
  });

  it.each([
    ["busy", { kind: "busy" }],
    ["sessionTimedOut", { kind: "busy" }],
    ["internal", { kind: "excelFailed", code: "GeneralException" }],
  ] as const)("a request that fails as %s is %j", async (as, fault) => {
    excel.faults.plant({ sync: 2, failure: { kind: "request", as } });
    await expect(workbook.read()).rejects.toMatchObject({ fault });
  });
});
