import { describeFinding } from "../../../src/core/checks/texts";
import { readHistorySheet } from "../../../src/core/office/history/readHistory";
import { historyEdits, historyEntries, historyRows } from "../../../src/core/office/history/writeHistory";
import type { HistoryEntry } from "../../../src/core/office/history/writeHistory";
import { parsePeriod } from "../../../src/core/plan/period";
import type { Grid, Scalar } from "../../../src/core/sheet/grid";
import { criteriaSets } from "../../../src/data/bundled";
import { check, found } from "../../support/check";
import type { TestCell } from "../../support/gridOf";
import { gridOf } from "../../support/gridOf";
import { applied } from "../../support/appliedEdits";

type Rows = readonly (readonly Scalar[])[];

const settings = (period: string) => ({ settings: { asOf: "2022-09-30", period } });
const sheetOf = (rows: readonly (readonly TestCell[])[]): Grid => gridOf(rows, { name: "Lịch sử", id: "h" });

/** Funds with what was spent in the quarter and since the beginning of the year; `local` is the second fund's. */
function funds(local: TestCell, time = "QUÝ III NĂM 2022", heading = "Lũy kế từ đầu năm"): Grid {
  return gridOf([
    [`KẾT QUẢ HUY ĐỘNG NGUỒN LỰC ${time}`],
    ["Đơn vị tính: triệu đồng"],
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện trong quý", heading],
    ["I", "Ngân sách trung ương", 225, 50, 150],
    ["II", "Ngân sách địa phương", 317, 50, local],
    ["III", "Vốn lồng ghép", 3100, 50, 900],
  ]);
}

function entriesOf(sheet: Grid, period: string): readonly HistoryEntry[] {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(period);
  const occasion = { period: parsed, cutOff: "2022-06-25", writtenOn: "2022-07-01", version: "1.0.0" };
  return historyEntries(check([sheet], settings(period)), occasion);
}

const rowsOf = (sheet: Grid, period: string): Rows => historyRows(entriesOf(sheet, period));
const SECOND = rowsOf(funds(100, "QUÝ II NĂM 2022"), "2022Q2");
const HEADERS = SECOND[0] ?? [];
const cellOf = (row: readonly Scalar[] | undefined, header: string): Scalar | undefined =>
  row?.[HEADERS.indexOf(header)];

const falls = (grids: readonly Grid[], period: string) =>
  found(check(grids, settings(period)), "cumulative-falls");

