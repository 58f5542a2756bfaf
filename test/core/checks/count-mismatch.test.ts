import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { criteriaOnly } from "../../support/criteriaOnly";
import { marks, matrix } from "../../support/matrix";
describe("count-mismatch", () => {
  itFinds("count-mismatch", [
    {
      says: "reads a count that names its whole beside Tổng cộng",
      grids: () => [criteriaOnly("17/19 tiêu chí")],
      at: ["C22"],
    },
    { says: "is silent where that count is right", grids: () => [criteriaOnly("18/19 tiêu chí")], at: [] },
    {
      says: "takes a count of more than the criteria for one of indicators",
      grids: () => [criteriaOnly("45/57")],
      at: [],
    },
    {
      says: "finds a count the rows do not give",
      grids: () => [communeSheet({ count: "18/19" }).grid],
      at: ["E78"],
    },
    { says: "is silent where it is right", grids: () => [communeSheet().grid], at: [] },
    { says: "is silent where none is written", grids: () => [communeSheet({ count: null }).grid], at: [] },
    {
      says: "is silent within what is still unresolved",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } }, count: "18/19" }).grid],
      at: [],
    },
    {
      says: "counts what is unresolved as possible",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } }, count: "19/19" }).grid],
      at: [],
    },
    {
      says: "finds a count in the row of a matrix",
      grids: () => [matrix({ rows: [{ name: "Phước Thái", marks: marks(1), count: 19 }] })],
      at: ["V4"],
    },
    { says: "is silent at a right count in a matrix", grids: () => [matrix()], at: [] },
  ]);
});
