import { describeFinding } from "../../../src/core/checks/texts";
import { readHistorySheet } from "../../../src/core/office/history/readHistory";
import { historyEdits, historyEntries, historyRows } from "../../../src/core/office/history/writeHistory";
import type { HistoryEntry } from "../../../src/core/office/history/writeHistory";
import { parsePeriod } from "../../../src/core/plan/period";
import type { Grid, Scalar } from "../../../src/core/sheet/grid";
import { criteriaSets } from "../../../src/data/bundled";
import { applied } from "../../support/appliedEdits";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import type { TestCell } from "../../support/gridOf";
import { gridOf } from "../../support/gridOf";

const settings = (period: string) => ({ settings: { asOf: "2022-09-30", period } });

/** A sheet of one commune whose 2.1 holds this rate; its title tells no quarter. */
const sheetWith = (rate: number, more: { readonly without?: readonly string[] } = {}): Grid =>
  communeSheet({
    ...more,
    rows: { "2.1": { E: { value: rate, format: "0%" }, F: rate < 0.8 ? "Chưa đạt" : "Đạt" } },
  }).grid;

function entriesOf(sheet: Grid, period: string): readonly HistoryEntry[] {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(period);
  const occasion = { period: parsed, cutOff: "2022-06-25", writtenOn: "2022-07-01", version: "1.0.0" };
  return historyEntries(check([sheet], settings(period)), occasion);
}

type Rows = readonly (readonly Scalar[])[];
const sheetOf = (rows: readonly (readonly TestCell[])[]): Grid => gridOf(rows, { name: "Lịch sử", id: "h" });
const rowsOf = (...periods: readonly (readonly [rate: number, period: string])[]): Rows => [
  ...historyRows([]),
  ...periods.flatMap(([rate, period]) => historyRows(entriesOf(sheetWith(rate), period)).slice(1)),
];
const historyOf = (...periods: readonly (readonly [rate: number, period: string])[]): Grid =>
  sheetOf(rowsOf(...periods));

const regressions = (grids: readonly Grid[], period: string, more = {}) =>
  found(check(grids, { ...settings(period), ...more }), "regression");

