/** @jest-environment ./test/host/officeEnvironment.cjs */
import type { Edit } from "../../../src/core/sheet/edit";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import type { PlantedFailure } from "../../host/office/faults";
import { enter, wholeWorkbook } from "./openWorkbook";

let excel: EmbeddedExcel;
const workbook = new ExcelWorkbook();
const note = { title: "Điền biểu" };

beforeAll(async () => {
  excel = await bootExcel();
});

const row = (from: number, group: number, value: string, count: number) => ({
  from,
  group,
  values: [value, count],
});

/** Each moves or writes something different, so that a failure meets every kind of work half done. */
const CHANGES: Readonly<Record<string, readonly Edit[]>> = {
  cells: [
    { kind: "setCell", sheet: "Sheet1", row: 0, column: 0, value: "mới" },
    { kind: "setCell", sheet: "B", row: 0, column: 0, value: { formula: "Sheet1!B3*2" } },
  ],
  "a pattern grown": [
    {
      kind: "expandRows",
      sheet: "Sheet1",
      first: 1,
      last: 1,
      rows: [row(1, 0, "Xã 1", 1), row(1, 1, "Xã 2", 2)],
    },
  ],
  "a pattern replaced": [
    { kind: "expandRows", sheet: "Sheet1", first: 1, last: 2, rows: [row(2, 0, "x", 1), row(1, 1, "y", 2)] },
  ],
  "rows deleted, then cells": [
    { kind: "deleteRows", sheet: "Sheet1", first: 1, last: 1 },
    { kind: "setCell", sheet: "Sheet1", row: 1, column: 0, value: "sau" },
  ],
  "cells, then rows, then cells": [
    { kind: "setCell", sheet: "Sheet1", row: 1, column: 0, value: "trước" },
    { kind: "insertRows", sheet: "Sheet1", at: 1, count: 2 },
    { kind: "setCell", sheet: "Sheet1", row: 3, column: 0, expect: "trước", value: "sau" },
  ],
};

async function openForm(): Promise<void> {
  excel.open();
  excel.book.addSheet("B");
  await enter("Sheet1", [
    ["Xã", "Số", "Tỷ lệ"],
    ["{{xa}}", 3, "=B2/B$4"],
    ["{{thon}}", 4, "=B3/B$4"],
    ["Cộng", "=SUM(B2:B3)", "=SUM(C2)"],
  ]);
  await enter("B", [["=Sheet1!B4"]]);
}

/** The workbook after a change that nothing went wrong with, and the syncs it took. */
async function undisturbed(
  edits: readonly Edit[],
): Promise<{ before: unknown; after: unknown; syncs: number }> {
  await openForm();
  const before = wholeWorkbook(excel);
  excel.traffic.reset();
  await workbook.apply(edits, note);
  return { before, after: wholeWorkbook(excel), syncs: excel.traffic.syncs };
}

/** Plants a failure and runs; says whether it came to pass. */
async function withFailure(
  failure: PlantedFailure,
  run: () => Promise<unknown>,
): Promise<"failed" | "passed"> {
  excel.faults.plant(failure);
  try {
    await run();
    return "passed";
  } catch {
    return "failed";
  } finally {
    excel.faults.clear();
  }
}

/** Undoes whatever is still to be undone. */
async function undoAll(): Promise<void> {
  for (const { id, state } of [...(await workbook.history.entries())].reverse()) {
    if (state !== "undone") await workbook.history.undo(id);
  }
}

const requestFails = (sync: number): PlantedFailure => ({
  sync,
  failure: { kind: "request", as: "internal" },
});
const actionFails = (sync: number, after: number): PlantedFailure => ({
  sync,
  failure: { kind: "action", after, code: "GeneralException" },
});

