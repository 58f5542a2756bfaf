/** @jest-environment ./test/host/officeEnvironment.cjs */
import { excelBook } from "../../../src/taskpane/session/excelBook";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
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

const verdict = (code: string) =>
  pane.session.getSnapshot().report?.records.find((record) => record.code === code);

describe("the office's table of thresholds", () => {
  it("is made with all that is not confirmed, and its sheet is gone after undo", async () => {
    await openTab();
    const before = wholeWorkbook(excel);
    expect(pane.text).toMatch(/\d+ mức đang dùng chưa được đơn vị xác nhận/);
    await press("Tạo bảng ngưỡng");
    expect(contents(excel, "Ngưỡng")[0]?.slice(0, 3)).toEqual(["Bộ tiêu chí", "Mã", "Nội dung"]);
    expect(pane.text).toMatch(/Chờ xác nhận \(\d+\)/);
    await press("Hoàn tác");
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("is confirmed row by row, with its decision; the check then goes by it", async () => {
    await openTab();
    expect(verdict("3.2")).toMatchObject({ targetSource: "bundle", confirmed: false });
    await press("Tạo bảng ngưỡng");
    const rows = contents(excel, "Ngưỡng");
    const row = rows.findIndex(([, code]) => code === "3.2");
    expect(rows[row]?.at(8) ?? null).toBeNull();
    await press("Xác nhận mức của chỉ tiêu 3.2");
    expect(contents(excel, "Ngưỡng")[row]?.[8]).toBe("x");
    expect(pane.text).toContain("Đã xác nhận 1 dòng.");
    expect(verdict("3.2")).toMatchObject({ targetSource: "office", confirmed: true });
    await press("Hoàn tác");
    expect(contents(excel, "Ngưỡng")[row]?.[8] ?? null).toBeNull();
  });

  it("lets nobody confirm a row that says nothing yet", async () => {
    await openTab();
    await press("Tạo bảng ngưỡng");
    expect(pane.text).toContain("chưa ghi mức");
    expect(() => pane.button("Xác nhận mức của chỉ tiêu 2.1")).toThrow();
  });

  it("is confirmed where its rows stand now, though the sheet was sorted since the check", async () => {
    await openTab();
    await press("Tạo bảng ngưỡng");
    const rows = contents(excel, "Ngưỡng");
    const row = rows.findIndex(([, code]) => code === "3.2");
    const [one, next] = [rows[row], rows[row + 1]];
    if (one === undefined || next === undefined) throw new Error("no rows");
    const typed = (cells: readonly unknown[]): readonly string[] =>
      cells.map((value) => (typeof value === "string" ? `'${value}` : ""));
    await enter("Ngưỡng", [...Array.from({ length: row }, () => [null]), typed(next), typed(one)]);
    await press("Xác nhận mức của chỉ tiêu 3.2");
    expect(contents(excel, "Ngưỡng")[row + 1]?.[8]).toBe("x");
    expect(contents(excel, "Ngưỡng")[row]?.[8] ?? null).toBeNull();
  });
});

const HEADER = ["Bộ tiêu chí", "Mã", "Nội dung", "Vùng", "Năm", "Mức phải đạt", "Căn cứ", "Xác nhận"];

/** A workbook of another office that holds these rows in its table. */
const officeFile = (...rows: readonly (readonly string[])[]): Uint8Array =>
  newWorkbook([{ name: "Ngưỡng tỉnh", rows: [HEADER, ...rows], widths: [] }]);

async function importFile(bytes: Uint8Array): Promise<void> {
  const file = new File([Uint8Array.from(bytes)], "bang-tinh.xlsx");
  // jsdom has no such reading of files yet.
  file.arrayBuffer = () => Promise.resolve(Uint8Array.from(bytes).buffer);
  const input = pane.element.querySelector<HTMLInputElement>('input[aria-label="Lấy bảng từ sổ tính khác"]');
  if (input === null) throw new Error("There is nothing to choose a file with.");
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  Object.defineProperty(input, "value", { configurable: true, writable: true, value: "" });
  await pane.settle(() => input.dispatchEvent(new Event("change", { bubbles: true })));
  await settled();
}

describe("a table of another workbook", () => {
  it("is taken over with what was confirmed there, and the check goes by it until that is undone", async () => {
    await openTab();
    const before = wholeWorkbook(excel);
    await importFile(
      officeFile(
        ["xa-ntm-2021-2025", "2.1", "", "*", "2022", "≥ 98%", "25/2022/QĐ-UBND", "x"],
        ["xa-ntm-2021-2025", "2.2", "", "*", "2022", "≥ 70%", "", ""],
      ),
    );
    expect(pane.text).toContain("Đã lấy 1 mức đã xác nhận.");
    expect(contents(excel, "Ngưỡng").map(([, code]) => code)).toEqual(["Mã", "2.1"]);
    expect(verdict("2.1")).toMatchObject({ targetSource: "office", confirmed: true });
    await press("Hoàn tác");
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it.each([
    ["has confirmed nothing", officeFile(["xa-ntm-2021-2025", "2.1", "", "*", "2022", "≥ 98%", "", ""])],
    ["is no workbook", new TextEncoder().encode("không phải sổ tính")],
  ])("that %s is not taken, and the pane says so", async (_what, bytes) => {
    await openTab();
    const before = wholeWorkbook(excel);
    await importFile(bytes);
    expect(pane.text).toContain("Không thấy bảng ngưỡng nào có mức đã xác nhận trong bang-tinh.xlsx.");
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});
