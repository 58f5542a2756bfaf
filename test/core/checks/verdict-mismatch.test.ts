import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("verdict-mismatch", () => {
  itFinds("verdict-mismatch", [
    {
      says: "finds a written Đạt where the result does not meet",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" } } } }).grid],
      at: ["F10"],
    },
    {
      says: "finds a written Chưa đạt where the result meets",
      grids: () => [communeSheet({ rows: { "2.1": { F: "Chưa đạt" } } }).grid],
      at: ["F10"],
    },
    {
      says: "is silent where both agree",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" }, F: "Chưa đạt" } } }).grid,
      ],
      at: [],
    },
    {
      says: "is silent where no verdict is written",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" }, F: null } } }).grid],
      at: [],
    },
    {
      says: "is silent where the result is blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
    {
      says: "is silent where the target cannot be read",
      grids: () => [
        communeSheet({ rows: { "2.1": { D: "phấn đấu thật tốt hơn", E: { value: 0.5, format: "0%" } } } })
          .grid,
      ],
      at: [],
    },
    {
      says: "is silent where the value was misread",
      grids: () => [communeSheet({ rows: { "2.1": { E: "6O,5" } } }).grid],
      at: [],
    },
    {
      says: "is silent where a printed rate contradicts its figures",
      grids: () => [communeSheet({ rows: { "2.1": { E: "14/15 km (70%)" } } }).grid],
      at: [],
    },
    {
      says: "takes exact values: 79,96% does not meet 80%",
      grids: () => [communeSheet({ rows: { "2.1": { E: { value: 0.7996, format: "0%" } } } }).grid],
      at: ["F10"],
    },
  ]);
});
