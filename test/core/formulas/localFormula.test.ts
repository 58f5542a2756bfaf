import { inVietnameseForm } from "../../../src/core/formulas/localFormula";

it.each([
  ['NTM.DANHGIA(IF(E12:E68="","",E12:E68),D12:D68)', 'NTM.DANHGIA(IF(E12:E68="";"";E12:E68);D12:D68)'],
  ['NTM.SOTIEUCHI({"1","2"},C4:D4,"a,b")', 'NTM.SOTIEUCHI({"1"\\"2"};C4:D4;"a,b")'],
  ["IF(A1>0.5,'Xã, thôn'!A1,1)", "IF(A1>0,5;'Xã, thôn'!A1;1)"],
])("%s is shown as %s", (formula, shown) => {
  expect(inVietnameseForm(formula)).toBe(shown);
});
