import type { Grid } from "../../../src/core/sheet/grid";
import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import type { TestCell } from "../../support/gridOf";

/** 2.1 is a rate, 10 the income a head in million đồng. */
const sheet = (code: string, result: TestCell, more: Readonly<Record<string, TestCell>> = {}): Grid =>
  communeSheet({ rows: { [code]: { E: result, ...more } } }).grid;
const percent = (value: number) => ({ value, format: "0%" });
const before = (...previous: readonly Grid[]) => ({ previous });

describe("implausible-change", () => {
  itFinds("implausible-change", [
    {
      says: "finds a rate that rose by more than 50 points",
      grids: () => [sheet("2.1", percent(0.95))],
      more: before(sheet("2.1", percent(0.4))),
      at: ["E10"],
    },
    {
      says: "finds a rate with two digits in each other's place",
      grids: () => [sheet("12.2", 62.4, { D: "≥20%" })],
      more: before(sheet("12.2", 26.4, { D: "≥20%" })),
      at: [communeSheetAddress("12.2")],
    },
    {
      says: "is silent where such digits move it little, where there are few, or others stand between",
      grids: () => [
        sheet("12.2", 54.6, { D: "≥20%" }),
        communeSheet({ name: "b", place: "Phước Hậu", rows: { "12.2": { D: "≥20%", E: 62 } } }).grid,
        communeSheet({ name: "c", place: "An Hải", rows: { "12.2": { D: "≥20%", E: 46.2 } } }).grid,
      ],
      more: before(
        sheet("12.2", 45.6, { D: "≥20%" }),
        communeSheet({ name: "b", place: "Phước Hậu", rows: { "12.2": { D: "≥20%", E: 26 } } }).grid,
        communeSheet({ name: "c", place: "An Hải", rows: { "12.2": { D: "≥20%", E: 26.4 } } }).grid,
      ),
      at: [],
    },
    {
      says: "finds an amount that grew tenfold",
      grids: () => [sheet("10", 550)],
      more: before(sheet("10", 55)),
      at: [communeSheetAddress("10")],
    },
    {
      says: "is silent at 50 points",
      grids: () => [sheet("2.1", percent(0.9))],
      more: before(sheet("2.1", percent(0.4))),
      at: [],
    },
    {
      says: "reads a bare 0,95 as 95%",
      grids: () => [sheet("2.1", 0.95, { D: "≥80%" })],
      more: before(sheet("2.1", "95%")),
      at: [],
    },
    {
      says: "is silent at an amount that grew less",
      grids: () => [sheet("10", 75)],
      more: before(sheet("10", 55)),
      at: [],
    },
    {
      says: "finds a small amount that lost its decimal point",
      grids: () => [sheet("17.4", 21)],
      more: before(sheet("17.4", 2.1)),
      at: [communeSheetAddress("17.4")],
    },
    {
      says: "finds one that had none before",
      grids: () => [sheet("17.4", 2.35)],
      more: before(sheet("17.4", 235)),
      at: [communeSheetAddress("17.4")],
    },
    {
      says: "finds a measured amount that grew tenfold, however small",
      grids: () => [sheet("17.4", 23)],
      more: before(sheet("17.4", 2.2)),
      at: [communeSheetAddress("17.4")],
    },
    {
      says: "is silent at small counts and parts of one that grew as much",
      grids: () => [
        sheet("17.4", 20),
        communeSheet({ name: "c", place: "An Hải", rows: { "17.4": { E: 5 } } }).grid,
      ],
      more: before(
        sheet("17.4", 2),
        communeSheet({ name: "c", place: "An Hải", rows: { "17.4": { E: 0.5 } } }).grid,
      ),
      at: [],
    },
    {
      says: "finds an income that grew by three quarters",
      grids: () => [sheet("10", 84.7)],
      more: before(sheet("10", 47.9)),
      at: [communeSheetAddress("10")],
    },
    {
      says: "is silent at another amount that grew as much",
      grids: () => [sheet("17.4", 110)],
      more: before(sheet("17.4", 55)),
      at: [],
    },
    { says: "is silent at a blank", grids: () => [sheet("10", null)], more: before(sheet("10", 55)), at: [] },
    {
      says: "is silent where nothing was reported before",
      grids: () => [sheet("10", 550)],
      more: before(sheet("10", null)),
      at: [],
    },
    {
      says: "gives way to the regression it makes: one cause, one finding",
      grids: () => [sheet("2.1", percent(0.2), { F: "Chưa đạt" })],
      more: before(sheet("2.1", percent(0.95))),
      at: [],
    },
    {
      says: "gives way to a rate in the wrong scale",
      grids: () => [sheet("2.1", percent(85))],
      more: before(sheet("2.1", percent(0.85))),
      at: [],
    },
  ]);

  it("says how far it went", () => {
    const report = check([sheet("10", 550)], before(sheet("10", 55)));
    expect(found(report, "implausible-change").map(({ data }) => data.change)).toEqual([
      { kind: "times", times: 10, way: "up" },
    ]);
  });
});

function communeSheetAddress(code: string): string {
  return `E${String(communeSheet().at(code, "E").row + 1)}`;
}
