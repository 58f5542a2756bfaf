/** @jest-environment ./test/host/officeEnvironment.cjs */
import { contents, enter, wholeWorkbook } from "../../workbook/excel/openWorkbook";
import { communeInExcel } from "../support/communeInExcel";

const inExcel = communeInExcel("Ngưỡng");
const { openTab, press, settled } = inExcel;

const report = () => inExcel.pane.session.getSnapshot().report;

describe("a criteria set of the office's own", () => {
  it("begins with a sheet that is not wrong while it says nothing, and is gone after undo", async () => {
    await openTab();
    const before = wholeWorkbook(inExcel.excel);
    await press("Tạo trang Bộ tiêu chí");
    expect(contents(inExcel.excel, "Bộ tiêu chí")[1]?.[0]).toBe("Số quyết định");
    expect(report()?.criteriaSheets).toMatchObject([{ sheet: "Bộ tiêu chí", wrong: [] }]);
    await press("Hoàn tác");
    expect(wholeWorkbook(inExcel.excel)).toEqual(before);
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
    await inExcel.pane.settle(() => inExcel.pane.session.check());
    await settled();
    expect(inExcel.pane.text).toContain("Bộ tiêu chí của tỉnh: 1 chỉ tiêu.");
    expect(inExcel.pane.text).toContain("Chưa xác nhận");
    const record = () => report()?.records.find(({ code }) => code === "2.1");
    expect(record()).toMatchObject({
      set: "bo-25-2022-qd-ubnd",
      confirmed: false,
      judgement: { verdict: "unmet" },
    });
    await press("Xác nhận Bộ tiêu chí của tỉnh");
    expect(contents(inExcel.excel, "Bộ tiêu chí")[4]?.[1]).toBe("x");
    expect(record()).toMatchObject({ confirmed: true });
    expect(inExcel.pane.text).toContain("Đã xác nhận theo 25/2022/QĐ-UBND.");
  });
});
