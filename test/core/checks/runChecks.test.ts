import type { CheckContext } from "../../../src/core/checks/context";
import { defineCheck } from "../../../src/core/checks/finding";
import type { Draft } from "../../../src/core/checks/finding";
import { runChecks } from "../../../src/core/checks/runChecks";
import { gridOf } from "../../support/gridOf";

const grid = gridOf([["a"], ["b"], ["c"]], { name: "S", id: "id-of-S" });

const context: CheckContext = {
  grids: [grid],
  writtenByName: new Map([["S", grid]]),
  gridByName: new Map([["S", grid]]),
  legacyTexts: new Map(),
  tables: [],
  decisions: [],
  thresholdSheets: [],
  criteriaSheets: [],
  rules: { sheets: [], standings: [], breaches: [], wrong: [] },
  historySheets: [],
  cumulatives: [],
  reading: {
    tables: [],
    records: [],
    codes: [],
    places: [],
    figures: [],
    contradictions: [],
    claims: [],
    counts: [],
    lists: [],
    assessments: [],
  },
  previous: undefined,
  earlier: new Map(),
  sets: new Map(),
  registers: [],
  plan: undefined,
  standing: undefined,
  settings: { asOf: "2022-09-30" },
};

function finds(kind: string, drafts: readonly Partial<Draft<null>>[], voids: readonly string[] = []) {
  return defineCheck({
    kind,
    severity: "warning",
    about: "cell",
    description: "",
    voids,
    run: () => drafts.map((draft) => ({ sheet: "S", cell: { row: 0, column: 0 }, data: null, ...draft })),
  });
}

const kindsOf = (checks: Parameters<typeof runChecks>[1]): readonly string[] =>
  runChecks(context, checks).map(({ kind }) => kind);

describe("the runner", () => {
  it("tells a check that fails as a broken rule, not as wrong data, and runs the others", () => {
    const broken = defineCheck({
      kind: "fails",
      severity: "error",
      about: "cell",
      description: "",
      run(): Iterable<Draft<null>> {
        throw new Error("no such thing");
      },
    });
    const findings = runChecks(context, [broken, finds("other", [{}])]);
    expect(findings.map(({ kind }): string => kind)).toEqual(["rule-broken", "other"]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      cell: null,
      data: { rule: "fails", reason: "no such thing" },
    });
  });

  it("keeps what a check found before it failed", () => {
    const broken = defineCheck({
      kind: "fails",
      severity: "error",
      about: "cell",
      description: "",
      *run(): Iterable<Draft<null>> {
        yield { sheet: "S", cell: { row: 1, column: 0 }, data: null };
        throw new Error("later");
      },
    });
    expect(kindsOf([broken])).toEqual(["rule-broken", "fails"]);
  });

  it("drops what another finding at the same cell makes groundless", () => {
    expect(kindsOf([finds("cause", [{}], ["effect"]), finds("effect", [{}])])).toEqual(["cause"]);
  });

  it("drops what rests on a misread cell elsewhere", () => {
    const effect = finds("effect", [
      { cell: { row: 2, column: 0 }, restsOn: [{ sheet: "S", row: 0, column: 0 }] },
    ]);
    expect(kindsOf([finds("cause", [{}], ["effect"]), effect])).toEqual(["cause"]);
  });

  it("keeps what rests on other cells", () => {
    const other = finds("effect", [
      { cell: { row: 2, column: 0 }, restsOn: [{ sheet: "S", row: 1, column: 0 }] },
    ]);
    expect(kindsOf([finds("cause", [{}], ["effect"]), other])).toEqual(["cause", "effect"]);
  });

  it("lists findings in reading order, whatever the order of the checks", () => {
    const checks = [
      finds("below", [{ cell: { row: 2, column: 0 } }]),
      finds("above", [{ cell: { row: 1, column: 0 } }]),
    ];
    expect(kindsOf(checks)).toEqual(["above", "below"]);
  });

  it("tells the same finding once", () => {
    expect(kindsOf([finds("same", [{}, {}])])).toEqual(["same"]);
  });

  it("gives a finding the same id in every run, and another one at another cell", () => {
    const [one] = runChecks(context, [finds("k", [{}])]);
    const [again] = runChecks(context, [finds("k", [{}])]);
    const [other] = runChecks(context, [finds("k", [{ cell: { row: 1, column: 0 } }])]);
    expect(one?.id).toBe(again?.id);
    expect(one?.id).not.toBe(other?.id);
  });

  it("says which sheet is meant by its id and what the cell held", () => {
    const [one] = runChecks(context, [finds("k", [{}])]);
    const [other] = runChecks(context, [finds("k", [{ cell: { row: 1, column: 0 } }])]);
    expect(one?.sheetId).toBe("id-of-S");
    expect(one?.fingerprint).not.toBeNull();
    expect(one?.fingerprint).not.toBe(other?.fingerprint);
  });
});
