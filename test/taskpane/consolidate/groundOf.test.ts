/** @jest-environment jsdom */
import "../support/browserGlobals";
import { NO_OFFICE_GROUND } from "../../../src/core/office/officeGround";
import { groundOf } from "../../../src/taskpane/consolidate/groundOf";
import { InlineEngine } from "../../../src/taskpane/session/engine/inlineEngine";
import { PaneSession } from "../../../src/taskpane/session/paneSession";
import type { OpenBook } from "../../../src/taskpane/session/types";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { excelBook } from "../support/openTab";

const THRESHOLDS = [
  ["Bộ tiêu chí", "Mã", "Nội dung", "Vùng", "Năm", "Mức phải đạt", "Căn cứ", "Xác nhận"],
  ["NTM 2021-2025", "2.1", "…", "", 2022, "≥ 90%", "QĐ 01/2022", "x"],
];

function bookWithThresholds(): OpenBook {
  const opening = openXlsx(newWorkbook([{ name: "Ngưỡng", rows: THRESHOLDS, widths: [] }]));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  const { workbook } = opening;
  const book = excelBook("tong-hop-ninh-thuan-2022-q3-sach.xlsx");
  return {
    ...book,
    workbook: { ...book.workbook, read: (names) => workbook.read(names), sheets: () => workbook.sheets() },
  };
}

let session: PaneSession;

beforeEach(() => {
  session = new PaneSession({
    startEngine: () => Promise.resolve(new InlineEngine()),
    now: () => Date.UTC(2022, 8, 20),
  });
});

describe("what files put together are checked by", () => {
  it("is nothing of an office's where no workbook is open", async () => {
    expect(await groundOf(session)).toEqual(NO_OFFICE_GROUND);
  });

  it.each([
    ["before it was checked", () => Promise.resolve()],
    ["as it was checked", () => session.check()],
  ])("are the thresholds of the open workbook, %s", async (_, check) => {
    await session.openBook(bookWithThresholds());
    await check();
    expect((await groundOf(session)).thresholds).toMatchObject([{ code: "2.1", source: "QĐ 01/2022" }]);
  });

  it("is nothing of an office's where its workbook cannot be read just now", async () => {
    const book = bookWithThresholds();
    const workbook = { ...book.workbook, read: () => Promise.reject(new Error("busy")) };
    await session.openBook({ ...book, workbook });
    expect(await groundOf(session)).toEqual(NO_OFFICE_GROUND);
  });
});
