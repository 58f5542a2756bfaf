/** @jest-environment ./test/host/officeEnvironment.cjs */
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { excelBook } from "../../../src/taskpane/session/excelBook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { communeRows } from "../../support/communeFile";
import { DrawnPane, preparePage } from "../support/paneOf";

let excel: EmbeddedExcel;
let pane: DrawnPane;

beforeAll(async () => {
  preparePage();
  excel = await bootExcel();
});
beforeEach(() => {
  localStorage.clear();
  pane = new DrawnPane(undefined, { isExcel: true });
});
afterEach(() => pane.close());

async function open(workbook: Uint8Array): Promise<void> {
  excel.open(workbook);
  pane.draw();
  await pane.settle(() => pane.session.openExcel(excelBook));
}

describe("a workbook of which nothing could be checked", () => {
  it("leads to what each sheet was understood as, where that can be chosen", async () => {
    const rows = [
      ["Họ tên", "Số điện thoại"],
      ["Nguyễn Văn A", "0912"],
      ["Trần Thị B", "0913"],
    ];
    await open(newWorkbook([{ name: "Danh bạ", rows, widths: [] }]));
    await pane.press(/^Kiểm tra 1 trang/);
    expect(pane.text).toContain("Chưa nhận ra trang nào");
    await pane.press("Chọn loại biểu");
    expect(pane.text).toContain("Chương trình hiểu từng trang như sau");
  });

  it("because it is too much for one reading offers fewer of its sheets", async () => {
    const rows = communeRows({ commune: "Phước Thái" });
    await open(newWorkbook(["Quý II", "Quý III"].map((name) => ({ name, rows, widths: [] }))));
    excel.faults.payloadLimit = 2_000;
    await pane.press(/^Kiểm tra 2 trang/);
    expect(pane.text).toContain("Chọn ít trang hơn rồi thử lại");
    expect([...pane.element.querySelectorAll("label")].map(({ textContent }) => textContent)).toContain(
      "Quý II",
    );
    excel.faults.payloadLimit = Infinity;
    await pane.press("Thử lại");
    expect(pane.text).toContain("Đã kiểm tra 2 trang");
  });
});
