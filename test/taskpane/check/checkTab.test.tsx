/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../../src/core/checks/catalogue";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { communeRows } from "../../support/communeFile";
import { chooseIn } from "../support/chosenFiles";
import { DrawnPane, preparePage, sampleBytes } from "../support/paneOf";

let pane: DrawnPane;

beforeAll(preparePage);

beforeEach(() => {
  localStorage.clear();
  pane = new DrawnPane();
  pane.draw();
});

afterEach(() => pane.close());

async function openSample(): Promise<void> {
  await pane.settle(() => pane.session.openFile("mau.xlsx", sampleBytes()));
}

const findings = (): readonly Finding[] => pane.session.getSnapshot().report?.findings ?? [];
const notes = (): number => findings().filter(({ severity }) => severity === "note").length;
const mendable = (): number => findings().filter(({ edits }) => edits.length > 0).length;

async function checkSample(): Promise<void> {
  await openSample();
  await pane.press(/^Kiểm tra 19 trang/);
}

describe("before a check", () => {
  it("explains itself in three steps, until they are put away for good", async () => {
    expect(pane.element.querySelectorAll("ol > li")).toHaveLength(3);
    await pane.press("Ẩn hướng dẫn");
    expect(pane.text).not.toContain("Ba bước");
    pane.close();
    pane = new DrawnPane();
    pane.draw();
    expect(pane.text).not.toContain("Ba bước");
  });

  it("lists the sheets, all of them chosen, and checks only those left chosen", async () => {
    await openSample();
    const box = (name: string): HTMLInputElement => {
      const label = [...pane.element.querySelectorAll("label")].find((one) => one.textContent === name);
      return document.getElementById(label?.htmlFor ?? "") as HTMLInputElement;
    };
    expect(box("Tất cả 19 trang").checked).toBe(true);
    await pane.settle(() => box("Thuyết minh").click());
    expect(pane.text).toContain("Kiểm tra 18/19 trang");
    await pane.press("Kiểm tra 18/19 trang");
    expect(pane.text).toContain("Đã kiểm tra 18 trang");
  });

  it("cannot check when no sheet is chosen, and says so", async () => {
    await openSample();
    await pane.settle(() => pane.session.chooseSheets([]));
    expect(pane.text).toContain("Chọn ít nhất một trang");
    expect(pane.button(/^Kiểm tra 0/)).toHaveProperty("disabled", true);
  });

  it("says in a sentence why a file cannot be opened", async () => {
    await pane.settle(() =>
      pane.session.openFile("rong.xlsx", new TextEncoder().encode("không phải sổ tính")),
    );
    expect(pane.text).toContain("Chưa kiểm tra được");
    expect(pane.text).toContain("Sổ tính vẫn nguyên như cũ");
    expect(pane.button("Mở tệp .xlsx")).toBeDefined();
  });

  it("says so where another program holds the chosen file, and takes another then", async () => {
    await pane.settle(() => chooseIn("Mở tệp .xlsx", { name: "phieu.xlsx", content: "locked" }));
    expect(pane.text).toContain("Máy tính không cho đọc tệp (NotReadableError)");
    await pane.settle(() => chooseIn("Mở tệp .xlsx", { name: "mau.xlsx", content: sampleBytes() }));
    expect(pane.text).toContain("Kiểm tra 19 trang");
  });

  it("says so where the sample cannot be fetched", async () => {
    globalThis.fetch = () => Promise.resolve({ ok: false } as Response);
    await pane.press("Thử với sổ tính mẫu");
    expect(pane.text).toContain("Chưa kiểm tra được");
    expect(pane.text).toContain("Chưa tải được một phần của chương trình");
  });
});

