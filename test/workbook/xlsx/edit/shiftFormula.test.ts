import { RowChange } from "../../../../src/workbook/xlsx/edit/rowChange";
import {
  NAME,
  OUTSIDE,
  RULE,
  SERIES,
  shiftFormula,
  shiftOf,
} from "../../../../src/workbook/xlsx/edit/shiftFormula";
import type { Viewpoint } from "../../../../src/workbook/xlsx/edit/shiftFormula";

type Case = readonly [what: string, before: string, after: string];

function shifted(
  formula: string,
  change: RowChange,
  home = "Báo cáo",
  viewpoint: Viewpoint = OUTSIDE,
): string {
  return shiftFormula(formula, home, shiftOf("Báo cáo", change), viewpoint);
}

/** Row 7 becomes rows 7 to 9. */
const threeForOne = RowChange.expanding({
  first: 6,
  last: 6,
  rows: [0, 1, 2].map((group) => ({ from: 6, group })),
});

describe("formulas when the pattern row 7 becomes three", () => {
  const cases: readonly Case[] = [
    ["above stay", "A1+$B$6", "A1+$B$6"],
    ["below move", "A8+$B$9", "A10+$B$11"],
    ["to the pattern row grow", "SUM(A7)", "SUM(A7:A9)"],
    ["of ranges that end on it grow", "SUM(A5:A7)", "SUM(A5:A9)"],
    ["of ranges that begin on it grow", "SUM($A$7:$A$8)", "SUM($A$7:$A$10)"],
    ["of ranges across it grow", "SUMIF(B6:B8,1,C6:C8)", "SUMIF(B6:B10,1,C6:C10)"],
    ["to columns stay", "SUM(A:A,$B:$C)", "SUM(A:A,$B:$C)"],
    ["to whole rows grow and move", "SUM(7:7)+SUM($8:9)", "SUM(7:9)+SUM($10:11)"],
    ["to the whole sheet stay", "COUNTA(A1:XFD1048576)", "COUNTA(A1:XFD1048576)"],
    ["keep mixed marks", "A$8+$A8", "A$10+$A10"],
    ["by the sheet's own name", "'Báo cáo'!A8+'BÁO CÁO'!$A$7", "'Báo cáo'!A10+'BÁO CÁO'!$A$7:$A$9"],
    ["to other sheets stay", "Sheet2!A8+'Báo cáo 2'!A8", "Sheet2!A8+'Báo cáo 2'!A8"],
    ["to other workbooks stay", "[1]Báo_cáo!A8+'[1]Báo cáo'!A8", "[1]Báo_cáo!A8+'[1]Báo cáo'!A8"],
    ["over several sheets stay", "SUM('Báo cáo:Sheet3'!A8)", "SUM('Báo cáo:Sheet3'!A8)"],
    ["to tables stay", "SUM(tblXa[[#This Row],[TH]])+tblXa[A8]", "SUM(tblXa[[#This Row],[TH]])+tblXa[A8]"],
    ["inside texts stay", 'IF(A8="A8","A8 ""A9""",B9)', 'IF(A10="A8","A8 ""A9""",B11)'],
    ["that only look like addresses stay", "LOG10(A8)+Q1_8+A8.B", "LOG10(A10)+Q1_8+A8.B"],
    [
      "put together by a colon",
      "SUM(A7:INDEX(B:B,8))+SUM(OFFSET(A1,1,1):A7)",
      "SUM(A7:INDEX(B:B,8))+SUM(OFFSET(A1,1,1):A9)",
    ],
    ["of spilled ranges", "SUM(A8#)+A7#", "SUM(A10#)+A7#"],
    ["in arrays of constants", "{1,2;3,4}*A8", "{1,2;3,4}*A10"],
    ["with errors", "#REF!+Sheet1!#REF!+A8", "#REF!+Sheet1!#REF!+A10"],
    ["of functions of add-ins", '_xldudf_NTM_DAT(A8,"≥ 80%")', '_xldudf_NTM_DAT(A10,"≥ 80%")'],
    ["of trimmed ranges", "SUM(A7.:.A8)", "SUM(A7.:.A10)"],
    ["written from below", "SUM(A8:A7)", "SUM(A7:A10)"],
    ["keep blanks and line breaks", "SUM( A8 ,\n A9 )", "SUM( A10 ,\n A11 )"],
  ];

  it.each(cases)("%s: %s", (_what, before, after) => {
    expect(shifted(before, threeForOne)).toBe(after);
  });

  it.each<Case>([
    ["move where they name the sheet", "'Báo cáo'!A8*2", "'Báo cáo'!A10*2"],
    ["stay where they mean their own sheet", "A8+SUM(A7)", "A8+SUM(A7)"],
  ])("on another sheet %s: %s", (_what, before, after) => {
    expect(shifted(before, threeForOne, "Sheet2")).toBe(after);
  });

  it("find a sheet whose name holds a quote", () => {
    const shift = shiftOf("Xã 'A'", threeForOne);
    expect(shiftFormula("'Xã ''A'''!A8", "", shift, OUTSIDE)).toBe("'Xã ''A'''!A10");
  });
});

