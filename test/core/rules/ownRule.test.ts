import { cellName } from "../../../src/core/sheet/address";
import { describeFinding } from "../../../src/core/checks/texts";
import type { Grid } from "../../../src/core/sheet/grid";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { rule, ruleSheet } from "../../support/ruleSheet";
import type { TestRule } from "../../support/ruleSheet";

const results = (cells: Readonly<Record<string, TestCell>>, name = "Phước Thái") =>
  communeSheet({
    name,
    place: `Xã ${name}`,
    // A criterion with one indicator is written "10" or "10.1".
    rows: Object.fromEntries(
      Object.entries(cells).map(([code, E]) => [code === "10.1" ? "10" : code, { E }]),
    ),
  });

const register = (rows: readonly (readonly TestCell[])[], name = "Số liệu") =>
  gridOf([["SỐ LIỆU CÁC XÃ NĂM 2022"], ["STT", "Xã", "Tổng số hộ", "Hộ nghèo", "Hộ cận nghèo"], ...rows], {
    name,
    id: name,
  });

const figures = (cells: readonly (readonly TestCell[])[]) => gridOf(cells, { name: "Bảng 1", id: "t1" });

function broken(rules: readonly TestRule[], ...grids: readonly Grid[]): readonly string[] {
  return found(check([...grids, ruleSheet(rules)]), "own-rule").map(
    ({ sheet, cell }) => `${sheet ?? ""}!${cell === null ? "" : cellName(cell)}`,
  );
}

function wrong(rules: readonly TestRule[], ...grids: readonly Grid[]): readonly string[] {
  return found(check([...grids, ruleSheet(rules)]), "wrong-rule").map(
    ({ cell, data }) => `${data.why} ${cell === null ? "" : cellName(cell)}`,
  );
}

