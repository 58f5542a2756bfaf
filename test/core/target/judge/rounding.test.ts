import { judged, percent } from "../cells";

const ROUNDED = { rounded: true } as const;

describe("làm tròn theo chỉ tiêu", () => {
  it.each([
    ["31 of 47 communes meet 66–68 %", "31/47", "66-68%"],
    ["79.96 meets 80", "79,96%", "≥ 80%"],
    ["79.5 meets 80", "79,5%", "≥ 80%"],
    ["79.95 meets 80.0", "79,95%", "≥ 80,0%"],
    ["a percent cell rounds as its per cent", percent(0.796), "≥ 80%"],
    ["an upper bound rounds too", "5,4%", "≤ 5%"],
    ["a fall rounds too", "1,46", "giảm 1,5%/năm"],
  ])("%s, shown as met only after rounding", (_, result, target) => {
    expect(judged(result, target, ROUNDED)).toMatchObject({ verdict: "met", metOnlyRounded: true });
    expect(judged(result, target)).toMatchObject({ verdict: "unmet" });
  });

  it.each([
    ["80.0", "79,94%", "≥ 80,0%"],
    ["80", "79,49%", "≥ 80%"],
    ["5", "5,5%", "≤ 5%"],
    ["66–68", "65,4%", "66-68%"],
  ])("does not reach %s from %s", (_, result, target) => {
    expect(judged(result, target, ROUNDED).verdict).toBe("unmet");
  });

  it.each([
    ["3.4 stays above 3", "3,4%", "> 3%"],
    ["4.6 stays below 5", "4,6%", "< 5%"],
    ["4.5 stays below 5", "4,5%", "dưới 5%"],
    ["80.4 stays at least 80.4", "80,4%", "≥ 80,4%"],
  ])("never hurts: %s", (_, result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "met", metOnlyRounded: false });
    expect(judged(result, target, ROUNDED)).toMatchObject({ verdict: "met", metOnlyRounded: false });
  });

  it("keeps the raw value beside the verdict", () => {
    const { value } = judged("31/47", "66-68%", ROUNDED);
    expect(value).toBeCloseTo((31 / 47) * 100, 10);
  });

  it.each(["79,96% (40%)", "85% (34,96%)", "79,96% (34,96%)"])(
    "shows it whichever of two clauses needs it: %s",
    (result) => {
      expect(judged(result, "≥80% (≥35% từ hệ thống cấp nước tập trung)", ROUNDED)).toMatchObject({
        verdict: "met",
        metOnlyRounded: true,
      });
    },
  );

  it("lacks nothing once met", () => {
    expect(judged("79,96%", "≥ 80%", ROUNDED).shortfall).toBe(0);
  });
});

describe("a result met exactly is not said to be met by rounding", () => {
  it.each([
    ["80%", "≥ 80%"],
    ["32/47", "66-68%"],
    ["85%", "≥ 80%"],
    ["Đạt", "Đạt"],
  ])("%s against %s", (result, target) => {
    expect(judged(result, target, ROUNDED)).toMatchObject({ verdict: "met", metOnlyRounded: false });
  });
});

describe("what falls short also after rounding is not said to be met by it", () => {
  it.each([
    ["79,4%", "≥ 80%"],
    ["Chưa đạt", "Đạt"],
    [0.97, "100%"],
  ])("%s against %s", (result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unmet", metOnlyRounded: false });
  });
});
