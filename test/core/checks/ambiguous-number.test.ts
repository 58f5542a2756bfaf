import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";

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
      says: "finds it in a column of money some of whose sums have decimals",
      grids: () => [funding({ "5:3": "3.000" })],
      at: ["D6"],
    },
    {
      says: "is silent where all other sums of the column are whole: the dot groups thousands",
      grids: () => [funding({ "5:2": "3.100" })],
      at: [],
    },
    {
      says: "is silent where a sum can be read in one way only",
      grids: () => [funding({ "5:3": "3.000,0" })],
      at: [],
    },
    {
      says: "is found at a target’s number too",
      grids: () => [communeSheet({ rows: { "17.4": { D: "≥ 1.500 m2", E: 800 } } }).grid],
      at: ["D58"],
    },
  ]);
});
