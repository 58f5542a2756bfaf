import type { Kind } from "../../../src/core/checks/catalogue";
import type { Grid } from "../../../src/core/sheet/grid";
import { annex } from "../../support/annex";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import type { CommuneSheetChanges } from "../../support/communeSheet";
import { marks, matrix } from "../../support/matrix";

const sheet = (changes: CommuneSheetChanges): Grid => communeSheet(changes).grid;

function editsOf(kind: Kind, grid: Grid): readonly (readonly [unknown, unknown])[] {
  return found(check([grid]), kind).flatMap(({ edits }) =>
    edits.map(({ expect: now, value }) => [now, value] as const),
  );
}

describe("fixes", () => {
  it.each<[string, Kind, Grid, readonly (readonly [unknown, unknown])[]]>([
    [
      "write the computed verdict",
      "verdict-mismatch",
      sheet({ rows: { "2.1": { F: "Chưa đạt" } } }),
      [["Chưa đạt", "Đạt"]],
    ],
    [
      "keep the short marks of a sheet",
      "verdict-mismatch",
      sheet({ rows: { "2.1": { F: "CĐ" } } }),
      [["CĐ", "Đ"]],
    ],
    [
      "write the computed verdict of a criterion",
      "criterion-mismatch",
      sheet({ criteria: { "2": "Chưa đạt" } }),
      [["Chưa đạt", "Đạt"]],
    ],
    [
      "write the number for a number typed as text",
      "number-as-text",
      sheet({ rows: { "10": { E: "55,5" } } }),
      [["55,5", 55.5]],
    ],
    [
      "write the fraction into a percent cell",
      "number-as-text",
      sheet({ rows: { "2.1": { E: { value: "85", format: "0%" } } } }),
      [["85", 0.85]],
    ],
    [
      "write the register’s name and keep the prefix",
      "misspelt-place",
      annex({ "10:1": " Xã Quãng Sơn" }),
      [[" Xã Quãng Sơn", " Xã Quảng Sơn"]],
    ],
    [
      "write the computed count inside its text",
      "count-mismatch",
      sheet({ count: "18/19" }),
      [["18/19", "19/19"]],
    ],
    [
      "write the computed count as a number",
      "count-mismatch",
      matrix({ rows: [{ name: "An Hải", marks: marks(1), count: 19 }] }),
      [[19, 18]],
    ],
    [
      "write the computed rate inside its text",
      "percentage-mismatch",
      sheet({ rows: { "2.1": { E: "12/15 km (75,0%)" } } }),
      [["12/15 km (75,0%)", "12/15 km (80,0%)"]],
    ],
    [
      "write the mark that was meant",
      "unknown-mark",
      sheet({ rows: { "1.1": { E: "Đat" } } }),
      [["Đat", "Đạt"]],
    ],
    ["write a code as text", "code-as-number", sheet({ rows: { "17.10": { A: 17.1 } } }), [[17.1, "17.10"]]],
    [
      "write the range Excel took for a date",
      "date-for-range",
      sheet({ rows: { "17.4": { D: { value: 44622, format: "d-mmm" } } } }),
      [[44622, "02-03"]],
    ],
  ])("%s", (_, kind, grid, edits) => {
    expect(editsOf(kind, grid)).toEqual(edits);
  });

  it.each<[string, Kind, Grid]>([
    ["a figure that only may have been meant", "not-a-number", sheet({ rows: { "2.1": { E: "6O,5" } } })],
    [
      "a rate whose scale is in doubt",
      "percent-scale",
      sheet({ rows: { "2.1": { E: { value: 85, format: "0%" } } } }),
    ],
    [
      "digits that may be read in two ways",
      "ambiguous-number",
      sheet({ rows: { "17.4": { D: "≥ 50 m2", E: "1.500" } } }),
    ],
    ["a mark that may be anything", "unknown-mark", sheet({ rows: { "1.1": { E: "tàm tạm" } } })],
    [
      "a count while something is unresolved",
      "count-mismatch",
      sheet({ rows: { "2.1": { E: null } }, count: "17/19" }),
    ],
    [
      "a verdict a formula computes",
      "verdict-mismatch",
      sheet({ rows: { "2.1": { F: { value: "Chưa đạt", formula: 'IF(E10>1,"Đạt","Chưa đạt")' } } } }),
    ],
  ])("are not offered for %s", (_, kind, grid) => {
    expect(found(check([grid]), kind)).toHaveLength(1);
    expect(editsOf(kind, grid)).toEqual([]);
  });

  it("replace only what was read: every edit expects what its cell holds", () => {
    const grid = sheet({ count: "18/19", rows: { "1.1": { E: "Đat" }, "2.1": { F: "CĐ" } } });
    for (const { edits } of check([grid]).findings) {
      for (const { row, column, expect: now } of edits) expect(grid.textAt(row, column)).toBe(now);
    }
  });
});
