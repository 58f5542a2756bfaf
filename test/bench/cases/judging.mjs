// 570,000 results against one bound: typed columns of the product, IF formulas of a spreadsheet engine.
const ROWS = 570_000;
const BOUND = 80;

/** Results between 60 and 100 with two decimals, every hundredth blank; the same for each contender. */
function results() {
  const values = new Float64Array(ROWS);
  const kinds = new Uint8Array(ROWS);
  let seed = 2022;
  for (let row = 0; row < ROWS; row++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    if (row % 100 === 99) continue;
    values[row] = Math.round(6000 + (seed / 2 ** 32) * 4000) / 100;
    kinds[row] = 1;
  }
  return { values, kinds };
}

const count = (list, of) => list.reduce((sum, one) => sum + (one === of ? 1 : 0), 0);

export default {
  title: `Judge ${ROWS.toLocaleString("en")} results against ≥ ${BOUND}`,
  repeats: 5,
  contenders: {
    "Đạt chuẩn": ({ product }) => {
      const { values, kinds } = results();
      return {
        run: () => product.judgeColumn(values, kinds, { op: "atLeast", value: BOUND }),
        answer: (verdicts) => ({
          met: count(verdicts, product.COLUMN_VERDICT.met),
          unmet: count(verdicts, product.COLUMN_VERDICT.unmet),
          missing: count(verdicts, product.COLUMN_VERDICT.missing),
        }),
      };
    },
    "HyperFormula IF": async ({ peer }) => {
      const { HyperFormula } = await peer("hyperformula");
      const { values, kinds } = results();
      const rows = Array.from({ length: ROWS }, (_, row) => [
        kinds[row] === 1 ? values[row] : null,
        `=IF(ISBLANK(A${row + 1}),"missing",IF(A${row + 1}>=${BOUND},"met","unmet"))`,
      ]);
      return {
        run: () => {
          const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", maxRows: ROWS });
          return engine.getRangeValues({
            start: { sheet: 0, row: 0, col: 1 },
            end: { sheet: 0, row: ROWS - 1, col: 1 },
          });
        },
        answer: (verdicts) => {
          const words = verdicts.map(([word]) => word);
          return { met: count(words, "met"), unmet: count(words, "unmet"), missing: count(words, "missing") };
        },
      };
    },
  },
};
