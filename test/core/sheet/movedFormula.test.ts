import { filledFormula, formulaShape } from "../../../src/core/sheet/movedFormula";

describe("the shape of a formula", () => {
  it.each([
    ["is the same in every row it was filled down to", "D4/C4*100", "D9/C9*100", true],
    ["keeps what is held by $", "C4/$C$10", "C9/$C$10", true],
    ["differs where another cell is meant", "D4/C4", "D9/B9", false],
    ["leaves texts alone", 'IF(D4>0,"A4","")', 'IF(D9>0,"A4","")', true],
    ["leaves functions that look like addresses alone", "LOG10(D4)", "LOG10(D9)", true],
    ["reads references to other sheets", "'Phiếu A1'!D4+Sheet2!C4", "'Phiếu A1'!D9+Sheet2!C9", true],
    ["leaves names alone", "D4*TyLe_A4", "D9*TyLe_A4", true],
  ])("%s", (_, one, other, same) => {
    const first = formulaShape(one, { row: 3, column: 4 });
    const second = formulaShape(other, { row: 8, column: 4 });
    expect(first === second).toBe(same);
  });
});

describe("filling a formula", () => {
  const from = { row: 3, column: 4 };

  it.each([
    ["down", "SUM(C4:D4)/$C$1", { row: 8, column: 4 }, "SUM(C9:D9)/$C$1"],
    ["across", "SUM(E2:E3)", { row: 3, column: 6 }, "SUM(G2:G3)"],
    [
      "with texts and sheets in it",
      "IF('B 4'!D4>0,\"D4\",D$4)",
      { row: 4, column: 4 },
      "IF('B 4'!D5>0,\"D4\",D$4)",
    ],
  ])("%s moves what is not held", (_, formula, to, filled) => {
    expect(filledFormula(formula, from, to)).toBe(filled);
  });

  it("gives nothing where a reference would leave the sheet", () => {
    expect(filledFormula("A1", from, { row: 2, column: 4 })).toBeUndefined();
  });
});
