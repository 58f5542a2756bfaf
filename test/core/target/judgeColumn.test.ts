import { COLUMN_CELL, COLUMN_VERDICT, judgeColumn } from "../../../src/core/target/judgeColumn";
import { judge } from "../../../src/core/target/judge";
import { readResult } from "../../../src/core/target/readResult";
import type { Bound, Target } from "../../../src/core/target/types";
import fc from "../../support/properties";

const OPERATORS = ["atLeast", "above", "atMost", "below"] as const;

function verdicts(values: readonly number[], bound: Pick<Bound, "op" | "value">): readonly number[] {
  const kinds = new Uint8Array(values.length).fill(COLUMN_CELL.number);
  return [...judgeColumn(Float64Array.from(values), kinds, bound)];
}

describe("a column of numbers is judged against one bound", () => {
  const { met, unmet } = COLUMN_VERDICT;

  it.each([
    ["atLeast", [unmet, met, met]],
    ["above", [unmet, unmet, met]],
    ["atMost", [met, met, unmet]],
    ["below", [met, unmet, unmet]],
  ] as const)("%s 80", (op, expected) => {
    expect(verdicts([79.99, 80, 80.01], { op, value: 80 })).toEqual(expected);
  });

  it("at 15 significant digits", () => {
    expect(verdicts([0.7 + 0.1, 0.799_999_999_999], { op: "atLeast", value: 0.8 })).toEqual([met, unmet]);
    expect(verdicts([0.1 + 0.2], { op: "above", value: 0.3 })).toEqual([unmet]);
    expect(verdicts([3 * 1.1], { op: "atMost", value: 3.3 })).toEqual([met]);
  });

  it("also where the bound is nothing", () => {
    expect(verdicts([-1, 0, 1], { op: "atMost", value: 0 })).toEqual([met, met, unmet]);
    expect(verdicts([-1, 0, 1], { op: "above", value: 0 })).toEqual([unmet, unmet, met]);
  });
});

it("a blank cell is missing, and what is no number is unclear", () => {
  const kinds = Uint8Array.from([COLUMN_CELL.blank, COLUMN_CELL.number, 7]);
  expect([...judgeColumn(new Float64Array(3), kinds, { op: "atMost", value: 5 })]).toEqual([
    COLUMN_VERDICT.missing,
    COLUMN_VERDICT.met,
    COLUMN_VERDICT.unclear,
  ]);
});

it("an empty column has no verdicts", () => {
  expect(judgeColumn(new Float64Array(0), new Uint8Array(0), { op: "atLeast", value: 1 })).toHaveLength(0);
});

it("every verdict is the one judge gives cell by cell", () => {
  const number = fc.oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
    fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  );
  const nearby = fc
    .tuple(number, fc.integer({ min: -20, max: 20 }))
    .map(([value, steps]) => [value, value * (1 + steps * Number.EPSILON)]);
  fc.assert(
    fc.property(
      fc.constantFrom(...OPERATORS),
      nearby,
      fc.array(number),
      (op, [value = 0, near = 0], others) => {
        const bound = { op, value };
        const target: Target = {
          kind: "figure",
          main: { kind: "bound", bound: { ...bound, decimals: 0 }, unit: "km" },
          measure: "level",
          perYear: false,
          bothSexes: false,
          ifAny: false,
        };
        const values = [value, near, ...others];
        const singly = values.map(
          (each) => judge(readResult({ kind: "number", value: each }), target).verdict,
        );
        expect(verdicts(values, bound)).toEqual(
          singly.map((verdict) => (verdict === "met" ? COLUMN_VERDICT.met : COLUMN_VERDICT.unmet)),
        );
      },
    ),
    { numRuns: 1000 },
  );
});
