import { confirmed, doubtsOf } from "../../../src/core/sheet/doubts";
import type { Doubt } from "../../../src/core/sheet/doubts";
import type { SheetDecision } from "../../../src/core/sheet/table";
import type { TestCell } from "../../support/gridOf";
import { indicatorRows, tablesOf } from "./recognised";

type Rows = readonly (readonly TestCell[])[];

const USUAL: Rows = [["Mã", "Nội dung", "Yêu cầu", "Kết quả"], ...indicatorRows(6, "≥80%", 85)];
const OWN_WORDING: Rows = [["Mã", "Nội dung", "Cần có", "Kết quả"], ...indicatorRows(6, "≥80%", 85)];
const LETTERS: Rows = [
  ["STT", "Trích yếu", "Ghi chú"],
  [1, "Về việc báo cáo định kỳ", "Sở Tài chính"],
  [2, "Về việc họp giao ban", "Sở Nội vụ"],
];

const asked = (rows: Rows, decisions: readonly SheetDecision[] = []): readonly Doubt[] =>
  doubtsOf(tablesOf(rows, { decisions }), decisions);
const inWords = (doubt: Doubt): string =>
  doubt.kind === "kind" ? doubt.table.kind : `${doubt.column.column} ${doubt.column.role}`;

describe("what is not sure", () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    ["nothing where headers have their usual words", USUAL, []],
    ["the role that cells alone told", OWN_WORDING, ["2 target"]],
    ["a table of no known kind", LETTERS, ["unknown"]],
    ["nothing about a page of lines", [["Bìa"], ["Năm 2022"]], []],
  ])("is asked: %s", (_what, rows, doubts) => {
    expect(asked(rows).map(inWords)).toEqual(doubts);
  });

  it.each<readonly [string, Rows]>([
    ["a role", OWN_WORDING],
    ["a kind", LETTERS],
  ])("is not asked again once %s is decided", (_what, rows) => {
    const decisions = asked(rows).map((doubt) => confirmed(doubt, undefined));
    expect(decisions).toHaveLength(1);
    expect(asked(rows, decisions)).toEqual([]);
  });

  it("is decided beside what was decided before", () => {
    const before: SheetDecision = {
      sheet: "Sheet1",
      kind: "communeSheet",
      columns: [{ column: 0, role: "code" }],
    };
    const [doubt] = asked(OWN_WORDING);
    expect(doubt && confirmed(doubt, before)).toEqual({
      sheet: "Sheet1",
      kind: "communeSheet",
      columns: [
        { column: 0, role: "code" },
        { column: 2, role: "target" },
      ],
    });
  });
});
