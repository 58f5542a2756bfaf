import { SizesDifferError } from "../../src/functions/cells";
import type { Invocation } from "../../src/functions/customFunctions";
import { functions, functionsAsking, typed } from "./bundledFunctions";

const fromSheet: Invocation = { parameterAddresses: ["Xã!E1:E3", "Xã!D1:D3"] };

describe("NTM.DANHGIA", () => {
  it("answers a block for a block", () => {
    expect(
      functions.DANHGIA([["85%"], ["70%"], [null]], [["≥ 80%"], ["≥ 80%"], ["≥ 80%"]], null, typed),
    ).toEqual([["Đạt"], ["Chưa đạt"], ["Chưa có số liệu"]]);
  });

  it("judges every result against a single target", () => {
    expect(functions.DANHGIA([["85%", "70%"]], [["≥ 80%"]], null, typed)).toEqual([["Đạt", "Chưa đạt"]]);
  });

  it.each([
    ["a range is met from its lower end on, and above", 6, "từ 04-05 xã", "Đạt"],
    ["a fraction is a percentage, since functions see no number format", 0.97, "100%", "Chưa đạt"],
    ["1 against 100% is the whole", 1, "100%", "Đạt"],
    ["a small number that may be either is not judged", 0.12, "≤ 5%", "Cần xem lại"],
    ["a dash where the target says nếu có", "-", "Đạt (nếu có)", "Không áp dụng"],
    ["a target nobody can read", 85, "theo quy định hiện hành của ngành", "Cần xem lại"],
  ])("%s", (_what, result, target, verdict) => {
    expect(functions.DANHGIA([[result]], [[target]], null, typed)).toEqual([[verdict]]);
  });

  it("spoils one cell alone where a block holds an error", () => {
    expect(functions.DANHGIA([[{ code: "#N/A" }], ["85%"]], [["≥ 80%"]], null, typed)).toEqual([
      ["Cần xem lại"],
      ["Đạt"],
    ]);
  });

  it("rounds only when asked", () => {
    const result = [[`${(31 / 47) * 100}%`.replace(".", ",")]];
    expect(functions.DANHGIA(result, [["66-68%"]], null, typed)).toEqual([["Chưa đạt"]]);
    expect(functions.DANHGIA(result, [["66-68%"]], true, typed)).toEqual([["Đạt"]]);
  });

  it("refuses ranges of unlike size", () => {
    expect(() => functions.DANHGIA([[1], [2]], [[1], [2], [3]], null, typed)).toThrow(SizesDifferError);
  });

  it("judges a blank cell that arrived as 0 as missing, and a true 0 as 0", async () => {
    const asking = functionsAsking((address) =>
      Promise.resolve(address.includes("E") ? [[true], [false], [false]] : [[false], [false], [false]]),
    );
    const answers = asking.DANHGIA([[0], [0], [90]], [["≥ 80"], ["≥ 80"], ["≥ 80"]], null, fromSheet);
    expect(await answers).toEqual([["Chưa có số liệu"], ["Chưa đạt"], ["Đạt"]]);
  });

  it("does not guess about a 0 when Excel does not answer", async () => {
    expect(await functions.DANHGIA([[0], [90], [90]], [["≥ 80"]], null, fromSheet)).toEqual([
      ["Cần xem lại"],
      ["Đạt"],
      ["Đạt"],
    ]);
  });
});

describe("NTM.DAT", () => {
  it("is true only where the target is met or does not apply", () => {
    expect(functions.DAT([["85%"], ["70%"], [null], ["?"]], [["≥ 80%"]], null, typed)).toEqual([
      [true],
      [false],
      [false],
      [false],
    ]);
    expect(functions.DAT([["-"]], [["Đạt (nếu có)"]], null, typed)).toEqual([[true]]);
  });
});

describe("NTM.CONTHIEU", () => {
  it("gives what is missing, 0 where nothing is, and words where there is no number", () => {
    const answers = functions.CONTHIEU([[75], [85], [null], ["Đạt"]], [["≥ 80"]], typed);
    expect(answers).toEqual([[5], [0], ["Chưa có số liệu"], ["Cần xem lại"]]);
  });

  it("stays in the scale of the result", () => {
    const [[missing] = []] = functions.CONTHIEU(
      [[0.97]],
      [["100%"]],
      typed,
    ) as readonly (readonly number[])[];
    expect(missing).toBeCloseTo(0.03, 12);
  });
});

describe("NTM.TIENDO", () => {
  it.each([
    ["towards a bound", 20, "≥ 25", 0.8],
    ["towards the lower end of a range", 1, "từ 02-03 xã", 0.5],
    ["past the bound is all of it", 30, "≥ 25", 1],
    ["in the scale of the figure", 0.4, "80%", 0.5],
    ["a bare number of the plan", 3, 4, 0.75],
    ["nothing done yet", "0 xã", "từ 02-03 xã", 0],
    ["nothing reported", null, "≥ 25", "Chưa có số liệu"],
    ["a mark has no progress", "Chưa đạt", "Đạt", "Chưa đạt"],
  ])("%s", (_what, done, plan, progress) => {
    expect(functions.TIENDO([[done]], [[plan]], typed)).toEqual([[progress]]);
  });
});
