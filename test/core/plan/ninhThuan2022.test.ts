import { judgePlanTarget } from "../../../src/core/plan/judgePlanTarget";
import type { PlanFacts } from "../../../src/core/plan/planFacts";
import { PLAN_TARGET_IDS } from "../../../src/core/plan/planTargetTable";
import { lowerBoundOf } from "../../../src/core/plan/readPlanTarget";
import { reportingCalendar } from "../../../src/core/plan/reporting";
import { readTimeSpan } from "../../../src/core/plan/timeSpan";
import type { Plan, PlanTarget } from "../../../src/core/plan/types";
import { levelInText } from "../../../src/core/plan/registeredList";
import { matchPlace, placeByCode } from "../../../src/core/text/places";
import { plans, registers } from "../../../src/data/bundled";

function onlyPlan(): Plan {
  const [plan] = plans;
  if (plan === undefined) throw new Error("no plan is bundled");
  return plan;
}

const plan = onlyPlan();
const [register] = registers;

function target(id: string): PlanTarget {
  const found = plan.targets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
}

function judged(id: string, facts: PlanFacts) {
  return judgePlanTarget(target(id), facts);
}

function registeredAt(level: string) {
  return plan.registered.filter((commune) => commune.level === level).map((commune) => commune.name);
}

describe("the targets of the plan of 2022", () => {
  it("are eight, under the ids they have in every year", () => {
    expect(plan.targets.map((one) => one.id)).toEqual([
      "khong-tut-tieu-chi",
      "xa-dat-chuan-them",
      "ty-le-xa-dat-chuan",
      "xa-nang-cao-them",
      "ty-le-thon-dat-chuan",
      "thon-moi-xa",
      "giam-ngheo",
      "giam-ngheo-dtts",
    ]);
    for (const { id, measure } of plan.targets)
      expect(measure !== "other" && PLAN_TARGET_IDS[measure]).toBe(id);
  });

  it("T1: one criterion lost is one too many", () => {
    expect(judged("khong-tut-tieu-chi", { criteriaLost: 0 }).verdict).toBe("met");
    expect(judged("khong-tut-tieu-chi", { criteriaLost: 1 }).verdict).toBe("unmet");
  });

  it.each([
    [1, "unmet", 0.5],
    [2, "met", 1],
    [3, "met", 1],
    [4, "met", 1],
  ] as const)("T2: %d new communes are %s", (communesNewlyStandard, verdict, progress) => {
    expect(judged("xa-dat-chuan-them", { communesNewlyStandard })).toMatchObject({
      a: communesNewlyStandard,
      b: null,
      value: communesNewlyStandard,
      verdict,
      progress,
    });
  });

  it.each([
    [3, "unmet"],
    [4, "met"],
    [7, "met"],
  ] as const)("T4: %d new advanced communes are %s", (communesNewlyAdvanced, verdict) => {
    expect(judged("xa-nang-cao-them", { communesNewlyAdvanced }).verdict).toBe(verdict);
  });

  it.each([
    [{ before: 9, now: 7.5 }, 1.5, "met"],
    [{ before: 9, now: 7.51 }, 1.49, "unmet"],
    [{ before: 7, now: 8 }, -1, "unmet"],
  ] as const)("T7: poverty from %j falls by %d points and is %s", (poverty, value, verdict) => {
    expect(judged("giam-ngheo", { poverty })).toMatchObject({ value, verdict });
  });

  it("are missing, never unmet, as long as nothing is known", () => {
    for (const one of plan.targets) {
      expect(judgePlanTarget(one, {})).toMatchObject({ verdict: "missing", value: null, progress: null });
    }
  });

  it("have lower bounds to ask for", () => {
    expect(plan.targets.map(lowerBoundOf)).toEqual([0, 2, 66, 4, 10, 1, 1.5, 3]);
  });
});

