import { judged, percent } from "../cells";

describe("the shortfall is what is missing to the bound, in the scale of the result", () => {
  it.each([
    ["per cent as written", "75%", "≥ 80%", 5],
    ["per cent with decimals", "97,5%", "100%", 2.5],
    ["a bare number of hundred", 97, "100%", 3],
    ["a fraction without a format", 0.97, "100%", 0.03],
    ["a fraction in text", "0,97", "100%", 0.03],
    ["a fraction of a percent cell", percent(0.97), "100%", 0.03],
    ["a fraction against the fraction of a percent cell", percent(0.75), percent(0.8), 0.05],
    ["hundred against a percent cell", 75, percent(0.8), 5],
    ["above an upper bound", "7,2%", "≤ 5%", 2.2],
    ["above an upper bound, of a percent cell", percent(0.072, "0.0%"), "≤ 5%", 0.022],
    ["a count", 1, "04-05 xã", 3],
    ["a length", "1,25 km", "≥ 2 km", 0.75],
    ["a fall", 1.2, "giảm 1,5%/năm", 0.3],
    ["a ratio, as its per cent", "12/16", "≥ 80%", 5],
    ["a printed rate", "12/16 km (75%)", "≥ 80%", 5],
    ["above zero", 3, "0", 3],
    ["khoảng", "39%", "khoảng 40%", 1],
  ])("%s", (_, result, target, shortfall) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unmet", shortfall });
  });
});

describe("the shortfall carries no dust of binary fractions", () => {
  it.each([
    [0.7, { kind: "number", value: 0.8 }, 0.1],
    ["99,9%", "100%", 0.1],
    [99.9, "≥ 100 km", 0.1],
    [percent(0.71), "≥ 80%", 0.09],
    [percent(0.57), "≥ 58%", 0.01],
    ["1,1%", "≥ 3,3%", 2.2],
    [1.2, "≥ 1,5 km", 0.3],
    ["5,3%", "≤ 5%", 0.3],
  ] as const)("%j against %j lacks %d", (result, target, shortfall) => {
    expect(judged(result, target).shortfall).toBe(shortfall);
  });
});

describe("a met result lacks nothing", () => {
  it.each([
    ["80%", "≥ 80%"],
    ["95%", "≥ 80%"],
    ["3%", "≤ 5%"],
    [6, "04–05"],
    ["39,6%", "khoảng 40%"],
    [percent(1), "100%"],
    ["Đạt", "Đạt"],
  ])("%j against %j", (result, target) => {
    expect(judged(result, target).shortfall).toBe(0);
  });
});

describe("nothing is said of a shortfall where nothing is known", () => {
  it.each([
    ["a blank result", null, "≥ 80%"],
    ["a mark against a figure", "Đạt", "≥ 80%"],
    ["an unmet mark", "Chưa đạt", "Đạt"],
    ["an unmet grade", "Yếu", "Khá"],
    ["an unset target", "75%", "UBND cấp tỉnh quy định cụ thể"],
    ["a target that was not read", "75%", "abc"],
    ["a result of unknown scale", 0.12, "≤ 5%"],
  ])("%s", (_, result, target) => {
    expect(judged(result, target).shortfall).toBeUndefined();
  });
});

describe("the value judged is in the scale of the result", () => {
  it.each([
    ["75%", "≥ 80%", 75],
    [0.75, "≥ 80%", 0.75],
    [percent(0.75), "≥ 80%", 0.75],
    [75, "≥ 80%", 75],
    ["12/15 km (80%)", "≥ 80%", 80],
    ["45 triệu đồng", "≥ 41 triệu đồng", 45],
  ])("%j against %s is %d", (result, target, value) => {
    expect(judged(result, target).value).toBe(value);
  });
});
