/** @jest-environment ./test/host/officeEnvironment.cjs */
import { excelBook } from "../../../src/taskpane/session/excelBook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { contents, enter } from "../../workbook/excel/openWorkbook";
import { DrawnPane, preparePage } from "../support/paneOf";

let excel: EmbeddedExcel;
let pane: DrawnPane;

beforeAll(async () => {
  preparePage();
  excel = await bootExcel();
});
beforeEach(() => {
  localStorage.clear();
  excel.open();
  pane = new DrawnPane(undefined, { isExcel: true });
});
afterEach(() => {
  pane.close();
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.interpreter.internalErrors).toEqual([]);
});

const SHEET = "Sheet1";
const sheetOf = (quarter: string, rate: string): readonly (readonly string[])[] => [
  [`BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, QUÝ ${quarter} NĂM 2022`],
  ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"],
  ["'1.1", "Có quy hoạch chung xây dựng xã", "", "Đạt", "Đạt"],
  ["'2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "≥80%", rate],
  ["'2.2", "Tỷ lệ đường thôn được cứng hóa", "%", "≥70%", ""],
];

async function openChecked(quarter: string, rate: string): Promise<void> {
  await enter(SHEET, sheetOf(quarter, rate));
  pane.draw();
  await pane.settle(() => pane.session.openExcel(excelBook));
  await pane.settle(() => pane.session.check());
}

async function checkAgain(quarter: string, rate: string): Promise<void> {
  await enter(SHEET, sheetOf(quarter, rate));
  // Excel tells of changes a moment later; a check before that is old when it ends.
  for (let turn = 0; turn < 10; turn++) await pane.settle(() => undefined);
  await pane.settle(() => pane.session.check());
}

async function write(): Promise<void> {
  await pane.press("Ghi vào lịch sử");
  for (let turn = 0; turn < 20; turn++) await pane.settle(() => undefined);
}

/** Period, code, result and verdict of each row. */
const rows = (): readonly (readonly unknown[])[] =>
  contents(excel, "Lịch sử")
    .slice(1)
    .filter((row) => row.some((value) => value !== null))
    .map((row) => [row[0], row[7], row[10], row[12]]);

const SECOND = [
  ["Quý II năm 2022", "1.1", "Đạt", "Đạt"],
  ["Quý II năm 2022", "2.1", "97%", "Đạt"],
];

describe("the history kept from the pane", () => {
  it("is made where there is none, from what was judged; undoing takes it away", async () => {
    await openChecked("II", "97%");
    await write();
    expect(rows()).toEqual(SECOND);
    expect(pane.text).toContain("Đã lập trang “Lịch sử” với 2 dòng.");
    await pane.settle(() => pane.session.undo());
    expect(excel.book.sheet("Lịch sử")).toBeUndefined();
  });

  it("takes the same period once, however often it is written, and gives back what it replaced", async () => {
    await openChecked("II", "97%");
    await write();
    await checkAgain("II", "90%");
    await write();
    expect(rows()).toEqual([SECOND[0], ["Quý II năm 2022", "2.1", "90%", "Đạt"]]);
    expect(pane.text).toContain("Đã ghi 2 dòng; dòng cũ của cùng kỳ được thay.");
    await pane.settle(() => pane.session.undo());
    expect(rows()).toEqual(SECOND);
  });

  it("is what the next period is held against, and grows by it", async () => {
    await openChecked("II", "97%");
    await write();
    await pane.settle(() => pane.session.changeSettings({ asOf: "2022-09-30", period: "2022Q3" }));
    await checkAgain("III", "60%");
    const { report } = pane.session.getSnapshot();
    expect(report?.findings.map(({ kind }) => kind)).toContain("regression");
    await write();
    expect(rows()).toEqual([
      ...SECOND,
      ["Quý III năm 2022", "1.1", "Đạt", "Đạt"],
      ["Quý III năm 2022", "2.1", "60%", "Chưa đạt"],
    ]);
  });

  it("says so where the sheet is protected, and changes nothing", async () => {
    await openChecked("II", "97%");
    await write();
    const sheet = excel.book.sheet("Lịch sử");
    if (sheet !== undefined) sheet.password = "";
    await checkAgain("II", "90%");
    await write();
    expect(rows()).toEqual(SECOND);
    expect(pane.text).toContain("ô của trang lịch sử không ghi được");
  });

  it("asks for a period before it writes", async () => {
    await openChecked("II", "97%");
    await pane.settle(() => pane.session.changeSettings({ asOf: "2022-09-30" }));
    await pane.settle(() => pane.session.check());
    expect(pane.button("Ghi vào lịch sử").hasAttribute("disabled")).toBe(true);
    expect(pane.text).toContain("Chọn kỳ báo cáo trước khi ghi.");
  });
});
