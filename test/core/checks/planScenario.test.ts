import { planScenarios } from "../../../src/core/checks/planScenario";
import type { CommuneToLevel, LevelScenario } from "../../../src/core/checks/planScenario";
import type { CheckInput } from "../../../src/core/checks/checkWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { criteriaSets } from "../../../src/data/bundled";
import { annex } from "../../support/annex";
import { check } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { marks, matrix } from "../../support/matrix";
import type { MatrixRow } from "../../support/matrix";
import { planTargets } from "../../support/planTargets";

function scenarios(grids: readonly Grid[], more: Partial<CheckInput> = {}): readonly LevelScenario[] {
  const report = check(grids, more);
  if (report.standing === undefined) throw new Error("There is no plan.");
  return planScenarios(report, report.standing, criteriaSets);
}

function standardOf(grids: readonly Grid[], more?: Partial<CheckInput>): LevelScenario {
  const found = scenarios(grids, more).find(({ level }) => level === "standard");
  if (found === undefined) throw new Error("There is no scenario of the standard level.");
  return found;
}

/** Communes that lack so many criteria; a year of recognition makes one recognised. */
function communes(...rows: readonly (readonly [name: string, lacking: number, recognised?: number])[]): Grid {
  return matrix({
    rows: rows.map(([name, lacking, recognised]): MatrixRow => ({
      name,
      marks: marks(lacking),
      count: recognised ?? null,
    })),
    countHeader: "Năm được công nhận",
  });
}

const names = (communesToLevel: readonly CommuneToLevel[]): readonly string[] =>
  communesToLevel.map(({ place }) => place.name);

describe("the scenario of a level", () => {
  const province = communes(
    ["Phước Thái", 0, 2020],
    ["Quảng Sơn", 5],
    ["Phước Hậu", 2],
    ["Hòa Sơn", 2],
    ["An Hải", 1],
  );

  it("takes the communes with the fewest indicators left, as many as the target still asks for", () => {
    const scenario = standardOf([planTargets({ standard: 0 }), annex(), province]);
    expect([scenario.needed, scenario.steps, scenario.short]).toEqual([2, 3, 0]);
    expect(names(scenario.chosen)).toEqual(["An Hải", "Hòa Sơn"]);
    expect(names(scenario.others)).toEqual(["Phước Hậu", "Quảng Sơn"]);
  });

  it("puts a registered commune before another that lacks as many", () => {
    const [, second] = standardOf([planTargets({ standard: 0 }), annex(), province]).chosen;
    expect([second?.place.name, second?.isRegistered]).toEqual(["Hòa Sơn", true]);
  });

  it("leaves out communes that have the decision", () => {
    const { chosen, others } = standardOf([planTargets({ standard: 0 }), annex(), province]);
    expect(names([...chosen, ...others])).not.toContain("Phước Thái");
  });

  it("says which of them the plan's rules count as within reach", () => {
    const { chosen, others } = standardOf([planTargets({ standard: 0 }), annex(), province]);
    expect([...chosen, ...others].map(({ isWithinReach }) => isWithinReach)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("names each criterion that is left, with its cell", () => {
    const [nearest] = standardOf([planTargets({ standard: 0 }), annex(), province]).chosen;
    expect(nearest?.steps).toEqual([
      {
        set: "xa-ntm-2021-2025",
        criterion: "19",
        code: "19",
        is: "unmet",
        cell: { sheet: "Tổng hợp", row: 7, column: 20 },
      },
    ]);
  });

  it("takes a commune's own indicators before the criterion the matrix marks", () => {
    const own = communeSheet({
      rows: { "17.11": { E: 0.1, F: "Chưa đạt" } },
      criteria: { "17": "Chưa đạt" },
    });
    const grids = [planTargets({ standard: 0 }), annex(), communes(["Phước Thái", 3]), own.grid];
    const { chosen, others } = standardOf(grids);
    const found = [...chosen, ...others].find(({ place }) => place.name === "Phước Thái");
    expect(found?.steps).toContainEqual({
      set: "xa-ntm-2021-2025",
      criterion: "17",
      code: "17.11",
      is: "unmet",
      cell: { sheet: own.grid.name, ...own.at("17.11", "E") },
    });
  });

  it("asks for nobody where the target is met, and still tells who is nearest", () => {
    const scenario = standardOf([planTargets({ standard: 2 }), annex(), province]);
    expect([scenario.needed, scenario.chosen, scenario.steps]).toEqual([0, [], 0]);
    expect(names(scenario.others)[0]).toBe("An Hải");
  });

  it("says how many communes are needed that the workbook has no results of", () => {
    const scenario = standardOf([planTargets({ standard: 0 }), annex(), communes(["Quảng Sơn", 4])]);
    expect([scenario.needed, names(scenario.chosen), scenario.short]).toEqual([2, ["Quảng Sơn"], 1]);
  });

  it("leaves out who meets everything where no list tells who has the decision", () => {
    const undated = matrix({
      rows: [
        { name: "Phước Thái", marks: marks(0) },
        { name: "Hòa Sơn", marks: marks(1) },
      ],
      countHeader: null,
    });
    const { chosen } = standardOf([planTargets({ standard: 0 }), annex(), undated]);
    expect(names(chosen)).toEqual(["Hòa Sơn"]);
  });

  it("is not made where the year is over, and where nothing is known of the target", () => {
    const over = { settings: { asOf: "2022-12-31" } };
    expect(scenarios([planTargets({ standard: 0, advanced: 0 }), annex(), province], over)).toEqual([]);
    expect(scenarios([planTargets({ standard: null, advanced: null }), annex()])).toEqual([]);
  });
});
