import { itFinds } from "../../support/checkCases";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
describe("excel-error", () => {
  itFinds("excel-error", [
    {
      says: "finds an error among the results",
      grids: () => [communeSheet({ rows: { "2.1": { E: { error: "#REF!" } } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds an error that was pasted as a text",
      grids: () => [communeSheet({ rows: { "2.1": { E: "#DIV/0!" } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds an error in a column of verdicts",
      grids: () => [communeSheet({ rows: { "2.1": { F: { error: "#NAME?" } } } }).grid],
      at: ["F10"],
    },
    {
      says: "tells an error where it begins, not where it is passed on",
      grids: () => [
        funding({ "4:3": { error: "#DIV/0!" }, "7:3": { error: "#DIV/0!", formula: "SUM(D4:D7)" } }),
      ],
      at: ["D5"],
    },
    { says: "is silent where there is none", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
  ]);

  it("says whose result it is and of which indicator", () => {
    const { grid } = communeSheet({ rows: { "2.1": { E: { error: "#REF!" } } } });
    expect(found(check([grid]), "excel-error").map(({ place, code }) => [place, code])).toEqual([
      ["Phước Thái", "2.1"],
    ]);
  });
});
