import { isPlanBehind, registeredBehind } from "../../../src/core/plan/behind";
import type { PlanStanding } from "../../../src/core/plan/behind";
import { USUAL_PLAN_RULES } from "../../../src/core/plan/planRules";
import type { Plan, PlanTarget } from "../../../src/core/plan/types";
import { plans } from "../../../src/data/bundled";

function onlyPlan(): Plan {
  const [plan] = plans;
  if (plan === undefined) throw new Error("no plan is bundled");
  return plan;
}

const plan = onlyPlan();
const CODES = { quangSon: "22819", hoaSon: "22825", nhiHa: "22900", luongSon: "22816" };

function target(id: string): PlanTarget {
  const found = plan.targets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
}

function lacking(quangSon: number, hoaSon: number, nhiHa: number): ReadonlyMap<string, number> {
  return new Map([
    [CODES.quangSon, quangSon],
    [CODES.hoaSon, hoaSon],
    [CODES.nhiHa, nhiHa],
  ]);
}

function standardBehind(
  standing: PlanStanding,
  lack: ReadonlyMap<string, number>,
  asOf = "2022-09-30",
): boolean {
  return isPlanBehind(plan, target("xa-dat-chuan-them"), { lowerBound: 2, ...standing }, lack, asOf);
}

describe("a count of communes is behind", () => {
  it("when recognised and reachable communes fall below the lower bound", () => {
    expect(standardBehind({ recognised: 0 }, lacking(2, 2, 5))).toBe(false);
    expect(standardBehind({ recognised: 0 }, lacking(2, 3, 5))).toBe(true);
    expect(standardBehind({ recognised: 1 }, lacking(2, 3, 5))).toBe(false);
  });

  it("not before quarter 3, and never once its time is over", () => {
    const lost = lacking(9, 9, 9);
    const days = ["2022-06-30", "2022-07-01", "2022-12-30", "2022-12-31"];
    expect(days.map((asOf) => standardBehind({ recognised: 0 }, lost, asOf))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("counting a registered commune that is recognised already once", () => {
    const recognisedCodes = new Set([CODES.nhiHa]);
    expect(standardBehind({ recognised: 1, recognisedCodes }, lacking(3, 3, 0))).toBe(true);
    expect(standardBehind({ recognised: 1, recognisedCodes }, lacking(2, 3, 0))).toBe(false);
  });

  it("not as long as nothing is known of the recognised or of the registered communes", () => {
    expect(standardBehind({}, lacking(9, 9, 9))).toBe(false);
    expect(standardBehind({ recognised: 0 }, new Map())).toBe(false);
  });

  it("by communes registered at its own level alone", () => {
    const advanced = target("xa-nang-cao-them");
    const allLack = new Map(plan.registered.map((commune) => [commune.code, 9]));
    const behind = (lack: ReadonlyMap<string, number>) =>
      isPlanBehind(plan, advanced, { recognised: 0, lowerBound: 4 }, lack, "2022-09-30");
    expect(behind(allLack)).toBe(true);
    expect(behind(lacking(9, 9, 9))).toBe(false);
  });

  it("by the rules of the plan's own data", () => {
    const strict = { ...plan, rules: { ...plan.rules, behindFromQuarter: 2, reachableLackingAtMost: 0 } };
    const asked = target("xa-dat-chuan-them");
    const standing = { recognised: 0, lowerBound: 2 };
    expect(isPlanBehind(strict, asked, standing, lacking(0, 1, 1), "2022-04-01")).toBe(true);
    expect(isPlanBehind(strict, asked, standing, lacking(0, 0, 1), "2022-04-01")).toBe(false);
  });
});

describe("any other target is behind", () => {
  const villages = (progress: number | undefined, asOf: string) =>
    isPlanBehind(
      plan,
      target("ty-le-thon-dat-chuan"),
      progress === undefined ? {} : { progress },
      new Map(),
      asOf,
    );

  it.each([
    [0.37, "2022-09-30", true],
    [0.38, "2022-09-30", false],
    [0.24, "2022-06-30", true],
    [0.25, "2022-06-30", false],
    [0, "2022-12-31", false],
    [undefined, "2022-09-30", false],
  ])("at progress %s on %s: %s", (progress, asOf, behind) => {
    expect(villages(progress, asOf)).toBe(behind);
  });
});

describe("a registered commune is behind", () => {
  it.each([
    [1, 19, false],
    [2, 4, false],
    [2, 5, true],
    [3, 2, false],
    [3, 3, true],
    [4, 0, false],
    [4, 1, true],
  ] as const)("in quarter %d lacking %d: %s", (quarter, count, behind) => {
    const found = registeredBehind(plan, new Map([[CODES.luongSon, count]]), quarter);
    expect(found.map(({ commune }) => commune.name)).toEqual(behind ? ["Lương Sơn"] : []);
  });

  it("named with the department that supports it", () => {
    expect(registeredBehind(plan, new Map([[CODES.luongSon, 4]]), 3)).toEqual([
      {
        commune: expect.objectContaining({ name: "Lương Sơn", department: "Sở Tài nguyên và Môi trường" }),
        lacking: 4,
        allowed: 2,
      },
    ]);
  });

  it("by the usual rules, which the plan's data repeat", () => {
    expect(plan.rules).toEqual(USUAL_PLAN_RULES);
  });
});
