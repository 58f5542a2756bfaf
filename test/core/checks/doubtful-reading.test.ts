import { readingDoubts, trusting } from "../../../src/core/checks/readingDoubts";
import type { CheckReport } from "../../../src/core/checks/checkWorkbook";
import { describeFinding } from "../../../src/core/checks/texts";
import type { SheetDecision } from "../../../src/core/sheet/table";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import type { TestCell } from "../../support/gridOf";
import { marks, matrix } from "../../support/matrix";
import type { MatrixChanges, MatrixRow } from "../../support/matrix";

const CODES = communeSheet();
const FIRST = [
  "1.1",
  "1.2",
  "2.1",
  "2.2",
  "2.3",
  "2.4",
  "3.1",
  "3.2",
  "4.1",
  "4.2",
  "5",
  "6.1",
  "6.2",
  "6.3",
  "7",
  "8.1",
];
const MORE = [
  ...FIRST,
  "8.2",
  "8.3",
  "8.4",
  "9.2",
  "12.1",
  "12.2",
  "13.1",
  "13.2",
  "13.3",
  "13.4",
  "13.5",
  "14.1",
  "14.2",
  "14.3",
  "15.1",
  "15.2",
];

const NAMES = ["Phước Thái", "Phước Hậu", "An Hải", "Phước Hữu", "Phước Thuận", "Phước Sơn"];

function communes(resultsAt: (at: number) => readonly TestCell[]): readonly MatrixRow[] {
  return NAMES.map((name, at) => ({ name, marks: resultsAt(at) }));
}

function sheetWhere(codes: readonly string[], cells: Partial<Record<"E" | "F", string | null>>): CheckReport {
  const rows = Object.fromEntries(codes.map((code) => [code, cells]));
  return check([communeSheet({ rows }).grid]);
}

const asked = (report: CheckReport): readonly string[] =>
  found(report, "doubtful-reading").map(({ data }) => `${data.found} ${String(data.times)}`);

