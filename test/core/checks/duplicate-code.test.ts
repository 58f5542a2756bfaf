import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { CRITERIA, marks, matrix } from "../../support/matrix";
describe("duplicate-code", () => {
  itFinds("duplicate-code", [
    {
      says: "finds the second row of a code",
      grids: () => [communeSheet({ after: { "2.1": ["2.1", "Đường xã", "%", "≥80%", 0.9, "Đạt"] } }).grid],
      at: ["A11"],
    },
    { says: "is silent where every code stands once", grids: () => [communeSheet().grid], at: [] },
    {
      says: "does not take 17.1 for 17.10",
      grids: () => [communeSheet({ rows: { "17.10": { A: "17.10" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a number that lost its zero",
      grids: () => [communeSheet({ rows: { "17.10": { A: 17.1 } } }).grid],
      at: [],
    },
    {
      says: "finds the second column of a criterion",
      grids: () => [
        matrix({
          headers: Array.from({ length: CRITERIA }, (_, at) => `TC ${String(at === 6 ? 6 : at + 1)}`),
          rows: [{ name: "Phước Thái", marks: marks() }],
          countHeader: null,
        }),
      ],
      at: ["I3"],
    },
  ]);
});
