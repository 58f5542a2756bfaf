import type { Grid } from "../../../src/core/sheet/grid";
import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { marks, matrix } from "../../support/matrix";

const COMMUNES = ["Phước Thái", "Phước Hậu", "An Hải"];

describe("a row of codes under the names of indicators", () => {
  const percent = (value: number): TestCell => ({ value, format: "0%" });
  const rates = (last: number): Grid =>
    gridOf([
      ["BẢNG CHỈ TIÊU ĐỊNH LƯỢNG CÁC XÃ NÔNG THÔN MỚI NĂM 2022"],
      ["TT", "Tên xã", "Hộ dùng điện an toàn", "Tham gia BHYT", "Nghèo đa chiều", "Ghi chú"],
      [null, "Mã chỉ tiêu", "4.2", "15.1", "11"],
      [null, "Mức quy định", "≥98%", "≥90%", "≤7%"],
      ...COMMUNES.map((name, at) => [
        at + 1,
        name,
        percent(0.99),
        percent(0.95),
        percent(at === 2 ? last : 0.05),
      ]),
    ]);

  it("is part of the header: results are judged, and no code is a number typed as text", () => {
    const report = check([rates(0.08)]);
    expect(errorsAndWarnings(report)).toEqual([]);
    expect(report.records.map(({ code, judgement }) => `${code} ${judgement.verdict}`).slice(-3)).toEqual([
      "4.2 met",
      "15.1 met",
      "11 unmet",
    ]);
  });
});

describe("a choice of criteria across", () => {
  it("heads a matrix also where few follow each other and no ordinal stands before the names", () => {
    const grid = gridOf([
      ["ĐÁNH GIÁ MỘT SỐ TIÊU CHÍ CÁC XÃ NĂM 2022 (Đ: đạt; C: chưa đạt)"],
      [],
      ["Xã", "Tiêu chí 1", "Tiêu chí 4", "Tiêu chí 7", "Tiêu chí 16"],
      ["Phước Thái", "Đ", "Đ", "C", "Đ"],
      ["Phước Hậu", "Đ", "NV", "Đ", "Đ"],
    ]);
    expect(errorsAndWarnings(check([grid]))).toEqual(["unknown-mark at C5"]);
  });
});

describe("a sheet of one criterion that ends in a verdict", () => {
  const schools = (rate: number, verdict: string): Grid =>
    gridOf([
      ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 5 - TRƯỜNG HỌC NĂM 2022"],
      [],
      [
        "TT",
        "Xã",
        "Yêu cầu",
        "Số trường trên địa bàn xã",
        "Trong đó: số trường đạt chuẩn CSVC",
        "Tỷ lệ (%)",
        "Đánh giá tiêu chí 5",
      ],
      [1, "Phước Thái", "≥70%", 5, 4, 80, "Đạt"],
      [2, "Phước Hậu", "≥70%", 5, 3, 60, "Chưa đạt"],
      [3, "An Hải", "≥70%", 4, 3, 75, "Đạt"],
      [4, "Phước Thuận", "≥70%", 4, 3, rate, verdict],
    ]);

  it("reports the rate the verdict is of", () => {
    const report = check([schools(75, "Chưa đạt")]);
    expect(errorsAndWarnings(report)).toEqual(["verdict-mismatch at G7"]);
    expect(report.findings.map(({ code }) => code)).toContain("5");
  });

  it("and is silent where they agree", () => {
    expect(errorsAndWarnings(check([schools(75, "Đạt")]))).toEqual([]);
  });

  it("takes what each commune must reach from the column that says so", () => {
    const pupils = gridOf([
      ["KẾT QUẢ TIÊU CHÍ 14 - GIÁO DỤC VÀ ĐÀO TẠO NĂM 2022"],
      [],
      ["TT", "Xã", "14.2 HS học tiếp (yêu cầu: ≥85%, xã ĐBKK ≥70%)", "Đánh giá 14.2", "Mức yêu cầu 14.2"],
      [1, "Phước Thái", 86.5, "Đạt", "≥85%"],
      [2, "Phước Hậu", 55, "Đạt", "≥50%"],
      [3, "An Hải", 84, "Chưa đạt", "≥85%"],
    ]);
    expect(errorsAndWarnings(check([pupils]))).toEqual([]);
  });
});

describe("a criterion marked in a matrix and reported in part elsewhere", () => {
  const insured = (rate: number): Grid =>
    gridOf(
      [
        ["KẾT QUẢ CHỈ TIÊU 15.1 - TỶ LỆ NGƯỜI DÂN THAM GIA BẢO HIỂM Y TẾ NĂM 2022"],
        ["TT", "Xã", "Tỷ lệ tham gia BHYT (15.1)", "Yêu cầu"],
        ...COMMUNES.map((name, at) => [at + 1, name, at === 0 ? rate : 95, "≥90%"]),
      ],
      { name: "BHYT", id: "BHYT" },
    );
  const marked = matrix({ rows: COMMUNES.map((name) => ({ name, marks: marks(0) })), countHeader: null });
  const metBy = (grids: readonly Grid[]): readonly number[] => check(grids).assessments.map(({ met }) => met);

  it("stands as marked where what is reported is met", () => {
    expect(metBy([marked, insured(95)])).toEqual([19, 19, 19]);
  });

  it("is not met where what is reported is not", () => {
    expect(metBy([marked, insured(80)])).toEqual([18, 19, 19]);
  });
});

describe("money typed as text", () => {
  const funds = (amount: TestCell): Grid =>
    gridOf([
      ["KẾT QUẢ HUY ĐỘNG VỐN THEO HUYỆN NĂM 2022"],
      ["ĐVT: triệu đồng"],
      ["TT", "Huyện", "NSTW", "NS tỉnh", "NS huyện, xã", "Tổng cộng"],
      [1, "Huyện Bác Ái", 4700, 4500, 2500, 11700],
      [2, "Huyện Ninh Sơn", 16350, amount, 1300, 21350],
      [3, "Huyện Ninh Hải", 8400, 3600, 1600, 13600],
    ]);

  it.each<[TestCell, readonly string[]]>([
    ["3,700", ["ambiguous-number at D5"]],
    ["1.250,5", ["number-as-text at D5"]],
    [3700, []],
  ])("%s is read in as many ways as it has", (amount, findings) => {
    expect(errorsAndWarnings(check([funds(amount)]))).toEqual(findings);
  });
});

describe("a sum typed over in a narrow table", () => {
  const sum = (column: string, from: number, to: number, value: number): TestCell => ({
    value,
    formula: `${column}${String(from)}+${column}${String(to)}`,
  });
  const sources = (typed: TestCell): Grid =>
    gridOf([
      ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2022"],
      ["ĐVT: triệu đồng"],
      ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Ước cả năm"],
      ["I", "Ngân sách trung ương", sum("C", 5, 6, 30), sum("D", 5, 6, 20), sum("E", 5, 6, 28)],
      [1, "Vốn đầu tư", 20, 15, 19],
      [2, "Vốn sự nghiệp", 10, 5, 9],
      ["II", "Ngân sách địa phương", sum("C", 8, 9, 30), typed, sum("E", 8, 9, 28)],
      [1, "Tỉnh", 20, 15, 19],
      [2, "Xã", 10, 5, 9],
    ]);

  it("is found where another heading holds the same sum in all columns", () => {
    expect(errorsAndWarnings(check([sources(20)]))).toEqual(["formula-overwritten at D7"]);
  });

  it("is silent where it is computed", () => {
    expect(errorsAndWarnings(check([sources(sum("D", 8, 9, 20))]))).toEqual([]);
  });
});
