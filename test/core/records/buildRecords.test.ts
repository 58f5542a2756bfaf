import type { CheckInput } from "../../../src/core/checks/checkWorkbook";
import type { IndicatorRecord } from "../../../src/core/records/types";
import type { Grid } from "../../../src/core/sheet/grid";
import { check } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import { marks, matrix } from "../../support/matrix";

const percent = (value: number) => ({ value, format: "0%" });
const SET = "xa-ntm-2021-2025";

function recordOf(grid: Grid, code: string, more: Partial<CheckInput> = {}): IndicatorRecord {
  const record = check([grid], more).records.find((candidate) => candidate.code === code);
  if (record === undefined) throw new Error(`no record of ${code}`);
  return record;
}

describe("the target of a record", () => {
  const thresholds = [{ set: SET, code: "4.2", area: "*", target: "≥ 95%", source: "QĐ 504" }];

  it("is the sheet's own before all others", () => {
    const record = recordOf(communeSheet().grid, "4.2", { decisions: { thresholds } });
    expect(record).toMatchObject({ targetText: "≥80%", targetSource: "sheet", confirmed: true });
    expect(record.targetCell).toMatchObject({ row: 18, column: 3 });
  });

  it("is the office's where the sheet has none", () => {
    const { grid } = communeSheet({ rows: { "4.2": { D: null } } });
    const record = recordOf(grid, "4.2", { decisions: { thresholds } });
    expect(record).toMatchObject({ targetText: "≥ 95%", targetSource: "office", confirmed: true });
  });

  it("is the office's where the sheet leaves it to the province", () => {
    const { grid } = communeSheet({ rows: { "4.2": { D: "UBND cấp tỉnh quy định cụ thể" } } });
    expect(recordOf(grid, "4.2", { decisions: { thresholds } }).targetSource).toBe("office");
  });

  it("is the bundled one at last, which is not confirmed", () => {
    const { grid } = communeSheet({ rows: { "4.2": { D: null } } });
    expect(recordOf(grid, "4.2")).toMatchObject({
      targetText: "≥98%",
      targetSource: "bundle",
      confirmed: false,
    });
  });

  it("takes “nếu có” from the set where the sheet's wording leaves it out", () => {
    const { grid } = communeSheet({ rows: { "13.4": { E: "-" } } });
    expect(recordOf(grid, "13.4").judgement.verdict).toBe("notApplicable");
  });

  it("is the figure in the indicator's own wording where a figure is reported against Đạt", () => {
    const { grid } = communeSheet({ rows: { "3.1": { D: "Đạt", E: percent(0.5), F: "Chưa đạt" } } });
    expect(recordOf(grid, "3.1").judgement.verdict).toBe("unmet");
  });
});

describe("the area of a commune", () => {
  const { grid } = communeSheet();

  it("is the register's", () => expect(recordOf(grid, "1.1").area).toBe("DHNTB"));

  it("is not overruled by the fallback", () => {
    expect(recordOf(grid, "1.1", { settings: { asOf: "2022-09-30", area: "TN" } }).area).toBe("DHNTB");
  });

  it("is the fallback where the workbook does not tell", () => {
    const unknown = communeSheet({ place: "Mường Bú" }).grid;
    expect(
      recordOf(unknown, "1.1", { registers: [], settings: { asOf: "2022-09-30", area: "TN" } }).area,
    ).toBe("TN");
  });

  it("is what the office decided before all others", () => {
    const areas = new Map([["22876", "TDMNPB"]]);
    expect(recordOf(grid, "1.1", { decisions: { areas } }).area).toBe("TDMNPB");
  });
});

describe("the scale of a column", () => {
  it("is what most of the column does", () => {
    const fractions = communeSheet({
      rows: {
        "2.1": { E: 0.9 },
        "2.2": { E: 0.95 },
        "2.3": { E: 0.85 },
        "11": { D: "≤5%", E: 0.12, F: "Chưa đạt" },
      },
    });
    expect(recordOf(fractions.grid, "11").judgement.verdict).toBe("unmet");
  });
});

describe("readings of several stages", () => {
  const rows = (reviewed: readonly unknown[]) =>
    gridOf(
      [
        ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025"],
        ["Xã: Phước Thái, huyện Ninh Phước, năm 2022"],
        ["Mã", "Nội dung tiêu chí", "Chỉ tiêu", "Xã tự đánh giá", "Huyện thẩm tra"],
        ["1.1", "Có quy hoạch chung xây dựng xã", "Đạt", "Đạt", reviewed[0] as string],
        ["1.2", "Ban hành quy định quản lý quy hoạch", "Đạt", "Đạt", reviewed[1] as string],
        ["4.1", "Hệ thống điện đạt chuẩn", "Đạt", "Đạt", reviewed[2] as string],
        ["4.2", "Tỷ lệ hộ sử dụng điện", "≥98%", percent(0.99), null],
      ],
      { name: "Phước Thái" },
    );
  const first = (grid: Grid) => check([grid]).assessments[0];

  it("are all kept, and the assessment takes the latest that has results", () => {
    const report = check([rows(["Chưa đạt", "Đạt", "Đạt"])]);
    expect(new Set(report.records.map(({ stage }) => stage))).toEqual(new Set(["selfAssessed", "reviewed"]));
    expect(report.assessments[0]).toMatchObject({ stage: "reviewed" });
    expect(report.assessments[0]?.criteria[0]).toMatchObject({ no: "1", verdict: "unmet" });
  });

  it("leave out a stage that holds nothing yet, which raises no missing results either", () => {
    const grid = rows([null, null, null]);
    expect(first(grid)).toMatchObject({ stage: "selfAssessed" });
    expect(check([grid]).findings.filter(({ kind }) => kind === "missing-result")).toEqual([]);
  });
});

