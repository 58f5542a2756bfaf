// A province's quarter: 47 communes of 57 indicators each. The product recognises the sheets, reads targets from their words,
// judges, counts criteria and runs every check; the spreadsheet engine is given the bounds as numbers and only compares.
const resultOf = (commune, indicator) => 60 + (((commune * 57 + indicator) * 37) % 41);

export default {
  title: "Check a province's quarter: 47 sheets of 57 indicators",
  repeats: 9,
  contenders: {
    "Đạt chuẩn": ({ product }) => {
      const grids = product.workbookOf(resultOf);
      return { run: () => product.check(grids), answer: (counts) => counts };
    },
    "HyperFormula IF and COUNTIF": async ({ product, peer }) => {
      const { HyperFormula } = await peer("hyperformula");
      const { communes, indicators } = product.size;
      const sheets = {};
      for (let commune = 0; commune < communes; commune++) {
        sheets[`X${commune}`] = Array.from({ length: indicators }, (_, at) => [
          resultOf(commune, at),
          80,
          `=IF(ISBLANK(A${at + 1}),"missing",IF(A${at + 1}>=B${at + 1},"met","unmet"))`,
          at === 0 ? `=COUNTIF(C1:C${indicators},"met")` : null,
          at === 0 ? `=COUNTIF(C1:C${indicators},"unmet")` : null,
        ]);
      }
      return {
        run: () => {
          const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" });
          const sum = (column) =>
            Object.keys(sheets).reduce(
              (total, _, sheet) => total + engine.getCellValue({ sheet, row: 0, col: column }),
              0,
            );
          return { met: sum(3), unmet: sum(4) };
        },
        answer: (counts) => counts,
      };
    },
  },
};
