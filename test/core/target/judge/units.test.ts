import { judged, verdict } from "../cells";

describe("units of one scale are compared by their worth", () => {
  it.each([
    ["45.000.000 đồng", "≥ 41 triệu đồng/người", "met"],
    ["40.000.000 đồng", "≥ 41 triệu đồng/người", "unmet"],
    ["45 triệu", "≥ 41 triệu đồng/người/năm", "met"],
    ["1,2 tỷ đồng", "≥ 1100 triệu đồng", "met"],
    ["900 triệu đồng", "≥ 1 tỷ đồng", "unmet"],
    ["500 nghìn đồng", "≥ 1 triệu đồng", "unmet"],
    ["500 m", "≥ 1 km", "unmet"],
    ["1500,5 m", "≥ 1 km", "met"],
    ["0,5 ha", "≥ 4000 m2", "met"],
    ["0,5 ha", "≥ 0,01 km2", "unmet"],
    ["2,5 tấn", "≥ 2000 kg", "met"],
  ])("%s against %s: %s", (result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it("what is missing is told in the unit of the result", () => {
    expect(judged("40.000.000 đồng", "≥ 41 triệu đồng/người")).toMatchObject({
      value: 40_000_000,
      shortfall: 1_000_000,
    });
    expect(judged("600 m", "≥ 1 km")).toMatchObject({ value: 600, shortfall: 400 });
  });
});

describe("units that cannot be of one thing are unclear", () => {
  it.each([
    ["12 km", "≥ 80%"],
    ["85%", "≥ 25 xã"],
    ["3 ha", "≥ 2 km"],
    ["5 triệu đồng", "≥ 3 km"],
  ])("%s against %s", (result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "unitMismatch" });
  });
});

describe("a unit that is not written, or that nothing is known of, agrees with any", () => {
  it.each([
    ["45", "≥ 41 triệu đồng/người", "met"],
    ["3 nhà văn hóa", "≥ 2 mô hình", "met"],
    ["12 km", "≥ 10", "met"],
    ["1 xã", "02-03 xã", "unmet"],
  ])("%s against %s: %s", (result, target, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });
});
