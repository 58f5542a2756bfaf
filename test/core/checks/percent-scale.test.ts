import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { matrix, ratesWithoutLevel } from "../../support/matrix";
import type { Grid } from "../../../src/core/sheet/grid";

const bare = (result: number) => ({ D: "≥80", E: result });

/** Communes by their rate of poverty, against a low bound in the row above them. */
function poverty(rates: readonly number[]): Grid {
  const names = ["Phước Thái", "Phước Hậu", "An Hải", "Phước Hải", "Phước Hữu"];
  return matrix({
    headers: ["Chỉ tiêu 11.1"],
    countHeader: null,
    rows: [
      { name: "Quy định", marks: ["≤1,5%"] },
      ...rates.map((rate, at) => ({ name: names[at] ?? "", marks: [rate] })),
    ],
  });
}

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
      says: "reads 0,66 as 0,66% against a low bound where others of the column are above 1",
      grids: () => [poverty([1.09, 0.66, 1.62, 0.97])],
      at: [],
    },
    {
      says: "finds 0,66 against a low bound where no other says how the column is written",
      grids: () => [poverty([0.66, 0.97])],
      at: ["C5", "C6"],
    },
    {
      says: "finds 0,66 against a low bound where the others are small fractions, but for one",
      grids: () => [poverty([0.0066, 0.0109, 1.62, 0.0097, 0.66])],
      at: ["C9"],
    },
    {
      says: "finds 0,12 against a bound below 10 as unclear",
      grids: () => [communeSheet({ rows: { "2.1": { D: "≤5%", E: 0.12 } } }).grid],
      at: ["E10"],
    },
  ]);
});
