import { formulasToRepair, repairNames } from "../../../src/core/formulas/repairNames";
import { gridOf } from "../../support/gridOf";

const name = (formula: string) => ({ formula, error: "#NAME?" });

const grid = gridOf(
  [
    [name("[2]!_xldudf_NTM_DANHGIA(E1,D1)"), name("KHAC.TINH(A1)")],
    [name("NTM.DANHGIA(E1,D1)"), { formula: "_xldudf_NTM_DAT(E1,D1)", value: true }],
    [name("ntm.danhgia(E1,D1)"), name("NTM.KHONGCO(E1)")],
    [
      { formula: "ntm.dat(E1,D1)", value: true },
      { formula: "SUM(A1)", error: "#VALUE!" },
    ],
  ],
  { name: "An Hải" },
);

describe("mending #NAME?", () => {
  it("names our functions properly and expects what the cells show", () => {
    const { renamed, edits } = repairNames([grid], [], "leave");
    expect(renamed.map(({ row, column, after }) => [row, column, after])).toEqual([
      [0, 0, "NTM.DANHGIA(E1,D1)"],
      [1, 1, "NTM.DAT(E1,D1)"],
      [2, 0, "NTM.DANHGIA(E1,D1)"],
    ]);
    expect(edits[0]).toEqual({
      kind: "setCell",
      sheet: "An Hải",
      row: 0,
      column: 0,
      expect: "#NAME?",
      value: { formula: "NTM.DANHGIA(E1,D1)" },
    });
  });

  it("lists what it leaves, with the reason", () => {
    const { left } = repairNames([grid], [], "leave");
    expect(left.map(({ row, column, why }) => [row, column, why])).toEqual([
      [0, 1, "foreign"],
      [1, 0, "properlyNamed"],
      [2, 1, "unknownFunction"],
    ]);
  });

  it("in a file enters properly named formulas anew, since the file may name them otherwise", () => {
    const { renamed, left } = repairNames([grid], [], "enterAnew");
    expect(renamed.map(({ row }) => row)).toEqual([0, 1, 1, 2]);
    expect(left.map(({ why }) => why)).toEqual(["foreign", "unknownFunction"]);
  });

  it("leaves a protected sheet alone and says so", () => {
    const locked = gridOf([[name("_xldudf_NTM_DAT(E1,D1)")]], { isProtected: true });
    expect(repairNames([locked], [], "leave")).toMatchObject({ edits: [], left: [{ why: "protected" }] });
  });

  it("keeps an array formula over its whole block, and clears what the block showed", () => {
    const block = gridOf([[name("_xldudf_NTM_DANHGIA(E1:E2,D1:D2)")], [{ error: "#NAME?" }]]);
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const { edits } = repairNames([block], [{ sheet: "Sheet1", area }], "leave");
    expect(edits).toEqual([
      {
        kind: "setBlock",
        sheet: "Sheet1",
        row: 0,
        column: 0,
        values: [[{ formula: "NTM.DANHGIA(E1:E2,D1:D2)", over: { rows: 2, columns: 1 } }], [null]],
      },
    ]);
  });

  it("asks only for cells that may have to be mended", () => {
    expect(formulasToRepair([grid])).toHaveLength(6);
  });
});
