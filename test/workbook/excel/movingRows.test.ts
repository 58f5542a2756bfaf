/** @jest-environment ./test/host/officeEnvironment.cjs */
import type { Edit, ExpandedRow } from "../../../src/core/sheet/edit";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { contents, enter, wholeWorkbook } from "./openWorkbook";

let excel: EmbeddedExcel;
const workbook = new ExcelWorkbook();
const note = { title: "Điền biểu" };

beforeAll(async () => {
  excel = await bootExcel();
});

beforeEach(() => {
  excel.open();
});

afterEach(() => {
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.interpreter.internalErrors).toEqual([]);
  expect(excel.book.names).toEqual([]);
});

async function undoLast(): ReturnType<typeof workbook.history.undo> {
  const entries = await workbook.history.entries();
  return workbook.history.undo(entries.at(-1)?.id ?? "");
}

const row = (from: number, group: number, ...values: readonly (string | number)[]): ExpandedRow => ({
  from,
  group,
  values,
});

const expand = (first: number, last: number, rows: readonly ExpandedRow[]): Edit => ({
  kind: "expandRows",
  sheet: "Sheet1",
  first,
  last,
  rows,
});

/** A head, a pattern row, its total and a rate beside it, and a note below. */
const FORM = [
  ["Xã", "Số hộ", "Tỷ lệ"],
  ["{{xa}}", 0, "=B2/B$3"],
  ["Cộng", "=SUM(B2)", "=SUM(C2:C2)"],
  ["Ghi chú"],
];

async function openForm(): Promise<void> {
  excel.open();
  await enter("Sheet1", FORM);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("C2").numberFormat = [["0.0%"]];
    sheet.getRange("2:2").format.rowHeight = 22;
    context.workbook.worksheets.add("Tổng hợp");
    await context.sync();
  });
  await enter("Tổng hợp", [["=Sheet1!B3", "=SUM(Sheet1!B2:B2)", "=Sheet1!A4"]]);
}

const THREE = [0, 1, 2].map((at) => row(1, at, `Xã ${at + 1}`, 10 * (at + 1)));

