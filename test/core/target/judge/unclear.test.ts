import { ERROR, judged, NOT_CALCULATED, verdict } from "../cells";

const FIGURES = ["≥ 80%", "02-03 xã", "giảm 1,5%/năm", "khoảng 40%"];
const TARGETS = ["≥ 80%", "02-03 xã", "giảm 1,5%/năm", "Đạt", "Không", "Khá", "Mức độ 2", "Đạt (nếu có)"];

describe("an unset target is never met nor unmet", () => {
  it.each(["85%", 85, 0, "Đạt", "Chưa đạt", "Không", "Khá", "Mức độ 2", "12/15 km", "6O,5"])(
    "%j is unclear",
    (result) => {
      expect(judged(result, "UBND cấp tỉnh quy định cụ thể")).toMatchObject({
        verdict: "unclear",
        reason: "targetUnset",
      });
    },
  );

  it("a blank result is missing", () => {
    expect(verdict(null, "UBND cấp tỉnh quy định cụ thể")).toBe("missing");
  });
});

describe("a target that was not understood is never met nor unmet", () => {
  it.each(["85%", 85, "Đạt", "Khá"])("%j is unclear", (result) => {
    expect(judged(result, "abc")).toMatchObject({ verdict: "unclear", reason: "targetUnreadable" });
    expect(judged(result, "đến 80%").verdict).toBe("unclear");
    expect(judged(result, ERROR).verdict).toBe("unclear");
  });

  it("a missing target makes a result unclear", () => {
    expect(judged("85%", null)).toMatchObject({ verdict: "unclear", reason: "targetMissing" });
  });
});

describe.each(TARGETS)("against %s", (target) => {
  it.each([
    ["an error value", ERROR, "excelError"],
    ["a formula without a stored value", NOT_CALCULATED, "notCalculated"],
    ["a figure that is none", "6O,5", "notANumber"],
  ] as const)("%s is unclear", (_, result, reason) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason });
  });
});

describe.each(FIGURES)("against %s", (target) => {
  it.each(["80% hoặc 85%", "80-85%", "trên 80%", "85% (40%)", "từ 80 đến 85%"])(
    "one figure of %s is not chosen",
    (result) => {
      expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "severalFigures" });
    },
  );
});

describe("a narrative", () => {
  const narrative = "Xã đã ban hành quy định quản lý quy hoạch";

  it.each(["met", "unmet"] as const)("takes the written verdict %s where the target is Đạt", (written) => {
    expect(judged(narrative, "Đạt", { written })).toMatchObject({ verdict: written, reason: "asWritten" });
  });

  it("is unclear without one", () => {
    expect(judged(narrative, "Đạt")).toMatchObject({ verdict: "unclear", reason: "narrative" });
  });

  it("is so too where figures stand among its words", () => {
    const counting = "Đã thành lập 3 tổ liên gia tự quản, ra mắt 2 mô hình";
    expect(judged(counting, "Đạt", { written: "met" })).toMatchObject({
      verdict: "met",
      reason: "asWritten",
    });
    expect(judged(counting, "Đạt")).toMatchObject({ verdict: "unclear", reason: "narrative" });
  });

  it("holds no figure where one is asked for, whatever is written beside it", () => {
    expect(judged(narrative, "≥ 80%", { written: "met" })).toMatchObject({
      verdict: "unclear",
      reason: "notANumber",
    });
  });
});

describe("a number that can be read in two ways", () => {
  it.each([
    ["the thousand meets, the fraction does not", "1.500", "≥ 1000 m"],
    ["the fraction is short, the thousand is not", "1,500", "≥ 1000 m"],
    ["the fraction meets, the thousand does not", "1,500", "≤ 5 km"],
    ["the thousand exceeds, the fraction does not", "1.500", "≤ 5 km"],
    ["the bound itself", 100, "≥ 1.500"],
    ["the bound itself, an upper one", 100, "≤ 1,500"],
  ])("is unclear where the reading changes the verdict: %s", (_, result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "ambiguousNumber" });
  });

  it.each([
    ["both readings meet", "1.500", "≥ 1", "met"],
    ["both readings meet a small upper bound", "1,500", "≤ 2000", "met"],
    ["both readings fall short", "1.500", "≥ 2000 m", "unmet"],
    ["both readings exceed", "1,500", "≤ 1", "unmet"],
    ["both readings of the bound are met", 2000, "≥ 1.500", "met"],
    ["both readings of the bound are missed", 1.2, "≥ 1.500", "unmet"],
    ["only one reading is possible", "1.234,5", "≥ 1000 m", "met"],
    ["the result is a number, not text", 1.5, "≥ 1000 m", "unmet"],
  ])("is judged where %s", (_, result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it.each([
    ["85.000", "≥ 80%", "met"],
    ["75.000", "≥ 80%", "unmet"],
    ["75.000%", "≥ 80%", "unmet"],
    ["4.500", "≤ 5%", "met"],
  ])("is judged where only one reading is a rate: %s against %s", (result, target, expected) => {
    expect(verdict(result, target, { isRate: true })).toBe(expected);
  });
});

