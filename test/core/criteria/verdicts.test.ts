import { levelReached } from "../../../src/core/criteria/level";
import { assessCommune, criterionVerdict } from "../../../src/core/criteria/verdict";
import type { IndicatorVerdict } from "../../../src/core/criteria/verdict";
import type { CriteriaSet } from "../../../src/core/criteria/types";
import type { Verdict } from "../../../src/core/target/types";
import { criteriaSets } from "../../../src/data/bundled";

function setOf(id: string): CriteriaSet {
  const set = criteriaSets.find((one) => one.id === id);
  if (set === undefined) throw new Error(`no set ${id}`);
  return set;
}

const standard = setOf("xa-ntm-2021-2025");
const advanced = setOf("xa-nang-cao-2021-2025");
const newest = setOf("xa-ntm-2026-2030");

function judged(...verdicts: readonly Verdict[]): readonly IndicatorVerdict[] {
  return verdicts.map((verdict) => ({ verdict, ifAny: false }));
}

function allMet(set: CriteriaSet): Map<string, Verdict> {
  return new Map(set.indicators.map((indicator) => [indicator.code, "met"]));
}

function verdictOf(
  set: CriteriaSet,
  verdicts: ReadonlyMap<string, Verdict>,
  no: string,
): Verdict | undefined {
  return assessCommune(set, verdicts).criteria.find((criterion) => criterion.no === no)?.verdict;
}

describe("a criterion", () => {
  it.each([
    ["met when all its indicators are", judged("met", "met"), "met"],
    ["unmet when one is, whatever the others", judged("unmet", "unclear", "missing", "met"), "unmet"],
    ["unclear before it is missing", judged("met", "missing", "unclear"), "unclear"],
    ["missing when one is and none is unmet or unclear", judged("met", "missing"), "missing"],
    ["missing when nothing is reported", judged(), "missing"],
    ["met when the rest does not apply", judged("met", "notApplicable"), "met"],
    ["unclear when nothing applies that should", judged("notApplicable", "notApplicable"), "unclear"],
  ] as const)("is %s", (_, indicators, verdict) => {
    expect(criterionVerdict(indicators)).toBe(verdict);
  });

  it("is met when nothing applies and every indicator says “nếu có”", () => {
    expect(criterionVerdict([{ verdict: "notApplicable", ifAny: true }])).toBe("met");
    expect(
      criterionVerdict([
        { verdict: "notApplicable", ifAny: true },
        { verdict: "notApplicable", ifAny: false },
      ]),
    ).toBe("unclear");
  });
});

describe("a commune's criteria", () => {
  it("are all met when all indicators are", () => {
    expect(assessCommune(standard, allMet(standard))).toMatchObject({
      met: 19,
      unmet: 0,
      unresolved: 0,
      of: 19,
    });
    expect(assessCommune(advanced, allMet(advanced))).toMatchObject({
      met: 19,
      unmet: 0,
      unresolved: 0,
      of: 19,
    });
  });

  it("are missing where a row is absent", () => {
    const verdicts = allMet(standard);
    verdicts.delete("17.10");
    expect(verdictOf(standard, verdicts, "17")).toBe("missing");
    expect(assessCommune(standard, verdicts)).toMatchObject({ met: 18, unmet: 0, unresolved: 1 });
  });

  it("count what could not be judged apart from what is not met", () => {
    const verdicts = allMet(standard).set("2.1", "unclear").set("11", "unmet").set("15.3", "missing");
    expect(assessCommune(standard, verdicts)).toMatchObject({ met: 16, unmet: 1, unresolved: 2, of: 19 });
  });

  it("keep 17.1 and 17.10 apart", () => {
    expect(verdictOf(standard, allMet(standard).set("17.10", "unmet"), "17")).toBe("unmet");
    expect(verdictOf(standard, new Map([["17.1", "unmet"]]), "17")).toBe("unmet");
  });

  it("take 5 and 5.1 for the same indicator", () => {
    const verdicts = allMet(standard);
    verdicts.delete("5");
    expect(verdictOf(standard, verdicts.set("5.1", "unmet"), "5")).toBe("unmet");
  });

  it("take a criterion's own verdict where no indicator of it is reported", () => {
    const verdicts = new Map<string, Verdict>([
      ["17", "met"],
      ["18", "unmet"],
      ["2", "met"],
      ["2.1", "unmet"],
    ]);
    expect([verdictOf(standard, verdicts, "17"), verdictOf(standard, verdicts, "18")]).toEqual([
      "met",
      "unmet",
    ]);
    expect(verdictOf(standard, verdicts, "2")).toBe("unmet");
    expect(assessCommune(standard, verdicts)).toMatchObject({ met: 1, unmet: 2, unresolved: 16 });
  });

  it("are counted from whatever rows there are where the set lists no indicators", () => {
    const verdicts = new Map<string, Verdict>([
      ["1.1", "met"],
      ["1.2", "unmet"],
      ["2.1", "met"],
      ["10", "met"],
    ]);
    expect(assessCommune(newest, verdicts)).toMatchObject({ met: 2, unmet: 1, unresolved: 7, of: 10 });
  });
});

describe("the level a commune reaches", () => {
  const standardMet = { set: standard, met: 19, of: 19 };
  const advancedMet = { set: advanced, met: 19, of: 19 };

  it.each([
    ["none without a full count", [{ ...standardMet, met: 18 }], null],
    ["standard with all standard criteria", [standardMet], "standard"],
    ["advanced with both sets met in full", [standardMet, advancedMet], "advanced"],
    ["standard when an advanced criterion is open", [standardMet, { ...advancedMet, met: 18 }], "standard"],
    ["none when only the advanced set is known", [advancedMet], null],
    ["none when a standard criterion was lost", [{ ...standardMet, met: 18 }, advancedMet], null],
    ["none when nothing is known", [], null],
  ] as const)("is %s", (_, counts, level) => {
    expect(levelReached(counts)).toBe(level);
  });
});
