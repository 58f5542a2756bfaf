import { judged, percent, verdict } from "../cells";

describe("a written % or a percent cell decides the scale", () => {
  it.each([
    ["85%", "≥ 80%", "met"],
    ["0,85%", "≥ 80%", "unmet"],
    [percent(0.85), "≥ 80%", "met"],
    [percent(0.75), "≥ 80%", "unmet"],
    [percent(0.12), "≤ 5%", "unmet"],
    [percent(0.03), "≤ 5%", "met"],
    ["0,12%", "≤ 5%", "met"],
    [percent(0.005, "0.0%"), "≤ 1%", "met"],
    [percent(1), "100%", "met"],
    [percent(0.85), percent(0.8), "met"],
    [percent(0.75), percent(0.8), "unmet"],
    ["85%", percent(0.8), "met"],
  ])("%j against %j: %s", (result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it.each([
    ["0,85%", "fraction"],
    [percent(0.85), "hundred"],
  ] as const)("whatever the rest of the column does: %j among %ss", (result, columnScale) => {
    expect(verdict(result, "≥ 80%", { columnScale })).toBe(verdict(result, "≥ 80%"));
  });
});

describe("where nothing is written, the column decides", () => {
  it.each([
    [0.5, "≤ 5%", "hundred", "met"],
    [0.5, "≤ 5%", "fraction", "unmet"],
    [0.03, "≤ 5%", "fraction", "met"],
    [0.12, "≤ 5%", "fraction", "unmet"],
    [0.12, "≤ 5%", "hundred", "met"],
    [0.85, "≥ 80%", "fraction", "met"],
    [0.75, "≥ 80%", "fraction", "unmet"],
    [85, "≥ 80%", "hundred", "met"],
    [1, "100%", "fraction", "met"],
    [0, "≥ 80%", "hundred", "unmet"],
    [0, "≥ 80%", "fraction", "unmet"],
  ] as const)("%d against %s in a column of %ss: %s", (result, target, columnScale, expected) => {
    expect(verdict(result, target, { columnScale })).toBe(expected);
  });
});

describe("a value against the column's scale is unclear, never unmet", () => {
  it.each([
    ["0.85 among 85s", 0.85, "hundred"],
    ["1 among 85s", 1, "hundred"],
    ["85 among 0.85s", 85, "fraction"],
  ] as const)("%s", (_, result, columnScale) => {
    expect(judged(result, "≥ 80%", { columnScale })).toMatchObject({
      verdict: "unclear",
      reason: "percentScale",
    });
  });
});

describe("where the column says nothing", () => {
  it.each([
    ["a value up to 1 against a bound from 10 % on is a fraction", 0.85, "≥ 80%", "met"],
    ["such a fraction may fall short", 0.75, "≥ 80%", "unmet"],
    ["0.97 does not meet 100 %", 0.97, "100%", "unmet"],
    ["1 meets 100 %", 1, "100%", "met"],
    ["0.1 meets a bound of just 10 %", 0.1, "≥ 10%", "met"],
    ["0.09 falls short of 10 %", 0.09, "≥ 10%", "unmet"],
    ["0.12 stays under 13 %", 0.12, "≤ 13%", "met"],
    ["0.14 exceeds 13 %", 0.14, "≤ 13%", "unmet"],
    ["text without a sign is read the same", "0,85", "≥ 80%", "met"],
    ["a value above 1 is hundredfold", 1.5, "≥ 80%", "unmet"],
    ["a value above 1 meets a small bound", 1.5, "≤ 5%", "met"],
    ["a value above 1 exceeds a small bound", 7, "≤ 5%", "unmet"],
    ["0 is nothing in both", 0, "≥ 80%", "unmet"],
    ["0 is nothing in both, below a bound", 0, "≤ 5%", "met"],
    ["both readings meet", 0.03, "≤ 5%", "met"],
    ["both readings fall short", 0.005, "≥ 5%", "unmet"],
    ["a range from 10 % on takes a fraction", 0.67, "66-68%", "met"],
    ["khoảng from 10 % on takes a fraction", 0.4, "khoảng 40%", "met"],
  ])("%s", (_, result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it.each([
    [0.12, "≤ 5%"],
    [0.5, "≤ 5%"],
    [1, "≤ 5%"],
    [0.06, "≤ 5%"],
    [0.5, "≥ 5%"],
    [0.12, "≤ 1,5%"],
    ["0,12", "≤ 5%"],
  ])("%j against %s is unclear, since the two readings disagree", (result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "percentScale" });
  });
});

describe("a target that may itself be a fraction", () => {
  it.each([
    [85, 0.8],
    [2, 1],
    [85, "0,8"],
  ])("result %j against the bare %j is unclear", (result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "percentScale" });
  });

  it.each([
    ["both are fractions", 0.85, 0.8, "met"],
    ["both are fractions, one short", 0.75, 0.8, "unmet"],
    ["both are 1", 1, 1, "met"],
    ["the target's format is known", 85, percent(0.8), "met"],
    ["the target's format is known, result short", 75, percent(0.8), "unmet"],
    ["the target's format is known, a bare fraction", 0.85, percent(0.8), "met"],
    ["the target has a unit of its own", 3, "≥ 1 mô hình", "met"],
    ["the target has a unit and decimals", 3, "≥ 0,5 km", "met"],
    ["the result has a unit", "3 mô hình", 1, "met"],
    ["zero is zero in both", 3, 0, "unmet"],
  ])("is judged where %s", (_, result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });
});