describe("a fall or a rise", () => {
  it.each([
    ["the size of the fall", 2, "giảm 1,5%/năm", "met"],
    ["the size of the fall, too small", 1.2, "giảm 1,5%/năm", "unmet"],
    ["with its sign of per cent", "1,6%", "giảm 1,5%/năm", "met"],
    ["said as a fall", "giảm 1,6%", "giảm 1,5%/năm", "met"],
    ["said as a fall, too small", "giảm 1,2%", "giảm 1,5%/năm", "unmet"],
    ["exactly 3 %, where more is asked", "3%", "giảm trên 3%/năm", "unmet"],
    ["just above 3 %", "3,01%", "giảm trên 3%/năm", "met"],
    ["a rise", "12%", "tăng 10%", "met"],
    ["said as a rise", "tăng 12%", "tăng 10%", "met"],
    ["a rise, too small", "8%", "tăng 10%", "unmet"],
    ["times", "1,6 lần", "gấp 1,5 lần", "met"],
    ["times, too few", "1,4 lần", "gấp 1,5 lần", "unmet"],
    ["a level after giảm còn", "4%", "giảm còn 5%", "met"],
    ["a level after giảm còn, too high", "6%", "giảm còn 5%", "unmet"],
    ["a level after tăng lên", "85%", "tăng lên 80%", "met"],
  ])("is judged by its size: %s", (_, result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it.each([
    ["a bare negative number", -2, "giảm 1,5%/năm"],
    ["a bare negative number in text", "-2%", "giảm 1,5%/năm"],
    ["a level without its base", "còn 5,2%", "giảm 1,5%/năm"],
    ["a rise of unknown base", "lên 85%", "tăng 10%"],
    ["a fall where a level is asked", "giảm 2%", "≤ 5%"],
  ])("is unclear from %s", (_, result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "changeNeedsBase" });
  });
});

describe("a change the other way", () => {
  it.each([
    ["tăng 2%", "giảm 1,5%/năm", "unmet", 3.5],
    ["giảm 12%", "tăng 10%", "unmet", 22],
    ["tăng 2%", "giảm không quá 5%", "met", 0],
  ])("counts below nothing: %s against %s", (result, target, expected, shortfall) => {
    expect(judged(result, target)).toMatchObject({ verdict: expected, shortfall });
  });
});

describe("two clauses", () => {
  const TWO = "≥80% (≥35% từ hệ thống cấp nước tập trung)";

  it.each([
    ["the main one is unmet", "75%", "unmet", undefined],
    ["the main one is met and the second unknown", "85%", "unclear", "secondClauseUnknown"],
    ["a bare fraction leaves the second unknown", 0.85, "unclear", "secondClauseUnknown"],
    ["both figures are given and meet", "85% (40%)", "met", undefined],
    ["the second figure falls short", "85% (30%)", "unmet", undefined],
    ["the main figure falls short, the second not", "75% (40%)", "unmet", undefined],
    ["the result is blank", null, "missing", undefined],
    ["the result is a mark", "Đạt", "unclear", "markForFigure"],
  ])("%s", (_, result, expected, reason) => {
    expect(judged(result, TWO).verdict).toBe(expected);
    expect(judged(result, TWO).reason).toBe(reason);
  });

  it.each([
    ["72%", "met"],
    ["65%", "unmet"],
    [0.72, "met"],
  ])("nam và nữ: one overall figure %j suffices", (result, expected) => {
    expect(verdict(result, "≥ 70% (nam và nữ)")).toBe(expected);
  });
});

describe("a ratio", () => {
  it.each([
    ["is judged by its rate", "12/15", "≥ 80%", "met"],
    ["is judged exactly", "31/47", "≥ 66%", "unmet"],
    ["is judged by the printed rate", "12/15 km (80%)", "≥ 80%", "met"],
    ["is judged by the printed rate, not by its own", "31/47 xã (66%)", "≥ 66%", "met"],
    ["is judged by the printed rate behind words", "47/50 hộ, đạt 94%", "≥ 95%", "unmet"],
    ["of nothing is nothing", "0/15", "≥ 80%", "unmet"],
    ["is a count where a count is asked for", "12/15 km", "≥ 12 km", "met"],
    ["is a count, too few", "2/47 xã", "04-05 xã", "unmet"],
    ["is a rate against a number its denominator cannot reach", "12/15", 80, "met"],
    ["is judged where rate and count agree", "31/47", "02-03", "met"],
    ["is unclear where rate and count disagree", "15/19", "≥ 19", "unclear"],
    ["is a rate where the indicator is one", "15/19", 70, "met"],
  ])("%s", (_, result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it("over nothing is unclear", () => {
    expect(verdict("0/0", "≥ 80%")).toBe("unclear");
    expect(verdict("3/0", "≥ 80%")).toBe("unclear");
  });
});
