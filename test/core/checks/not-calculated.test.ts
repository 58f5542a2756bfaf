import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
describe("not-calculated", () => {
  itFinds("not-calculated", [
    {
      says: "finds a formula without a value",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: { notCalculated: true, formula: "G10/H10" } } } }).grid,
      ],
      at: ["E10"],
    },
    {
      says: "finds it in a total",
      grids: () => [funding({ "7:3": { notCalculated: true, formula: "SUM(D4:D7)" } })],
      at: ["D8"],
    },
    {
      says: "is silent at a formula with its value",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: { value: 0.9, format: "0%", formula: "G10/H10" } } } }).grid,
      ],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
  ]);
});
