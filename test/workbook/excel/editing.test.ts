/** @jest-environment ./test/host/officeEnvironment.cjs */
import type { Edit } from "../../../src/core/sheet/edit";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { contents, enter, wholeWorkbook } from "./openWorkbook";

let excel: EmbeddedExcel;
const workbook = new ExcelWorkbook(() => new Date("2022-10-05T08:00:00Z"));
const note = { title: "Sửa số liệu" };

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

const setCell = (row: number, column: number, value: Extract<Edit, { kind: "setCell" }>["value"]): Edit => ({
  kind: "setCell",
  sheet: "Sheet1",
  row,
  column,
  value,
});

async function undoLast(): ReturnType<typeof workbook.history.undo> {
  const entries = await workbook.history.entries();
  return workbook.history.undo(entries.at(-1)?.id ?? "");
}

describe("writing cells", () => {
  it.each([
    ["17.10", "17.10"],
    ["02-03", "02-03"],
    ["=1+1", "=1+1"],
    ["-", "-"],
    ["@Xã", "@Xã"],
    ["TRUE", "TRUE"],
    ["#N/A", "#N/A"],
    ["'trích", "'trích"],
    ["≥ 80%", "≥ 80%"],
    ["Đạt", "Đạt"],
    [0.8, 0.8],
    [false, false],
  ])("keeps %p what it is", async (value, stored) => {
    expect(await workbook.apply([setCell(0, 0, value)], note)).toEqual([]);
    expect(excel.book.sheets[0]?.cell(0, 0).value).toBe(stored);
  });

  it("writes formulas, and blanks", async () => {
    await enter("Sheet1", [[2, "x"]]);
    await workbook.apply([setCell(0, 2, { formula: "A1*3" }), setCell(0, 1, null)], note);
    expect(contents(excel, "Sheet1")).toEqual([[2, null, "=A1*3 → 6"]]);
  });

  it("writes a number into a cell of the text format as a number, and brings the format back", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["12,5", "x"]];
      await context.sync();
    });
    const before = wholeWorkbook(excel);
    await workbook.apply([setCell(0, 0, 12.5), setCell(0, 1, { formula: "A1*2" })], note);
    expect(contents(excel, "Sheet1")).toEqual([[12.5, "=A1*2 → 25"]]);
    await undoLast();
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("takes a few syncs, whatever the number of cells", async () => {
    const syncs: number[] = [];
    for (const rows of [10, 3000]) {
      excel.open();
      const values = Array.from({ length: rows }, (_, row) => [row, `Xã ${row}`]);
      await workbook.apply([{ kind: "setBlock", sheet: "Sheet1", row: 2, column: 1, values }], note);
      syncs.push(excel.traffic.syncs);
    }
    expect(syncs).toEqual([4, 4]);
  });

  it.each<readonly [string, Edit, string, string | undefined]>([
    ["of a sheet that is not there", { ...setCell(0, 0, 1), sheet: "Mất" }, "noSheet", undefined],
    ["of a protected sheet", { ...setCell(0, 0, 1), sheet: "Khóa" }, "protected", undefined],
    ["that holds something else", { ...setCell(0, 0, 1), expect: "khác" } as Edit, "changed", "Đạt"],
    ["hidden by a merge", setCell(3, 1, "x"), "hiddenByMerge", "A4:C4"],
    ["with no number", setCell(0, 0, Number.NaN), "unsupported", "A1: NaN"],
    ["with too long a text", setCell(0, 0, "x".repeat(32_768)), "unsupported", "A1: 32768 > 32767"],
  ])("refuses a cell %s, and does the others", async (_title, edit, why, found) => {
    excel.book.addSheet("Khóa").password = "";
    await enter("Sheet1", [["Đạt"]]);
    const [sheet] = excel.book.sheets;
    if (sheet !== undefined) sheet.merges = [{ top: 3, bottom: 3, left: 0, right: 2 }];
    const refused = await workbook.apply([edit, setCell(5, 0, "khác")], note);
    expect(refused).toEqual([{ edit, why, ...(found === undefined ? {} : { found }) }]);
    expect(sheet?.cell(5, 0).value).toBe("khác");
    expect(sheet?.cell(0, 0).value).toBe("Đạt");
  });

  it("sees in `expect` what the edits before it wrote", async () => {
    const refused = await workbook.apply(
      [
        setCell(0, 0, "a"),
        { ...setCell(0, 0, "b"), expect: "a" } as Edit,
        { ...setCell(0, 0, "c"), expect: "a" } as Edit,
      ],
      note,
    );
    expect(refused.map(({ why, found }) => [why, found])).toEqual([["changed", "b"]]);
  });
});

