import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { marks, matrix } from "../../support/matrix";
import { annex } from "../../support/annex";
import { inspections } from "../../support/inspections";
describe("misspelt-place", () => {
  itFinds("misspelt-place", [
    { says: "finds Quãng Sơn in the annex", grids: () => [annex({ "10:1": "Xã Quãng Sơn" })], at: ["B11"] },
    {
      says: "finds it in a commune sheet, at the name",
      grids: () => [communeSheet({ place: "Phước Tái" }).grid],
      at: ["B3"],
    },
    {
      says: "finds it among the communes inspected, also in a sentence",
      grids: () => [
        inspections({
          names: ["Phước Tháy", "Các xã: Phước Hậu, Phước Sơn (huyện Ninh Phước)", "Quãng Sơn"],
        }),
      ],
      at: ["C4", "C6"],
    },
    {
      says: "is silent at names of the register, with prefix and spaces",
      grids: () => [annex({ "10:1": " Xã  Quảng Sơn " })],
      at: [],
    },
    {
      says: "takes old and new placement of tones for the same",
      grids: () => [annex({ "11:1": "Xã Hoà Sơn" })],
      at: [],
    },
    {
      says: "is silent at a name far from all",
      grids: () => [
        matrix({
          rows: [
            { name: "Phước Thái", marks: marks() },
            { name: "Xã Mường Bú", marks: marks() },
          ],
          countHeader: null,
        }),
      ],
      at: [],
    },
  ]);
});
