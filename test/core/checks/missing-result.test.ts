import { cellName } from "../../../src/core/sheet/address";
import { criteriaSets } from "../../../src/data/bundled";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
import { CRITERIA, marks, matrix } from "../../support/matrix";
const CODES = (criteriaSets[0]?.indicators ?? []).map(({ code }) => code);

/** The sheet of a commune in which nothing has been filled in yet. */
function unfilled(place: string) {
  const rows = Object.fromEntries(CODES.map((code) => [code, { E: null, F: null }]));
  return communeSheet({ name: place === "" ? "Biểu trống" : place, place, rows, count: null });
}

describe("missing-result", () => {
  itFinds("missing-result", [
    {
      says: "finds a blank result at the result",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds the indicator, not the mark of its criterion that waits for it",
      grids: () => [
        matrix({
          countHeader: null,
          headers: ["14.1", "14.2", "14"],
          rows: [
            { name: "Phước Thái", marks: ["Đạt", null, null] },
            { name: "Phước Hậu", marks: ["Đạt", "Đạt", "Đạt"] },
            { name: "An Hải", marks: ["Đạt", "Đạt", null] },
          ],
        }),
      ],
      at: ["D4", "E6"],
    },
    {
      says: "is silent in a form left blank for others to copy, which names no commune",
      grids: () => [communeSheet().grid, unfilled("").grid],
      at: [],
    },
    {
      says: "finds every result of a commune that has filled in none",
      grids: () => [unfilled("An Hải").grid],
      at: CODES.map((code) => cellName(unfilled("An Hải").at(code, "E"))),
    },
    { says: "is silent where every result is there", grids: () => [communeSheet().grid], at: [] },
    {
      says: "takes a no-break space for a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: "\u00a0" } } }).grid],
      at: ["E10"],
    },
    {
      says: "takes a dash for missing where the indicator is not “nếu có”",
      grids: () => [communeSheet({ rows: { "2.1": { E: "-" } } }).grid],
      at: ["E10"],
    },
    {
      says: "leaves a dash alone where the indicator is “nếu có”",
      grids: () => [communeSheet({ rows: { "2.1": { D: "Đạt (nếu có)", E: "-" } } }).grid],
      at: [],
    },
    {
      says: "is found even where “Đạt” is written beside it",
      grids: () => [communeSheet({ rows: { "2.1": { E: null, F: "Đạt" } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds a blank in a matrix of Đ and C",
      grids: () => [
        matrix({
          rows: [
            { name: "Phước Thái", marks: ["", ...marks().slice(1)] },
            { name: "An Hải", marks: marks(3) },
          ],
          countHeader: null,
        }),
      ],
      at: ["C4"],
    },
    {
      says: "takes a blank for not met in a matrix of x and blanks",
      grids: () => [
        matrix({
          rows: [
            { name: "Phước Thái", marks: marks(2, "x", "") },
            { name: "An Hải", marks: marks(CRITERIA - 1, "x", "") },
          ],
          countHeader: null,
        }),
      ],
      at: [],
    },
    { says: "is not asked of a sheet of funds", grids: () => [funding({ "4:3": null })], at: [] },
  ]);
});