describe("the history of results", () => {
  it("is neither checked as a sheet of results nor called unknown", () => {
    const report = check([sheetWith(0.91), historyOf([0.91, "2022Q2"])], settings("2022Q3"));
    expect(report.tables.map(({ sheetName }) => sheetName)).not.toContain("Lịch sử");
    expect(report.findings.filter(({ sheet }) => sheet === "Lịch sử")).toEqual([]);
    expect(report.historySheets.map(({ sheet }) => sheet)).toEqual(["Lịch sử"]);
  });

  it("is read back as it was written, every row of it", () => {
    const entries = entriesOf(sheetWith(0.91), "2022Q2");
    const history = readHistorySheet(sheetOf(historyRows(entries)), criteriaSets);
    expect(entries.length).toBeGreaterThan(50);
    expect(history?.rows).toHaveLength(entries.length);
    expect(history?.wrong).toEqual([]);
  });

  it("is read back also of a model commune, whose criteria no bundled set lists", () => {
    const model = (rate: number): Grid =>
      gridOf([
        ["PHIẾU ĐÁNH GIÁ XÃ NÔNG THÔN MỚI KIỂU MẪU NĂM 2022 - XÃ PHƯỚC HẢI"],
        ["TT", "Nội dung", "Yêu cầu", "Kết quả", "Đánh giá"],
        [4, "Lĩnh vực nổi trội: Văn hóa", null, null, rate < 95 ? "Chưa đạt" : "Đạt"],
        ["4.1", "Tỷ lệ gia đình văn hóa", "≥ 95%", rate, rate < 95 ? "Chưa đạt" : "Đạt"],
        ["4.2", "Số câu lạc bộ văn nghệ", "≥ 2", 3, "Đạt"],
        ["4.3", "Tỷ lệ thôn có wifi miễn phí", "100%", 100, "Đạt"],
      ]);
    const history = sheetOf(historyRows(entriesOf(model(96.8), "2022Q2")));
    expect(readHistorySheet(history, criteriaSets)).toMatchObject({ wrong: [] });
    expect(regressions([model(90.1), history], "2022Q3").map(({ code }) => code)).toEqual(["4.1"]);
  });

  it("tells what slipped back since the period before, and where that stands", () => {
    const [finding, ...others] = regressions([sheetWith(0.7), historyOf([0.91, "2022Q2"])], "2022Q3");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "2.1", is: "70%", related: [{ sheet: "Lịch sử" }] });
    if (finding === undefined) return;
    expect(describeFinding(finding, "vi")).toContain("Kết quả kỳ trước theo lịch sử quý II năm 2022");
  });

  it("tells changes beyond belief", () => {
    const report = check([sheetWith(0.9), historyOf([0.1, "2022Q2"])], settings("2022Q3"));
    expect(found(report, "implausible-change").map(({ code }) => code)).toEqual(["2.1"]);
  });

  it.each<readonly [what: string, history: Grid, asked: string, slipped: number]>([
    ["the latest period before, not an older one", historyOf([0.91, "2022Q1"], [0.6, "2022Q2"]), "2022Q3", 0],
    ["the year before", historyOf([0.91, "2021"]), "2022Q1", 1],
    ["a quarter within the year asked for", historyOf([0.91, "2022Q3"]), "2022", 1],
    ["never the period itself", historyOf([0.91, "2022Q3"]), "2022Q3", 0],
    ["never a later one", historyOf([0.91, "2022Q4"]), "2022Q3", 0],
    ["no half-year that ends with the quarter", historyOf([0.91, "2022H1"]), "2022Q2", 0],
  ])("holds results against %s", (_, history, asked, slipped) => {
    expect(regressions([sheetWith(0.7), history], asked)).toHaveLength(slipped);
  });

  it("is not held against sheets of which only the year is known, in that year", () => {
    const report = check([sheetWith(0.7), historyOf([0.91, "2022Q2"])]);
    expect(found(report, "regression")).toEqual([]);
  });

  it("gives way to a file of the period before", () => {
    const previous = { previous: [sheetWith(0.6)] };
    expect(regressions([sheetWith(0.7), historyOf([0.91, "2022Q2"])], "2022Q3", previous)).toEqual([]);
  });

  describe("a row that cannot be read is said and never judged by", () => {
    const HEADERS = rowsOf()[0] ?? [];
    it.each([
      ["Kỳ", "Quý V năm 2022", "unreadablePeriod"],
      ["Xã", "", "noPlace"],
      ["Bộ tiêu chí", "bộ lạ", "unknownSet"],
      ["Mã", "99.9", "unknownCode"],
      ["Mã", 2.1, "unknownCode"],
      ["Loại", "Mục", "unknownWord"],
      ["Cấp đánh giá", "Bộ", "unknownWord"],
      ["Đánh giá", "Đat", "unknownWord"],
      ["Đánh giá", "", "unknownWord"],
    ])("%s: %s", (header, value, why) => {
      const rows = rowsOf([0.91, "2022Q2"]).map((row) => [...row]);
      const at = rows.findIndex((row) => row[HEADERS.indexOf("Mã")] === "2.1");
      (rows[at] ?? [])[HEADERS.indexOf(header)] = value === "" ? null : value;
      const report = check([sheetWith(0.7), sheetOf(rows)], settings("2022Q3"));
      expect(found(report, "wrong-history")).toMatchObject([
        { sheet: "Lịch sử", cell: { row: at }, severity: "warning", data: { why } },
      ]);
      expect(found(report, "regression")).toEqual([]);
    });

    it("neither of two rows that contradict each other holds", () => {
      const history = historyOf([0.91, "2022Q2"], [0.85, "2022Q2"]);
      const report = check([sheetWith(0.7), history], settings("2022Q3"));
      expect(found(report, "wrong-history")).toMatchObject([{ data: { why: "contradiction" } }]);
      expect(found(report, "regression")).toEqual([]);
    });

    it("a row that stands twice is no fault", () => {
      const history = historyOf([0.91, "2022Q2"], [0.91, "2022Q2"]);
      const report = check([sheetWith(0.7), history], settings("2022Q3"));
      expect(found(report, "wrong-history")).toEqual([]);
      expect(found(report, "regression")).toHaveLength(1);
    });
  });

  describe("writing it", () => {
    const written = (rows: Rows, rate: number, period: string, more = {}): Rows =>
      applied(rows, historyEdits(sheetOf(rows), criteriaSets, entriesOf(sheetWith(rate, more), period)));
    const filled = (rows: Rows): Rows => rows.filter((row) => row.some((value) => value !== null));

    it("puts a new period below the others, which stay as they are", () => {
      const before = rowsOf([0.91, "2022Q2"]);
      const after = written(before, 0.7, "2022Q3");
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after).toEqual(rowsOf([0.91, "2022Q2"], [0.7, "2022Q3"]));
    });

    it("replaces what was written for the same period, and never doubles it", () => {
      const before = rowsOf([0.91, "2022Q2"], [0.95, "2022Q3"]);
      const after = written(before, 0.7, "2022Q3");
      expect(after).toEqual(rowsOf([0.91, "2022Q2"], [0.7, "2022Q3"]));
      expect(written(after, 0.7, "2022Q3")).toEqual(after);
    });

    it("blanks rows of the period that are not needed any more", () => {
      const before = rowsOf([0.91, "2022Q3"]);
      const after = written(before, 0.91, "2022Q3", { without: ["3.1", "3.2"] });
      expect(filled(after)).toHaveLength(filled(before).length - 2);
      expect(readHistorySheet(sheetOf(after), criteriaSets)?.wrong).toEqual([]);
    });

    it("leaves rows it cannot read alone", () => {
      const damaged: Rows = [...rowsOf(), ["Quý V năm 2022", null, "Phước Thái"]];
      const after = written(damaged, 0.7, "2022Q3");
      expect(after[1]).toEqual(damaged[1]);
    });

    it("finds its columns where people have moved them", () => {
      const moved = rowsOf([0.91, "2022Q2"]).map((row) => ["ghi chú", ...[...row].reverse()]);
      const edits = historyEdits(sheetOf(moved), criteriaSets, entriesOf(sheetWith(0.7), "2022Q2"));
      expect(edits).toMatchObject([
        { expect: "91%", value: "70%" },
        { expect: "Đạt", value: "Chưa đạt" },
      ]);
    });
  });
});
