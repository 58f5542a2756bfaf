import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { ratesWithoutLevel } from "../../support/matrix";
describe("out-of-range", () => {
  itFinds("out-of-range", [
    {
      says: "finds a rate above 100%",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 1.2, format: "0%" } } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds a rate below 0",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: -0.2, format: "0%" } } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds it also where nobody has set what must be reached",
      grids: () => [ratesWithoutLevel([117.7, 90, 88])],
      at: ["D4"],
    },
    {
      says: "is silent within 0–100%",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 1, format: "0%" } } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
    {
      says: "is for rates only: an amount may be anything",
      grids: () => [communeSheet({ rows: { "10": { D: "≥48", E: 5000 } } }).grid],
      at: [],
    },
  ]);
});