describe("undoing cells", () => {
  it("brings back values, formulas, errors and blanks", async () => {
    await enter("Sheet1", [["17", 2, "=B1*2", "#N/A", true, null]]);
    excel.book.sheets[0]?.put(0, 0, { value: "17.10", style: excel.book.sheets[0].cell(0, 0).style });
    const before = wholeWorkbook(excel);
    await workbook.apply(
      [0, 1, 2, 3, 4, 5].map((column) => setCell(0, column, "mới")),
      note,
    );
    expect(await undoLast()).toEqual({ restored: 6, left: [] });
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("outlives the pane: another one finds the change in the workbook", async () => {
    await enter("Sheet1", [["cũ"]]);
    await workbook.apply([setCell(0, 0, "mới")], note);
    const later = new ExcelWorkbook();
    const [entry] = await later.history.entries();
    expect(entry).toMatchObject({
      title: "Sửa số liệu",
      at: "2022-10-05T08:00:00.000Z",
      sheets: ["Sheet1"],
      cells: 1,
      rows: 0,
      state: "done",
    });
    await later.history.undo(entry?.id ?? "");
    expect(contents(excel, "Sheet1")).toEqual([["cũ"]]);
    expect((await later.history.entries())[0]?.state).toBe("undone");
    expect(await later.history.undo(entry?.id ?? "")).toEqual({ restored: 0, left: [] });
  });

  it("leaves what has been changed since, and says so", async () => {
    await enter("Sheet1", [["a", "b"]]);
    await workbook.apply([setCell(0, 0, "x"), setCell(0, 1, "y")], note);
    await enter("Sheet1", [[null, "của tôi"]]);
    expect(await undoLast()).toEqual({
      restored: 1,
      left: [{ sheet: "Sheet1", area: { top: 0, left: 1, bottom: 0, right: 1 }, why: "changedSince" }],
    });
    expect(contents(excel, "Sheet1")).toEqual([["a", "của tôi"]]);
  });

  it("leaves rows that have moved, though the same value stands where it was written", async () => {
    await enter("Sheet1", [
      ["1.1", "Đường xã", "Không"],
      ["1.2", "Đường thôn", "Không"],
    ]);
    await workbook.apply([setCell(0, 2, "Đạt"), setCell(1, 2, "Đạt")], note);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
      await context.sync();
    });
    const { restored, left } = await undoLast();
    expect(restored).toBe(0);
    expect(left.map(({ why }) => why)).toEqual(["changedSince", "changedSince"]);
  });

  it("says which sheet is gone or protected now", async () => {
    excel.book.addSheet("B");
    await workbook.apply([setCell(0, 0, 1), { ...setCell(0, 0, 2), sheet: "B" }], note);
    const gone = excel.book.sheet("B");
    if (gone !== undefined) excel.book.deleteSheet(gone);
    const [sheet] = excel.book.sheets;
    if (sheet !== undefined) sheet.password = "";
    expect((await undoLast()).left.map(({ sheet: name, why }) => [name, why])).toEqual([
      ["B", "noSheet"],
      ["Sheet1", "protected"],
    ]);
    expect((await workbook.history.entries())[0]?.state).toBe("done");
  });

  it("keeps the last fifty changes and lets go of what is older", async () => {
    for (let change = 0; change < 53; change++) await workbook.apply([setCell(0, 0, change)], note);
    expect(await workbook.history.entries()).toHaveLength(50);
    expect(excel.book.customXml).toHaveLength(51);
  });
});

describe("a spilled block", () => {
  function spill(): void {
    const [sheet] = excel.book.sheets;
    const spillsFrom = { row: 0, column: 1 };
    const style = excel.book.sheets[0]?.cell(0, 0).style;
    if (sheet === undefined || style === undefined) throw new Error("no sheet");
    sheet.put(0, 1, { value: "Đạt", formula: "=UNKNOWN(A1:A2)", spillsFrom, style });
    sheet.put(1, 1, { value: "Chưa đạt", spillsFrom, style });
  }

  it("is not torn: a cell inside is refused", async () => {
    spill();
    const refused = await workbook.apply([setCell(1, 1, "x")], note);
    expect(refused).toMatchObject([{ why: "unsupported", found: "B1#" }]);
  });

  it("is replaced whole by its values, and comes back", async () => {
    spill();
    const values = [["Đạt"], ["Chưa đạt"]];
    expect(
      await workbook.apply([{ kind: "setBlock", sheet: "Sheet1", row: 0, column: 1, values }], note),
    ).toEqual([]);
    expect(contents(excel, "Sheet1")).toEqual([
      [null, "Đạt"],
      [null, "Chưa đạt"],
    ]);
    await undoLast();
    expect(excel.book.sheets[0]?.cell(0, 1).formula).toBe("=UNKNOWN(A1:A2)");
  });
});
