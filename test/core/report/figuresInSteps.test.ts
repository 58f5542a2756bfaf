import { fieldDictionary, figuresInSteps, figuresOf } from "../../../src/core/report/dictionary";
import { sourceOfCheck } from "../../../src/core/report/sourceOfCheck";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { check } from "../../support/check";
import { matrix } from "../../support/matrix";

describe("the figures of a report, computed in steps", () => {
  it("pause after each list, and come to the same", () => {
    const grids = [matrix()];
    const period = { kind: "year", year: 2022 } as const;
    const ground = { sets: criteriaSets, registers, programVersion: "1.0" };
    const source = sourceOfCheck(check(grids), grids, { period, madeOn: "2022-12-31" }, ground);
    const steps = figuresInSteps(source);
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(fieldDictionary.lists.filter(({ within }) => within === undefined).length);
    expect(step.value).toEqual(figuresOf(source));
  });
});
