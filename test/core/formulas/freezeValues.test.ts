import { freezeValues } from "../../../src/core/formulas/freezeValues";
import { gridOf } from "../../support/gridOf";

const grid = gridOf(
  [
    [
      { formula: "NTM.DANHGIA(E1,D1)", value: "Đạt" },
      { formula: "SUM(A1:A3)", value: 3 },
    ],
    [
      { formula: "IF(NTM.DAT(E1,D1),1,0)", value: 1 },
      { formula: "KHAC.TINH(A1)", value: 7 },
    ],
    [
      { formula: "NTM.CONTHIEU(E1,D1)", error: "#VALUE!" },
      { formula: "NTM.DAT(E1,D1)", notCalculated: true },
    ],
    [{ formula: "NTM.SOTIEUCHI(A1:A9,E1:E9)", value: 17 }, "chưa xét được 2"],
  ],
  { name: "An Hải" },
);
const pair = { sheet: "An Hải", area: { top: 3, left: 0, bottom: 3, right: 1 } };

describe("freezing values", () => {
  it("replaces our formulas by what they show, and no others", () => {
    const { frozen, edits } = freezeValues([grid], [pair]);
    expect(frozen.map(({ row, column, mixed }) => [row, column, mixed])).toEqual([
      [0, 0, false],
      [1, 0, true],
      [3, 0, false],
    ]);
    expect(edits[0]).toEqual({
      kind: "setCell",
      sheet: "An Hải",
      row: 0,
      column: 0,
      expect: "Đạt",
      value: "Đạt",
    });
  });

  it("freezes what spills as a whole", () => {
    expect(freezeValues([grid], [pair]).edits.at(-1)).toEqual({
      kind: "setBlock",
      sheet: "An Hải",
      row: 3,
      column: 0,
      values: [[17, "chưa xét được 2"]],
    });
  });

  it("does not freeze errors nor what has not been worked out, and says so", () => {
    expect(freezeValues([grid], []).left.map(({ row, column, why }) => [row, column, why])).toEqual([
      [2, 0, "error"],
      [2, 1, "notCalculated"],
    ]);
  });

  it("leaves a whole spilled block that holds an error", () => {
    const spilled = gridOf([[{ formula: "NTM.DANHGIA(E1:E2,D1:D2)", value: "Đạt" }], [{ error: "#VALUE!" }]]);
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const freezing = freezeValues([spilled], [{ sheet: "Sheet1", area }]);
    expect(freezing).toMatchObject({ frozen: [], edits: [], left: [{ row: 0, why: "error" }] });
  });

  it("takes a cell that another spills into for no formula, whatever Excel says it holds", () => {
    const told = { formula: "NTM.DANHGIA(E1:E2,D1:D2)", value: "Đạt" };
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const { edits } = freezeValues([gridOf([[told], [told]])], [{ sheet: "Sheet1", area }]);
    expect(edits).toHaveLength(1);
  });

  it("leaves a protected sheet as it is and says so", () => {
    const locked = gridOf([[{ formula: "NTM.DAT(E1,D1)", value: true }]], { isProtected: true });
    expect(freezeValues([locked], [])).toMatchObject({ edits: [], left: [{ why: "protected" }] });
  });
});
