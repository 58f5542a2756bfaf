import { describeFinding } from "../../../src/core/checks/texts";
import type { Grid } from "../../../src/core/sheet/grid";
import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import type { CommuneSheetChanges } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import { marks, matrix } from "../../support/matrix";

const percent = (value: number) => ({ value, format: "0%" });
const sheet = (changes: CommuneSheetChanges): Grid => communeSheet(changes).grid;
const result = (value: number, more: CommuneSheetChanges = {}): Grid =>
  sheet({ ...more, rows: { "2.1": { E: percent(value), F: value < 0.8 ? "Chưa đạt" : "Đạt" } } });
const before = (...previous: readonly Grid[]) => ({ previous });
const quarter = (no: string) => ({
  name: `Phước Thái ${no}`,
  title: `KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025, QUÝ ${no}/2022`,
});
const rows = (unmet: number) => ({ rows: [{ name: "An Hải", marks: marks(unmet) }], countHeader: null });

/** Communes by two indicators of a criterion, and whether they meet all of it. */
const byIndicators = (rate: number, system: string, verdict: string) =>
  matrix({
    headers: ["4.1", "4.2", "Đánh giá TC 4", "TC 7"],
    rows: ["An Hải", "Phước Thái"].map((name) => ({ name, marks: [system, rate, verdict, "Đạt"] })),
    countHeader: null,
  });

/** A sheet of one commune with a column of the results of the period before. */
function withEarlierColumn(earlier: string, now: string): Grid {
  return gridOf([
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025"],
    ["Xã Phước Thái, huyện Ninh Phước, năm 2022"],
    ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả kỳ trước", "Kết quả"],
    ["1.1", "Có quy hoạch chung xây dựng xã được phê duyệt", null, "Đạt", "Đạt", "Đạt"],
    ["2.1", "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa", "%", "≥80%", earlier, now],
    ["2.2", "Tỷ lệ đường thôn được cứng hóa", "%", "≥80%", "90%", "90%"],
    ["6.1", "Xã có nhà văn hóa", null, "Đạt", "Đạt", "Đạt"],
  ]);
}

describe("regression", () => {
  itFinds("regression", [
    {
      says: "finds what the workbook of the period before had as met, at the result",
      grids: () => [result(0.7)],
      more: before(result(0.91)),
      at: ["E10"],
    },
    {
      says: "finds it on an earlier sheet of the same workbook",
      grids: () => [result(0.91, quarter("II")), result(0.7, quarter("III"))],
      at: ["E10"],
    },
    {
      says: "takes the latest of several earlier sheets",
      grids: () => [result(0.91, quarter("I")), result(0.7, quarter("II")), result(0.6, quarter("III"))],
      at: ["E10"],
    },
    {
      says: "finds it in a column of earlier results",
      grids: () => [withEarlierColumn("95%", "70%")],
      at: ["F5"],
    },
    {
      says: "finds a criterion lost in a matrix of marks",
      grids: () => [matrix(rows(1))],
      more: before(matrix(rows(0))),
      at: ["U4"],
    },
    {
      says: "finds the indicator that slipped, not its criterion beside it too: one cause, one finding",
      grids: () => [byIndicators(90, "Đạt", "Chưa đạt")],
      more: before(byIndicators(99, "Đạt", "Đạt")),
      at: ["D4", "D5"],
    },
    {
      says: "finds the criterion where none of its indicators slipped",
      grids: () => [byIndicators(99, "Đạt", "Chưa đạt")],
      more: before(byIndicators(99, "Đạt", "Đạt")),
      at: ["E4", "E5"],
    },
    {
      says: "is silent at what still is met",
      grids: () => [result(0.85)],
      more: before(result(0.91)),
      at: [],
    },
    {
      says: "is silent at what was not met before",
      grids: () => [result(0.6)],
      more: before(result(0.7)),
      at: [],
    },
    {
      says: "leaves a result that vanished to missing-result",
      grids: () => [sheet({ rows: { "2.1": { E: null, F: null } } })],
      more: before(result(0.91)),
      at: [],
    },
    {
      says: "leaves a result that was misread to the misreading",
      grids: () => [sheet({ rows: { "2.1": { E: "6O,5" } } })],
      more: before(result(0.91)),
      at: [],
    },
    {
      says: "leaves a result whose written verdict still says Đạt to verdict-mismatch: one cause, one finding",
      grids: () => [sheet({ rows: { "2.1": { E: percent(0.7), F: "Đạt" } } })],
      more: before(result(0.91)),
      at: [],
    },
    {
      says: "does not hold communes against each other",
      grids: () => [result(0.7)],
      more: before(result(0.91, { name: "Phước Hậu", place: "Phước Hậu" })),
      at: [],
    },
    {
      says: "does not take a later quarter for an earlier one",
      grids: () => [result(0.7, quarter("II")), result(0.91, quarter("III"))],
      at: [],
    },
    { says: "is silent without an earlier period", grids: () => [result(0.7)], at: [] },
  ]);

  it("names both results, and where the earlier one stands", () => {
    const report = check([result(0.91, quarter("II")), result(0.7, quarter("III"))]);
    const [finding] = found(report, "regression");
    if (finding === undefined) throw new Error("nothing found");
    expect(finding.related).toEqual([{ sheet: "Phước Thái II", row: 9, column: 4 }]);
    expect(describeFinding(finding, "vi")).toContain(
      "tụt tiêu chí: kỳ trước “91%” là đạt, kỳ này “70%” là chưa đạt",
    );
  });
});