describe.each(Object.entries(CHANGES))("when Excel fails: %s", (_what, edits) => {
  it("at any sync, the workbook is as before or fully done, and can be undone", async () => {
    const { before, after, syncs } = await undisturbed(edits);
    const seen: string[] = [];
    for (let sync = 1; sync <= syncs; sync++) {
      await openForm();
      const outcome = await withFailure(requestFails(sync), () => workbook.apply(edits, note));
      const now = wholeWorkbook(excel);
      expect([before, after]).toContainEqual(now);
      if (outcome === "failed") expect(now).toEqual(before);
      await undoAll();
      expect(wholeWorkbook(excel)).toEqual(before);
      seen.push(outcome);
    }
    expect(seen).toContain("failed");
  });

  it("at any action of any sync, too", async () => {
    const { before, after, syncs } = await undisturbed(edits);
    for (let sync = 1; sync <= syncs; sync++) {
      for (let action = 0; ; action++) {
        await openForm();
        const outcome = await withFailure(actionFails(sync, action), () => workbook.apply(edits, note));
        expect([before, after]).toContainEqual(wholeWorkbook(excel));
        if (outcome === "failed") expect(wholeWorkbook(excel)).toEqual(before);
        if (outcome === "passed") break;
      }
    }
  });

  it("and goes on failing, undoing later brings back what was there", async () => {
    const { before, syncs } = await undisturbed(edits);
    for (let sync = 1; sync <= syncs; sync++) {
      await openForm();
      for (let later = sync; later < sync + 9; later++) excel.faults.plant(requestFails(later));
      const failure = await workbook.apply(edits, note).then(
        () => undefined,
        (fault: unknown) => fault as { outcome?: string },
      );
      excel.faults.clear();
      if (failure?.outcome === "asBefore") expect(wholeWorkbook(excel)).toEqual(before);
      await undoAll();
      expect(wholeWorkbook(excel)).toEqual(before);
    }
  });

  it("while it is undone, undoing again goes on from there", async () => {
    const { before } = await undisturbed(edits);
    for (let sync = 1; sync <= 14; sync++) {
      await openForm();
      await workbook.apply(edits, note);
      await withFailure(requestFails(sync), undoAll);
      await undoAll();
      expect(wholeWorkbook(excel)).toEqual(before);
    }
  });
});

describe("a fault says how the workbook stands", () => {
  it.each<readonly [string, () => void, unknown]>([
    ["a workbook open for reading only", () => (excel.book.isReadOnly = true), { kind: "changeForbidden" }],
    [
      "too many requests",
      () => excel.faults.plant({ sync: 3, failure: { kind: "request", as: "busy" } }),
      { kind: "busy" },
    ],
  ])("%s", async (_what, goesWrong, fault) => {
    await openForm();
    const before = wholeWorkbook(excel);
    goesWrong();
    await expect(workbook.apply(CHANGES.cells ?? [], note)).rejects.toMatchObject({
      fault,
      outcome: "asBefore",
    });
    expect(wholeWorkbook(excel)).toEqual(before);
    excel.book.isReadOnly = false;
  });

  it("a sheet deleted while it is written: the others are as before", async () => {
    await openForm();
    const before = wholeWorkbook(excel);
    const gone = excel.book.sheet("B");
    excel.faults.happensBefore(4, () => gone && excel.book.deleteSheet(gone));
    await expect(workbook.apply(CHANGES.cells ?? [], note)).rejects.toMatchObject({
      fault: { kind: "gone" },
    });
    expect((wholeWorkbook(excel) as { sheets: unknown[] }).sheets).toEqual([
      (before as { sheets: unknown[] }).sheets[0],
    ]);
  });

  it("a large change goes in several requests of less than 5 MB, and comes back", async () => {
    await openForm();
    excel.faults.payloadLimit = 5_000_000;
    const before = wholeWorkbook(excel);
    const values = Array.from({ length: 4000 }, (_, at) => [`${at} ${"dài ".repeat(300)}`, at]);
    await workbook.apply([{ kind: "setBlock", sheet: "Sheet1", row: 10, column: 0, values }], note);
    expect(excel.book.sheets[0]?.cell(4009, 1).value).toBe(3999);
    await undoAll();
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});
