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

async function openTab(): Promise<void> {
  await enter("Sheet1", COMMUNE);
  pane.draw();
  await pane.settle(() => pane.session.openExcel(excelBook));
  await pane.settle(() => pane.session.check());
  await press("Ngưỡng");
}

const report = () => pane.session.getSnapshot().report;

describe("a criteria set of the office's own", () => {
  it("begins with a sheet that is not wrong while it says nothing, and is gone after undo", async () => {
    await openTab();
    const before = wholeWorkbook(excel);
    await press("Tạo trang Bộ tiêu chí");
    expect(contents(excel, "Bộ tiêu chí")[1]?.[0]).toBe("Số quyết định");
    expect(report()?.criteriaSheets).toMatchObject([{ sheet: "Bộ tiêu chí", wrong: [] }]);
    await press("Hoàn tác");
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("judges once its table is pasted, and is confirmed in the pane", async () => {
    await openTab();
    await press("Tạo trang Bộ tiêu chí");
    await enter("Bộ tiêu chí", [
      ["Tên bộ tiêu chí", "Bộ tiêu chí của tỉnh"],
      ["Số quyết định", "25/2022/QĐ-UBND"],
      ["Giai đoạn", "2021–2025"],
      [null],
      [null],
      [null],
      [null],
      ["'2.1", "Giao thông", "Tỷ lệ đường xã được nhựa hóa", "%", "≥ 98%"],
    ]);
    await pane.settle(() => pane.session.check());
    await settled();
    expect(pane.text).toContain("Bộ tiêu chí của tỉnh: 1 chỉ tiêu.");
    expect(pane.text).toContain("Chưa xác nhận");
    const record = () => report()?.records.find(({ code }) => code === "2.1");
    expect(record()).toMatchObject({
      set: "bo-25-2022-qd-ubnd",
      confirmed: false,
      judgement: { verdict: "unmet" },
    });
    await press("Xác nhận Bộ tiêu chí của tỉnh");
    expect(contents(excel, "Bộ tiêu chí")[4]?.[1]).toBe("x");
    expect(record()).toMatchObject({ confirmed: true });
    expect(pane.text).toContain("Đã xác nhận theo 25/2022/QĐ-UBND.");
  });
});