describe("the assessment of a commune", () => {
  it("counts absent rows as missing", () => {
    const [assessment] = check([communeSheet({ without: ["17.3"] }).grid]).assessments;
    expect(assessment).toMatchObject({
      met: 18,
      unmet: 0,
      unresolved: 1,
      of: 19,
      level: null,
      absent: ["17.3"],
    });
  });

  it("says what could not be judged: met 15, not judged 4", () => {
    const rows = { "1.1": { E: null }, "4.2": { E: "6O" }, "10": { E: null }, "11": { E: "?" } };
    const [assessment] = check([communeSheet({ rows }).grid]).assessments;
    expect(assessment).toMatchObject({ met: 15, unresolved: 4 });
  });

  it("gives the level where all criteria are met", () => {
    expect(check([communeSheet().grid]).assessments[0]).toMatchObject({ met: 19, level: "standard" });
  });

  it("counts the marks of a matrix", () => {
    const rows = [
      { name: "Phước Thái", marks: marks(3) },
      { name: "An Hải", marks: marks(0) },
    ];
    const report = check([matrix({ rows, countHeader: null })]);
    expect(report.assessments.map(({ met, unmet, of }) => [met, unmet, of])).toEqual([
      [16, 3, 19],
      [19, 0, 19],
    ]);
  });

  it("takes indicators before a summary's mark, which then is what is claimed", () => {
    const sheet = communeSheet({
      rows: { "2.1": { E: percent(0.5), F: "Chưa đạt" } },
      criteria: { "2": "Chưa đạt" },
      count: "18/19",
    });
    const summary = matrix({
      rows: [
        { name: "Phước Thái", marks: marks(0) },
        { name: "An Hải", marks: marks(0) },
      ],
      countHeader: null,
    });
    const report = check([sheet.grid, summary]);
    expect(report.assessments.find(({ place }) => place.name === "Phước Thái")).toMatchObject({ met: 18 });
    expect(
      report.findings
        .filter(({ kind }) => kind === "criterion-mismatch")
        .map(({ sheet: name, cell }) => [name, cell]),
    ).toEqual([["Tổng hợp", { row: 3, column: 3 }]]);
  });
});

describe("a criterion of which a matrix has some indicators alone", () => {
  const some = matrix({
    name: "Số liệu",
    headers: ["Chỉ tiêu 14.2", "Chỉ tiêu 15.1"],
    countHeader: null,
    rows: [
      { name: "Yêu cầu", marks: ["≥85%", "≥90%"] },
      { name: "Phước Thái", marks: [91.2, 95.3] },
      { name: "An Hải", marks: [92.4, 88.7] },
      { name: "Phước Hải", marks: [null, 93.1] },
    ],
  });
  const summary = matrix({
    countHeader: null,
    rows: [
      { name: "Phước Thái", marks: marks(0) },
      { name: "An Hải", marks: marks(0) },
      { name: "Phước Hải", marks: marks(6) },
    ],
  });
  const countsOf = (...grids: readonly Grid[]) =>
    check(grids).assessments.map(({ met, unmet, unresolved }) => [met, unmet, unresolved]);

  it("stands as its own mark says, unless one of them is not met or left blank", () => {
    expect(countsOf(some, summary)).toEqual([
      [19, 0, 0],
      [18, 1, 0],
      [13, 5, 1],
    ]);
  });

  it("is missing where it has no mark", () => {
    expect(countsOf(some).map(([met]) => met)).toEqual([0, 0, 0]);
  });

  it("is missing where a commune’s own sheet leaves out one of the others, whatever a summary says", () => {
    const { grid } = communeSheet({ without: ["17.3"] });
    expect(countsOf(grid, summary)[0]).toEqual([18, 0, 1]);
  });
});

describe("an X", () => {
  const pair = (yes: string | null, no: string | null) =>
    gridOf(
      [
        ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025"],
        ["Xã: Phước Thái, huyện Ninh Phước, năm 2022"],
        ["Mã", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả", "Đạt", "Chưa đạt"],
        ["1.1", "Có quy hoạch chung xây dựng xã", "Đạt", "Đạt", "X", null],
        ["4.2", "Tỷ lệ hộ sử dụng điện", "≥98%", percent(0.5), yes, no],
        ["6.3", "Tỷ lệ thôn có nhà văn hóa", "100%", percent(1), "X", null],
      ],
      { name: "Phước Thái" },
    );

  it.each([
    ["Đạt", "X", null, "met"],
    ["Chưa đạt", null, "X", "unmet"],
  ] as const)("takes the meaning of its column: %s", (_, yes, no, verdict) => {
    expect(recordOf(pair(yes, no), "4.2").written?.verdict).toBe(verdict);
  });

  it("moves to the other column when a verdict is fixed", () => {
    const [finding] = check([pair("X", null)]).findings.filter(({ kind }) => kind === "verdict-mismatch");
    expect(finding?.edits.map(({ column, value }) => [column, value])).toEqual([
      [4, null],
      [5, "X"],
    ]);
  });

  it("is an unknown mark where both columns are marked", () => {
    const report = check([pair("X", "X")]);
    expect(report.findings.filter(({ severity }) => severity !== "note").map(({ kind }) => kind)).toContain(
      "unknown-mark",
    );
    expect(report.findings.some(({ kind }) => kind === "verdict-mismatch")).toBe(false);
  });
});
