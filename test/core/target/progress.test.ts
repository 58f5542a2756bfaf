import { progressOf } from "../../../src/core/target/progress";
import { rateAgrees, sumAgrees, sumTolerance } from "../../../src/core/target/tolerance";
import type { Clause } from "../../../src/core/target/types";
import { mainClause } from "./cells";

function clause(text: string): Clause {
  const read = mainClause(text);
  if (read === undefined) throw new Error(`no figure in ${text}`);
  return read;
}

describe("progress is the value over the lower bound, at most 1", () => {
  it.each([
    ["nothing done", 0, "02-03 xã", 0],
    ["half way to the lower bound", 1, "02-03 xã", 0.5],
    ["at the lower bound", 2, "02-03 xã", 1],
    ["inside the range", 3, "02-03 xã", 1],
    ["above the range", 6, "04-05", 1],
    ["below a bound", 20, "≥ 25", 0.8],
    ["at a bound", 25, "≥ 25", 1],
    ["above a bound", 40, "≥ 25", 1],
    ["below khoảng", 20, "khoảng 40%", 0.5],
    ["a rate", 33, "66-68%", 0.5],
    ["gone backward", -1, "02-03 xã", 0],
  ])("%s", (_, value, target, progress) => {
    expect(progressOf(value, clause(target))).toBe(progress);
  });

  it("carries no dust of binary fractions", () => {
    expect(progressOf(0.3, clause("≥ 0,9 km"))).toBe(0.333333333333333);
    expect(progressOf(0.7, clause("≥ 1 km"))).toBe(0.7);
  });
});

describe("progress towards a ceiling", () => {
  it.each([
    ["kept", 3, "≤ 5%", 1],
    ["just kept", 5, "≤ 5%", 1],
    ["passed", 10, "≤ 5%", 0.5],
    ["of nothing, kept", 0, "0", 1],
    ["of nothing, passed", 3, "0", 0],
  ])("%s", (_, value, target, progress) => {
    expect(progressOf(value, clause(target))).toBe(progress);
  });
});

describe("the tolerance of a sum is half a unit of the last digit for each summand and the sum", () => {
  it.each([
    [1, 0, 1],
    [2, 0, 1.5],
    [3, 0, 2],
    [4, 1, 0.25],
    [3, 2, 0.02],
    [0, 0, 0.5],
  ])("%d summands with %d decimals: %d", (summands, decimals, tolerance) => {
    expect(sumTolerance(summands, decimals)).toBe(tolerance);
  });

  it.each([
    ["exactly", [5665, 232, 18, 3], 5918, 0, true],
    ["within rounding, as parts of 2837 printed with 2838", [1302, 748, 787], 2838, 0, true],
    ["at the edge of rounding", [1302, 748, 787], 2839, 0, true],
    ["beyond rounding", [1302, 748, 787], 2840, 0, false],
    ["shares of 99.9 % printed as 100", [50.2, 39.5, 3.3, 6.9], 100, 1, true],
    ["beyond rounding with one decimal", [50.2, 39.5, 3.3, 6.6], 100, 1, false],
    ["0.1 + 0.2 printed as 0.3", [0.1, 0.2], 0.3, 1, true],
  ])("agrees or not: %s", (_, parts, printed, decimals, agrees) => {
    expect(sumAgrees(parts, printed, decimals)).toBe(agrees);
  });
});

describe("a printed rate agrees with a/b within half a unit of its last digit", () => {
  it.each([
    [12, 15, 80, 0, true],
    [12, 15, 81, 0, false],
    [31, 47, 66, 0, true],
    [31, 47, 66, 1, true],
    [31, 47, 65.9, 1, false],
    [31, 47, 65.96, 2, true],
    [31, 47, 65.95, 2, false],
    [1, 8, 12.5, 1, true],
    [1, 8, 13, 0, true],
    [1, 8, 12, 0, true],
    [47, 50, 94, 0, true],
    [0, 15, 0, 0, true],
    [34_250, 109_600, 31.3, 1, true],
    [8086, 11720, 68.9931740614335, 13, true],
    [0, 0, 0, 0, false],
    [3, 0, 100, 0, false],
  ])("%d/%d printed as %d with %d decimals: %s", (a, b, printed, decimals, agrees) => {
    expect(rateAgrees(a, b, printed, decimals)).toBe(agrees);
  });
});
