import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { rewritten } from "../../support/legacyText";
import type { Grid } from "../../../src/core/sheet/grid";

const nfd = (text: string) => text.normalize("NFD");

const decomposed = (grid: Grid): Grid => rewritten(grid, nfd);

describe("not-nfc", () => {
  itFinds("not-nfc", [
    {
      says: "finds a decomposed text",
      grids: () => [communeSheet({ rows: { "2.1": { F: nfd("Đạt") } } }).grid],
      at: ["F10"],
    },
    {
      says: "finds it in the lines above the table",
      grids: () => [communeSheet({ place: nfd("Phước Thái") }).grid],
      at: ["B3"],
    },
    {
      says: "is one finding, at the first cell, where it is the sheet's",
      grids: () => [decomposed(communeSheet().grid)],
      at: ["A1"],
    },
    { says: "is silent at composed texts", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { F: null } } }).grid],
      at: [],
    },
    {
      says: "leaves what a formula gives to the cell it comes from",
      grids: () => [communeSheet({ rows: { "2.1": { F: { value: nfd("Đạt"), formula: "G10" } } } }).grid],
      at: [],
    },
  ]);

  it("counts the cells of a whole sheet, mends all of them and leaves nothing else to find", () => {
    const report = check([decomposed(communeSheet().grid)]);
    const [finding] = found(report, "not-nfc");
    expect(finding?.is).toBe(finding?.edits.length);
    expect(finding?.edits.length).toBeGreaterThan(100);
    expect(report.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("offers the composed text", () => {
    const [finding] = found(check([communeSheet({ rows: { "2.1": { F: nfd("Đạt") } } }).grid]), "not-nfc");
    expect(finding?.edits).toMatchObject([{ expect: nfd("Đạt"), value: "Đạt" }]);
  });
});