describe("a rule of the office's own", () => {
  it("holds a result against a number, and says is, should be, difference and what to do", () => {
    const sheet = results({ "10.1": 38 });
    const report = check([
      sheet.grid,
      ruleSheet([rule("10.1", "≥", 41, { "Mã quy tắc": "TN", "Hướng dẫn": "Hỏi lại Chi cục Thống kê." })]),
    ]);
    const [finding] = found(report, "own-rule");
    if (finding === undefined) throw new Error("nothing found");
    expect(finding).toMatchObject({
      severity: "warning",
      sheet: "Phước Thái",
      cell: sheet.at("10", "E"),
      place: "Phước Thái",
      is: 38,
      shouldBe: "≥ 41",
      difference: -3,
    });
    expect(describeFinding(finding, "vi")).toMatch(
      /“10\.1” là 38, chênh -3\. Quy tắc TN của đơn vị: ≥ 41\. Hỏi lại Chi cục Thống kê\.$/,
    );
    expect(describeFinding(finding, "en")).toContain("“10.1” is 38, off by -3.");
  });

  it.each<[string, TestRule, TestCell, boolean]>([
    ["=", rule("10.1", "=", "50"), 50, true],
    ["bằng", rule("10.1", "bằng", "50"), 51, false],
    ["≠", rule("10.1", "<>", "50"), 50, false],
    ["khác", rule("10.1", "khác", "50"), 49, true],
    ["nhỏ hơn", rule("10.1", "nhỏ hơn", "50"), 50, false],
    ["không quá", rule("10.1", "không quá", "50"), 50, true],
    [">", rule("10.1", ">", "50"), 50, false],
    ["ít nhất", rule("10.1", "ít nhất", "50"), 50, true],
    ["a range", rule("10.1", "trong khoảng", "45; 55"), 55, true],
    ["a range in words", rule("10.1", "trong khoảng", "từ 45 đến 55"), 56, false],
    ["a range with a hyphen", rule("10.1", "trong khoảng", "45-55"), 44, false],
    ["not blank", rule("10.1", "không trống"), 1, true],
    ["blank", rule("10.1", "không trống"), null, false],
    ["a list", rule("10.1", "thuộc danh sách", "40; 50"), 50, true],
    ["no item of a list", rule("10.1", "thuộc danh sách", "40; 50"), 45, false],
    ["an item left out", rule("10.1", "không thuộc danh sách", "40; 50"), 50, false],
    ["a Vietnamese number", rule("10.1", "≥", "1.234,5"), 1234.4, false],
    ["decimals", rule("10.1", "≥", "41,5"), 41.5, true],
    ["arithmetic", rule("10.1 × 2 − 1", "=", "(50 + 50) − 1"), 50, true],
    ["division", rule("10.1 ÷ 2", "=", "25"), 50, true],
    ["another word order of a code", rule("chỉ tiêu 10.1", "=", "50"), 50, true],
    ["the label", rule("Thu nhập bình quân đầu người", "≥", "50"), 49, false],
    ["15 significant digits", rule("10.1 + 0,1", "=", "0,8"), 0.7, true],
  ])("understands %s", (_what, one, result, holds) => {
    const sheet = results({ "10.1": result });
    expect(wrong([one], sheet.grid)).toEqual([]);
    expect(broken([one], sheet.grid)).toHaveLength(holds ? 0 : 1);
  });

  it.each<[string, TestRule, TestCell, number]>([
    ["a percent cell", rule("2.1", "≥", "95%"), { value: 0.9, format: "0%" }, 1],
    ["a percent cell beside a bare number", rule("2.1", "≥", 95), { value: 0.97, format: "0%" }, 0],
    ["a percent cell beside a fraction", rule("2.1", "≥", "0,95"), { value: 0.9, format: "0%" }, 1],
    ["a bare rate", rule("2.1", "≥", "95%"), 97, 0],
    ["a rate as text", rule("2.1", "≥", { value: 0.95, format: "0%" }), "94%", 1],
    ["counts behind a rate", rule("2.1", "=", "80%"), "12/15 km (80%)", 0],
  ])("brings %s to one scale", (_what, one, result, expected) => {
    expect(broken([one], results({ "2.1": result }).grid)).toHaveLength(expected);
  });

  it.each(["10.1 ≥ 50", "50 ≥ 10.1"])("never judges a blank as zero: %s", (text) => {
    const [left = "", right = ""] = text.split(" ≥ ");
    const one = rule(left === "50" ? "17.1" : left, "≥", right);
    const report = check([results({ "10.1": null }).grid, ruleSheet([one])]);
    expect(found(report, "own-rule")).toEqual([]);
    expect(report.rules.standings[0]?.broken).toBe(0);
  });

  it("compares marks by their meaning", () => {
    const sheet = results({ "1.1": "Đ", "1.2": "Chưa đạt" });
    expect(
      broken([rule("1.1", "=", "Đạt"), rule("1.2", "=", "Đạt", { "Mã quy tắc": "b" })], sheet.grid),
    ).toEqual([`Phước Thái!${cellName(sheet.at("1.2", "E"))}`]);
  });

  it("looks at the columns of a table row by row, and names every cell that enters", () => {
    const grid = register([
      [1, "Phước Thái", 100, 10, 5],
      [2, "Phước Hậu", 100, 90, 15],
      [3, "Phước Sơn", null, 90, 15],
    ]);
    const report = check([grid, ruleSheet([rule("Hộ nghèo + Hộ cận nghèo", "≤", "Tổng số hộ")])]);
    expect(found(report, "wrong-rule")).toEqual([]);
    expect(found(report, "own-rule")).toMatchObject([
      {
        cell: { row: 3, column: 3 },
        is: 105,
        shouldBe: "≤ 100",
        difference: 5,
        related: [
          { row: 3, column: 4 },
          { row: 3, column: 2 },
        ],
      },
    ]);
    expect(report.rules.standings).toMatchObject([{ held: 1, broken: 1, notJudged: 1 }]);
  });

  it("joins a commune's result with its row in a register", () => {
    const sheet = results({ "10.1": 50 });
    const grid = register([[1, "Phước Thái", 49, 1, 1]]);
    expect(broken([rule("10.1", "=", "Tổng số hộ")], sheet.grid, grid)).toEqual([
      `Phước Thái!${cellName(sheet.at("10", "E"))}`,
    ]);
  });

  it.each<[string, TestRule, readonly string[]]>([
    ["cells", rule("'Bảng 1'!B1", "=", "Bảng 1!A1"), ["Bảng 1!B1"]],
    ["cells of the sheets it applies to", rule("$B$1", "=", "A1", { Trang: "Bảng 1" }), ["Bảng 1!B1"]],
    ["a sum over an area", rule("Bảng 1!A4", "=", "SUM(Bảng 1!A1:A3)"), ["Bảng 1!A4"]],
    ["a sum of parts", rule("Bảng 1!A4", "=", "TỔNG(Bảng 1!A1; Bảng 1!A2; Bảng 1!A3)"), ["Bảng 1!A4"]],
    ["each cell of an area", rule("Bảng 1!A1:A3", "≤", 2), ["Bảng 1!A3"]],
    ["areas cell by cell", rule("Bảng 1!A1:A3", "=", "Bảng 1!B1:B3"), ["Bảng 1!A1"]],
    ["a formula of Excel", rule({ value: 1, formula: "'Bảng 1'!A3" }, "=", 1), ["Bảng 1!A3"]],
    ["a share", rule("TỶ LỆ(Bảng 1!A1; Bảng 1!A2)", "≥", "60%"), ["Bảng 1!A1"]],
    ["a list in cells", rule("Bảng 1!A1", "thuộc danh sách", "Bảng 1!A2:A3"), ["Bảng 1!A1"]],
  ])("takes %s", (_what, one, expected) => {
    const grid = figures([
      [1, 5],
      [2, 2],
      [3, 3],
      [7, null],
    ]);
    expect(wrong([one], grid)).toEqual([]);
    expect(broken([one], grid)).toEqual(expected);
  });

  it("does not judge a sum over a blank", () => {
    const grid = figures([[1], [null], [3], [4]]);
    expect(broken([rule("Bảng 1!A4", "=", "SUM(Bảng 1!A1:A3)")], grid)).toEqual([]);
  });

  it.each([
    ["sums of rounded parts", [33.3, 33.3, 33.3], 100, 0],
    ["sums further off than rounding goes", [33.3, 33.3, 33.3], 100.3, 1],
    ["counts, which nobody rounds", [1, 2, 3], 7, 1],
  ])("tolerates what rounding does to %s", (_what, parts, total, expected) => {
    const grid = figures([...parts.map((part) => [part]), [total]]);
    expect(broken([rule("Bảng 1!A4", "=", "SUM(Bảng 1!A1:A3)")], grid)).toHaveLength(expected);
  });

  it.each([
    [0.667, 0],
    [0.66, 1],
  ])("holds a quotient against a rate as printed: %d", (rate, expected) => {
    const grid = figures([[2], [3], [{ value: rate, format: "0.0%" }]]);
    expect(broken([rule("Bảng 1!A1 / Bảng 1!A2", "=", "Bảng 1!A3")], grid)).toHaveLength(expected);
  });

  it("shows no more decimals than tell anything", () => {
    const one = rule("TỶ LỆ(Bảng 1!A1; Bảng 1!A2)", "≥", "70%");
    const [finding] = found(check([figures([[2], [3]]), ruleSheet([one])]), "own-rule");
    expect(finding).toMatchObject({ is: "66,6667%", shouldBe: "≥ 70%" });
    expect(finding?.difference).toBeCloseTo(-3.3333, 4);
  });

  it("adds a column up over all its rows where its name stands alone in a sum", () => {
    const grid = register([
      [1, "Phước Thái", 100, 10, 5],
      [2, "Phước Hậu", 120, 9, 15],
    ]);
    const totals = figures([["Tổng", 221]]);
    expect(broken([rule("Bảng 1!B1", "=", "TỔNG(Tổng số hộ)")], grid, totals)).toEqual(["Bảng 1!B1"]);
  });

  it("may rest on another rule's left side", () => {
    const grid = figures([[1, 5]]);
    const sum = rule("Bảng 1!A1 + Bảng 1!B1", "≥", 0, { "Mã quy tắc": "TONG1" });
    expect(broken([sum, rule("TONG1 × 2", "=", 13)], grid)).toEqual(["Bảng 1!A1"]);
  });

  it.each<[string, TestRule, readonly string[]]>([
    ["communes", { Xã: "xã Phước Hậu" }, ["Phước Hậu"]],
    ["sheets", { Trang: "Phước Thái" }, ["Phước Thái"]],
    ["the level", { "Mức đạt chuẩn": "nâng cao" }, []],
    ["another quarter", { Kỳ: "quý III/2023" }, []],
    ["its year", { Kỳ: 2022 }, ["Phước Hậu", "Phước Thái"]],
    ["its area", { Vùng: "DHNTB" }, ["Phước Hậu", "Phước Thái"]],
    ["every commune", { Xã: "tất cả" }, ["Phước Hậu", "Phước Thái"]],
  ])("holds where it says: %s", (_what, scope, expected) => {
    const sheets = [results({ "10.1": 1 }).grid, results({ "10.1": 2 }, "Phước Hậu").grid];
    const names = broken([rule("10.1", "≥", 41, scope)], ...sheets).map((at) => at.split("!")[0]);
    expect(names.sort()).toEqual(expected);
  });

  it.each<[string, TestRule, string]>([
    ["says Lỗi and is confirmed", { "Mức độ": "Lỗi", "Xác nhận": "x" }, "error"],
    ["says Lỗi and is not confirmed", { "Mức độ": "Lỗi" }, "warning"],
    ["says Lưu ý and is confirmed", { "Mức độ": "Lưu ý", "Xác nhận": "x" }, "note"],
    ["says nothing", { "Mức độ": "", "Xác nhận": "x" }, "warning"],
    ["says what nobody understands", { "Mức độ": "gấp", "Xác nhận": "x" }, "warning"],
  ])("has the severity the office has confirmed where it %s", (_what, more, severity) => {
    const report = check([results({ "10.1": 1 }).grid, ruleSheet([rule("10.1", "≥", 41, more)])]);
    expect(found(report, "own-rule")).toMatchObject([{ severity }]);
  });

  it("says both of two rules at one cell", () => {
    expect(broken([rule("10.1", "≥", 41), rule("10.1", "≥", 40)], results({ "10.1": 1 }).grid)).toHaveLength(
      2,
    );
  });

  it("says nothing of a cell that cannot be read, which is found by itself", () => {
    const report = check([results({ "10.1": "6O,5" }).grid, ruleSheet([rule("10.1", "≥", 41)])]);
    expect(found(report, "not-a-number")).toHaveLength(1);
    expect(found(report, "own-rule")).toEqual([]);
  });
});

