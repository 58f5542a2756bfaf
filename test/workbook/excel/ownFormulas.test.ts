/** @jest-environment ./test/host/officeEnvironment.cjs */
import { formulasToFreeze, freezeValues } from "../../../src/core/formulas/freezeValues";
import { planFormulas } from "../../../src/core/formulas/insertFormulas";
import { formulasToRepair, repairNames } from "../../../src/core/formulas/repairNames";
import type { Edit } from "../../../src/core/sheet/edit";
import { recogniseSheet } from "../../../src/core/sheet/recogniseSheet";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { functionsJson } from "../../../src/functions/functionsJson";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { contents, enter, wholeWorkbook } from "./openWorkbook";

let excel: EmbeddedExcel;
const workbook = new ExcelWorkbook(() => new Date("2022-10-05T08:00:00Z"));

beforeAll(async () => {
  excel = await bootExcel({
    functions: { namespace: "NTM", metadata: functionsJson("vi"), blanks: "zero" },
  });
  await import("../../../src/functions/main");
});
beforeEach(() => excel.open());
afterEach(() => {
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.interpreter.internalErrors).toEqual([]);
});

const SHEET = "Sheet1";

async function grid() {
  await excel.calculated();
  const [read] = await workbook.read([SHEET]);
  if (read === undefined) throw new Error("no sheet");
  return read;
}

async function applied(edits: readonly Edit[]): Promise<void> {
  expect(await workbook.apply(edits, { title: "" })).toEqual([]);
  await excel.calculated();
}

async function undo(): Promise<void> {
  const entries = await workbook.history.entries();
  expect((await workbook.history.undo(entries.at(-1)?.id ?? "")).left).toEqual([]);
  await excel.calculated();
}

/** The sheet of a commune with one result left blank. */
async function enterCommune(): Promise<void> {
  await enter(SHEET, [
    ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, NĂM 2022"],
    ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"],
    ["'1.1", "Có quy hoạch chung xây dựng xã", "", "Đạt", "Đạt"],
    ["'2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "100%", "97%"],
    ["'2.2", "Tỷ lệ đường thôn được cứng hóa", "%", "≥70%", ""],
    ["'2.3", "Tỷ lệ đường ngõ xóm sạch", "%", "≥70%", 0],
  ]);
}

async function insertVerdicts(): Promise<void> {
  const read = await grid();
  const [table] = recogniseSheet(read, { sets: criteriaSets, registers });
  if (table === undefined) throw new Error("no table");
  const terms = { set: "xa-ntm-2021-2025", area: "DHNTB", year: 2022 };
  const plan = planFormulas({ grid: read, table, choice: "verdict", terms, spilling: "available" });
  if (plan.kind === "refused") throw new Error(plan.why);
  await applied(plan.edits);
}

const verdicts = (): readonly unknown[] => contents(excel, SHEET).map((row) => row[5] ?? null);

describe("formulas put beside a table", () => {
  beforeEach(enterCommune);

  it("judge every row by one call, and a blank is no zero", async () => {
    await insertVerdicts();
    expect(verdicts().slice(1)).toEqual([
      "Đánh giá (NTM)",
      '=NTM.DANHGIA(IF(E3:E6="","",E3:E6),D3:D6) → Đạt',
      "Chưa đạt",
      "Chưa có số liệu",
      "Chưa đạt",
    ]);
  });

  it("are gone after undo, with all they filled", async () => {
    const before = wholeWorkbook(excel);
    await insertVerdicts();
    await undo();
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});

describe("freezing", () => {
  async function freeze(): Promise<void> {
    const grids = await workbook.read();
    const { edits } = freezeValues(grids, await workbook.blocks(formulasToFreeze(grids)));
    await applied(edits);
  }

  it("keeps what a spilled formula shows, all of it, and undo spills it again", async () => {
    await enterCommune();
    await insertVerdicts();
    const before = wholeWorkbook(excel);
    await freeze();
    expect(verdicts().slice(2)).toEqual(["Đạt", "Chưa đạt", "Chưa có số liệu", "Chưa đạt"]);
    await undo();
    expect(wholeWorkbook(excel)).toEqual(before);
    const [block] = await workbook.blocks([{ sheet: SHEET, row: 2, column: 5 }]);
    expect(block?.area).toEqual({ top: 2, left: 5, bottom: 5, right: 5 });
  });

  it("leaves ordinary formulas and errors as they are", async () => {
    await enter(SHEET, [
      [3, "=A1*2", "=NTM.DAT(A1,2)", "=NTM.DANHGIA({1;2},{1;2;3})", "=IF(NTM.DAT(A1,2),1,0)"],
    ]);
    await excel.calculated();
    await freeze();
    expect(contents(excel, SHEET)[0]).toEqual([3, "=A1*2 → 6", true, expect.stringContaining("#VALUE!"), 1]);
  });

  it("does not take the value of a formula that cannot spill", async () => {
    await enter(SHEET, [["=NTM.DANHGIA({1;2},{1;2})"], ["ở đây đã có chữ"]]);
    await excel.calculated();
    const grids = await workbook.read();
    const freezing = freezeValues(grids, await workbook.blocks(formulasToFreeze(grids)));
    expect(freezing).toMatchObject({ frozen: [], left: [{ row: 0, column: 0, why: "error" }] });
  });
});

describe("mending #NAME?", () => {
  it("makes formulas of another machine work here, and undo brings back what stood there", async () => {
    await enter(SHEET, [["=_xldudf_NTM_DAT(3,2)", "=KHAC.TINH(1)"]]);
    const before = wholeWorkbook(excel);
    const grids = await workbook.read();
    const blocks = await workbook.blocks(formulasToRepair(grids));
    const { edits, left } = repairNames(grids, blocks, "leave");
    await applied(edits);
    expect(contents(excel, SHEET)[0]).toEqual(["=NTM.DAT(3,2) → true", "=KHAC.TINH(1) → #NAME?"]);
    expect(left).toMatchObject([{ column: 1, why: "foreign" }]);
    await undo();
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});

it("asks nothing of sheets on which nothing spills", async () => {
  await enter(SHEET, [["=NTM.DAT(3,2)"]]);
  await excel.calculated();
  excel.traffic.reset();
  expect(await workbook.blocks([{ sheet: SHEET, row: 0, column: 0 }])).toEqual([]);
  expect(excel.traffic.syncs).toBe(1);
  expect(await workbook.blocks([{ sheet: "Không có", row: 0, column: 0 }])).toEqual([]);
});

it("looks through 200 sheets in a handful of requests, and freezes on all of them at once", async () => {
  const sheets = Array.from({ length: 200 }, (_sheet, at) => ({
    name: `Xã ${at + 1} 'cũ'`,
    rows: [["Mã"], ["2.1"]],
    widths: [],
  }));
  excel.open(newWorkbook(sheets));
  await Excel.run(async (context) => {
    for (const { name } of sheets) {
      context.workbook.worksheets.getItem(name).getRange("B2").formulas = [["=NTM.DAT(3,2)"]];
    }
    await context.sync();
  });
  await excel.calculated();
  excel.traffic.reset();
  const grids = await workbook.read();
  const { frozen, edits } = freezeValues(grids, await workbook.blocks(formulasToFreeze(grids)));
  expect(excel.traffic.syncs).toBeLessThan(8);
  expect(frozen).toHaveLength(200);
  await applied(edits);
  expect(contents(excel, "Xã 200 'cũ'")[1]).toEqual(["2.1", true]);
  await undo();
  expect(contents(excel, "Xã 1 'cũ'")[1]?.[1]).toBe("=NTM.DAT(3,2) → true");
});
