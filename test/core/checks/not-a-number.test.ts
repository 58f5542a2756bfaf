import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
describe("not-a-number", () => {
  itFinds("not-a-number", [
    {
      says: "finds letters typed for figures",
      grids: () => [communeSheet({ rows: { "2.1": { E: "6O,5" } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds a sentence where a figure belongs",
      grids: () => [communeSheet({ rows: { "2.1": { E: "đang thi công, dự kiến xong quý IV" } } }).grid],
      at: ["E10"],
    },
    {
      says: "is silent at figures and marks",
      grids: () => [communeSheet({ rows: { "2.1": { E: "Đạt" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
    {
      says: "leaves a sentence about a mark to the written verdict",
      grids: () => [communeSheet({ rows: { "1.1": { E: "đã phê duyệt và công bố công khai" } } }).grid],
      at: [],
    },
    { says: "finds it in a column of funds", grids: () => [funding({ "4:3": "3OO" })], at: ["D5"] },
    {
      says: "finds an l typed for a 1 in a column of funds, where nothing is counted in litres",
      grids: () => [funding({ "4:3": "30l" })],
      at: ["D5"],
    },
    {
      says: "finds a capital typed for the figure it looks like, where it is no unit",
      grids: () => [funding({ "4:3": "30S" })],
      at: ["D5"],
    },
  ]);
});
