import { itFinds } from "../../support/checkCases";
import { marks, matrix } from "../../support/matrix";
import { communeSheet } from "../../support/communeSheet";
import { annex } from "../../support/annex";
describe("duplicate-place", () => {
  itFinds("duplicate-place", [
    {
      says: "finds the second row of a commune",
      grids: () => [
        matrix({
          rows: [
            { name: "Phước Thái", marks: marks() },
            { name: "Xã Phước Thái", marks: marks() },
          ],
          countHeader: null,
        }),
      ],
      at: ["B5"],
    },
    { says: "is silent where each stands once", grids: () => [matrix()], at: [] },
    {
      says: "finds a copied sheet whose commune was not changed",
      grids: () => [communeSheet().grid, communeSheet({ name: "An Hải" }).grid],
      at: ["B3"],
    },
    {
      says: "is silent where two sheets are of two communes",
      grids: () => [communeSheet().grid, communeSheet({ name: "An Hải", place: "An Hải" }).grid],
      at: [],
    },
    {
      says: "finds a commune registered twice",
      grids: () => [annex({ "7:1": "Xã Phước Thái" })],
      at: ["B8"],
    },
  ]);
});
