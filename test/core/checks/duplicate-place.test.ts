import { findingParts } from "../../../src/core/checks/texts";
import { registers } from "../../../src/data/bundled";
import { communesOf } from "../../../src/core/text/places";
import type { Grid } from "../../../src/core/sheet/grid";
import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { marks, matrix, typedTwice } from "../../support/matrix";
import { communeSheet } from "../../support/communeSheet";
import { annex } from "../../support/annex";

const NINH_PHUOC = registers
  .flatMap((register) => communesOf(register, 2022))
  .flatMap(({ name, district }) => (district === "Ninh Phước" ? name : []));

const whyIn = (grid: Grid): readonly (string | undefined)[] =>
  found(check([grid]), "duplicate-place").map((finding) => findingParts(finding, "vi").why);

const whyOf = (names: readonly string[]): readonly (string | undefined)[] =>
  whyIn(matrix({ countHeader: null, rows: names.map((name) => ({ name, marks: marks() })) }));

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

  it("names the commune of the district that the list lacks", () => {
    const typed = NINH_PHUOC.map((name) => (name === "Phước Vinh" ? "Phước Hải" : name));
    expect(whyOf(typed)).toEqual([
      expect.stringMatching(/^Địa phương này đã có ở ô B\d+; danh sách còn thiếu Phước Vinh$/),
    ]);
  });

  it.each([
    ["names it for a row with figures of its own", "own", expect.stringContaining("còn thiếu Phước Vinh")],
    ["names none for a row that was copied", "copied", expect.not.stringContaining("còn thiếu")],
  ] as const)("%s", (_says, figures, why) => {
    const typed = typedTwice(NINH_PHUOC, { twice: "Phước Hải", lost: "Phước Vinh" }, figures);
    expect(whyIn(typed)).toEqual([why]);
  });

  it("names none where the list lacks none, or too many to tell", () => {
    expect(whyOf([...NINH_PHUOC, "Phước Hải"])).toEqual([expect.not.stringContaining("còn thiếu")]);
    expect(whyOf(["Phước Thái", "Phước Thái"])).toEqual([expect.not.stringContaining("còn thiếu")]);
  });
});
