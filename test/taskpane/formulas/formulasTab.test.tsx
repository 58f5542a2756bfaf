/** @jest-environment ./test/host/officeEnvironment.cjs */
import { functionsJson } from "../../../src/functions/functionsJson";
import { excelBook } from "../../../src/taskpane/session/excelBook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { errorOf } from "../../host/model/cell";
import { contents, enter, wholeWorkbook } from "../../workbook/excel/openWorkbook";
import { DrawnPane, preparePage } from "../support/paneOf";

let excel: EmbeddedExcel;
let pane: DrawnPane;

beforeAll(async () => {
  preparePage();
  excel = await bootExcel({ functions: { namespace: "NTM", metadata: functionsJson("vi"), blanks: "zero" } });
  await import("../../../src/functions/main");
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
const HEAD = ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"];
const ROWS = [
  ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, NĂM 2022"],
  HEAD,
  ["'1.1", "Có quy hoạch chung xây dựng xã", "", "Đạt", "Đạt"],
  ["'2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "100%", "97%"],
  ["'2.2", "Tỷ lệ đường thôn được cứng hóa", "%", "≥70%", ""],
];

/** Waits until the tab has read what it shows. */
async function read(): Promise<void> {
  await pane.settle(() => undefined);
  for (let turn = 0; turn < 100 && /Đang (đọc|ghi vào) sổ tính/.test(pane.text); turn++) {
    await pane.settle(() => undefined);
  }
}

async function press(name: string): Promise<void> {
  await pane.press(name);
  await read();
}

async function choose(label: string, value: string): Promise<void> {
  await pane.choose(label, value);
  await read();
}

async function openTab(): Promise<void> {
  await excel.calculated();
  pane.draw();
  await pane.settle(() => pane.session.openExcel(excelBook));
  await press("Công thức");
}

const column = (at: number): readonly unknown[] => contents(excel, SHEET).map((row) => row[at] ?? null);

describe("inserting formulas", () => {
  it("asks for a check, shows what would be written and where, writes it and takes it back", async () => {
    await enter(SHEET, ROWS);
    const before = wholeWorkbook(excel);
    await openTab();
    await press("Kiểm tra ngay");
    expect(pane.text).toContain("Sẽ ghi vào Sheet1!F3:F5");
    expect(pane.text).toContain('=NTM.DANHGIA(IF(E3:E5="";"";E3:E5);D3:D5)');
    expect(wholeWorkbook(excel)).toEqual(before);
    await press("Chèn");
    await excel.calculated();
    expect(column(5).slice(2)).toEqual([expect.stringContaining("→ Đạt"), "Chưa đạt", "Chưa có số liệu"]);
    expect(pane.text).toContain("Đã chèn công thức vào Sheet1!F3:F5.");
    await press("Hoàn tác");
    await excel.calculated();
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("judges a mark by what the line below the table explains it by, as the check does", async () => {
    const marks = ROWS.map((row, at) => (at < 2 ? row : [...row.slice(0, 3), "Đạt", at === 2 ? "v" : "x"]));
    await enter(SHEET, [...marks, ["v: đạt; x: chưa đạt"]]);
    await openTab();
    await press("Kiểm tra ngay");
    await press("Chèn");
    await excel.calculated();
    expect(column(5).slice(2, 5)).toEqual([expect.stringContaining("→ Đạt"), "Chưa đạt", "Chưa đạt"]);
    const { records = [] } = pane.session.getSnapshot().report ?? {};
    expect(records.map(({ judgement }) => judgement.verdict)).toEqual(["met", "unmet", "unmet"]);
  });

  it("puts them where and tells what a person chooses", async () => {
    await enter(SHEET, ROWS);
    await openTab();
    await press("Kiểm tra ngay");
    await choose("Nội dung", "shortfall");
    await choose("Đặt ở cột", "7");
    expect(pane.text).toContain("Sẽ ghi vào Sheet1!H3:H5");
    await press("Chèn");
    await excel.calculated();
    expect(column(7)[3]).toBe(0.03);
  });

  it("does not write what the person has not seen: a sheet changed meanwhile is shown anew", async () => {
    await enter(SHEET, ROWS);
    await openTab();
    await press("Kiểm tra ngay");
    await enter(SHEET, [
      [null],
      [null, null, null, null, null, "Ghi chú"],
      [null, null, null, null, null, "có rồi"],
    ]);
    await press("Chèn");
    expect(pane.text).toContain("Sổ tính vừa thay đổi");
    expect(pane.text).toContain("Sẽ ghi vào Sheet1!G3:G5");
    expect(column(5)[2]).toBe("có rồi");
  });

  it("says why not, on a protected sheet", async () => {
    await enter(SHEET, ROWS);
    const sheet = excel.book.sheet(SHEET);
    if (sheet !== undefined) sheet.password = "";
    await openTab();
    await press("Kiểm tra ngay");
    expect(pane.text).toContain("Trang đang khóa.");
  });

  it("on a sheet whose name has quotes and whose rows are filtered writes the formulas all the same", async () => {
    await enter(SHEET, ROWS);
    const sheet = excel.book.sheet(SHEET);
    if (sheet !== undefined) sheet.name = "Xã 'Phước' Thái";
    await openTab();
    await press("Kiểm tra ngay");
    await press("Chèn");
    expect(pane.text).toContain("Đã chèn công thức vào Xã 'Phước' Thái!F3:F5.");
  });
});

describe("a workbook open for reading only", () => {
  it("stays as it is, and the pane says why", async () => {
    await enter(SHEET, ROWS);
    const before = wholeWorkbook(excel);
    excel.book.isReadOnly = true;
    await openTab();
    await press("Kiểm tra ngay");
    await press("Chèn");
    expect(pane.text).toContain("mở ở chế độ chỉ đọc");
    excel.book.isReadOnly = false;
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});

describe("mending #NAME?", () => {
  it("shows before and after, leaves other software's formulas and says so, and can be undone", async () => {
    await enter(SHEET, [["=_xldudf_NTM_DAT(3,2)", "=KHAC.TINH(1)"]]);
    const before = wholeWorkbook(excel);
    await openTab();
    await press("Tìm công thức lỗi tên");
    expect(pane.text).toContain("1 công thức sẽ được viết lại.");
    expect(pane.text).toContain("=NTM.DAT(3;2)");
    expect(pane.text).toContain("1 ô #NAME? để nguyên");
    await press("Sửa 1 ô");
    await excel.calculated();
    expect(column(0)[0]).toBe("=NTM.DAT(3,2) → true");
    await press("Hoàn tác");
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it.each([
    ["properly named", "=NTM.DAT(3,2)", "1 ô ghi đúng tên hàm mà vẫn hiện #NAME?", "Ctrl+Alt+F9"],
    ["of other software", "=KHAC.TINH(1)", "1 ô không dùng hàm của Đạt chuẩn", "sửa tên trong từng ô"],
    ["of no function there is", "=NTM.KHONGCO(1)", "1 ô gọi hàm NTM không có", "Gõ =NTM."],
  ])("says why a formula %s still shows #NAME? and what to do", async (_what, formula, why, advice) => {
    await enter(SHEET, [[formula]]);
    await excel.calculated();
    const sheet = excel.book.sheet(SHEET);
    sheet?.put(0, 0, { ...sheet.cell(0, 0), value: errorOf("#NAME?") });
    await openTab();
    await press("Tìm công thức lỗi tên");
    expect(pane.text).toContain(why);
    expect(pane.text).toContain(advice);
    expect(pane.text).not.toContain("Không có công thức nào cần sửa tên.");
  });

  it("says when there is nothing to mend", async () => {
    await enter(SHEET, [["=1+1"]]);
    await openTab();
    await press("Tìm công thức lỗi tên");
    expect(pane.text).toContain("Không có công thức nào cần sửa tên.");
  });
});

describe("freezing values", () => {
  it("tells what becomes values and what does not, does it, and undo brings the formulas back", async () => {
    await enter(SHEET, [["=NTM.DAT(3,2)", "=IF(NTM.DAT(3,2),1,0)", "=NTM.DANHGIA({1;2},{1;2;3})", "=1+1"]]);
    await excel.calculated();
    const before = wholeWorkbook(excel);
    await openTab();
    await press("Xem sẽ chốt những gì");
    expect(pane.text).toContain("2 công thức (2 ô) trên 1 trang sẽ thành giá trị.");
    expect(pane.text).toContain("1 công thức có hàm NTM cùng phép tính khác");
    expect(pane.text).toContain("1 công thức không chốt");
    await press("Chốt 2 công thức");
    expect(contents(excel, SHEET)[0]).toEqual([true, 1, expect.stringContaining("#VALUE!"), "=1+1 → 2"]);
    await press("Hoàn tác");
    await excel.calculated();
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});

it("without a workbook says where to open one", async () => {
  pane.draw();
  await press("Công thức");
  expect(pane.text).toContain("Chưa mở sổ tính nào");
});
