import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("target-unconfirmed", () => {
  itFinds("target-unconfirmed", [
    {
      says: "notes a bundled threshold where the sheet has no target",
      grids: () => [communeSheet({ rows: { "4.2": { D: null } } }).grid],
      at: ["E19"],
    },
    { says: "is silent where the sheet has its own target", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent where the office confirmed it",
      grids: () => [communeSheet({ rows: { "4.2": { D: null } } }).grid],
      at: [],
      more: {
        decisions: { thresholds: [{ set: "xa-ntm-2021-2025", code: "4.2", area: "*", target: "≥ 98%" }] },
      },
    },
    {
      says: "tells each threshold once, however many communes it judges",
      grids: () => [
        communeSheet({ rows: { "4.2": { D: null } } }).grid,
        communeSheet({ name: "An Hải", place: "An Hải", rows: { "4.2": { D: null } } }).grid,
      ],
      at: ["E19"],
    },
  ]);
});
