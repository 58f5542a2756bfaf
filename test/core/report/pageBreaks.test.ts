import { pageBreaks } from "../../../src/core/report/pageBreaks";
import type { TableRow } from "../../../src/core/report/pageBreaks";

/** Rows of 10 points: blocks by how many rows each has. */
function rowsOf(...blocks: readonly number[]): readonly TableRow[] {
  return blocks.flatMap((count, block) =>
    Array.from({ length: count }, () => ({ height: 10, block: String(block) })),
  );
}

const single = (count: number) => rowsOf(...Array.from({ length: count }, () => 1));

/** Thirty rows on the first page, forty-five on each further one; totals and signatures take the place of fifteen. */
const page = { page: 500, above: 200, header: 50, closing: 150 };

describe("where a printed table is broken", () => {
  it.each<[string, readonly TableRow[], readonly number[]]>([
    ["nowhere where signatures fit on the only page", single(15), []],
    ["before the last three rows where the signatures alone would go over", single(16), [13]],
    ["where the page is full, and nowhere else where the signatures then have room", single(60), [30]],
    ["before the last rows too where a further page is full without the signatures", single(61), [30, 58]],
    ["so that three rows stay for the signatures where one alone would go over", single(31), [28]],
    ["once on each page of a long list", single(100), [30, 75]],
    ["nowhere where the list is empty", [], []],
    ["before a block that would be cut, where the page stays two thirds full", rowsOf(12, 12, 12), [24]],
    ["inside a block that is too long to be spared", rowsOf(8, 50), [30]],
    ["before the whole last block where that goes with the signatures", rowsOf(8, 8), [8]],
    [
      "inside the last block where that is longer than a page with the signatures",
      rowsOf(8, 60, 32),
      [30, 68, 97],
    ],
    ["inside the only block for the signatures", rowsOf(20), [17]],
  ])("%s", (_what, rows, breaks) => {
    expect(pageBreaks({ ...page, rows })).toEqual(breaks);
  });

  it("never leaves signatures alone, and never a head alone at the foot of a page", () => {
    for (let count = 1; count <= 200; count++) {
      for (const size of [1, 2, 7, 12, 50]) {
        const rows = rowsOf(...Array.from({ length: Math.ceil(count / size) }, () => size));
        const breaks = pageBreaks({ ...page, rows });
        const pages = [0, ...breaks].map((from, at) => ({ from, to: breaks[at] ?? rows.length }));
        pages.forEach(({ from, to }, at) => {
          const room = at === 0 ? 300 : 450;
          const closing = to === rows.length ? page.closing : 0;
          expect((to - from) * 10 + closing).toBeLessThanOrEqual(room);
          expect(to - from).toBeGreaterThanOrEqual(Math.min(3, rows.length));
          if (size > 1 && to < rows.length)
            expect(
              rows[to - 1]?.block === rows[to]?.block && rows[to - 1]?.block !== rows[to - 2]?.block,
            ).toBe(false);
        });
      }
    }
  });
});
