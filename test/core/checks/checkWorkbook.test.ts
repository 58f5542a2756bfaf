import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { criteriaSets, plans, registers } from "../../../src/data/bundled";
import { annex } from "../../support/annex";
import { check, errorsAndWarnings } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
import { gridOf } from "../../support/gridOf";
import { matrix } from "../../support/matrix";
import { planTargets } from "../../support/planTargets";
import fc from "../../support/properties";

const percent = (value: number) => ({ value, format: "0%" });

describe("a clean workbook", () => {
  it.each([
    ["a commune sheet", () => [communeSheet().grid]],
    ["a matrix", () => [matrix()]],
    ["the annex", () => [annex()]],
    ["a table of funds", () => [funding()]],
    ["the plan's targets", () => [planTargets()]],
    ["all of them together", () => [communeSheet().grid, matrix(), annex(), funding(), planTargets()]],
  ])("yields no error and no warning: %s", (_, grids) => {
    expect(errorsAndWarnings(check(grids()))).toEqual([]);
  });
});

describe("one cause, one finding", () => {
  const only = (grids: Parameters<typeof check>[0]) => errorsAndWarnings(check(grids));

  it.each([
    ["a result that is no number", { "2.1": { E: "6O,5" } }, ["not-a-number at E10"]],
    ["a misread target", { "2.1": { D: "phấn đấu thật tốt hơn" } }, ["target-unreadable at D10"]],
    ["an Excel error", { "2.1": { E: { error: "#REF!" } } }, ["excel-error at E10"]],
    ["a formula without a value", { "2.1": { E: { notCalculated: true } } }, ["not-calculated at E10"]],
    ["a rate out of range", { "2.1": { E: percent(1.2) } }, ["out-of-range at E10"]],
    ["a rate in the wrong scale", { "2.1": { E: percent(85) } }, ["percent-scale at E10"]],
    ["a number of two readings", { "17.4": { D: "≥ 50 m2", E: "1.500" } }, ["ambiguous-number at E58"]],
    ["an unknown mark", { "1.1": { E: "Đat" } }, ["unknown-mark at E7"]],
    ["a contradicted rate", { "2.1": { E: "14/15 km (70%)" } }, ["percentage-mismatch at E10"]],
    ["a blank result written Đạt", { "2.1": { E: null } }, ["missing-result at E10"]],
    ["a code that lost its zero", { "17.10": { A: 17.1 } }, ["code-as-number at A64"]],
    ["a written verdict that is no mark", { "2.1": { F: "Đat" } }, ["unknown-mark at F10"]],
  ] as const)("raises nothing else: %s", (_, rows, findings) => {
    expect(only([communeSheet({ rows }).grid])).toEqual(findings);
  });

  it("finds a sum over a text at the text, not at the sum", () => {
    expect(only([funding({ "5:2": "3100", "7:2": 1842 })])).toEqual(["number-as-text at C6"]);
  });

  it("raises nothing at a narrative result that takes the written verdict", () => {
    const { grid } = communeSheet({ rows: { "1.1": { E: "đã phê duyệt và công bố công khai" } } });
    const report = check([grid]);
    expect(errorsAndWarnings(report)).toEqual([]);
    expect(report.records.find(({ code }) => code === "1.1")?.judgement).toMatchObject({
      verdict: "met",
      reason: "asWritten",
    });
  });

  it("raises nothing at a narrative result without a written verdict, which is unclear", () => {
    const { grid } = communeSheet({ rows: { "1.1": { E: "đã phê duyệt và công bố công khai", F: null } } });
    const report = check([grid]);
    expect(errorsAndWarnings(report)).toEqual([]);
    expect(report.records.find(({ code }) => code === "1.1")?.judgement.verdict).toBe("unclear");
  });

  it("raises nothing at a mark against a figure, which is unclear", () => {
    expect(only([communeSheet({ rows: { "2.1": { E: "Đạt" } } }).grid])).toEqual([]);
  });
});

