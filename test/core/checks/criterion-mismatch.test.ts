import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("criterion-mismatch", () => {
  itFinds("criterion-mismatch", [
    {
      says: "finds a criterion written Đạt with an unmet indicator",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" }, F: "Chưa đạt" } } }).grid,
      ],
      at: ["F9"],
    },
    {
      says: "finds a criterion written Chưa đạt with all indicators met",
      grids: () => [communeSheet({ criteria: { "2": "Chưa đạt" } }).grid],
      at: ["F9"],
    },
    { says: "is silent where both agree", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent where nothing is written",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" } } }, criteria: { "2": null } }).grid,
      ],
      at: [],
    },
    {
      says: "is silent where an indicator is missing and none unmet",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } }, criteria: { "2": "Chưa đạt" } }).grid],
      at: [],
    },
    {
      says: "is silent where a contradicted rate decides",
      grids: () => [communeSheet({ rows: { "2.1": { E: "14/15 km (70%)" } } }).grid],
      at: [],
    },
  ]);
});