describe("a wrong rule", () => {
  it.each<[string, TestRule, string]>([
    ["an unknown name", rule("Hộ nghèoo", "≥", 1), "unknownField B2"],
    ["an unknown name on the right", rule("10.1", "≥", "Hộ giàu"), "unknownField D2"],
    ["an unknown code", rule("10.99", "≥", 1), "unknownField B2"],
    ["an unreadable side", rule("10.1 +", "≥", 1), "unreadable B2"],
    ["an open bracket", rule("10.1", "≥", "(1 + 2"), "unreadable D2"],
    ["no left side", rule("", "≥", 1), "noLeft B2"],
    ["no relation", rule("10.1", "", 1), "noRelation C2"],
    ["an unknown relation", rule("10.1", "gần bằng", 1), "unknownRelation C2"],
    ["no right side", rule("10.1", "≥", ""), "noRight D2"],
    ["an unknown sheet", rule("Bảng 9!A1", "≥", 1), "unknownSheet B2"],
    ["a cell of no sheet", rule("A1", "≥", 1), "cellWithoutSheet B2"],
    ["a mere number", rule("'5 + 5", "≥", 1), "unreadable B2"],
    ["numbers only", rule("5 + 5", "≥", 1), "constantOnly B2"],
    ["a code that lost its last digit", rule(17.1, "≥", 1), "codeAsNumber B2"],
    ["a division by 0", rule("10.1 / 0", "≥", 1), "divisionByZero B2"],
    ["a division by a cell that is 0", rule("10.1 / Bảng 1!A1", "≥", 1), "divisionByZero B2"],
    ["an unknown commune", rule("10.1", "≥", 1, { Xã: "Sao Hỏa" }), "unknownPlace E2"],
    ["a scope with an unknown sheet", rule("10.1", "≥", 1, { Trang: "Sao Hỏa" }), "unknownSheet F2"],
    ["an unknown level", rule("10.1", "≥", 1, { "Mức đạt chuẩn": "rất cao" }), "unknownLevel G2"],
    ["an unknown area", rule("10.1", "≥", 1, { Vùng: "Sao Hỏa" }), "unknownArea H2"],
    ["an unreadable period", rule("10.1", "≥", 1, { Kỳ: "hôm qua" }), "unreadablePeriod I2"],
    ["no severity", rule("10.1", "≥", 1, { "Mức độ": "" }), "noSeverity J2"],
    ["an unknown severity", rule("10.1", "≥", 1, { "Mức độ": "gấp" }), "unknownSeverity J2"],
    [
      "nothing it applies to",
      rule("18.99", "không trống", "", { "Mức đạt chuẩn": "nâng cao" }),
      "unknownField B2",
    ],
    ["no result it speaks of", rule("10.1", "≥", 1, { "Mức đạt chuẩn": "nâng cao" }), "appliesToNothing B2"],
    ["areas of two sizes", rule("Bảng 1!A1:A2", "≥", "Bảng 1!B1:B3"), "unreadable B2"],
  ])("is reported with its row and column: %s", (_what, one, expected) => {
    expect(wrong([one], results({}).grid, figures([[0, 1]]))).toEqual([expected]);
  });

  it("proposes what was probably meant", () => {
    const grid = register([[1, "Phước Thái", 100, 10, 5]]);
    const [finding] = found(check([grid, ruleSheet([rule("Hộ ngheo0", "≤", 5)])]), "wrong-rule");
    if (finding === undefined) throw new Error("nothing found");
    expect(finding.data.proposals).toContain("Hộ nghèo");
    expect(describeFinding(finding, "vi")).toContain("có phải là “Hộ nghèo”");
    expect(describeFinding(finding, "en")).toContain("did you mean “Hộ nghèo”");
  });

  it("proposes a name of which only the beginning is written", () => {
    const [finding] = found(
      check([results({}).grid, ruleSheet([rule("Thu nhap binh qan", "≥", 5)])]),
      "wrong-rule",
    );
    expect(finding?.data.proposals[0]).toMatch(/^Thu nhập bình quân/);
  });

  it.each<[string, readonly TestRule[]]>([
    [
      "by their left sides",
      [rule("[B] + 1", "≥", 1, { "Mã quy tắc": "A" }), rule("[A] + 1", "≥", 1, { "Mã quy tắc": "B" })],
    ],
    [
      "by their right sides",
      [rule("10.1", "≥", "[B]", { "Mã quy tắc": "A" }), rule("10.1", "≤", "[A]", { "Mã quy tắc": "B" })],
    ],
    ["with itself", [rule("[A] + 10.1", "≥", 1, { "Mã quy tắc": "A" })]],
  ])("is one that leads back to itself: %s", (_what, rules) => {
    const said = wrong(rules, results({}).grid);
    expect(said.map((each) => each.split(" ")[0])).toEqual(rules.map(() => "cycle"));
  });

  it("is one that rests on a wrong one, and one whose name is taken", () => {
    const rules = [
      rule("Sao Hỏa", "≥", 1, { "Mã quy tắc": "A" }),
      rule("[A] + 1", "≥", 1, { "Mã quy tắc": "B" }),
      rule("10.1", "≥", 1, { "Mã quy tắc": "B" }),
    ];
    expect(wrong(rules, results({}).grid)).toEqual(["unknownField B2", "wrongRule B3", "repeatedName A4"]);
  });

  it("calls no data wrong", () => {
    const report = check([results({ "10.1": 1 }).grid, ruleSheet([rule("10.1", "≥≥", 41)])]);
    expect(found(report, "own-rule")).toEqual([]);
    expect(found(report, "sheet-not-recognised")).toEqual([]);
  });
});

describe("a sheet of rules", () => {
  it("is known by its columns whatever its name, and reports nothing itself", () => {
    const sheet = gridOf(
      [
        ["KIỂM TRA CỦA TỈNH"],
        ["TT", "Vế trái", "Quan hệ", "Vế phải", "Hướng dẫn"],
        [1, "10.1", "≥", 41, "Sửa"],
      ],
      { name: "Kiểm tra thêm", id: "x" },
    );
    const report = check([results({ "10.1": 1 }).grid, sheet]);
    expect(report.rules.sheets).toEqual([
      { sheet: "Kiểm tra thêm", area: { top: 1, left: 0, bottom: 2, right: 4 } },
    ]);
    expect(found(report, "own-rule")).toHaveLength(1);
  });

  it("leaves a workbook without one as it was", () => {
    expect(check([results({}).grid]).rules.sheets).toEqual([]);
  });
});
