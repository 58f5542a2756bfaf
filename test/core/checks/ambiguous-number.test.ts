import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("ambiguous-number", () => {
  itFinds("ambiguous-number", [
    {
      says: "finds digits whose other reading changes the verdict",
      grids: () => [communeSheet({ rows: { "17.4": { D: "≥ 50 m2", E: "1.500" } } }).grid],
      at: ["E58"],
    },
    {
      says: "is silent where both readings give one verdict",
      grids: () => [communeSheet({ rows: { "17.4": { D: "≥ 1 m2", E: "1.500" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "17.4": { D: "≥ 50 m2", E: null } } }).grid],
      at: [],
    },
    {
      says: "is silent at a mark",
      grids: () => [communeSheet({ rows: { "1.1": { E: "Đạt" } } }).grid],
      at: [],
    },
    {
      says: "is found at a target’s number too",
      grids: () => [communeSheet({ rows: { "17.4": { D: "≥ 1.500 m2", E: 800 } } }).grid],
      at: ["D58"],
    },
  ]);
});
