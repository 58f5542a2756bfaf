import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("met-only-rounded", () => {
  itFinds("met-only-rounded", [
    {
      says: "notes 79,96 against ≥80%, which prints as 80",
      grids: () => [
        communeSheet({ rows: { "2.1": { D: "≥80%", E: { value: 0.7996, format: "0%" } } } }).grid,
      ],
      at: ["E10"],
    },
    { says: "is silent where the result meets as it stands", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent where rounding does not help",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 0.79, format: "0%" } } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
  ]);
});
