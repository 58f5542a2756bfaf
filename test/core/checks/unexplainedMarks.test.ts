import type { CheckReport } from "../../../src/core/checks/checkWorkbook";
import { explaining, readingDoubts } from "../../../src/core/checks/readingDoubts";
import type { MarkDoubt } from "../../../src/core/checks/readingDoubts";
import { describeFinding } from "../../../src/core/checks/texts";
import type { MarkAnswer } from "../../../src/core/sheet/markMeanings";
import type { SheetDecision } from "../../../src/core/sheet/table";
import type { Verdict } from "../../../src/core/target/types";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import { CRITERIA, marks, matrix } from "../../support/matrix";

const NAMES = ["Phước Thái", "Phước Hậu", "An Hải", "Phước Hữu", "Phước Thuận", "Phước Sơn"];

/** Communes of which each lacks three criteria. */
function marked(met: string, unmet: string | null, name = "Tổng hợp", legend?: string) {
  return matrix({
    name,
    countHeader: null,
    rows: NAMES.map((commune) => ({ name: commune, marks: marks(3, met, unmet) })),
    ...(legend === undefined ? {} : { total: [legend] }),
  });
}

const asked = (report: CheckReport): readonly MarkDoubt[] =>
  readingDoubts(report.findings).filter((doubt) => doubt.kind === "mark");

/** The office's answers to what is asked, by mark. */
function answers(report: CheckReport, means: Readonly<Record<string, MarkAnswer>>): readonly SheetDecision[] {
  return asked(report).reduce<readonly SheetDecision[]>((decided, doubt) => {
    const answer = means[doubt.mark];
    if (answer === undefined) return decided;
    const own = explaining(doubt, answer, decided);
    return [...decided.filter(({ sheet }) => !own.some((one) => one.sheet === sheet)), ...own];
  }, []);
}

const verdicts = ({ records }: CheckReport): readonly Verdict[] => [
  ...new Set(records.map(({ judgement }) => judgement.verdict)),
];

describe("marks nobody explained", () => {
  it.each<readonly [string, CheckReport, readonly string[]]>([
    ["two of them, though they fill whole columns", check([marked("HT", "CHT")]), ["HT 96", "CHT 18"]],
    ["one beside a mark that is known", check([marked("x", "zz")]), ["zz 18"]],
    ["in the column of results of a commune", checkedResults("KXĐ"), ["KXĐ 6"]],
    ["one on several sheets", check([marked("HT", "C"), marked("ht", "C", "Tháng 6")]), ["HT 192"]],
    ["none where all are known", check([marked("Đ", "C")]), []],
    ["none where a line explains them", check([marked("HT", "CHT", "A", "HT: đạt; CHT: chưa đạt")]), []],
    ["none in a pair of which both are marked", check([pairs("x", "x", "both")]), []],
  ])("are asked about, each once: %s", (_what, report, questions) => {
    expect(asked(report).map(({ mark, times }) => `${mark} ${String(times)}`)).toEqual(questions);
  });

  it("are judged as nobody guessed: unclear", () => {
    expect(verdicts(check([marked("HT", "CHT")]))).toEqual(["unclear"]);
  });

  it("are one note each, which says what line explains them", () => {
    const [note] = found(check([marked("x", "zz")]), "doubtful-reading");
    expect(note && describeFinding(note, "vi")).toMatch(/“zz” dùng ở 18 ô.*“zz: chưa đạt”/);
    expect(note && describeFinding(note, "en")).toContain("“zz: chưa đạt”");
  });

  it.each<readonly [string, string, readonly Verdict[]]>([
    ["zz: chưa đạt", "zz", ["met", "unmet"]],
    ["zz: không áp dụng", "zz", ["met", "notApplicable"]],
    ["Ghi chú: zz là chưa có số liệu", "zz", ["met", "missing"]],
  ])("are judged by the line a note asks for: %j", (legend, mark, expected) => {
    const report = check([marked("x", mark, "Tổng hợp", legend)]);
    expect(verdicts(report)).toEqual(expected);
    expect(found(report, "doubtful-reading").filter(({ data }) => data.along === "mark")).toEqual([]);
  });
});

function checkedResults(mark: string): CheckReport {
  const codes = ["1.1", "1.2", "3.2", "5", "13.5", "19.1"];
  return check([communeSheet({ rows: Object.fromEntries(codes.map((code) => [code, { E: mark }])) }).grid]);
}

