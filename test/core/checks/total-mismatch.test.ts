import { itFinds } from "../../support/checkCases";
import { CRITERIA, marks, matrix } from "../../support/matrix";
import { annex } from "../../support/annex";
import { funding } from "../../support/funding";
import { communeSheet } from "../../support/communeSheet";
describe("total-mismatch", () => {
  itFinds("total-mismatch", [
    { says: "finds a wrong total of funds", grids: () => [funding({ "7:2": 5942 })], at: ["C8"] },
    {
      says: "tolerates (n + 1) / 2 units of the last printed digit",
      grids: () => [funding({ "7:2": 4944 })],
      at: [],
    },
    { says: "does not tolerate more", grids: () => [funding({ "7:2": 4945 })], at: ["C8"] },
    {
      says: "is silent where totals are blank",
      grids: () => [funding({ "7:2": null, "7:3": null })],
      at: [],
    },
    {
      says: "finds a wrong subtotal of a district in the annex",
      grids: () => [annex({ "5:3": 3 })],
      at: ["D6"],
    },
    { says: "finds a wrong sum over subtotals in the annex", grids: () => [annex({ "4:3": 7 })], at: ["D5"] },
    { says: "does not add villages to communes", grids: () => [annex()], at: [] },
    {
      says: "finds a wrong count of communes below a matrix",
      grids: () => [
        matrix({
          total: [
            null,
            "Tổng số xã đạt",
            ...Array.from({ length: CRITERIA }, (_, at) => (at === 0 ? 2 : at < 14 ? 3 : at < 18 ? 2 : 1)),
            null,
          ],
        }),
      ],
      at: ["C7"],
    },
    {
      says: "is silent at a mean below a matrix",
      grids: () => [matrix({ total: [null, "Bình quân", ...marks(CRITERIA, "", ""), 17] })],
      at: [],
    },
    {
      says: "is found at the text, not at the sum, where a summand is text",
      grids: () => [funding({ "5:2": "3100", "7:2": 1842 })],
      at: [],
    },
    {
      says: "is silent at an unreadable summand",
      grids: () => [funding({ "5:2": "3l0O", "7:2": 1842 })],
      at: [],
    },
    {
      says: "leaves the count of criteria of one commune to count-mismatch",
      grids: () => [communeSheet({ count: "18/19" }).grid],
      at: [],
    },
  ]);
});
