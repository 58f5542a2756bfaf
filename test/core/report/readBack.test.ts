import { readFileSync } from "node:fs";
import path from "node:path";
import { fieldDictionary } from "../../../src/core/report/dictionary";
import { fillTemplate } from "../../../src/core/report/fillTemplate";
import { readBack } from "../../../src/core/report/readBack";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { Figures, FieldValues } from "../../../src/core/report/figures";
import { numberValue, textValue } from "../../../src/core/report/figures";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const commune = (name: string, met: number): FieldValues =>
  new Map([
    ["xa.ten", textValue(name)],
    ["xa.so_dat", numberValue(met)],
  ]);
const group = (name: string, ...items: readonly FieldValues[]) => ({
  head: new Map([["huyen.ten", textValue(name)]]),
  items,
});
const figures: Figures = {
  single: new Map([["nam", numberValue(2022)]]),
  lists: new Map([
    [
      "xa",
      {
        name: "xa",
        group: "huyen",
        groups: [group("A", commune("a", 19), commune("b", 15)), group("B", commune("c", 7))],
      },
    ],
  ]),
};

const template = gridOf(
  [
    ["Năm", "{{nam}}"],
    ["{{huyen.ten}}", { formula: "SUBTOTAL(9,B3:B3)" }],
    ["{{xa.ten}}", "{{xa.so_dat}}"],
    ["Cộng", { formula: "SUBTOTAL(9,B2:B3)" }],
  ],
  { name: "T1" },
);
const edits = fillTemplate([template], fieldDictionary, figures);

function filled(changes: Readonly<Record<number, TestCell>> = {}) {
  const rows: (readonly TestCell[])[] = [
    ["Năm", 2022],
    ["A", { formula: "SUBTOTAL(9,B3:B4)", value: 34 }],
    ["a", 19],
    ["b", 15],
    ["B", { formula: "SUBTOTAL(9,B6)", value: 7 }],
    ["c", 7],
    ["Cộng", { formula: "SUBTOTAL(9,B2:B6)", value: 41 }],
  ];
  return gridOf(
    rows.map((row, at) => [row[0], at in changes ? changes[at] : row[1]]),
    { name: "T1" },
  );
}

describe("a filled form, read again", () => {
  it("holds each figure, and totals that are the sums of the figures", () => {
    expect(readBack([template], edits, [filled()])).toEqual({ checked: 7, differences: [] });
  });

  it.each<[string, number, TestCell, string, number | string, number]>([
    ["a figure in another row's place", 2, 15, "figure", 15, 19],
    ["a total that leaves a row out", 6, { formula: "SUBTOTAL(9,B2:B5)", value: 34 }, "total", 34, 41],
    [
      "a district's total over another district's rows",
      1,
      { formula: "SUBTOTAL(9,B3:B6)", value: 41 },
      "total",
      41,
      34,
    ],
    ["a text in place of a figure", 5, "7", "figure", "7", 7],
  ])("says of %s what it is and what it should be", (_what, row, cell, kind, is, shouldBe) => {
    const { differences } = readBack([template], edits, [filled({ [row]: cell })]);
    expect(differences).toEqual([{ sheet: "T1", row, column: 1, kind, is, shouldBe }]);
  });
});

describe("a bundled form, read again", () => {
  it("has totals to be checked", () => {
    const bytes = readFileSync(path.join(__dirname, "../../../assets/templates/tong-hop-tieu-chi.xlsx"));
    const opening = openXlsx(bytes);
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const grids = opening.workbook.grids();
    const meant = fillTemplate(grids, fieldDictionary, figures);
    expect(opening.workbook.applyNow(meant)).toEqual([]);
    const again = openXlsx(opening.workbook.save());
    if (again.kind === "fault") throw new Error(again.fault.kind);
    const { checked, differences } = readBack(grids, meant, again.workbook.grids());
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(4);
  });
});
