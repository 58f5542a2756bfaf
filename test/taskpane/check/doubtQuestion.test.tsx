/** @jest-environment ./test/host/officeEnvironment.cjs */
import { criteriaSets } from "../../../src/data/bundled";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import type { DrawnPane } from "../support/paneOf";
import { preparePage } from "../support/paneOf";
import { openSheetsTab } from "../support/sheetsTab";

let excel: EmbeddedExcel;
let pane: DrawnPane;

const [set] = criteriaSets;
const marks = (set?.indicators ?? []).filter(({ measure }) => measure === "mark");

/** Every verdict of the sheet contradicts its result. */
const CONTRADICTED = newWorkbook([
  {
    name: "Phước Thái",
    rows: [
      ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025"],
      ["Xã Phước Thái, huyện Ninh Phước, năm 2022"],
      ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả", "Đánh giá"],
      ...marks.map(({ code, label }) => [code, label, "", "Đạt", "Đạt", "Chưa đạt"]),
    ],
    widths: [],
  },
]);

const kinds = (): readonly string[] =>
  (pane.session.getSnapshot().report?.findings ?? []).map(({ kind }) => kind);

beforeAll(async () => {
  preparePage();
  excel = await bootExcel();
});
beforeEach(async () => {
  localStorage.clear();
  excel.open(CONTRADICTED);
  pane = await openSheetsTab();
});
afterEach(() => {
  pane.close();
  expect([...excel.unsupported]).toEqual([]);
});

describe("a sheet whose verdicts nearly all contradict its results", () => {
  it("is not called understood for sure until it was answered for", async () => {
    expect(document.body.textContent).not.toMatch(/chắc \d+%/);
    await pane.press("Đã đúng, hiện từng ô");
    await pane.until(() => /chắc \d+%/.test(document.body.textContent));
    expect(document.body.textContent).toMatch(/chắc \d+%/);
  });

  it("is asked about; once the office says it was read right its cells are listed, also when it is opened again", async () => {
    expect(kinds()).not.toContain("verdict-mismatch");
    expect(document.body.textContent).toContain("ghi kết luận khác kết quả");
    await pane.press("Đã đúng, hiện từng ô");
    for (let turn = 0; turn < 100 && !kinds().includes("verdict-mismatch"); turn++)
      await pane.settle(() => undefined);
    expect(kinds().filter((kind) => kind === "verdict-mismatch").length).toBeGreaterThan(4);
    pane.close();
    pane = await openSheetsTab();
    expect(kinds()).toContain("verdict-mismatch");
    expect(document.body.textContent).not.toContain("Đã đúng, hiện từng ô");
  });
});
