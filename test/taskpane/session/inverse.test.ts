import { inverseOf } from "../../../src/taskpane/session/inverse";
import { gridOf } from "../../support/gridOf";

const GRID = gridOf([["Đạt", 12, null, { value: 7, formula: "B1-5" }]], { name: "Biểu" });

describe("what takes edits of cells back", () => {
  it.each([
    ["a text", 0, "Đạt"],
    ["a number", 1, 12],
    ["a blank", 2, null],
    ["a formula with its value", 3, { formula: "B1-5", cached: 7 }],
  ] as const)("restores %s, where what was written still stands there", (_, column, value) => {
    const edit = { kind: "setCell", sheet: "Biểu", row: 0, column, value: "mới" } as const;
    expect(inverseOf([edit], [GRID])).toEqual([{ ...edit, expect: "mới", value }]);
  });

  it("expects nothing of a cell that got a formula, whose value is Excel's to say", () => {
    const edit = { kind: "setCell", sheet: "Biểu", row: 0, column: 1, value: { formula: "1+1" } } as const;
    expect(inverseOf([edit], [GRID])).toEqual([{ ...edit, value: 12 }]);
  });

  it("restores a block cell by cell, the last first, leaving out what the block leaves", () => {
    const block = {
      kind: "setBlock",
      sheet: "Biểu",
      row: 0,
      column: 0,
      values: [[1, undefined, 3]],
    } as const;
    expect(inverseOf([block], [GRID])?.map(({ column, value }) => [column, value])).toEqual([
      [2, null],
      [0, "Đạt"],
    ]);
  });

  it("is unknown where rows move", () => {
    expect(inverseOf([{ kind: "insertRows", sheet: "Biểu", at: 0, count: 1 }], [GRID])).toBeUndefined();
  });
});