describe("findings that are too many to be slips", () => {
  it.each<readonly [string, CheckReport, readonly string[]]>([
    ["most verdicts contradict the results", sheetWhere(MORE, { F: "Chưa đạt" }), ["verdict-mismatch 31"]],
    ["a third of them do", sheetWhere(MORE.slice(0, 20), { F: "Chưa đạt" }), ["verdict-mismatch 20"]],
    ["a few of them do", sheetWhere(FIRST.slice(0, 12), { F: "Chưa đạt" }), []],
    ["most results of the one column are blank", sheetWhere(MORE, { E: null }), []],
    [
      "a mark nobody explains stands in many cells",
      sheetWhere(FIRST.slice(0, 6), { F: "zz" }),
      ["unknown-mark 6"],
    ],
    ["a mark nobody explains stands in few", sheetWhere(FIRST.slice(0, 4), { F: "zz" }), []],
    ["a slip with a proposal was copied", sheetWhere(FIRST.slice(0, 6), { F: "Đat" }), []],
  ])("are one question: %s", (_what, report, questions) => {
    expect(asked(report)).toEqual(questions);
  });

  it("are not told cell by cell, and what is worked out from them is not told either", () => {
    const report = sheetWhere(MORE, { F: "Chưa đạt" });
    expect(report.findings.map(({ kind }) => kind)).not.toContain("verdict-mismatch");
    expect(report.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("leave other findings of the sheet as they are", () => {
    const rows = Object.fromEntries(MORE.map((code) => [code, { F: "Chưa đạt" }]));
    const { grid, at } = communeSheet({ rows: { ...rows, "17.1": { E: "6O,5" } } });
    expect(found(check([grid]), "not-a-number").map(({ cell }) => cell)).toEqual([at("17.1", "E")]);
  });

  it("say how many of how many, name the first cell and relate to all", () => {
    const report = sheetWhere(MORE, { F: "Chưa đạt" });
    const [finding] = found(report, "doubtful-reading");
    expect(finding).toMatchObject({ severity: "note", cell: CODES.at("1.1", "F"), is: "31/57" });
    expect(finding?.related).toHaveLength(31);
    expect(finding && describeFinding(finding, "vi")).toContain(
      "31/57 ô trong cột này ghi kết luận khác kết quả",
    );
  });

  it.each<readonly [string, MatrixChanges, readonly string[]]>([
    [
      "each code heads two columns",
      {
        headers: ["17.1", "17.1", "17.2", "17.2", "17.3", "17.3"],
        rows: communes(() => [90, 90, 91, 91, 92, 92]),
      },
      ["duplicate-code 3"],
    ],
    [
      "one code of many is repeated",
      {
        headers: ["17.1", "17.2", "17.3", "17.3", "17.4", "17.5"],
        rows: communes(() => [90, 91, 92, 92, 93, 94]),
      },
      [],
    ],
    [
      "a column is blank beside filled ones",
      { headers: ["17.1", "17.2"], rows: communes(() => [90, null]) },
      ["missing-result 6"],
    ],
    [
      "the rates of a column are none",
      { headers: ["17.1", "17.2"], rows: communes((at) => [90, 1200 + at]) },
      ["percent-scale 6"],
    ],
    [
      "counts contradict the marks of most communes",
      { rows: NAMES.map((name) => ({ name, marks: marks(2), count: 12 })) },
      ["count-mismatch 6"],
    ],
    [
      "the counts of a row are of something else",
      {
        rows: NAMES.map((name) => ({ name, marks: marks(2), count: 17 })),
        total: [null, "Tổng", ...marks(0).map(() => 40)],
      },
      ["total-mismatch 19"],
    ],
  ])("are one question in a matrix: %s", (_what, changes, questions) => {
    const report = check([
      matrix({ countHeader: changes.headers === undefined ? "Số tiêu chí đạt" : null, ...changes }),
    ]);
    expect(asked(report)).toEqual(questions);
  });

  it.each([
    ["eight of thirty", 8, ["percent-scale 8"]],
    ["three of thirty", 3, []],
  ])(
    "are one question where %s results of a column are numbers of something else",
    (_what, ones, questions) => {
      const rows = Array.from({ length: 30 }, (_commune, at) => ({
        name: `Xã ${String(at)}`,
        marks: [at < ones ? 1200 + at : 84, 90],
      }));
      expect(asked(check([matrix({ countHeader: null, headers: ["17.1", "17.2"], rows })]))).toEqual(
        questions,
      );
    },
  );

  it("are one question where a third of a column's rates are of other figures", () => {
    const more = [
      "Phước Hải",
      "Phước Vinh",
      "Nhơn Hải",
      "Tri Hải",
      "Thanh Hải",
      "Hộ Hải",
      "Tân Hải",
      "Xuân Hải",
    ];
    const rows = [...NAMES, ...more].map((name, at) => ({
      name,
      marks: [200, 150 + at, at < 9 ? 75 + at / 2 : 99],
    }));
    const headers = ["Tổng số hộ", "Số hộ đạt", "17.1. Tỷ lệ (%)"];
    expect(asked(check([matrix({ headers, rows, countHeader: null })]))).toEqual(["percentage-mismatch 5"]);
  });

  it("are one question where most names are no communes'", () => {
    const names = ["Phước Thái", "Xã Mường Bú", "Xã Nậm Cần", "Xã Tả Van", "Xã Bản Hồ", "Xã Sa Pả"];
    const known = NAMES.map((name) => ({ name, marks: marks(0), count: 19 }));
    const rows = names.map((name) => ({ name, marks: marks(0), count: 19 }));
    expect(asked(check([matrix({ rows: known }), matrix({ name: "Danh sách", rows })]))).toEqual([
      "unknown-place 5",
    ]);
  });
});

describe("a sheet the office says was read right", () => {
  const { grid } = communeSheet({ rows: Object.fromEntries(MORE.map((code) => [code, { F: "Chưa đạt" }])) });
  const [doubt] = readingDoubts(check([grid]).findings).filter((one) => one.kind === "found");

  it("has its findings told cell by cell", () => {
    if (doubt === undefined) throw new Error("Nothing was asked.");
    const report = check([grid], { decisions: { sheets: [trusting(doubt, undefined)] } });
    expect(found(report, "verdict-mismatch")).toHaveLength(31);
    expect(readingDoubts(report.findings)).toEqual([]);
  });

  it("keeps what was decided of it before", () => {
    const before: SheetDecision = { sheet: "Phước Thái", kind: "communeSheet", trusted: ["missing-result"] };
    expect(doubt && trusting(doubt, before)).toEqual({
      ...before,
      trusted: ["missing-result", "verdict-mismatch"],
    });
  });
});
