/** @jest-environment ./test/host/officeEnvironment.cjs */
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { contents, enter, wholeWorkbook } from "../../workbook/excel/openWorkbook";
import { chooseIn } from "../support/chosenFiles";
import { communeInExcel } from "../support/communeInExcel";

const inExcel = communeInExcel("Ngưỡng");
const { openTab, press, settled } = inExcel;

const verdict = (code: string) =>
  inExcel.pane.session.getSnapshot().report?.records.find((record) => record.code === code);

describe("the office's table of thresholds", () => {
  it("is made with all that is not confirmed, and its sheet is gone after undo", async () => {
    await openTab();
    const before = wholeWorkbook(inExcel.excel);
    expect(inExcel.pane.text).toMatch(/\d+ mức đang dùng chưa được đơn vị xác nhận/);
    await press("Tạo bảng ngưỡng");
    expect(contents(inExcel.excel, "Ngưỡng")[0]?.slice(0, 3)).toEqual(["Bộ tiêu chí", "Mã", "Nội dung"]);
    expect(inExcel.pane.text).toMatch(/Chờ xác nhận \(\d+\)/);
    await press("Hoàn tác");
    expect(wholeWorkbook(inExcel.excel)).toEqual(before);
  });

  it("is confirmed row by row, with its decision; the check then goes by it", async () => {
    await openTab();
    expect(verdict("3.2")).toMatchObject({ targetSource: "bundle", confirmed: false });
    await press("Tạo bảng ngưỡng");
    const rows = contents(inExcel.excel, "Ngưỡng");
    const row = rows.findIndex(([, code]) => code === "3.2");
    expect(rows[row]?.at(8) ?? null).toBeNull();
    await press("Xác nhận mức của chỉ tiêu 3.2");
    expect(contents(inExcel.excel, "Ngưỡng")[row]?.[8]).toBe("x");
    expect(inExcel.pane.text).toContain("Đã xác nhận 1 dòng.");
    expect(verdict("3.2")).toMatchObject({ targetSource: "office", confirmed: true });
    await press("Hoàn tác");
    expect(contents(inExcel.excel, "Ngưỡng")[row]?.[8] ?? null).toBeNull();
  });

  it("lets nobody confirm a row that says nothing yet", async () => {
    await openTab();
    await press("Tạo bảng ngưỡng");
    expect(inExcel.pane.text).toContain("chưa ghi mức");
    expect(() => inExcel.pane.button("Xác nhận mức của chỉ tiêu 2.1")).toThrow();
  });

  it("is confirmed where its rows stand now, though the sheet was sorted since the check", async () => {
    await openTab();
    await press("Tạo bảng ngưỡng");
    const rows = contents(inExcel.excel, "Ngưỡng");
    const row = rows.findIndex(([, code]) => code === "3.2");
    const [one, next] = [rows[row], rows[row + 1]];
    if (one === undefined || next === undefined) throw new Error("no rows");
    const typed = (cells: readonly unknown[]): readonly string[] =>
      cells.map((value) => (typeof value === "string" ? `'${value}` : ""));
    await enter("Ngưỡng", [...Array.from({ length: row }, () => [null]), typed(next), typed(one)]);
    await press("Xác nhận mức của chỉ tiêu 3.2");
    expect(contents(inExcel.excel, "Ngưỡng")[row + 1]?.[8]).toBe("x");
    expect(contents(inExcel.excel, "Ngưỡng")[row]?.[8] ?? null).toBeNull();
  });
});

const HEADER = ["Bộ tiêu chí", "Mã", "Nội dung", "Vùng", "Năm", "Mức phải đạt", "Căn cứ", "Xác nhận"];

/** A workbook of another office that holds these rows in its table. */
const officeFile = (...rows: readonly (readonly string[])[]): Uint8Array =>
  newWorkbook([{ name: "Ngưỡng tỉnh", rows: [HEADER, ...rows], widths: [] }]);

async function importFile(content: Uint8Array | "locked"): Promise<void> {
  await inExcel.pane.settle(() => chooseIn("Lấy bảng từ sổ tính khác", { name: "bang-tinh.xlsx", content }));
  await settled();
}

describe("a table of another workbook", () => {
  it("is taken over with what was confirmed there, and the check goes by it until that is undone", async () => {
    await openTab();
    const before = wholeWorkbook(inExcel.excel);
    await importFile(
      officeFile(
        ["xa-ntm-2021-2025", "2.1", "", "*", "2022", "≥ 98%", "25/2022/QĐ-UBND", "x"],
        ["xa-ntm-2021-2025", "2.2", "", "*", "2022", "≥ 70%", "", ""],
      ),
    );
    expect(inExcel.pane.text).toContain("Đã lấy 1 mức đã xác nhận.");
    expect(contents(inExcel.excel, "Ngưỡng").map(([, code]) => code)).toEqual(["Mã", "2.1"]);
    expect(verdict("2.1")).toMatchObject({ targetSource: "office", confirmed: true });
    await press("Hoàn tác");
    expect(wholeWorkbook(inExcel.excel)).toEqual(before);
  });

  it.each([
    ["has confirmed nothing", officeFile(["xa-ntm-2021-2025", "2.1", "", "*", "2022", "≥ 98%", "", ""])],
    ["is no workbook", new TextEncoder().encode("không phải sổ tính")],
  ])("that %s is not taken, and the pane says so", async (_what, bytes) => {
    await openTab();
    const before = wholeWorkbook(inExcel.excel);
    await importFile(bytes);
    expect(inExcel.pane.text).toContain(
      "Không thấy bảng ngưỡng nào có mức đã xác nhận trong bang-tinh.xlsx.",
    );
    expect(wholeWorkbook(inExcel.excel)).toEqual(before);
  });

  it("that another program holds is asked for again, and the workbook stays as it was", async () => {
    await openTab();
    const before = wholeWorkbook(inExcel.excel);
    await importFile("locked");
    expect(inExcel.pane.text).toContain("Đóng tệp ở chương trình khác");
    expect(wholeWorkbook(inExcel.excel)).toEqual(before);
  });
});