describe("the findings of a check", () => {
  it("are counted and grouped by severity, the worst first", async () => {
    await checkSample();
    const headings = [...pane.element.querySelectorAll("h2")].map((one) => one.textContent);
    expect(headings).toEqual(["13 lỗi", "12 cảnh báo", `${String(notes())} lưu ý`]);
    expect(pane.text).toContain(`Hiện ${String(findings().length)}/${String(findings().length)}`);
  });

  it("say where, what is, what should be, the difference and what to do", async () => {
    await checkSample();
    const card = [...pane.element.querySelectorAll("li")].find((one) => one.textContent.includes("M66"));
    expect(card?.textContent).toContain("Trang “Tổng hợp 47 xã”, ô M66");
    expect(card?.textContent).toContain("Đang ghi35");
    expect(card?.textContent).toContain("Cần là42");
    expect(card?.textContent).toContain("Chênh lệch-7");
    expect(card?.textContent).toContain("sửa số tổng.");
  });

  it("show a range that Excel turned into a date as that date", async () => {
    await checkSample();
    const card = [...pane.element.querySelectorAll("li")].find((one) => one.textContent.includes("ô D9"));
    expect(card?.textContent).toMatch(/Đang ghi\d\d\/0[23]\/2022/);
  });

  it("are filtered by commune, criterion, kind and severity, and shown whole again", async () => {
    await checkSample();
    await pane.choose("Xã", "Hòa Sơn");
    const ofCommune = Number(/Hiện (\d+)\/\d+/.exec(pane.text)?.[1]);
    expect(ofCommune).toBeGreaterThan(1);
    await pane.choose("Tiêu chí", "17");
    const ofCriterion = Number(/Hiện (\d+)\/\d+/.exec(pane.text)?.[1]);
    expect(ofCriterion).toBeLessThan(ofCommune);
    await pane.choose("Loại phát hiện", "excel-error");
    expect(pane.text).toContain("Không có phát hiện nào khớp bộ lọc");
    await pane.press("Bỏ lọc");
    await pane.press(`${String(notes())} lưu ý`);
    expect(pane.text).toContain(`Hiện ${String(notes())}/${String(findings().length)}`);
  });

  it("lead to their cell, unless it no longer holds what was checked", async () => {
    await checkSample();
    await pane.press(/ô M66/);
    expect(pane.text).toContain("Đã đánh dấu Tổng hợp 47 xã!M66");
    const edit = { kind: "setCell", sheet: "Tổng hợp 47 xã", row: 65, column: 12, value: 41 } as const;
    await pane.settle(() => pane.session.apply({ kind: "freeze" }, [edit]));
    expect(pane.text).toContain("Kết quả đã cũ");
    await pane.press(/ô M66/);
    expect(pane.text).toContain("Ô đã thay đổi");
  });

  it("are gone once they are mended, come back when that is undone, and stay in the log", async () => {
    await checkSample();
    const before = String(findings().length);
    const mended = String(mendable());
    await pane.press(new RegExp(`^Sửa ${mended} chỗ`));
    expect(pane.text).toContain("Xã Quãng Sơn");
    expect(pane.text).toContain("98,9 (chữ)");
    expect(pane.text).toContain("98,9 (số)");
    await pane.press(`Sửa ${mended} ô`);
    expect(pane.text).toContain(`Đã sửa ${mended} ô.`);
    // Once 17.11 of Hòa Sơn says Chưa đạt, it shows that it slipped back since the quarter before.
    expect(pane.text).toContain(`Phát hiện (${String(Number(before) - Number(mended) + 1)})`);
    await pane.press("Hoàn tác");
    expect(pane.text).toContain(`Phát hiện (${before})`);
    await pane.press("Nhật ký");
    expect(pane.text).toContain("Sửa theo phát hiện");
    expect(pane.text).toContain("đã hoàn tác");
  });
});

