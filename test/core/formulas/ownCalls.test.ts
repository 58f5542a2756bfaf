import {
  isOwnCallAlone,
  OWN_FUNCTIONS,
  ownCallsIn,
  withProperNames,
} from "../../../src/core/formulas/ownCalls";
import { FUNCTIONS } from "../../../src/functions/catalogue";

it("knows every function of the add-in, and no other", () => {
  expect([...OWN_FUNCTIONS].sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

describe("a formula's own functions get their names back", () => {
  it.each([
    ["as Excel writes them into files", "_xldudf_NTM_DANHGIA(E12,D12)", "NTM.DANHGIA(E12,D12)"],
    ["with the number of a book", "[2]!_xldudf_NTM_DANHGIA(E12,D12)", "NTM.DANHGIA(E12,D12)"],
    ["with a quoted number", "'[2]'!_xldudf_NTM_DAT(E12,D12)", "NTM.DAT(E12,D12)"],
    ["with the path of a book", "'C:\\Số liệu\\so.xlsx'!NTM.DANHGIA(E12,D12)", "NTM.DANHGIA(E12,D12)"],
    ["with an apostrophe in the path", "'C:\\Xã''s\\so.xlsx'!_xldudf_NTM_DAT(E1,D1)", "NTM.DAT(E1,D1)"],
    ["with the name of a book", "so.xlsx!NTM.CONTHIEU(E12,D12)", "NTM.CONTHIEU(E12,D12)"],
    [
      "of a development namespace",
      "_xldudf_NTMTHU_DANHGIA(E12,D12)+NTMTHU.DAT(1,1)",
      "NTM.DANHGIA(E12,D12)+NTM.DAT(1,1)",
    ],
    ["in small letters", "ntm.danhgia(E12,D12)", "NTM.DANHGIA(E12,D12)"],
    [
      "inside others",
      'IF([1]!_xldudf_NTM_DAT(E1,D1),"x",ntm.danhgia(E1,D1))',
      'IF(NTM.DAT(E1,D1),"x",NTM.DANHGIA(E1,D1))',
    ],
    ["with a blank before the parenthesis", "ntm.dat (1,1)", "NTM.DAT (1,1)"],
  ])("%s", (_what, before, after) => {
    expect(withProperNames(before)).toBe(after);
  });
});

describe("nothing else is touched", () => {
  it.each([
    ['"_xldudf_NTM_DANHGIA("&A1'],
    ["SUM(A1:A3)"],
    ["_xldudf_OTHER_DANHGIA(A1)"],
    ["KHAC.DANHGIA(A1)"],
    ["XNTM.DANHGIA(A1)"],
    ["'NTM.DAT('!A1"],
    ["NTM.DANHGIA+1"],
    ["NTM.KHONGCO(A1)"],
    ["SUM('[2]Xã An Hải'!A1,ntm!B2)"],
  ])("%s", (formula) => {
    expect(withProperNames(formula)).toBe(formula);
  });
});

it("lists the functions of the add-in a formula calls", () => {
  expect(ownCallsIn('IF(_xldudf_NTM_DAT(E1,D1),ntm.khongco(E1),"NTM.DAT(")')).toEqual(["DAT", "KHONGCO"]);
  expect(ownCallsIn("SUM(A1)")).toEqual([]);
});

describe("tells a call alone from one among others", () => {
  it.each([
    ['NTM.DANHGIA(IF(E1="","",E1),D1)', true],
    ['NTM.DAT("(",D1)', true],
    ["NTM.DAT(E1,D1)+1", false],
    ["IF(NTM.DAT(E1,D1),1,0)", false],
    ["NTM.DAT(E1,D1)&NTM.DAT(E2,D2)", false],
  ])("%s: %p", (formula, alone) => {
    expect(isOwnCallAlone(formula)).toBe(alone);
  });
});
