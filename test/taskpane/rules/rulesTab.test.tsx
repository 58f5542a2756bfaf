/** @jest-environment ./test/host/officeEnvironment.cjs */
import { excelBook } from "../../../src/taskpane/session/excelBook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { contents, enter, wholeWorkbook } from "../../workbook/excel/openWorkbook";
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

const COMMUNE = [
  ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, XÃ PHƯỚC THÁI, NĂM 2022"],
  ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả"],
  ["'1.1", "Có quy hoạch chung xây dựng xã", "", "Đạt", "Đạt"],
  ["'2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "", "97%"],
  ["'3.2", "Đảm bảo yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ", "", "", "Đạt"],
];

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await pane.settle(() => undefined);
}

async function press(name: string | RegExp): Promise<void> {
  await pane.press(name);
  await settled();
}

async function checkAgain(): Promise<void> {
  await pane.settle(() => pane.session.check());
  await settled();
}

async function openTab(): Promise<void> {
  await enter("Sheet1", COMMUNE);
  pane.draw();
  await pane.settle(() => pane.session.openExcel(excelBook));
  await pane.settle(() => pane.session.check());
  await press("Quy tắc");
}

describe("the office's own rules", () => {
  it("begin with a sheet of headings and two examples that hold, which is gone after undo", async () => {
    await openTab();
    const before = wholeWorkbook(excel);
    expect(pane.text).toContain("Sổ tính chưa có trang Quy tắc.");
    await press("Tạo trang Quy tắc");
    expect(contents(excel, "Quy tắc")[0]?.slice(0, 4)).toEqual([
      "Mã quy tắc",
      "Vế trái",
      "Quan hệ",
      "Vế phải",
    ]);
    expect(contents(excel, "Quy tắc")).toHaveLength(3);
    expect(pane.text).toContain("2 quy tắc được áp dụng, 0 dòng cần sửa, 0 chỗ trái quy tắc.");
    await press("Hoàn tác");
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("show what is wrong with a row, and are confirmed one by one", async () => {
    await openTab();
    await press("Tạo trang Quy tắc");
    await enter("Quy tắc", [
      [null],
      ["QT1", "'2.1", "≥", "98%", "", "", "", "", "", "Lỗi", "Hỏi lại xã."],
      ["QT2", "'2.99", "≥", "1"],
    ]);
    await checkAgain();
    expect(pane.text).toContain("Dòng cần sửa (1)");
    expect(pane.text).toContain("không có mã, cột hay quy tắc nào tên “2.99”");
    expect(pane.text).toContain("Ghi mức độ Lỗi, chưa xác nhận nên mới cảnh báo.");
    const severity = () =>
      pane.session.getSnapshot().report?.findings.find(({ kind }) => kind === "own-rule")?.severity;
    expect(severity()).toBe("warning");
    await press("Xác nhận mức độ của quy tắc QT1");
    expect(contents(excel, "Quy tắc")[1]?.[11]).toBe("x");
    expect(severity()).toBe("error");
    await press("Hoàn tác");
    expect(contents(excel, "Quy tắc")[1]?.[11] ?? null).toBeNull();
  });
});