/** One column of marks for what is met and one for what is not; one row after the other is met, or all rows are both. */
function pairs(met: string, unmet: string, which: "inTurns" | "both" = "inTurns") {
  const codes = ["1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2"];
  return gridOf([
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
    ["Xã Phước Thái"],
    ["Mã", "Nội dung tiêu chí", "Đạt", "Chưa đạt"],
    ...codes.map((code, at) => [
      code,
      "Nội dung",
      which === "both" || at % 2 === 0 ? met : null,
      which === "both" || at % 2 === 1 ? unmet : null,
    ]),
  ]);
}

describe("a mark the office explains", () => {
  const unasked = check([marked("HT", "CHT")]);

  it.each<readonly [string, Readonly<Record<string, MarkAnswer>>, readonly Verdict[]]>([
    ["met and not met", { HT: "met", CHT: "unmet" }, ["met", "unmet"]],
    ["what does not apply", { HT: "met", CHT: "notApplicable" }, ["met", "notApplicable"]],
    ["what is not known yet", { HT: "met", CHT: "missing" }, ["met", "missing"]],
    ["the other way round", { HT: "unmet", CHT: "met" }, ["unmet", "met"]],
    ["one of two", { HT: "met" }, ["met", "unclear"]],
  ])("is judged as it says: %s", (_what, means, expected) => {
    const sheets = answers(unasked, means);
    const report = check([marked("HT", "CHT")], { decisions: { sheets } });
    expect(verdicts(report)).toEqual(expected);
    expect(asked(report).map(({ mark }) => mark)).toEqual(["HT", "CHT"].filter((mark) => !(mark in means)));
  });

  it("counts in what is counted of the sheet", () => {
    const sheets = answers(unasked, { HT: "met", CHT: "unmet" });
    const [first] = check([marked("HT", "CHT")], { decisions: { sheets } }).assessments;
    expect(first).toMatchObject({ met: CRITERIA - 3, unresolved: 0 });
  });

  it("is explained on all sheets it was asked about, and on no other", () => {
    const grids = [marked("HT", "C"), marked("HT", "C", "Tháng 6"), marked("Đ", "C", "Tháng 3")];
    const sheets = answers(check(grids), { HT: "met" });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Tổng hợp", "Tháng 6"]);
    expect(verdicts(check(grids, { decisions: { sheets } }))).toEqual(["met", "unmet"]);
  });

  it("is what the office says though a legend says otherwise", () => {
    const grid = marked("v", "x", "Tổng hợp", "v: đạt; x: chưa đạt");
    const sheets = [{ sheet: "Tổng hợp", marks: [{ mark: "X", means: "notApplicable" as const }] }];
    expect(verdicts(check([grid], { decisions: { sheets } }))).toEqual(["met", "notApplicable"]);
  });

  it("may be a sign set beside blanks, which then are not met", () => {
    const sheets = answers(check([marked("■", null)]), { "■": "met" });
    expect(verdicts(check([marked("■", null)], { decisions: { sheets } }))).toEqual(["met", "unmet"]);
  });

  it("may mean what its column says", () => {
    const sheets = answers(check([pairs("■", "■")]), { "■": "cross" });
    const { records } = check([pairs("■", "■")], { decisions: { sheets } });
    expect(records.map(({ judgement }) => judgement.verdict).slice(0, 4)).toEqual([
      "met",
      "unmet",
      "met",
      "unmet",
    ]);
  });

  it("is found at each cell once it is a slip", () => {
    const report = check([marked("HT", "CHT")], {
      decisions: { sheets: answers(unasked, { HT: "met", CHT: "slip" }) },
    });
    expect(asked(report)).toEqual([]);
    expect(found(report, "unknown-mark")).toHaveLength(18);
  });

  it("is not asked again where the office does not say, and stays unclear and noted", () => {
    const sheets = answers(unasked, { HT: "met", CHT: "skipped" });
    const report = check([marked("HT", "CHT")], { decisions: { sheets } });
    expect(readingDoubts(report.findings, sheets)).toEqual([]);
    expect(found(report, "doubtful-reading").map(({ data }) => data.text)).toEqual(["CHT"]);
    expect(verdicts(report)).toEqual(["met", "unclear"]);
  });

  it("leaves what was decided of the sheet before", () => {
    const before: SheetDecision = {
      sheet: "Tổng hợp",
      kind: "matrix",
      marks: [{ mark: "ht", means: "unmet" }],
    };
    const [doubt] = asked(unasked);
    expect(doubt && explaining(doubt, "met", [before])).toEqual([
      { ...before, marks: [{ mark: "HT", means: "met" }] },
    ]);
  });
});
