import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { ratesWithoutLevel } from "../../support/matrix";

const bare = (result: number) => ({ D: "≥80", E: result });

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
      says: "finds it where the levels leave the unit to a column of units",
      grids: () => [
        communeSheet({ rows: { "2.1": bare(85), "2.2": bare(90), "2.3": bare(95), "2.4": bare(0.85) } }).grid,
      ],
      at: ["E13"],
    },
    {
      says: "reads fractions against bare levels where most of the column are fractions",
      grids: () => [
        communeSheet({ rows: { "2.1": bare(0.88), "2.2": bare(0.9), "2.3": bare(85), "2.4": bare(0.85) } })
          .grid,
      ],
      at: ["E12"],
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