describe("any workbook", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(
      "STT",
      "Xã",
      "TC 1",
      "TC 2",
      "Mã",
      "Nội dung",
      "Chỉ tiêu",
      "Kết quả",
      "Đánh giá",
      "Đạt",
      "X",
      "≥80%",
      "1.1",
      "17.10",
      "12/15 (80%)",
      "Tổng cộng",
      "I",
      "A",
    ),
    fc.record({
      value: fc.double(),
      format: fc.constantFrom("0%", "d-mmm", "0.00", "General", "[$-42A]dd/mm"),
    }),
    fc.record({ error: fc.constantFrom("#REF!", "#N/A") }),
    fc.record({ notCalculated: fc.constant(true as const), formula: fc.string({ maxLength: 8 }) }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });

  it("gives a report, never an exception, and breaks no rule", () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const grids = [gridOf(one, { name: "Một", id: "1" }), gridOf(other, { name: "Hai", id: "2" })];
        const report = checkWorkbook({
          grids,
          sets: criteriaSets,
          registers,
          settings: { asOf: "2022-09-30" },
        });
        expect(report.findings.filter(({ kind }) => kind === "rule-broken")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same findings when it is checked again", () => {
    const grids = () => [communeSheet({ count: "12/19", rows: { "2.1": { E: null } } }).grid, matrix()];
    expect(check(grids()).findings).toEqual(check(grids()).findings);
  });

  it("is checked without sets, registers or plan", () => {
    const report = checkWorkbook({
      grids: [communeSheet().grid, annex()],
      sets: [],
      registers: [],
      settings: { asOf: "2022-09-30" },
    });
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("the plan", () => {
  it("is used only where the workbook holds one or one is given", () => {
    expect(check([communeSheet().grid]).plan).toEqual([]);
    const [plan] = plans;
    if (plan === undefined) throw new Error("no plan");
    expect(check([communeSheet().grid], { plan }).plan.map(({ id }) => id)).toContain("xa-dat-chuan-them");
  });

  it("is judged by what the workbook reports, at the cell that reports it", () => {
    const progress = check([planTargets({ standard: 2 })]).plan.find(({ id }) => id === "xa-dat-chuan-them");
    expect(progress).toMatchObject({
      a: 2,
      b: null,
      value: 2,
      verdict: "met",
      progress: 1,
      cell: { sheet: "Mục tiêu", row: 3, column: 3 },
    });
  });

  it("counts recognised communes, not those that meet all criteria and wait for the decision", () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error("no plan");
    const rows = ["Quảng Sơn", "Hòa Sơn", "Nhị Hà"].map((name, at) => ({
      name,
      marks: Array.from({ length: 19 }, () => "Đ"),
      count: at < 2 ? "QĐ 15/QĐ-UBND ngày 05/9/2022" : "đang chờ công nhận",
    }));
    const grid = matrix({ rows, countHeader: "Quyết định công nhận" });
    const progress = check([grid], { plan }).plan;
    expect(progress.find(({ id }) => id === "xa-dat-chuan-them")).toMatchObject({
      value: 2,
      verdict: "met",
      cell: null,
    });
  });

  it("takes the level named in a recognition column, a higher one for the standard one too", () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error("no plan");
    const words = ["Đạt chuẩn", "Nâng cao", "", "chưa công nhận"];
    const rows = ["Quảng Sơn", "Lương Sơn", "Nhị Hà", "Hòa Sơn"].map((name, at) => ({
      name,
      marks: Array.from({ length: 19 }, () => "Đ"),
      count: words[at] ?? "",
    }));
    const grid = matrix({ rows, countHeader: "Mức đạt chuẩn đã công nhận" });
    const recognitions = check([grid], { plan }).standing?.recognitions;
    expect([...(recognitions?.standard?.all ?? [])]).toEqual(["22819", "22816"]);
    expect([...(recognitions?.advanced?.all ?? [])]).toEqual(["22816"]);
  });

  it("is missing, not unmet, where nothing tells how it stands", () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error("no plan");
    const verdicts = new Set(check([communeSheet().grid], { plan }).plan.map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(["missing"]);
  });
});
