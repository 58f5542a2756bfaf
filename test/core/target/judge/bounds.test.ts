import { judge, judgeCells } from "../../../../src/core/target/judge";
import { readTarget } from "../../../../src/core/target/readTarget";
import { cell, judged, percent, result, verdict } from "../cells";

describe("a result meets a bound exactly or not at all", () => {
  it.each([
    ["80%", "≥ 80%", "met"],
    ["80,01%", "≥ 80%", "met"],
    ["79,99%", "≥ 80%", "unmet"],
    ["79,96%", "≥ 80%", "unmet"],
    ["79,999999%", "≥ 80%", "unmet"],
    ["3%", "> 3%", "unmet"],
    ["3,01%", "trên 3%", "met"],
    ["5%", "≤ 5%", "met"],
    ["5,01%", "không quá 5%", "unmet"],
    ["5%", "dưới 5%", "unmet"],
    ["4,99%", "< 5%", "met"],
    ["100%", "100%", "met"],
    ["99,99%", "100%", "unmet"],
    ["0%", "0%", "met"],
    ["0,1%", "0%", "unmet"],
    ["0%", "≥ 80%", "unmet"],
    ["0%", "≤ 5%", "met"],
    [25, "≥ 25", "met"],
    [24, "≥ 25", "unmet"],
    [1, "ít nhất 01 thôn", "met"],
    [0, "ít nhất 01 thôn", "unmet"],
    [3, "ít nhất 01", "met"],
    ["45 triệu đồng", "≥ 41 triệu đồng/người", "met"],
    ["2 m2/người", "≥2 m2/người", "met"],
  ])("%s against %s: %s", (result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it("although 79.96 is shown as 80.0", () => {
    expect(judged(percent(0.7996, "0.0%"), "≥ 80%")).toMatchObject({ verdict: "unmet", value: 0.7996 });
  });
});

describe("a result is compared at 15 significant digits", () => {
  it.each([
    ["0.7 + 0.1 meets 0.8", 0.7 + 0.1, { kind: "number", value: 0.8 }, "met"],
    ["0.1 + 0.2 does not exceed 0.3", 0.1 + 0.2, "> 0,3 km", "unmet"],
    ["0.1 + 0.2 meets at most 0.3", 0.1 + 0.2, "≤ 0,3 km", "met"],
    ["3 × 1.1 meets at most 3.3", 3 * 1.1, "≤ 3,3 km", "met"],
    ["3 × 1.1 is not above 3.3", 3 * 1.1, "> 3,3 km", "unmet"],
    ["4.35 × 100 meets 435", 4.35 * 100, "≥ 435 m", "met"],
    ["0.57 of a percent cell meets 57 %", percent(0.57), "≥ 57%", "met"],
    ["0.29 of a percent cell meets 29 %", percent(0.29), "≥ 29%", "met"],
    ["0.58 of a percent cell is not above 58 %", percent(0.58), "> 58%", "unmet"],
    ["16 digits beside 80 are 80", 79.999_999_999_999_99, "≥ 80 km", "met"],
    ["13 digits beside 80 are not 80", 79.999_999_999_999, "≥ 80 km", "unmet"],
  ] as const)("%s", (_, result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });
});

describe("a bare number takes the direction of its indicator", () => {
  it.each([
    [5, 3, undefined, "unmet"],
    [5, 7, undefined, "met"],
    [5, 5, undefined, "met"],
    [5, 3, "higher", "unmet"],
    [5, 7, "higher", "met"],
    [5, 3, "lower", "met"],
    [5, 7, "lower", "unmet"],
    [5, 5, "lower", "met"],
    ["5%", "3%", "lower", "met"],
    ["5%", "7%", "lower", "unmet"],
    ["13", "12,5", "lower", "met"],
    [percent(0.05), percent(0.07), "lower", "unmet"],
    [percent(0.05), percent(0.03), "lower", "met"],
  ] as const)("target %j, result %j, direction %s: %s", (target, result, direction, expected) => {
    expect(verdict(result, target, direction === undefined ? {} : { direction })).toBe(expected);
  });

  it("whether it is known when the target is read or when the result is judged", () => {
    const readDownward = readTarget(cell(5), { direction: "lower" });
    expect(judge(result(7), readDownward).verdict).toBe("unmet");
    expect(judge(result(7), readDownward, { direction: "lower" }).verdict).toBe("unmet");
    expect(judgeCells(cell(7), cell(5), { direction: "lower" })).toMatchObject({
      verdict: "unmet",
      target: readDownward,
      result: result(7),
    });
  });

  it.each([
    ["≥ 5", 7, "met"],
    ["≥ 5", 3, "unmet"],
    ["ít nhất 5", 3, "unmet"],
    ["5 trở lên", 7, "met"],
    ["trên 5", 7, "met"],
  ])("but a bound that says its side keeps it: %s", (target, result, expected) => {
    expect(verdict(result, target, { direction: "lower" })).toBe(expected);
  });

  it.each([
    ["≤ 5", 3],
    ["không quá 5", 3],
    ["dưới 5", 3],
  ])("also where the indicator's direction is upward: %s", (target, result) => {
    expect(verdict(result, target, { direction: "higher" })).toBe("met");
  });
});

describe("0 as a target means at most nothing", () => {
  it.each([
    [0, 0, "met"],
    [1, 0, "unmet"],
    [3, "0", "unmet"],
    ["0", "0", "met"],
    ["0 vụ", "0 vụ", "met"],
    ["2 vụ", "0 vụ", "unmet"],
    ["0%", "0%", "met"],
    ["0,5%", "0%", "unmet"],
    [percent(0), "0%", "met"],
    [null, 0, "missing"],
  ])("result %j against %j: %s", (result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
    expect(verdict(result, target, { direction: "higher" })).toBe(expected);
    expect(verdict(result, target, { direction: "lower" })).toBe(expected);
  });
});

describe("blank is never zero", () => {
  it.each([
    "≥ 80%",
    "≤ 5%",
    "0",
    "0%",
    "02-03",
    "khoảng 40%",
    "giảm 1,5%/năm",
    "Đạt",
    "Không",
    "Có",
    "Khá",
    "Mức độ 2",
    "Đạt (nếu có)",
    "≥80% (≥35% từ hệ thống cấp nước tập trung)",
    "UBND cấp tỉnh quy định cụ thể",
  ])("a blank result against %s is missing", (target) => {
    expect(judged(null, target)).toMatchObject({ verdict: "missing" });
    expect(verdict("", target)).toBe("missing");
    expect(verdict("\u00a0", target)).toBe("missing");
    expect(judged(null, target)).not.toHaveProperty("shortfall");
  });
});

describe("a range", () => {
  it.each([
    ["is met from its lower bound on", 2, "02-03", "met"],
    ["is met at its upper bound", 3, "02-03", "met"],
    ["is met above its upper bound", 6, "04–05", "met"],
    ["is not met below its lower bound", 1, "02-03", "unmet"],
    ["is not met just below its lower bound", "65,957%", "66-68%", "unmet"],
    ["is met far above", "100%", "66-68%", "met"],
    ["of từ … đến", 10, "từ 10 đến 15", "met"],
    ["of khoảng a–b", "67%", "khoảng 66–68%", "met"],
    ["of khoảng a–b is not met below", "65%", "khoảng 66–68%", "unmet"],
  ])("%s", (_, result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it("tells a result above it", () => {
    expect(judged(6, "04–05")).toMatchObject({ verdict: "met", reason: "exceedsRange" });
    expect(judged(5, "04–05").reason).toBeUndefined();
  });

  it("lacks what is missing to its lower bound", () => {
    expect(judged(1, "04–05").shortfall).toBe(3);
    expect(judged(6, "04–05").shortfall).toBe(0);
  });
});

describe("khoảng N", () => {
  it.each([
    ["40%", "met", false],
    ["45%", "met", false],
    ["39,6%", "met", true],
    ["39,5%", "met", true],
    ["39,49%", "unmet", false],
    ["39%", "unmet", false],
  ])("40 %% against %s: %s, only rounded: %s", (result, expected, metOnlyRounded) => {
    expect(judged(result, "khoảng 40%")).toMatchObject({ verdict: expected, metOnlyRounded });
  });

  it("rounds to the digits it is written with", () => {
    expect(verdict("1,46", "khoảng 1,5")).toBe("met");
    expect(verdict("1,45", "khoảng 1,5")).toBe("met");
    expect(verdict("1,44", "khoảng 1,5")).toBe("unmet");
  });

  it("rounds the fraction of a percent cell as its per cent", () => {
    expect(judged(percent(0.396), "khoảng 40%")).toMatchObject({ verdict: "met", value: 0.396 });
    expect(verdict(percent(0.394), "khoảng 40%")).toBe("unmet");
  });
});
