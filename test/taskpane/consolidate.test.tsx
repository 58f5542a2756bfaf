/** @jest-environment jsdom */
import "./support/browserGlobals";
import { ConsolidateTab } from "../../src/taskpane/consolidate/ConsolidateTab";
import { isConsolidation } from "../../src/core/consolidate/lists/recognise";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { communeFile } from "../support/communeFile";
import type { CommuneFile } from "../support/communeFile";
import { button, complaintsOf, doing, excelBook, hasButton, openTab, press } from "./support/openTab";
import type { OpenTab } from "./support/openTab";

const IN_TIME = "2022-09-19T03:00:00Z";

function fileOf(name: string, file: CommuneFile | string): File {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : communeFile(file);
  const made = new File([Uint8Array.from(bytes)], name, { lastModified: Date.parse(IN_TIME) });
  // jsdom has neither of these of files yet.
  Object.defineProperty(made, "webkitRelativePath", { value: "" });
  made.arrayBuffer = () => Promise.resolve(Uint8Array.from(bytes).buffer);
  return made;
}

let tab: OpenTab;

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

beforeEach(() => {
  tab = openTab(<ConsolidateTab />);
});

afterEach(() => tab.close());

async function choose(...files: readonly File[]): Promise<void> {
  const input = tab.element.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("There is nothing to choose files with.");
  Object.defineProperty(input, "files", { configurable: true, value: files });
  Object.defineProperty(input, "value", { configurable: true, writable: true, value: "" });
  await doing(() => input.dispatchEvent(new Event("change", { bubbles: true })));
}

const text = (): string => tab.element.textContent;

const PHUOC_THAI = fileOf("phuoc-thai.xlsx", {
  commune: "Phước Thái",
  district: "Ninh Phước",
  saved: IN_TIME,
});

describe("the tab that puts files together", () => {
  it("says at first what it is for, without complaints of accessibility", async () => {
    expect(text()).toContain("Gộp phiếu nhiều xã thành một sổ");
    expect(hasButton(tab.element, "Chọn thư mục")).toBe(true);
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("tells what became of each file, by a word and not by colour alone", async () => {
    await choose(
      PHUOC_THAI,
      fileOf("hong.xlsx", "hỏng"),
      fileOf("~$phuoc-thai.xlsx", "khóa"),
      fileOf("thu.docx", "x"),
    );
    expect(text()).toContain("2 tệp, dùng số liệu của 1 xã");
    expect(text()).toContain("Đã nhận");
    expect(text()).toContain("Không đọc được");
    expect(text()).toContain("Bỏ qua 2 tệp");
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("says where there is no workbook among what was chosen", async () => {
    await choose(fileOf("thu.docx", "x"));
    expect(text()).toContain("Không có tệp .xlsx nào");
  });

  it("lists who owes a report and gives the letter to copy", async () => {
    await choose(PHUOC_THAI);
    expect(text()).toContain("46/47 xã chưa gửi, hạn chậm nhất là ngày 24/09/2022");
    const letter = tab.element.querySelector("textarea")?.value ?? "";
    expect(letter).toContain("Kính gửi");
    const copied: string[] = [];
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: (written: string) => Promise.resolve(void copied.push(written)) },
    });
    await press(tab.element, "Sao chép thư nhắc");
    expect(copied).toEqual([letter]);
    expect(text()).toContain("Đã sao chép");
  });

  it("says so where the letter cannot be copied", async () => {
    await choose(PHUOC_THAI);
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("refused")) },
    });
    await press(tab.element, "Sao chép thư nhắc");
    expect(text()).toContain("nhấn Ctrl+C");
  });

  it("shows versions that differ and takes the one a person chooses", async () => {
    const version = (name: string, result: number): File =>
      fileOf(name, {
        commune: "Phước Thái",
        district: "Ninh Phước",
        saved: IN_TIME,
        results: { "2.1": result },
      });
    await choose(version("một.xlsx", 85), version("hai.xlsx", 86));
    expect(text()).toContain("Chờ chọn bản");
    expect(text()).toContain("dùng số liệu của 0 xã");
    const radio = [...tab.element.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(
      ({ value }) => value === "hai.xlsx",
    );
    await doing(() => radio?.click());
    expect(text()).toContain("dùng số liệu của 1 xã");
    expect(text()).toContain("Bản cũ");
    await doing(() => button(tab.element, "Khác nhau 1 chỗ với một.xlsx").click());
    const headings = [...tab.element.querySelectorAll("th")].map(({ textContent }) => textContent);
    expect(headings).toEqual(["Chỉ tiêu", "hai.xlsx", "một.xlsx"]);
    expect(text()).toContain("86");
    expect(text()).toContain("Phiếu!E8");
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("puts the workbook into Excel as sheets, or opens it beside", async () => {
    const book = excelBook("tong-hop-ninh-thuan-2022-q3-sach.xlsx");
    await doing(() => tab.session.openBook(book));
    await choose(PHUOC_THAI);
    await press(tab.element, "Thêm trang vào sổ này");
    expect(text()).toContain("Đã ghi vào sổ này.");
    await press(tab.element, "Mở thành sổ mới");
    expect(book.seen.delivered.map(({ way, file }) => [way, file])).toEqual([
      ["sheets", "tong-hop-2022Q3.xlsx"],
      ["newWorkbook", "tong-hop-2022Q3.xlsx"],
    ]);
    const opening = openXlsx(book.seen.delivered[0]?.bytes ?? new Uint8Array());
    expect(opening.kind === "opened" && isConsolidation(opening.workbook.grids())).toBe(true);
  });

  it("says so where writing failed", async () => {
    await doing(() =>
      tab.session.openBook(excelBook("tong-hop-ninh-thuan-2022-q3-sach.xlsx", ["newWorkbook"])),
    );
    await choose(PHUOC_THAI);
    await press(tab.element, "Mở thành sổ mới");
    expect(text()).toContain("Chưa ghi được.");
  });

  it("brings a consolidation that is open up to date", async () => {
    await choose(PHUOC_THAI);
    const delivered = excelBook("tong-hop-ninh-thuan-2022-q3-sach.xlsx");
    await doing(() => tab.session.openBook(delivered));
    await press(tab.element, "Mở thành sổ mới");
    const bytes = delivered.seen.delivered[0]?.bytes ?? new Uint8Array();
    await doing(() => tab.session.openFile("tong-hop.xlsx", bytes));
    await choose(fileOf("nhi-ha.xlsx", { commune: "Nhị Hà", district: "Thuận Nam", saved: IN_TIME }));
    expect(hasButton(tab.element, "Cập nhật sổ này")).toBe(true);
    await press(tab.element, "Cập nhật sổ này");
    expect(text()).toContain("Đã ghi vào sổ này.");
    const [matrix] = (await tab.session.getSnapshot().book?.workbook.read(["Tổng hợp xã × tiêu chí"])) ?? [];
    expect([6, 7].map((row) => matrix?.textAt(row, 1))).toEqual(["Phước Thái", "Nhị Hà"]);
    // Rows that moved in a file cannot be taken back; the file on disk is still as it was, and nothing else is promised.
    expect(hasButton(tab.element, "Hoàn tác")).toBe(false);
  });
});