describe("a target that may be a percentage without its sign", () => {
  it.each([
    [0.85, 80],
    [0.97, 100],
    [0.75, "80"],
  ])("leaves the fraction %d against %j unclear", (result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "percentScale" });
  });

  it.each([
    [0.85, 80, "met"],
    [0.75, 80, "unmet"],
    [85, 80, "met"],
  ])("is one where the indicator is a rate: %d against %j", (result, target, expected) => {
    expect(verdict(result, target, { isRate: true })).toBe(expected);
  });

  it.each([
    ["the indicator is no rate", 0.5, 10, { isRate: false }, "unmet"],
    ["the target has a unit", 0.5, "≥ 10 km", {}, "unmet"],
    ["the value is whole", 1, 25, {}, "unmet"],
    ["the value is a percent cell", percent(0.85), 80, {}, "met"],
  ])("is none where %s", (_, result, target, context, expected) => {
    expect(verdict(result, target, context)).toBe(expected);
  });
});

describe("rates of an indicator lie between 0 and 100 %", () => {
  const RATE = { isRate: true } as const;

  it.each([
    ["120%", "≥ 80%"],
    [percent(1.2), "≥ 80%"],
    [120, "≥ 80%"],
    ["-5%", "≥ 80%"],
    ["-5%", "≤ 5%"],
    [percent(-0.05), "≤ 5%"],
    ["16/15", "≥ 80%"],
    ["100,5%", "100%"],
  ])("%j against %s is out of range and unclear", (result, target) => {
    expect(judged(result, target, RATE)).toMatchObject({ verdict: "unclear", reason: "outOfRange" });
  });

  it.each([
    ["100%", "100%", "met"],
    ["0%", "≤ 5%", "met"],
    [percent(1), "100%", "met"],
    [100, "≥ 80%", "met"],
    ["15/15", "100%", "met"],
  ])("%j against %s is in range", (result, target, expected) => {
    expect(verdict(result, target, RATE)).toBe(expected);
  });

  it.each([
    ["120%", "100%"],
    [percent(1.2), "100%"],
    [120, "≥ 80%"],
  ])("but disbursement and progress may exceed 100 %: %j", (result, target) => {
    expect(verdict(result, target, { isRate: false })).toBe("met");
  });

  it.each([
    [percent(85), "≥ 80%"],
    ["8500%", "≥ 80%"],
    [8500, "≥ 80%"],
  ])("above 1000 %% the scale is at fault: %j", (result, target) => {
    expect(judged(result, target, RATE)).toMatchObject({ verdict: "unclear", reason: "percentScale" });
  });

  it.each([
    "Tỷ lệ giải ngân vốn",
    "Tiến độ thực hiện",
    "So với kế hoạch",
    "Tỷ lệ giải ngân vốn".normalize("NFD"),
  ])("also where only the label tells: %s", (label) => {
    expect(verdict("120%", "100%", { label })).toBe("met");
  });

  it("a count of an indicator that is no rate may be any number", () => {
    expect(verdict(1500, "≥ 1000 m", { isRate: false })).toBe("met");
  });
});
