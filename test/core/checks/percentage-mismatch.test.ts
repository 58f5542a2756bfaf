import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("percentage-mismatch", () => {
  itFinds("percentage-mismatch", [
    {
      says: "finds a rate its figures do not give",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15 km (75%)" } } }).grid],
      at: ["E10"],
    },
    {
      says: "is silent where they agree",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15 km (80%)" } } }).grid],
      at: [],
    },
    {
      says: "tolerates half a unit of the printed digit",
      grids: () => [communeSheet({ rows: { "2.1": { E: "31/47 (66%)" } } }).grid],
      at: [],
    },
    {
      says: "is silent without a printed rate",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
  ]);
});
