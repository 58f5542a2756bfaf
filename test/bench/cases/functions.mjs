// NTM.DANHGIA over 10,000 cells: one call for the block, against one call for each cell. Each is run some times unmeasured, since
// the functions live in a runtime that stays as long as the workbook is open.
const ROWS = 10_000;
const TARGETS = ["≥ 80%", "từ 02-03 xã", "≤ 5%", "Đạt", "trên 3%/năm"];

/** Results as officials write them, nearly all different; the same for each contender. */
function cells() {
  let seed = 2022;
  const results = [];
  const targets = [];
  for (let row = 0; row < ROWS; row++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const figure = Math.round((seed / 2 ** 32) * 10_000) / 100;
    const isText = row % 3 === 0;
    results.push([row % 50 === 49 ? null : isText ? `${String(figure).replace(".", ",")}%` : figure]);
    targets.push([TARGETS[row % TARGETS.length]]);
  }
  return { results, targets };
}

const count = (verdicts) => {
  const counts = {};
  for (const [verdict] of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort());
};

const WARM_UPS = 8;

function warm(contender) {
  for (let time = 0; time < WARM_UPS; time++) contender.run();
  return contender;
}

export default {
  title: `NTM.DANHGIA over ${ROWS.toLocaleString("en")} cells`,
  repeats: 7,
  contenders: {
    "one call": ({ product }) => {
      const { results, targets } = cells();
      return warm({ run: () => product.functions.DANHGIA(results, targets, null, {}), answer: count });
    },
    "a call for each cell": ({ product }) => {
      const { results, targets } = cells();
      return warm({
        run: () =>
          results.map((row, at) => product.functions.DANHGIA([row], [targets[at]], null, {})[0] ?? []),
        answer: count,
      });
    },
  },
};