describe("formulas when rows are inserted before row 5 or deleted", () => {
  const inserted = RowChange.inserting(4, 2);
  const deleted = RowChange.deleting(4, 5);

  it.each<Case>([
    ["above stay", "A4", "A4"],
    ["from the place on move", "A5", "A7"],
    ["across it grow", "SUM(A4:A5)", "SUM(A4:A7)"],
    ["that end above stay", "SUM(A1:A4)", "SUM(A1:A4)"],
  ])("inserted, %s: %s", (_what, before, after) => {
    expect(shifted(before, inserted)).toBe(after);
  });

  it.each<Case>([
    ["to them are lost", "A5+$B$6+'Báo cáo'!C6", "#REF!+#REF!+'Báo cáo'!#REF!"],
    ["across them shrink", "SUM(A4:A7)", "SUM(A4:A5)"],
    ["that end on them shrink", "SUM(A1:A5)", "SUM(A1:A4)"],
    ["that begin on them shrink", "SUM(A6:A9)", "SUM(A5:A7)"],
    ["below move up", "A7", "A5"],
  ])("deleted, %s: %s", (_what, before, after) => {
    expect(shifted(before, deleted)).toBe(after);
  });
});

describe("what a formula stands in", () => {
  it.each<[string, Viewpoint, string, string]>([
    ["a rule keeps single cells single", RULE, "$D7>AVERAGE($D$7:$D$7)", "$D7>AVERAGE($D$7:$D$9)"],
    [
      "a name keeps what is relative to its user",
      NAME,
      "'Báo cáo'!A8+'Báo cáo'!$A$8",
      "'Báo cáo'!A8+'Báo cáo'!$A$10",
    ],
    ["a series takes addresses without $ for what they say", SERIES, "'Báo cáo'!A7:A8", "'Báo cáo'!A7:A10"],
  ])("%s", (_what, viewpoint, before, after) => {
    expect(shifted(before, threeForOne, "Báo cáo", viewpoint)).toBe(after);
  });
});

describe("pattern rows whose copies lie apart", () => {
  /** Rows 3 and 4, twice: 3, 4, 4, 3, 4. */
  const groups = RowChange.expanding({
    first: 2,
    last: 3,
    rows: [
      { from: 2, group: 1 },
      { from: 3, group: 1 },
      { from: 3, group: 1 },
      { from: 2, group: 2 },
      { from: 3, group: 2 },
    ],
  });

  it.each<Case>([
    ["are several areas to a sum", "SUM(A4,B1)", "SUM(A4:A5,A7,B1)"],
    ["are several areas to a subtotal", "SUBTOTAL(9,A$4:A$4)", "SUBTOTAL(9,A$4:A$5,A$7:A$7)"],
    ["are one range to everything else", "SUMIF(A4:A4,1)+A4*2", "SUMIF(A4:A7,1)+A4:A7*2"],
    ["are one range with the row between", "SUM(A3:A4)", "SUM(A3:A7)"],
    ["reach to the next row below", "SUM(A4:A5)", "SUM(A4:A5,A7:A8)"],
  ])("%s: %s", (_what, before, after) => {
    expect(shifted(before, groups)).toBe(after);
  });
});
