import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("target-unreadable", () => {
  itFinds("target-unreadable", [
    {
      says: "finds a target without a bound",
      grids: () => [communeSheet({ rows: { "2.1": { D: "phấn đấu thật tốt hơn" } } }).grid],
      at: ["D10"],
    },
    {
      says: "finds “đến” alone",
      grids: () => [communeSheet({ rows: { "2.1": { D: "đến 80%" } } }).grid],
      at: ["D10"],
    },
    {
      says: "is silent at targets as officials write them",
      grids: () => [communeSheet({ rows: { "2.1": { D: "từ 80% trở lên" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { D: null } } }).grid],
      at: [],
    },
    {
      says: "leaves an unset target alone",
      grids: () => [communeSheet({ rows: { "2.1": { D: "UBND cấp tỉnh quy định cụ thể" } } }).grid],
      at: [],
    },
  ]);
});