describe("the preview of a fix", () => {
  it("shows the spaces it takes away", async () => {
    const rows = communeRows({ commune: "Phước Thái", results: { "2.1": " 91 %" } });
    const bytes = newWorkbook([{ name: "Phiếu", rows, widths: [] }]);
    await pane.settle(() => pane.session.openFile("phieu.xlsx", bytes));
    await pane.press(/^Kiểm tra 1 trang/);
    await pane.press("Sửa");
    const cells = [...document.querySelectorAll("[role=dialog] td")].map((cell) => cell.textContent);
    expect(cells).toEqual(["␣91 %", "91 %"]);
  });

  it("can be scrolled by the keyboard, however long it is", async () => {
    await checkSample();
    await pane.press(/^Sửa \d+ chỗ/);
    expect(document.querySelector("[role=dialog] [role=region]")?.getAttribute("tabindex")).toBe("0");
  });
});

describe("the summary of a check", () => {
  beforeEach(async () => {
    await checkSample();
    await pane.press("Tổng quan");
  });

  it("counts criteria met, with what could not be judged beside", () => {
    const row = [...pane.element.querySelectorAll("li")].find((one) =>
      one.textContent.startsWith("Quảng Sơn"),
    );
    expect(row?.textContent).toBe("Quảng Sơn17/19chưa xét được 2");
  });

  it("maps communes and criteria in a table whose cells say their verdict in words", () => {
    const row = [...pane.element.querySelectorAll("tr")].find((one) =>
      one.textContent.startsWith("Phước Thành"),
    );
    const cells = [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent);
    expect(cells).toHaveLength(19);
    expect(cells.filter((cell) => cell === "✗Chưa đạt")).toHaveLength(11);
    expect(cells.filter((cell) => cell === "✓Đạt")).toHaveLength(8);
  });

  it("shows a rate of the plan exactly and as it is printed", () => {
    expect(pane.text).toContain("Tỷ lệ gốc: 65,957%");
    expect(pane.text).toContain("Làm tròn: 66%");
    expect(pane.text).toContain("Đạt (chỉ đạt khi làm tròn)");
  });

  it("leads from a commune to its findings", async () => {
    await pane.press("Hòa Sơn");
    expect(pane.text).toMatch(/Hiện [1-9]\/\d\d/);
  });
});

describe("what sheets were recognised as", () => {
  it("is said with how sure and why, and is checked anew when it is corrected", async () => {
    await checkSample();
    await pane.press(/^Trang tính/);
    const card = [...pane.element.querySelectorAll("li")].find((one) => one.textContent.startsWith("Hộ Hải"));
    expect(card?.textContent).toMatch(/Phiếu tiêu chí của xã · chắc \d+%/);
    expect(card?.textContent).toContain("có mã chỉ tiêu");
    await pane.settle(() => card?.querySelector("button")?.click());
    await pane.choose("Loại biểu của trang Hộ Hải", "unknown");
    const corrected = [...pane.element.querySelectorAll("li")].find((one) =>
      one.textContent.startsWith("Hộ Hải"),
    );
    expect(corrected?.textContent).toContain("do cơ quan chọn");
    expect(corrected?.textContent).toContain("Không kiểm tra");
    expect(await pane.session.getSnapshot().book?.memory.recall("sheets")).toContain("unknown");
  });

  it("is asked once where it is not sure, and the answer is kept with the workbook", async () => {
    const bytes = readFileSync(path.resolve(__dirname, "../../fixtures/workbooks/slips-two-sets/input.xlsx"));
    await pane.settle(() => pane.session.openFile("an-hai.xlsx", new Uint8Array(bytes)));
    await pane.press(/^Kiểm tra 2 trang/);
    await pane.press("Trang tính (2 hỏi)");
    expect(pane.text).toContain("Cột C: Chỉ tiêu yêu cầu có phải là “Chỉ tiêu” không?");
    await pane.press("Đúng");
    expect(pane.button("Trang tính (1 hỏi)")).toBeDefined();
    expect(await pane.session.getSnapshot().book?.memory.recall("sheets")).toContain('"role":"target"');
    await pane.press("Chọn lại");
    expect(pane.text).toContain("Loại biểu của trang Nâng cao");
  });
});
