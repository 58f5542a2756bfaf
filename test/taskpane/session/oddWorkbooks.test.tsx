/** @jest-environment ./test/host/officeEnvironment.cjs */
import { excelBook } from "../../../src/taskpane/session/excelBook";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { communeRows } from "../../support/communeFile";
import { contents, enter, wholeWorkbook } from "../../workbook/excel/openWorkbook";
import { isSaid } from "./faultRun";
import { faultOf } from "../../../src/taskpane/session/faults";
import type { Applied } from "../../../src/taskpane/session/types";
import { DrawnPane, newSession, preparePage } from "../support/paneOf";

let excel: EmbeddedExcel;
let panes: DrawnPane[] = [];

beforeAll(async () => {
  preparePage();
  excel = await bootExcel();
});
afterEach(() => {
  for (const pane of panes) pane.close();
  panes = [];
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.interpreter.internalErrors).toEqual([]);
});

/** A commune's sheet in which three verdicts deny their figures, each to be mended. */
const sheetOf = (name: string) => ({
  name,
  rows: communeRows({
    commune: "Phước Thái",
    district: "Ninh Phước",
    results: { "2.1": [60, "Đạt"], "2.2": [61, "Đạt"], "2.3": [62, "Đạt"] },
  }),
  widths: [],
});

