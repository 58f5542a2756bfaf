import path from "node:path";

import type { FileAnswer, FindingAnswer } from "./answer";
import { casesIn, isHeldOut, scored } from "./cases";
import type { ScoredCase } from "./cases";
import type { Expectation } from "./expectation";
import { HELD_OUT } from "./heldOut";
import { printWrong } from "./print";
import { scoreOf, shareOfMeasure, sumOfScores } from "./score";
import type { Measure } from "./score";
import { shareOf } from "./tally";

const CASES = casesIn(path.resolve(__dirname, "../fixtures/workbooks"));

/** What the workbooks that may be tuned to must reach at least. */
const FLOORS: readonly (readonly [Measure, number])[] = [
  ["recall", 0.95],
  ["precision", 0.98],
  ["silence", 1],
  ["verdicts", 0.99],
  ["counts", 0.98],
  ["kinds", 0.98],
  ["headers", 0.98],
  ["roles", 0.98],
];

describe("workbooks of offices", () => {
  let tuning: readonly ScoredCase[] = [];
  beforeAll(async () => {
    const all: ScoredCase[] = [];
    for (const one of CASES.filter((each) => !isHeldOut(each))) all.push(await scored(one));
    tuning = all;
  });

  it("are there, each with faults or silence to find", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(56);
    const silent = tuning.filter(({ score }) => score.recall.asked + score.silence.asked === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("include all that are kept out of tuning", () => {
    const names = CASES.map(({ name }) => name);
    expect(HELD_OUT.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(FLOORS)("reach their floor of %s", (measure, floor) => {
    const share = shareOfMeasure(sumOfScores(tuning.map(({ score }) => score)), measure);
    if (share < floor) throw new Error(printWrong(tuning));
    expect(share).toBeGreaterThanOrEqual(floor);
  });
});

const EXPECTED: Expectation = {
  about: "",
  writer: "",
  arguments: [],
  sheets: [
    { name: "A", kind: "communeSheet", headerRows: [3], columns: { A: "code", B: "result reviewed" } },
  ],
  criteria: [{ place: "An Hải", set: "s", met: 2, unresolved: 0, of: 2 }],
  findings: [{ sheet: "A", cell: "B5|C5", kind: "out-of-range" }],
  verdicts: { A: { B4: "met", B5: "unclear" } },
};
const FOUND: FindingAnswer = {
  kind: "out-of-range",
  severity: "error",
  sheet: "A",
  cell: "C5",
  code: null,
  message: "",
};
const RIGHT: FileAnswer = {
  sheets: [
    {
      name: "A",
      kind: "communeSheet",
      headerRows: [3],
      firstRow: 4,
      lastRow: 5,
      columns: [
        { role: "code", column: "A" },
        { role: "result", column: "B", stage: "reviewed" },
      ],
    },
  ],
  verdicts: [
    { sheet: "A", cell: "B4", verdict: "met" },
    { sheet: "A", cell: "B5", verdict: "unclear" },
  ],
  criteria: EXPECTED.criteria,
  findings: [FOUND],
  error: null,
};

describe("the score of a workbook", () => {
  const share = (answer: FileAnswer, measure: Measure) => shareOf(scoreOf(EXPECTED, answer)[measure]);

  it.each<[string, Measure, FileAnswer, number]>([
    ["a planted fault found at either of its cells", "recall", RIGHT, 1],
    ["a fault found elsewhere", "recall", { ...RIGHT, findings: [{ ...FOUND, cell: "D5" }] }, 0],
    [
      "a finding nobody planted",
      "precision",
      { ...RIGHT, findings: [FOUND, { ...FOUND, kind: "other" }] },
      0.5,
    ],
    [
      "a note nobody planted",
      "precision",
      { ...RIGHT, findings: [FOUND, { ...FOUND, kind: "n", severity: "note" }] },
      1,
    ],
    ["a verdict that is not given", "verdicts", { ...RIGHT, verdicts: RIGHT.verdicts.slice(1) }, 0.5],
    [
      "a wrong count",
      "counts",
      { ...RIGHT, criteria: [{ place: "An Hải", set: "s", met: 1, unresolved: 1, of: 2 }] },
      0,
    ],
    [
      "a table nobody laid out",
      "kinds",
      { ...RIGHT, sheets: RIGHT.sheets.flatMap((table) => [table, { ...table }]) },
      0.5,
    ],
    ["a sheet that is not there", "roles", { ...RIGHT, sheets: [] }, 0],
  ])("for %s counts in %s", (_what, measure, answer, expected) => {
    expect(share(answer, measure)).toBe(expected);
  });
});
