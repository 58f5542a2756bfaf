import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("target-unset", () => {
  itFinds("target-unset", [
    {
      says: "notes a target the province still has to set",
      grids: () => [communeSheet({ rows: { "2.1": { D: "UBND cấp tỉnh quy định cụ thể" } } }).grid],
      at: ["D10"],
    },
    {
      says: "notes a bundled threshold without a figure at the result",
      grids: () => [communeSheet({ rows: { "2.1": { D: null } } }).grid],
      at: ["E10"],
    },
    { says: "is silent where the sheet has targets", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent where the office has set it",
      grids: () => [communeSheet({ rows: { "2.1": { D: "UBND cấp tỉnh quy định cụ thể" } } }).grid],
      at: [],
      more: {
        decisions: { thresholds: [{ set: "xa-ntm-2021-2025", code: "2.1", area: "*", target: "≥ 85%" }] },
      },
    },
  ]);
});
