/** @jest-environment ./test/host/officeEnvironment.cjs */
import { contents, enter, wholeWorkbook } from "../../workbook/excel/openWorkbook";
import { communeInExcel } from "../support/communeInExcel";

const inExcel = communeInExcel("Quy tắc");
const { openTab, press, checkAgain } = inExcel;

describe("the office's own rules", () => {
  it("begin with a sheet of headings and two examples that hold, which is gone after undo", async () => {
    await openTab();
    const before = wholeWorkbook(inExcel.excel);
    expect(inExcel.pane.text).toContain("Sổ tính chưa có trang Quy tắc.");
    await press("Tạo trang Quy tắc");
    expect(contents(inExcel.excel, "Quy tắc")[0]?.slice(0, 4)).toEqual([
      "Mã quy tắc",
      "Vế trái",
      "Quan hệ",
      "Vế phải",
    ]);
    expect(contents(inExcel.excel, "Quy tắc")).toHaveLength(3);
    expect(inExcel.pane.text).toContain("2 quy tắc được áp dụng, 0 dòng cần sửa, 0 chỗ trái quy tắc.");
    await press("Hoàn tác");
    expect(wholeWorkbook(inExcel.excel)).toEqual(before);
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
    expect(inExcel.pane.text).toContain("Dòng cần sửa (1)");
    expect(inExcel.pane.text).toContain("không có mã, cột hay quy tắc nào tên “2.99”");
    expect(inExcel.pane.text).toContain("Ghi mức độ Lỗi, chưa xác nhận nên mới cảnh báo.");
    const severity = () =>
      inExcel.pane.session.getSnapshot().report?.findings.find(({ kind }) => kind === "own-rule")?.severity;
    expect(severity()).toBe("warning");
    await press("Xác nhận mức độ của quy tắc QT1");
    expect(contents(inExcel.excel, "Quy tắc")[1]?.[11]).toBe("x");
    expect(severity()).toBe("error");
    await press("Hoàn tác");
    expect(contents(inExcel.excel, "Quy tắc")[1]?.[11] ?? null).toBeNull();
  });
});