/** A sheet of one indicator, whose verdict is to be mended. */
const shortSheet = (name: string) => ({
  name,
  rows: [
    ["PHIẾU TIÊU CHÍ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
    [],
    ["TT", "Nội dung tiêu chí", "Mức đạt", "Kết quả thực hiện", "Đánh giá"],
    ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 80%", 60, "Đạt"],
    ["2.2", "Tỷ lệ đường thôn được cứng hóa", "≥ 80%", 85, "Đạt"],
    ["3.1", "Tỷ lệ diện tích được tưới", "≥ 80%", 85, "Đạt"],
  ],
  widths: [],
});

async function openPane(): Promise<DrawnPane> {
  localStorage.clear();
  const pane = new DrawnPane(newSession(), { isExcel: true });
  panes.push(pane);
  pane.draw();
  await pane.settle(() => pane.session.openExcel(excelBook));
  return pane;
}

async function checkedPane(...names: readonly string[]): Promise<DrawnPane> {
  excel.open(newWorkbook(names.map(sheetOf)));
  const pane = await openPane();
  await pane.settle(() => pane.session.check());
  return pane;
}

const findings = (pane: DrawnPane) => pane.session.getSnapshot().report?.findings ?? [];
const mendable = (pane: DrawnPane) => findings(pane).filter(({ edits }) => edits.length > 0);

/** Presses a button and waits until Excel has answered. */
async function press(pane: DrawnPane, name: RegExp): Promise<void> {
  await pane.press(name);
  for (let turn = 0; turn < 5; turn++) await pane.settle(() => undefined);
}

/** Mends everything through the pane's own buttons. */
async function mendAll(pane: DrawnPane): Promise<void> {
  await pane.press(/^Sửa \d+ chỗ sửa được$/);
  await pane.press(/^Sửa (\d+ ô|ô này)$/);
  await pane.settle(() => undefined);
}

describe("a workbook with a filter left on", () => {
  it("is checked and mended in the rows nobody sees, which stay hidden, and the pane says where a cell is", async () => {
    const pane = await checkedPane("Phiếu");
    const [first] = mendable(pane);
    const row = first?.cell?.row ?? -1;
    excel.book.sheet("Phiếu")?.hiddenRows.add(row);
    const before = wholeWorkbook(excel);
    await pane.press("Kiểm tra lại");
    expect(mendable(pane).map(({ cell }) => cell?.row)).toContain(row);
    await press(pane, new RegExp(`ô [A-Z]+${row + 1}(?!\\d)`));
    expect(pane.text).toContain("hàng hoặc cột này đang bị lọc hay ẩn");
    await mendAll(pane);
    expect(mendable(pane)).toEqual([]);
    expect([...(excel.book.sheet("Phiếu")?.hiddenRows ?? [])]).toEqual([row]);
    await pane.press("Hoàn tác");
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});

describe("a workbook of 200 sheets", () => {
  it("is checked in as few syncs as one of few, and mended and taken back as a whole", async () => {
    excel.open(newWorkbook(Array.from({ length: 200 }, (_, at) => shortSheet(`Xã ${at + 1}`))));
    const before = wholeWorkbook(excel);
    const pane = await openPane();
    expect(pane.text).toContain("Tất cả 200 trang");
    excel.traffic.reset();
    await pane.press("Kiểm tra 200 trang");
    expect(excel.traffic.syncs).toBeLessThanOrEqual(5);
    expect(pane.text).toContain("Đã kiểm tra 200 trang");
    const cells = mendable(pane).length;
    expect(cells).toBeGreaterThanOrEqual(200);
    await mendAll(pane);
    expect(pane.text).toContain(`Đã sửa ${cells} ô.`);
    await pane.press("Hoàn tác");
    expect(wholeWorkbook(excel)).toEqual(before);
  }, 240_000);
});

describe("formulas of other add-ins", () => {
  it("among results are asked about and never written over", async () => {
    excel.open(newWorkbook([sheetOf("Phiếu")]));
    await enter("Phiếu", [
      ...Array.from({ length: 6 }, () => [null]),
      [null, null, null, null, "=KHAC.TINH(1)"],
    ]);
    const pane = await openPane();
    await pane.settle(() => pane.session.check());
    const own = findings(pane).filter(({ cell }) => cell?.row === 6 && cell.column === 4);
    expect(own.map(({ edits }) => edits)).toEqual([[]]);
    await mendAll(pane);
    expect(contents(excel, "Phiếu")[6]?.[4]).toBe("=KHAC.TINH(1) → #NAME?");
  });
});

describe("a table over merged cells", () => {
  it("is mended where its cells are their own; what lies under a merge is left, and the pane says so", async () => {
    const pane = await checkedPane("Phiếu");
    const rows = mendable(pane).map(({ cell }) => cell?.row ?? -1);
    const column = mendable(pane)[0]?.cell?.column ?? -1;
    const sheet = excel.book.sheet("Phiếu");
    if (sheet === undefined || rows.length !== 3) throw new Error("There is too little to mend.");
    sheet.merges = [{ top: rows[1] ?? -1, left: column, bottom: rows[2] ?? -1, right: column }];
    await mendAll(pane);
    expect(pane.text).toContain("Đã sửa 2 ô. 1 ô không sửa.");
    expect(pane.text).toMatch(/Ô Phiếu![A-Z]+\d+ nằm trong vùng gộp: bỏ gộp rồi làm lại\./);
  });
});

describe("sheets whose names have quotes and signs", () => {
  it.each(["Xã 'Phước' Thái", 'Phiếu "mới" & cũ', "=2+3", "Quý III & IV"])(
    "%s: is checked, jumped to, mended and taken back",
    async (name) => {
      const pane = await checkedPane(name);
      const before = wholeWorkbook(excel);
      const row = mendable(pane)[0]?.cell?.row ?? -1;
      await press(pane, new RegExp(`ô [A-Z]+${row + 1}(?!\\d)`));
      expect(excel.book.selection.top).toBe(row);
      await mendAll(pane);
      expect(mendable(pane)).toEqual([]);
      await pane.press("Hoàn tác");
      expect(wholeWorkbook(excel)).toEqual(before);
    },
  );
});

describe("a workbook open for reading only", () => {
  it("is checked; what would write says why not and what to do, and nothing is offered to be undone", async () => {
    excel.open(newWorkbook([sheetOf("Phiếu")]));
    excel.book.isReadOnly = true;
    const before = wholeWorkbook(excel);
    const pane = await openPane();
    await pane.settle(() => pane.session.check());
    await mendAll(pane);
    expect(pane.text).toMatch(/mở ở chế độ chỉ đọc.*lưu thành bản mới/);
    expect(() => pane.button("Hoàn tác")).toThrow();
    await pane.press("Trang tính");
    await pane.press("Sửa cách hiểu");
    await pane.choose("Loại biểu của trang Phiếu", "unknown");
    const refusal = "Lựa chọn chỉ có hiệu lực khi bảng này còn mở.";
    await pane.until(() => pane.text.includes(refusal));
    expect(pane.text).toContain(refusal);
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});

describe("two panes on one workbook", () => {
  async function twoPanes(): Promise<readonly [DrawnPane, DrawnPane]> {
    const one = await checkedPane("Phiếu");
    const other = await openPane();
    await other.settle(() => other.session.check());
    await one.until(() => mendable(one).length > 1);
    return [one, other];
  }

  it("share what can be taken back: each takes back the latest, whoever made it", async () => {
    const [one, other] = await twoPanes();
    const before = wholeWorkbook(excel);
    const [first, second] = mendable(one);
    if (first === undefined || second === undefined) throw new Error("There is too little to mend.");
    await one.settle(() => one.session.applyFixes([first]));
    const between = wholeWorkbook(excel);
    await other.settle(() => other.session.applyFixes([second]));
    await one.settle(() => one.session.undo());
    expect(wholeWorkbook(excel)).toEqual(between);
    await other.settle(() => other.session.undo());
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  it("say that results are old once the other one has mended, and mend nothing twice", async () => {
    const [one, other] = await twoPanes();
    const all = mendable(one);
    await one.settle(() => one.session.applyFixes(all));
    await other.settle(() => undefined);
    expect(other.session.getSnapshot().state).toMatchObject({ kind: "done", stale: true });
    const after = wholeWorkbook(excel);
    let answer: Applied | undefined;
    await other.settle(async () => (answer = await other.session.applyFixes(all)));
    expect([answer?.applied, answer?.refused.length]).toEqual([0, all.length]);
    expect(wholeWorkbook(excel)).toEqual(after);
  });

  it("may both mend at once: what each did is done whole or not at all, and whoever failed is told", async () => {
    const [one, other] = await twoPanes();
    const [first, second, third] = mendable(one);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("There is too little to mend.");
    const verdicts = (): readonly unknown[] =>
      [first, second, third].map(
        ({ cell }) => contents(excel, "Phiếu")[cell?.row ?? -1]?.[cell?.column ?? -1],
      );
    let ended: readonly PromiseSettledResult<Applied>[] = [];
    await one.settle(async () => {
      ended = await Promise.allSettled([
        one.session.applyFixes([first]),
        other.session.applyFixes([second, third]),
      ]);
    });
    const [isFirst, isSecond] = ended.map(({ status }) => status === "fulfilled");
    const words = (isDone: boolean | undefined): string => (isDone === true ? "Chưa đạt" : "Đạt");
    expect(verdicts()).toEqual([words(isFirst), words(isSecond), words(isSecond)]);
    for (const end of ended) if (end.status === "rejected") expect(isSaid(faultOf(end.reason))).toBe(true);
    expect([isFirst, isSecond]).toContain(true);
  });
});