describe("cumulative figures in the history", () => {
  it("stand in it one row each, with what they count and no verdict", () => {
    expect(SECOND).toHaveLength(4);
    const row = SECOND[2];
    expect(["Kỳ", "Loại", "Nội dung", "Kết quả", "Đánh giá"].map((header) => cellOf(row, header))).toEqual([
      "Quý II năm 2022",
      "Lũy kế",
      "Ngân sách địa phương | Lũy kế từ đầu năm",
      100,
      null,
    ]);
  });

  it("are read back, every one", () => {
    const history = readHistorySheet(sheetOf(SECOND), criteriaSets);
    expect(history?.cumulatives.map(({ value }) => value)).toEqual([150, 100, 900]);
    expect(history?.rows).toEqual([]);
    expect(history?.wrong).toEqual([]);
  });

  it("tell what has fallen since, and where that stands", () => {
    const [finding, ...others] = falls([funds(90), sheetOf(SECOND)], "2022Q3");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ is: 90, difference: -10, related: [{ sheet: "Lịch sử", row: 2 }] });
    if (finding === undefined) return;
    expect(describeFinding(finding, "vi")).toContain("theo lịch sử quý II năm 2022");
  });

  it.each([
    ["that stayed", funds(100), "2022Q3"],
    ["of the same period", funds(90, "QUÝ II NĂM 2022"), "2022Q2"],
    ["of an earlier period", funds(90, "QUÝ I NĂM 2022"), "2022Q1"],
    ["of a new year", funds(90, "QUÝ I NĂM 2023"), "2023Q1"],
    ["under another heading", funds(90, "QUÝ III NĂM 2022", "Lũy kế giải ngân"), "2022Q3"],
  ])("are not held against a figure %s", (_, sheet, period) => {
    expect(falls([sheet, sheetOf(SECOND)], period)).toEqual([]);
  });

  it("are one figure whatever quarter their column names", () => {
    const second = rowsOf(funds(100, "QUÝ II NĂM 2022", "Lũy kế đến 30/6/2022"), "2022Q2");
    const third = funds(90, "QUÝ III NĂM 2022", "Lũy kế đến 30/9/2022");
    expect(falls([third, sheetOf(second)], "2022Q3")).toHaveLength(1);
  });

  it("give way to an earlier sheet of the workbook", () => {
    const second = gridOf(
      [
        ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC QUÝ II NĂM 2022"],
        ["Đơn vị tính: triệu đồng"],
        ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện trong quý", "Lũy kế từ đầu năm"],
        ["II", "Ngân sách địa phương", 317, 50, 80],
        ["III", "Vốn lồng ghép", 3100, 50, 900],
      ],
      { name: "Quý II", id: "second" },
    );
    expect(falls([second, funds(90), sheetOf(SECOND)], "2022Q3")).toEqual([]);
  });

  it("are left out where they end with another period, or two count the same", () => {
    expect(entriesOf(funds(100, "QUÝ II NĂM 2022"), "2022Q3")).toEqual([]);
    const twice = gridOf([
      ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC QUÝ II NĂM 2022"],
      ["Đơn vị tính: triệu đồng"],
      ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện trong quý", "Lũy kế từ đầu năm"],
      ["-", "Vốn khác", 225, 50, 150],
      ["-", "Vốn khác", 317, 50, 200],
      ["II", "Vốn lồng ghép", 3100, 50, 900],
    ]);
    expect(entriesOf(twice, "2022Q2").map(({ line }) => line.result)).toEqual([900]);
  });

  it.each([
    ["Nội dung", null, "noSubject"],
    ["Kết quả", "chín mươi", "noFigure"],
    ["Kết quả", null, "noFigure"],
  ])("a row whose %s is %j is said and held against nothing", (header, value, why) => {
    const rows = SECOND.map((row) => [...row]);
    (rows[2] ?? [])[HEADERS.indexOf(header)] = value;
    const report = check([funds(90), sheetOf(rows)], settings("2022Q3"));
    expect(found(report, "wrong-history")).toMatchObject([{ cell: { row: 2 }, data: { why } }]);
    expect(found(report, "cumulative-falls")).toEqual([]);
  });

  it("two rows of one figure and period that differ contradict each other", () => {
    const rows = [...SECOND, ...rowsOf(funds(120, "QUÝ II NĂM 2022"), "2022Q2").slice(1)];
    const report = check([funds(90), sheetOf(rows)], settings("2022Q3"));
    expect(found(report, "wrong-history")).toMatchObject([{ is: "120", data: { why: "contradiction" } }]);
    expect(found(report, "cumulative-falls")).toEqual([]);
  });

  describe("writing them", () => {
    const written = (rows: Rows, sheet: Grid, period: string): Rows =>
      applied(rows, historyEdits(sheetOf(rows), criteriaSets, entriesOf(sheet, period)));

    it("replaces those of the same period and puts those of a new one below", () => {
      const mended = written(SECOND, funds(110, "QUÝ II NĂM 2022"), "2022Q2");
      expect(mended).toEqual(rowsOf(funds(110, "QUÝ II NĂM 2022"), "2022Q2"));
      const after = written(mended, funds(130), "2022Q3");
      expect(after).toEqual([...mended, ...rowsOf(funds(130), "2022Q3").slice(1)]);
    });

    it("gives a sheet made before there were such figures the column they need", () => {
      const without = SECOND.slice(0, 1).map((row) => row.filter((header) => header !== "Nội dung"));
      const after = written(without, funds(130), "2022Q3");
      expect(after[0]?.at(-1)).toBe("Nội dung");
      expect(readHistorySheet(sheetOf(after), criteriaSets)?.cumulatives).toHaveLength(3);
      expect(readHistorySheet(sheetOf(after), criteriaSets)?.wrong).toEqual([]);
    });
  });
});
