import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../support/gridOf";
import { itFinds } from "../../support/checkCases";
import { CRITERIA, marks, matrix } from "../../support/matrix";
import { annex } from "../../support/annex";
import { funding } from "../../support/funding";
import { communeSheet } from "../../support/communeSheet";
/** Three communes of which one mark of criterion 1 is not Đ, and how many are said to meet it. */
function countedMatrix(mark: string | null, said: number): Grid {
  const first = marks().slice(1);
  return matrix({
    rows: [
      { name: "Phước Thái", marks: marks() },
      { name: "Phước Hậu", marks: marks() },
      { name: "An Hải", marks: [mark, ...first] },
    ],
    countHeader: null,
    total: [null, "Tổng số xã đạt", said, ...first.map(() => 3)],
  });
}

/** A total above two funds, of which the first is parted into two. */
function ranked(total: number, subtotal = 60): Grid {
  return gridOf([
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện"],
    [null, "Ngân sách nhà nước", null, null],
    [null, "TỔNG SỐ", total, 10],
    ["I", "Ngân sách trung ương", subtotal, 6],
    [1, "Vốn đầu tư", 40, 4],
    [2, "Vốn sự nghiệp", 20, 2],
    ["II", "Cộng đồng dân cư", 80, 4],
  ]);
}

describe("total-mismatch", () => {
  itFinds("total-mismatch", [
    { says: "finds a wrong total of funds", grids: () => [funding({ "7:2": 5942 })], at: ["C8"] },
    {
      says: "tolerates (n + 1) / 2 units of the last printed digit",
      grids: () => [funding({ "7:2": 4944 })],
      at: [],
    },
    { says: "does not tolerate more", grids: () => [funding({ "7:2": 4945 })], at: ["C8"] },
    {
      says: "is silent where totals are blank",
      grids: () => [funding({ "7:2": null, "7:3": null })],
      at: [],
    },
    {
      says: "finds a wrong subtotal of a district in the annex",
      grids: () => [annex({ "5:3": 3 })],
      at: ["D6"],
    },
    { says: "finds a wrong sum over subtotals in the annex", grids: () => [annex({ "4:3": 7 })], at: ["D5"] },
    { says: "does not add villages to communes", grids: () => [annex()], at: [] },
    {
      says: "finds a wrong count of communes below a matrix",
      grids: () => [
        matrix({
          total: [
            null,
            "Tổng số xã đạt",
            ...Array.from({ length: CRITERIA }, (_, at) => (at === 0 ? 2 : at < 14 ? 3 : at < 18 ? 2 : 1)),
            null,
          ],
        }),
      ],
      at: ["C7"],
    },
    {
      says: "is silent at a mean below a matrix",
      grids: () => [matrix({ total: [null, "Bình quân", ...marks(CRITERIA, "", ""), 17] })],
      at: [],
    },
    {
      says: "is found at the text, not at the sum, where a summand is text",
      grids: () => [funding({ "5:2": "3100", "7:2": 1842 })],
      at: [],
    },
    {
      says: "is silent at an unreadable summand",
      grids: () => [funding({ "5:2": "3l0O", "7:2": 1842 })],
      at: [],
    },
    {
      says: "counts a blank mark either way, which is found as missing",
      grids: () => [countedMatrix(null, 3), countedMatrix(null, 2)],
      at: [],
    },
    {
      says: "counts an unread mark either way, which is found as unknown",
      grids: () => [countedMatrix("Đa", 3)],
      at: [],
    },
    {
      says: "finds a count that no reading of a blank gives",
      grids: () => [countedMatrix(null, 4)],
      at: ["C7"],
    },
    {
      says: "adds rows of the first rank whether they head others or stand alone",
      grids: () => [ranked(140)],
      at: [],
    },
    { says: "finds a wrong total over them", grids: () => [ranked(145)], at: ["C3"] },
    {
      says: "leaves a total alone that adds up its wrong subtotal",
      grids: () => [ranked(150, 70)],
      at: ["C4"],
    },
    {
      says: "leaves the count of criteria of one commune to count-mismatch",
      grids: () => [communeSheet({ count: "18/19" }).grid],
      at: [],
    },
  ]);
});
