import { criteriaSets } from "../../src/data/bundled";
import { SizesDifferError } from "../../src/functions/cells";
import { functions, typed } from "./bundledFunctions";

const { SOTIEUCHI, TIEUCHICHUADAT, MUCDAT, TUTTIEUCHI } = functions;
const NONE = [null, null, null, null] as const;

const codesOfSet = (id: string): readonly string[] =>
  criteriaSets.find((set) => set.id === id)?.indicators.map(({ code }) => code) ?? [];
const STANDARD = codesOfSet("xa-ntm-2021-2025");
const ADVANCED = codesOfSet("xa-nang-cao-2021-2025");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const CODES = column(STANDARD);
const marks = (unmet: readonly string[] = [], missing: readonly string[] = []): unknown[] =>
  STANDARD.map((code) => (unmet.includes(code) ? "Chưa đạt" : missing.includes(code) ? null : "Đạt"));

describe("NTM.SOTIEUCHI", () => {
  it("counts the criteria met, and says beside it what could not be judged", () => {
    expect(SOTIEUCHI(CODES, column(marks()), ...NONE, typed)).toEqual([[19, ""]]);
    expect(SOTIEUCHI(CODES, column(marks(["2.1"], ["17.10", "18.1"])), ...NONE, typed)).toEqual([
      [16, "chưa xét được 2"],
    ]);
  });

  it("counts communes in columns side by side, with what could not be judged below", () => {
    const first = marks(["2.1"]);
    const second = marks([], ["1.1"]);
    expect(
      SOTIEUCHI(
        CODES,
        STANDARD.map((_code, at) => [first[at], second[at]]),
        ...NONE,
        typed,
      ),
    ).toEqual([
      [18, 18],
      ["", "chưa xét được 1"],
    ]);
  });

  it("counts communes in rows below each other", () => {
    expect(SOTIEUCHI([STANDARD], [marks(["2.1"]), marks()], ...NONE, typed)).toEqual([
      [18, ""],
      [19, ""],
    ]);
  });

  it("counts marks of whole criteria", () => {
    const numbers = column(Array.from({ length: 19 }, (_one, at) => at + 1));
    const results = column(Array.from({ length: 19 }, (_one, at) => (at < 15 ? "Đ" : at < 17 ? "C" : "")));
    expect(SOTIEUCHI(numbers, results, ...NONE, typed)).toEqual([[15, "chưa xét được 2"]]);
  });

  it("takes the verdicts NTM.DANHGIA wrote", () => {
    const words = ["Đạt", "Chưa đạt", "Chưa có số liệu", "Cần xem lại"];
    expect(SOTIEUCHI(column(["1", "2", "3", "4"]), column(words), ...NONE, typed)).toEqual([
      [1, "chưa xét được 17"],
    ]);
    expect(TIEUCHICHUADAT(column(["1", "2", "3", "4"]), column(words), ...NONE, typed)).toEqual([
      [expect.stringMatching(/^2; chưa xét được 3, 4, 5/)],
    ]);
  });

  it("does not take a bare mark for a figure where others report figures", () => {
    const results = marks().map((mark, at) => (STANDARD[at] === "17.2" ? "99%" : mark));
    const answers = TIEUCHICHUADAT(CODES, column(results), null, [["DHNTB"]], [[2022]], null, typed);
    expect(answers).toEqual([[expect.stringMatching(/^17; chưa xét được .*\b5\b.*\b11\b/)]]);
  });

  it("judges by the office's own thresholds and by each commune's area", () => {
    const codes = column(["11", "10"]);
    const results = [
      ["4%", "4%"],
      [50, 50],
    ];
    const office = [
      ["10", "ĐBSH", "≥ 60"],
      ["10", "DHNTB", "≥ 45"],
    ];
    const args = [null, [["DHNTB", "ĐBSH"]], [[2022]], office, typed] as const;
    expect(SOTIEUCHI(codes, results, ...args)).toEqual([
      [2, 0],
      ["chưa xét được 17", "chưa xét được 17"],
    ]);
  });

  it("says what does not fit in place of a count", () => {
    expect(SOTIEUCHI([["1.1"]], [["Đạt"]], [["bộ lạ"]], null, null, null, typed)).toEqual([
      ["(không rõ bộ tiêu chí)"],
    ]);
  });

  it("refuses ranges that do not go together", () => {
    expect(() => SOTIEUCHI(column(["1", "2"]), column(["Đ", "C", "Đ"]), ...NONE, typed)).toThrow(
      SizesDifferError,
    );
    expect(() =>
      SOTIEUCHI(column(["1", "2"]), column(["Đ", "C"]), null, [["DHNTB", "BTB"]], null, null, typed),
    ).toThrow(SizesDifferError);
  });
});

describe("NTM.TIEUCHICHUADAT", () => {
  it("lists what is not met, then what could not be judged", () => {
    expect(TIEUCHICHUADAT(CODES, column(marks(["2.1", "17.3"], ["9.1"])), ...NONE, typed)).toEqual([
      ["2, 17; chưa xét được 9"],
    ]);
    expect(TIEUCHICHUADAT(CODES, column(marks()), ...NONE, typed)).toEqual([["Không"]]);
  });
});

describe("NTM.MUCDAT", () => {
  const both = column([...STANDARD, ...ADVANCED]);
  const sets = column([
    ...STANDARD.map(() => "xa-ntm-2021-2025"),
    ...ADVANCED.map(() => "NTM nâng cao 2021-2025"),
  ]);
  const met = ADVANCED.map(() => "Đạt");

  it.each([
    ["all of the standard set", marks(), "Đạt chuẩn"],
    ["one criterion unmet", marks(["2.1"]), "Chưa đạt"],
    ["one criterion not reported", marks([], ["2.1"]), "Cần xem lại"],
  ])("%s", (_what, results, level) => {
    expect(MUCDAT(CODES, column(results), ...NONE, typed)).toEqual([[level]]);
  });

  it("is advanced only on top of the standard set", () => {
    const args = [sets, null, null, null, typed] as const;
    expect(MUCDAT(both, column([...marks(), ...met]), ...args)).toEqual([["Nâng cao"]]);
    expect(MUCDAT(both, column([...marks(["2.1"]), ...met]), ...args)).toEqual([["Chưa đạt"]]);
    expect(MUCDAT(both, column([...marks(), ...met.map(() => "Chưa đạt")]), ...args)).toEqual([
      ["Đạt chuẩn"],
    ]);
    const alone = MUCDAT(column(ADVANCED), column(met), [["NTM nâng cao"]], null, null, null, typed);
    expect(alone).toEqual([["Cần xem lại"]]);
  });
});

describe("NTM.TUTTIEUCHI", () => {
  it("lists what was met and is not now, then what cannot be told any more", () => {
    expect(
      TUTTIEUCHI(CODES, column(marks(["2.1", "17.3"], ["9.1"])), column(marks(["17.3"])), ...NONE, typed),
    ).toEqual([["2; chưa xét được 9"]]);
    expect(TUTTIEUCHI(CODES, column(marks()), column(marks(["2.1"])), ...NONE, typed)).toEqual([["Không"]]);
  });

  it("refuses periods of unlike size", () => {
    expect(() => TUTTIEUCHI([["1"]], [["Đ"]], [["Đ", "C"]], ...NONE, typed)).toThrow(SizesDifferError);
  });
});
