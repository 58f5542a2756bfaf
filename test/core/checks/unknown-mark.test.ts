import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { CRITERIA, marks, matrix } from "../../support/matrix";
describe("unknown-mark", () => {
  itFinds("unknown-mark", [
    {
      says: "finds a mark one letter off at the result",
      grids: () => [communeSheet({ rows: { "1.1": { E: "Đat" } } }).grid],
      at: ["E7"],
    },
    {
      says: "finds it at a written verdict",
      grids: () => [communeSheet({ rows: { "1.1": { F: "Đat" } } }).grid],
      at: ["F7"],
    },
    {
      says: "finds it on the row of a criterion",
      grids: () => [communeSheet({ criteria: { "2": "Đat" } }).grid],
      at: ["F9"],
    },
    {
      says: "is silent at known marks",
      grids: () => [communeSheet({ rows: { "1.1": { F: "Đ" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "1.1": { F: null } } }).grid],
      at: [],
    },
    {
      says: "leaves a sentence alone",
      grids: () => [communeSheet({ rows: { "1.1": { E: "đã phê duyệt và công bố công khai" } } }).grid],
      at: [],
    },
    {
      says: "finds an X where a figure belongs",
      grids: () => [communeSheet({ rows: { "2.1": { E: "X" } } }).grid],
      at: ["E10"],
    },
    {
      says: "finds it in a matrix",
      grids: () => [
        matrix({
          rows: [
            { name: "Phước Thái", marks: ["Đat", ...marks().slice(1)] },
            { name: "An Hải", marks: marks(CRITERIA - 2) },
          ],
          countHeader: null,
        }),
      ],
      at: ["C4"],
    },
  ]);
});
