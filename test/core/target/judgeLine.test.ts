import { judgeLine } from "../../../src/core/target/judgeLine";

describe("a question is answered with", () => {
  it("the cell's own values, the verdict, what is missing, and how the target was read", () => {
    expect(judgeLine({ result: 0.97, target: "100%", numberFormat: "0.0%" })).toEqual({
      result: 0.97,
      target: "100%",
      verdict: "unmet",
      shortfall: 0.03,
      metOnlyRounded: false,
      read: "≥ 100 %",
    });
  });

  it("null where no shortfall can be told", () => {
    expect(judgeLine({ result: null, target: "≥ 80%" })).toEqual({
      result: null,
      target: "≥ 80%",
      verdict: "missing",
      shortfall: null,
      metOnlyRounded: false,
      read: "≥ 80 %",
    });
    expect(judgeLine({ result: 0.12, target: "≤5%" })).toMatchObject({ verdict: "unclear", shortfall: null });
  });
});

describe("the number format of the result", () => {
  it.each([
    ["tells a percent cell", 0.12, "0.0%", "≤5%", "unmet"],
    ["tells a percent cell within its bound", 0.03, "0%", "≤5%", "met"],
    ["tells a date", 44_622, "d-mmm", "02-03", "unclear"],
    ["says nothing where it is General", 0.85, "General", "≥ 80%", "met"],
  ])("%s", (_, result, numberFormat, target, verdict) => {
    expect(judgeLine({ result, numberFormat, target }).verdict).toBe(verdict);
  });
});

describe("the number format of the target", () => {
  it("restores a range that became a date", () => {
    expect(judgeLine({ result: 2, target: 44_622, targetFormat: "d-mmm" })).toMatchObject({
      target: 44_622,
      verdict: "met",
      read: "2–3",
    });
  });

  it("tells a percent cell", () => {
    expect(judgeLine({ result: 85, target: 0.8, targetFormat: "0%" })).toMatchObject({
      verdict: "met",
      read: "≥ 80 %",
    });
    expect(judgeLine({ result: 85, target: 0.8 })).toMatchObject({ verdict: "unclear" });
  });
});

describe("what a question says besides", () => {
  it("the direction turns a bare number, and the reading says so", () => {
    expect(judgeLine({ result: 7, target: 5 })).toMatchObject({ verdict: "met", read: "≥ 5" });
    expect(judgeLine({ result: 7, target: 5, direction: "higher" })).toMatchObject({ verdict: "met" });
    expect(judgeLine({ result: 7, target: 5, direction: "lower" })).toMatchObject({
      verdict: "unmet",
      read: "≤ 5",
    });
  });

  it("rounding is asked for, and shown", () => {
    const question = { result: "31/47", target: "66-68%" };
    expect(judgeLine(question)).toMatchObject({ verdict: "unmet" });
    expect(judgeLine({ ...question, round: true })).toMatchObject({
      verdict: "met",
      metOnlyRounded: true,
      shortfall: 0,
      read: "66–68 %",
    });
  });

  it("a label that begins with Không makes Không unclear", () => {
    expect(judgeLine({ result: "Không", target: "Đạt" })).toMatchObject({ verdict: "unmet" });
    expect(judgeLine({ result: "Không", target: "Đạt", label: "Không có khiếu kiện" })).toMatchObject({
      verdict: "unclear",
    });
  });
});

describe("blank cells", () => {
  it.each([null, "", " ", "\u00a0"])("as a result, %j is missing", (result) => {
    expect(judgeLine({ result, target: "≥ 80%" })).toMatchObject({ result, verdict: "missing" });
  });

  it("as a target leave a result unclear", () => {
    expect(judgeLine({ result: 85, target: null })).toMatchObject({ verdict: "unclear", read: "" });
    expect(judgeLine({ result: null, target: null })).toMatchObject({ verdict: "missing" });
  });
});

describe("targets of the province's plan of 2022", () => {
  it.each([
    ["từ 02-03 xã", 2, "met", "2–3 xã"],
    ["từ 02-03 xã", 1, "unmet", "2–3 xã"],
    ["66-68%", "31/47", "unmet", "66–68 %"],
    ["66-68%", "32/47", "met", "66–68 %"],
    ["04-05", 7, "met", "4–5"],
    ["04-05", 3, "unmet", "4–5"],
    ["từ 10%", "26/254", "met", "≥ 10 %"],
    ["từ 10%", "25/254", "unmet", "≥ 10 %"],
    ["≥ 25", 25, "met", "≥ 25"],
    ["ít nhất 01 thôn", 1, "met", "≥ 1 thôn"],
    ["giảm ít nhất 1,5%/năm", "1,5%", "met", "giảm ≥ 1,5 %/năm"],
    ["giảm trên 3%/năm", "3%", "unmet", "giảm > 3 %/năm"],
    ["0", 0, "met", "≤ 0"],
    ["0", 1, "unmet", "≤ 0"],
  ])("%s, result %j: %s, read as %s", (target, result, verdict, read) => {
    expect(judgeLine({ result, target })).toMatchObject({ verdict, read });
  });
});
