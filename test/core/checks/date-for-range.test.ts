import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("date-for-range", () => {
  itFinds("date-for-range", [
    {
      says: "finds a date in the column of targets",
      grids: () => [communeSheet({ rows: { "17.4": { D: { value: 44622, format: "d-mmm" } } } }).grid],
      at: ["D58"],
    },
    {
      says: "finds a date among the results",
      grids: () => [communeSheet({ rows: { "17.4": { E: { value: 44622, format: "d-mmm" } } } }).grid],
      at: ["E58"],
    },
    {
      says: "is silent at text",
      grids: () => [communeSheet({ rows: { "17.4": { D: "02-03" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "17.4": { D: null } } }).grid],
      at: [],
    },
    {
      says: "is silent at numbers",
      grids: () => [communeSheet({ rows: { "17.4": { D: 44622 } } }).grid],
      at: [],
    },
  ]);
});
