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
    ...[
      'IF(C8=0,"",D8/C8*100)',
      'IF($C$8 = 0, "", 1)',
      'IF(E8="","",D8/E8)',
      'IF(ISBLANK(E8),"",D8/E8)',
      'IFERROR(D8/C8*100,"")',
    ].map((formula) => ({
      says: `is silent where a formula gives an empty text by its own words: ${formula}`,
      grids: () => [funding({ "7:2": 0, "7:3": { notCalculated: true, formula } })],
      at: [],
    })),
    ...['IF(C7=0,"",D7/C7)', "IF(C8=0,0,D8/C8)", 'IF(B8="","",D8)', 'IFERROR(D8/C7,"")'].map((formula) => ({
      says: `finds it where there is something to calculate: ${formula}`,
      grids: () => [funding({ "7:2": 0, "7:3": { notCalculated: true, formula } })],
      at: ["D8"],
    })),
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
