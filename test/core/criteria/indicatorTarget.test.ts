import { codesInOrder } from "../../../src/core/criteria/codesInOrder";
import { indicatorTarget, judgeIndicator } from "../../../src/core/criteria/indicatorTarget";
import { levelStanding } from "../../../src/core/criteria/level";
import { regressionBetween } from "../../../src/core/criteria/regression";
import { setNamed, usualSet } from "../../../src/core/criteria/setNamed";
import type { CriteriaSet } from "../../../src/core/criteria/types";
import type { RawCell, Verdict } from "../../../src/core/target/types";
import { criteriaSets } from "../../../src/data/bundled";

function setOf(id: string): CriteriaSet {
  const set = criteriaSets.find((one) => one.id === id);
  if (set === undefined) throw new Error(`The bundle has no ${id}.`);
  return set;
}

const standard = setOf("xa-ntm-2021-2025");
const advanced = setOf("xa-nang-cao-2021-2025");
const coming = setOf("xa-ntm-2026-2030");
const scope = { set: standard, area: "DHNTB", year: 2022, office: [] };
const text = (written: string): RawCell => ({ kind: "text", text: written });

describe("what a code must reach", () => {
  it.each([
    ["11", "stated"],
    ["17.1", "notStated"],
    ["17", "criterion"],
    ["99.9", "unknownCode"],
  ])("%s is %s", (code, kind) => {
    expect(indicatorTarget(scope, code).kind).toBe(kind);
  });

  it("asks for the area where the set states one for each", () => {
    expect(indicatorTarget({ ...scope, area: "" }, "11").kind).toBe("areaNeeded");
    expect(indicatorTarget({ ...scope, area: "" }, "1.1").kind).toBe("stated");
  });

  it("calls no code unknown where the set's indicators are not known", () => {
    expect(indicatorTarget({ ...scope, set: coming, year: 2026 }, "3.2").kind).toBe("notStated");
  });

  it("takes the office's own indicator, which the set does not list", () => {
    const office = [{ set: standard.id, code: "T1", area: "*", target: "≥ 5" }];
    expect(judgeIndicator(indicatorTarget({ ...scope, office }, "T1"), text("6")).verdict).toBe("met");
  });

  it("reads the office's number with its format", () => {
    const percent = { kind: "number", value: 0.8, formatCode: "0%" } as const;
    const office = [{ set: standard.id, code: "2.1", area: "*", target: "80%", written: percent }];
    const found = indicatorTarget({ ...scope, office }, "2.1");
    expect(judgeIndicator(found, { kind: "number", value: 85 }).verdict).toBe("met");
    const plain = [{ ...office[0], target: "0,8", written: { kind: "number", value: 0.8 } as const }];
    const doubtful = indicatorTarget({ ...scope, office: plain as typeof office }, "2.1");
    expect(judgeIndicator(doubtful, { kind: "number", value: 85 }).verdict).toBe("unclear");
  });
});

describe("judging by what a code must reach", () => {
  it.each([
    ["11", "4%", "met"],
    ["11", "6%", "unmet"],
    ["3.1", "75%", "unmet"],
    ["3.1", "Đạt", "met"],
    ["13.4", "-", "notApplicable"],
    ["17.1", "90%", "unclear"],
    ["99.9", "Đạt", "unclear"],
    ["17", "Đạt", "met"],
  ])("%s with %s is %s", (code, written, verdict) => {
    expect(judgeIndicator(indicatorTarget(scope, code), text(written)).verdict).toBe(verdict);
  });

  it("finds a blank missing, whatever is known of the code", () => {
    for (const code of ["11", "17.1", "99.9", "17"]) {
      expect(judgeIndicator(indicatorTarget(scope, code), { kind: "blank" }).verdict).toBe("missing");
    }
  });
});

describe("the set that is meant", () => {
  it.each([
    ["xa-nang-cao-2021-2025", undefined, advanced],
    ["NTM nâng cao", undefined, advanced],
    ["Bộ tiêu chí xã NTM 2026–2030", undefined, coming],
    ["NTM", 2022, standard],
    ["NTM", undefined, undefined],
    ["đô thị văn minh", 2022, undefined],
  ])("%s in %s", (written, year, set) => {
    expect(setNamed(criteriaSets, written, year)).toBe(set);
  });

  it("is the standard one of the year where none is named, and never changes with newer sets", () => {
    expect(usualSet(criteriaSets, 2022)).toBe(standard);
    expect(usualSet(criteriaSets, 2027)).toBe(coming);
    expect(usualSet(criteriaSets)).toBe(standard);
    expect(usualSet(criteriaSets, 2035)).toBeUndefined();
  });
});

describe("a list of codes", () => {
  const number = (value: number): RawCell => ({ kind: "number", value });

  it("tells 17.1 from 17.10 by the code before it", () => {
    expect(codesInOrder(standard, [text("17.9"), number(17.1), number(17.11)])).toMatchObject([
      { code: "17.9" },
      { code: "17.10" },
      { code: "17.11" },
    ]);
    expect(codesInOrder(standard, [text("16"), number(17.1), number(17.2)])).toMatchObject([
      { code: "16" },
      { code: "17.1" },
      { code: "17.2" },
    ]);
  });

  it("does not choose where nothing tells", () => {
    expect(codesInOrder(standard, [number(17.1)])).toEqual([{ kind: "either", codes: ["17.1", "17.10"] }]);
    expect(codesInOrder(standard, [number(2.1)])).toEqual([{ kind: "code", code: "2.1" }]);
  });

  it("passes over what is no code", () => {
    expect(
      codesInOrder(standard, [{ kind: "blank" }, text("Tổng"), { kind: "error", code: "#N/A" }]),
    ).toEqual([{ kind: "blank" }, { kind: "unreadable" }, { kind: "unreadable" }]);
  });
});

describe("the level a commune stands at", () => {
  const count = (set: CriteriaSet, met: number, unresolved = 0) => ({ set, met, unresolved, of: 19 });

  it.each([
    ["all met", [count(standard, 19)], "standard"],
    ["one unmet", [count(standard, 18)], "none"],
    ["one open", [count(standard, 18, 1)], "unclear"],
    ["advanced on top", [count(standard, 19), count(advanced, 19)], "advanced"],
    ["advanced open", [count(standard, 19), count(advanced, 18, 1)], "standard"],
    ["advanced without the standard one", [count(standard, 18), count(advanced, 19)], "none"],
    ["advanced, and nobody reported the standard one", [count(advanced, 19)], "unclear"],
  ])("%s", (_what, counts, level) => {
    expect(levelStanding(counts)).toBe(level);
  });
});

describe("what slipped back between two periods", () => {
  it("is what was met and is not now; what cannot be told is said apart", () => {
    const before = new Map<string, Verdict>([
      ["1", "met"],
      ["2", "met"],
      ["3", "unmet"],
      ["4", "met"],
    ]);
    const now = new Map<string, Verdict>([
      ["1", "unmet"],
      ["2", "met"],
      ["3", "unmet"],
      ["4", "unclear"],
    ]);
    expect(regressionBetween(standard, before, now)).toEqual({ lost: ["1"], unresolved: ["4"] });
  });
});