describe("a pattern row", () => {
  it("becomes as many rows as there are, and every total is true", async () => {
    await openForm();
    expect(await workbook.apply([expand(1, 1, THREE)], note)).toEqual([]);
    expect(contents(excel, "Sheet1")).toEqual([
      ["Xã", "Số hộ", "Tỷ lệ"],
      ["Xã 1", 10, "=B2/B$5 → 0.16666666666666666"],
      ["Xã 2", 20, "=B3/B$5 → 0.3333333333333333"],
      ["Xã 3", 30, "=B4/B$5 → 0.5"],
      ["Cộng", "=SUM(B2:B4) → 60", "=SUM(C2:C4) → 1"],
      ["Ghi chú", null, null],
    ]);
    expect(contents(excel, "Tổng hợp")).toEqual([
      ["=Sheet1!B5 → 60", "=SUM(Sheet1!B2:B4) → 60", "=Sheet1!A6 → Ghi chú"],
    ]);
    const [sheet] = excel.book.sheets;
    expect(sheet?.cell(3, 2).style.numberFormat).toBe("0.0%");
    expect(sheet?.rowHeights.get(3)).toBe(22);
  });

  it("takes no more syncs for a thousand rows than for three", async () => {
    const syncs: number[] = [];
    for (const count of [3, 1000]) {
      await openForm();
      excel.traffic.reset();
      const rows = Array.from({ length: count }, (_, at) => row(1, at, `Xã ${at}`, at));
      await workbook.apply([expand(1, 1, rows)], note);
      syncs.push(excel.traffic.syncs);
    }
    expect(syncs[0]).toBe(syncs[1]);
  });

  it.each([
    ["one row", [row(1, 0, "Xã 1", 10)]],
    ["three rows", THREE],
    ["no row at all", []],
  ])("that became %s comes back", async (_title, rows) => {
    await openForm();
    const before = wholeWorkbook(excel);
    await workbook.apply([expand(1, 1, rows)], note);
    expect(wholeWorkbook(excel)).not.toEqual(before);
    expect((await undoLast()).left).toEqual([]);
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("of several rows is repeated by its groups, in one copy where it is repeated whole", async () => {
    await enter("Sheet1", [["Đầu"], ["{{huyen}}", "=B3"], ["{{xa}}", 0], ["Cộng", "=SUM(B2:B3)"]]);
    const before = wholeWorkbook(excel);
    const rows = [0, 1, 2].flatMap((group) => [
      row(1, group, `Huyện ${group}`),
      row(2, group, `Xã ${group}`, group + 1),
    ]);
    await workbook.apply([expand(1, 2, rows)], note);
    expect(contents(excel, "Sheet1")).toEqual([
      ["Đầu", null],
      ["Huyện 0", "=B3 → 1"],
      ["Xã 0", 1],
      ["Huyện 1", "=B5 → 2"],
      ["Xã 1", 2],
      ["Huyện 2", "=B7 → 3"],
      ["Xã 2", 3],
      ["Cộng", "=SUM(B2:B7) → 12"],
    ]);
    await undoLast();
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it.each([
    ["a group without rows", [row(1, 0, "Huyện 0"), row(1, 1, "Huyện 1"), row(2, 1, "Xã", 4)]],
    ["fewer rows than the pattern has", [row(2, 0, "Xã", 4)]],
    ["as many rows in another order", [row(2, 0, "Xã", 4), row(1, 0, "Huyện")]],
  ])("with %s is replaced, and comes back", async (_title, rows) => {
    await enter("Sheet1", [["Đầu"], ["{{huyen}}", "=C1"], ["{{xa}}", 0], ["Cộng", "=SUM(B2:B3)"]]);
    const before = wholeWorkbook(excel);
    expect(await workbook.apply([expand(1, 2, rows)], note)).toEqual([]);
    expect(contents(excel, "Sheet1").map(([first]) => first)).toEqual([
      "Đầu",
      ...rows.map(({ values }) => values[0]),
      "Cộng",
    ]);
    expect(contents(excel, "Sheet1").at(-1)?.[1]).toMatch(/→ 4$/);
    expect((await undoLast()).left).toEqual([]);
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("in a text cell takes numbers as numbers", async () => {
    await enter("Sheet1", [["{{n}}"], ["=SUM(A1)"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").numberFormat = [["@"]];
      await context.sync();
    });
    await workbook.apply([expand(0, 0, [row(0, 0, 4), row(0, 1, 5)])], note);
    expect(contents(excel, "Sheet1")).toEqual([[4], [5], ["=SUM(A1:A2) → 9"]]);
  });

  it("is followed by edits that name the rows as they are then", async () => {
    await openForm();
    const total: Edit = {
      kind: "setCell",
      sheet: "Sheet1",
      row: 4,
      column: 0,
      expect: "Cộng",
      value: "Tổng cộng",
    };
    expect(await workbook.apply([expand(1, 1, THREE), total], note)).toEqual([]);
    expect(contents(excel, "Sheet1")[4]?.[0]).toBe("Tổng cộng");
    const before = await workbook.history.entries();
    expect(before).toHaveLength(1);
    await undoLast();
    expect(contents(excel, "Sheet1")[1]?.[0]).toBe("{{xa}}");
    expect(contents(excel, "Sheet1")[2]?.[0]).toBe("Cộng");
  });
});

describe("undoing rows", () => {
  it("is refused whole where a new row was changed since", async () => {
    await openForm();
    await workbook.apply([expand(1, 1, THREE)], note);
    await enter("Sheet1", [[], [], [null, 99]]);
    expect(await undoLast()).toEqual({
      restored: 0,
      left: [{ sheet: "Sheet1", area: { top: 2, left: 0, bottom: 3, right: 2 }, why: "changedSince" }],
    });
    expect(contents(excel, "Sheet1")[2]?.[1]).toBe(99);
    expect((await workbook.history.entries())[0]?.state).toBe("done");
  });

  it("of an older change waits for the newer one that moved its rows", async () => {
    await openForm();
    const note4: Edit = { kind: "setCell", sheet: "Sheet1", row: 3, column: 0, value: "Lưu ý" };
    await workbook.apply([note4], note);
    await workbook.apply([expand(1, 1, THREE)], note);
    const [older, newer] = await workbook.history.entries();
    expect((await workbook.history.undo(older?.id ?? "")).left.map(({ why }) => why)).toEqual(["later"]);
    await workbook.history.undo(newer?.id ?? "");
    expect((await workbook.history.undo(older?.id ?? "")).restored).toBe(1);
    expect(contents(excel, "Sheet1")[3]?.[0]).toBe("Ghi chú");
  });
});

describe("inserting and deleting rows", () => {
  const insert: Edit = { kind: "insertRows", sheet: "Sheet1", at: 2, count: 3 };
  const remove: Edit = { kind: "deleteRows", sheet: "Sheet1", first: 1, last: 1 };

  it.each<readonly [string, Edit]>([
    ["inserted", insert],
    ["deleted", remove],
  ])("rows are %s, and it is undone", async (_what, edit) => {
    await openForm();
    const before = wholeWorkbook(excel);
    expect(await workbook.apply([edit], note)).toEqual([]);
    expect(contents(excel, "Sheet1")).toHaveLength(edit === insert ? 7 : 3);
    expect(await undoLast()).toMatchObject({ left: [] });
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it.each<readonly [Edit, string]>([
    [{ ...insert, sheet: "Mất" }, "noSheet"],
    [{ ...insert, sheet: "Khóa" }, "protected"],
    [{ ...insert, count: 2_000_000 }, "unsupported"],
    [{ ...remove, first: 3, last: 1 }, "unsupported"],
    [expand(1, 1, [row(5, 0)]), "unsupported"],
    [expand(1, 1, [row(1, 0, Number.NaN)]), "unsupported"],
  ])("%j is refused: %s", async (edit, why) => {
    await openForm();
    excel.book.addSheet("Khóa").password = "";
    const before = wholeWorkbook(excel);
    expect(await workbook.apply([edit], note)).toMatchObject([{ why }]);
    expect(wholeWorkbook(excel)).toEqual(before);
    expect(await workbook.history.entries()).toEqual([]);
  });
});