describe("the traps of the plan", () => {
  it("E1: keeps “Quãng Sơn” as written beside the commune's own name", () => {
    const commune = plan.registered.find((one) => one.writtenAs !== undefined);
    expect(commune).toMatchObject({ code: "22819", name: "Quảng Sơn", writtenAs: "Quãng Sơn" });
    expect(register && matchPlace(register, "Quãng Sơn", { district: "Ninh Sơn", year: 2022 })).toMatchObject(
      {
        kind: "misspelt",
        code: "22819",
      },
    );
  });

  it("E2: three registered communes reach the upper end of 02–03 and change no bound", () => {
    expect(registeredAt("standard")).toEqual(["Quảng Sơn", "Hòa Sơn", "Nhị Hà"]);
    expect(lowerBoundOf(target("xa-dat-chuan-them"))).toBe(2);
  });

  it("E3: seven registered communes are no target of seven", () => {
    expect(registeredAt("advanced")).toHaveLength(7);
    expect(target("xa-nang-cao-them").target).toBe("04-05");
    expect(judged("xa-nang-cao-them", { communesNewlyAdvanced: 5 })).toMatchObject({
      verdict: "met",
      b: null,
    });
  });

  it.each([
    [30, "unmet", false, 64],
    [31, "met", true, 66],
    [32, "met", false, 68],
    [33, "met", false, 70],
  ] as const)(
    "E4: %d of 47 communes are %s, only when rounded: %s",
    (communesStandard, verdict, only, rounded) => {
      expect(judged("ty-le-xa-dat-chuan", { communesStandard })).toMatchObject({
        a: communesStandard,
        b: 47,
        verdict,
        metOnlyRounded: only,
        rounded,
      });
    },
  );

  it("E4: shows the raw value of 31 of 47", () => {
    expect(judged("ty-le-xa-dat-chuan", { communesStandard: 31 }).value).toBeCloseTo(65.9574, 4);
  });

  it("E4: rounds no target but the one that says so", () => {
    expect(plan.targets.filter((one) => one.rounded).map((one) => one.id)).toEqual(["ty-le-xa-dat-chuan"]);
  });

  it.each([
    [25, "unmet"],
    [26, "met"],
  ] as const)("E5: %d of 254 villages are %s against 10 %%", (villagesStandard, verdict) => {
    expect(judged("ty-le-thon-dat-chuan", { villagesStandard })).toMatchObject({ b: 254, verdict });
    expect(plan.registeredVillages).toMatchObject({ target: "≥ 25", of: 254 });
  });

  it("E6: fewer villages than recognised communes leave one commune without, whatever the 10 %", () => {
    const facts = { villagesStandard: 28, communesStandard: 31 };
    expect(judged("ty-le-thon-dat-chuan", facts).verdict).toBe("met");
    expect(judged("thon-moi-xa", facts).verdict).toBe("unmet");
    expect(judged("thon-moi-xa", { ...facts, villagesStandard: 31 }).verdict).toBe("missing");
  });

  it("E6: asks for a village in each recognised commune", () => {
    const villagesByCommune = new Map([
      ["22816", 2],
      ["22831", 1],
      ["22813", 0],
    ]);
    expect(judged("thon-moi-xa", { villagesByCommune })).toMatchObject({
      verdict: "unmet",
      a: 2,
      b: 3,
      value: 0,
      progress: 2 / 3,
    });
    villagesByCommune.set("22813", 1);
    expect(judged("thon-moi-xa", { villagesByCommune })).toMatchObject({
      verdict: "met",
      a: 3,
      b: 3,
      value: 1,
    });
  });

  it("E7: holds villages apart from the list of communes", () => {
    expect(plan.registered).toHaveLength(10);
    expect(plan.registered.every((commune) => commune.level !== "model")).toBe(true);
  });

  it("E8: a fall of exactly 3 points misses “trên 3%”", () => {
    const fallOf = (now: number) =>
      judged("giam-ngheo-dtts", { minorityPoverty: { before: 20, now } }).verdict;
    expect([fallOf(17), fallOf(16.99)]).toEqual(["unmet", "met"]);
    for (const id of ["giam-ngheo", "giam-ngheo-dtts"]) {
      expect(target(id)).toMatchObject({
        unit: "điểm %",
        note: expect.stringContaining("chưa được xác nhận"),
      });
    }
  });

  it("E9: neither promises nor registers a model commune", () => {
    expect(plan.targets.some((one) => levelInText(one.label) === "model")).toBe(false);
  });

  it("E10: tells that the third inspection is about a year gone by", () => {
    expect(plan.inspections.at(-1)?.note).toContain("2020");
  });

  it("E11: the survey may end after the last report is due", () => {
    const survey = plan.inspections.find((one) => one.id === "giam-sat-xa-dat-chuan");
    const due = plan.calendar.find((date) => date.quarter === 4);
    expect(survey && due && survey.to > due.lastSafeDay).toBe(true);
  });

  it("E12: takes the end of 2021 as inferred, and says so in what it judges by it", () => {
    expect(plan.targets.filter((one) => one.baseline !== undefined).map((one) => one.id)).toEqual([
      "ty-le-xa-dat-chuan",
    ]);
    expect(target("ty-le-xa-dat-chuan").baseline).toMatchObject({ value: 29, confirmed: false });
    const facts = { communesNewlyStandard: 2 };
    expect(judged("ty-le-xa-dat-chuan", facts)).toMatchObject({
      a: 31,
      b: 47,
      fromUnconfirmedBaseline: true,
    });
    expect(judged("ty-le-xa-dat-chuan", { communesStandard: 31 }).fromUnconfirmedBaseline).toBe(false);
  });

  it("E13: knows when reports are due though no form is attached", () => {
    expect(plan.calendar).toEqual(reportingCalendar(2022));
    expect(plan.calendarSource?.confirmed).toBe(false);
  });

  it("E14: keeps names of offices whole, without stray spaces or glued words", () => {
    const names = [
      ...plan.registered.map((one) => one.department),
      ...plan.inspections.flatMap((one) => [one.lead, ...one.partners]),
    ];
    for (const name of names) expect(name).not.toMatch(/\s{2}|\s,|Điềuphối|\u00a0|\n/);
  });

  it("E15: registers in four districts and asks for no more", () => {
    expect([...new Set(plan.registered.map((one) => one.district))]).toEqual([
      "Ninh Phước",
      "Ninh Hải",
      "Ninh Sơn",
      "Thuận Nam",
    ]);
  });

  it("E16: makes up no number and no day for the plan", () => {
    expect(plan.source).toContain("để trống số và ngày");
    expect(plan.source).not.toMatch(/\d+\/KH-UBND/);
  });
});

describe("the annexes of the plan", () => {
  it("name communes by the codes and districts of the register", () => {
    for (const { code, name, district } of plan.registered) {
      const place = register && placeByCode(register, code, 2022);
      expect(place).toMatchObject({ name, district, kind: "commune" });
    }
  });

  it("inspect the registered communes and six of region III, 16 in all", () => {
    const inspected = new Set(plan.inspections.flatMap((one) => one.communes));
    expect(inspected.size).toBe(16);
    for (const level of ["standard", "advanced"] as const) {
      const codes = plan.registered.filter((one) => one.level === level).map((one) => one.code);
      for (const one of plan.inspections.filter((inspection) => inspection.level === level))
        expect([...one.communes].sort()).toEqual([...codes].sort());
    }
  });

  it("give times that read as their dates", () => {
    for (const { time, from, to } of plan.inspections) expect(readTimeSpan(time, 2022)).toEqual({ from, to });
  });
});
