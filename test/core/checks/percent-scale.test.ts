import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { ratesWithoutLevel } from "../../support/matrix";
describe("percent-scale", () => {
  itFinds("percent-scale", [
    {
      says: "finds 0,85 among 85s",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: 85 }, "2.2": { E: 90 }, "2.3": { E: 95 }, "2.4": { E: 0.85 } } })
          .grid,
      ],
      at: ["E13"],
    },
    {
      says: "finds it also where nobody has set what must be reached",
      grids: () => [ratesWithoutLevel([91, 0.884, 88])],
      at: ["D5"],
    },
    {
      says: "finds 85 in a percent cell, which is 8500%",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 85, format: "0%" } } } }).grid],
      at: ["E10"],
    },
    { says: "is silent at percent cells", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
    {
      says: "reads 0,85 alone against 80% as a fraction",
      grids: () => [communeSheet({ rows: { "2.1": { E: 0.85 } } }).grid],
      at: [],
    },
    {
      says: "leaves a rate just above 100% to out-of-range",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 1.2, format: "0%" } } } }).grid],
      at: [],
    },
    {
      says: "finds 0,12 against a bound below 10 as unclear",
      grids: () => [communeSheet({ rows: { "2.1": { D: "≤5%", E: 0.12 } } }).grid],
      at: ["E10"],
    },
  ]);
});
