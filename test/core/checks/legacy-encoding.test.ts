import type { Grid } from "../../../src/core/sheet/grid";
import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import type { CommuneSheetChanges } from "../../support/communeSheet";
import { inTcvn3, inVni, rewritten } from "../../support/legacyText";

const sheet = (changes: CommuneSheetChanges = {}): Grid => communeSheet(changes).grid;
const note = (value: string, font: string): Grid => sheet({ rows: { "2.1": { B: { value, font } } } });

describe("legacy-encoding", () => {
  itFinds("legacy-encoding", [
    {
      says: "finds a text in a font of TCVN3",
      grids: () => [note(inTcvn3("Đường xã"), ".VnTime")],
      at: ["B10"],
    },
    {
      says: "finds a text in a font of VNI",
      grids: () => [note(inVni("Đường xã"), "VNI-Times")],
      at: ["B10"],
    },
    {
      says: "finds one by its letters where the font is one of Unicode",
      grids: () => [note(inTcvn3("Đường xã được cứng hóa"), "Arial")],
      at: ["B10"],
    },
    {
      says: "is one finding, at the first cell, where a whole sheet is in TCVN3",
      grids: () => [rewritten(sheet(), inTcvn3, ".VnTime")],
      at: ["A1"],
    },
    {
      says: "is one finding where a whole sheet is in VNI and the font was lost",
      grids: () => [rewritten(sheet(), inVni, "Calibri")],
      at: ["A1"],
    },
    { says: "is silent at Unicode", grids: () => [sheet()], at: [] },
    { says: "is silent at Unicode typed in an old font", grids: () => [note("Đường xã", ".VnTime")], at: [] },
    {
      says: "is silent at plain letters and figures in an old font",
      grids: () => [note("km 12", ".VnTime")],
      at: [],
    },
    { says: "is silent at a blank", grids: () => [note("", ".VnTime")], at: [] },
  ]);

  it.each([
    ["TCVN3", inTcvn3, ".VnTime"],
    ["VNI", inVni, "VNI-Times"],
    ["TCVN3 without its font", inTcvn3, "Arial"],
  ] as const)("a whole sheet in %s is read and judged as one in Unicode", (_, write, font) => {
    const report = check([rewritten(sheet({ rows: { "2.1": { F: "Chưa đạt" } } }), write, font)]);
    expect(found(report, "legacy-encoding").map(({ is }) => typeof is)).toEqual(["number"]);
    expect(found(report, "verdict-mismatch").map(({ code }) => code)).toEqual(["2.1"]);
    expect(report.assessments.map(({ place, met }) => [place.name, met])).toEqual([["Phước Thái", 19]]);
  });

  it("offers Unicode where the font draws it, and leaves cells in an old font to the conversion", () => {
    const editsIn = (font: string) =>
      found(check([note("X· Ph\u00adíc Th¸i", font)]), "legacy-encoding").flatMap(({ edits }) => edits);
    expect(editsIn("Arial")).toMatchObject([{ expect: "X· Ph\u00adíc Th¸i", value: "Xã Phước Thái" }]);
    expect(editsIn(".VnTime")).toEqual([]);
  });

  it("offers no other fix where the font would garble it", () => {
    const report = check([rewritten(sheet({ rows: { "2.1": { F: "Chưa đạt" } } }), inTcvn3, ".VnTime")]);
    expect(found(report, "verdict-mismatch").flatMap(({ edits }) => edits)).toEqual([]);
  });
});
