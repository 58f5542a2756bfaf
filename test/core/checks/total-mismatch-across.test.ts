import type { Grid } from "../../../src/core/sheet/grid";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";
import { tableOf } from "../sheet/recognised";

/** Funds of three communes side by side and of all; `local` is what the second fund comes to. */
function byCommune(local: number, last = 400): Grid {
  return gridOf([
    ["TỔNG HỢP VỐN ĐẦU TƯ THEO XÃ NĂM 2022"],
    ["ĐVT: triệu đồng"],
    ["TT", "Nguồn vốn", "Xã Phước Thái", "Xã Phước Hậu", "Xã An Hải", "Tổng cộng"],
    ["I", "Ngân sách trung ương", 100, 200, 300, 600],
    ["II", "Ngân sách tỉnh", 50, 60, 70, local],
    ["III", "Vốn lồng ghép", 10, 20, 30, 60],
    [null, "Tổng cộng", 160, 280, last, 840],
  ]);
}

/** What was planned and paid out in three districts, and in all, for the works of the programme. */
function plannedAndPaid(paid: number): Grid {
  return gridOf(
    [
      ["KẾ HOẠCH VÀ GIẢI NGÂN VỐN THEO HUYỆN NĂM 2022"],
      ["ĐVT: triệu đồng"],
      ["TT", "Nội dung", "Ninh Phước", null, "Ninh Sơn", null, "Bác Ái", null, "Tổng", null],
      [null, null, "KH", "GN", "KH", "GN", "KH", "GN", "KH", "GN"],
      [1, "Đường giao thông", 100, 50, 200, 100, 300, 100, 600, 250],
      [2, "Trường học", 50, 20, 60, 30, 70, 30, 180, paid],
      [3, "Nước sạch", 10, 5, 20, 10, 30, 10, 60, 25],
    ],
    {
      merges: [
        ...[2, 4, 6, 8].map((left) => ({ top: 2, left, bottom: 2, right: left + 1 })),
        ...[0, 1].map((left) => ({ top: 2, left, bottom: 3, right: left })),
      ],
    },
  );
}

/** Communes of three districts by how many criteria they meet; `communes` is how many the second has. */
function bands(communes: number): Grid {
  return gridOf(
    [
      ["PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ ĐẠT NĂM 2022"],
      [],
      ["TT", "Huyện", "Tổng số xã", "Phân nhóm theo số tiêu chí đạt", null, null, null],
      [null, null, null, "19", "15-18", "10-14", "<10"],
      [1, "Ninh Phước", 8, 5, 2, 1, 0],
      [2, "Ninh Sơn", communes, 3, 2, 1, 1],
      [3, "Bác Ái", 9, 1, 2, 4, 2],
    ],
    {
      merges: [
        { top: 2, left: 3, bottom: 2, right: 6 },
        ...[0, 1, 2].map((left) => ({ top: 2, left, bottom: 3, right: left })),
      ],
    },
  );
}

const BANDS_DOWN = (all: number) => [
  ["PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ"],
  [],
  ["TT", "Nhóm", "Ninh Phước", "Ninh Sơn", "Bác Ái", "Toàn tỉnh"],
  [1, "Đạt 19 tiêu chí", 5, 3, 1, 9],
  [2, "Đạt 15-18 tiêu chí", 2, 2, 2, all],
  [3, "Đạt 10-14 tiêu chí", 1, 1, 4, 6],
  [4, "Dưới 10 tiêu chí", 0, 1, 2, 3],
  [null, "Tổng số xã", 8, 7, 9, 24],
];

describe("total-mismatch across", () => {
  itFinds("total-mismatch", [
    { says: "finds what communes side by side come to", grids: () => [byCommune(190)], at: ["F5"] },
    { says: "and the sum down of one of them", grids: () => [byCommune(180, 410)], at: ["E7"] },
    { says: "is silent where they add up", grids: () => [byCommune(180)], at: [] },
    {
      says: "adds up what was planned and what was paid each for itself",
      grids: () => [plannedAndPaid(90)],
      at: ["J6"],
    },
    { says: "is silent where both add up", grids: () => [plannedAndPaid(80)], at: [] },
    {
      says: "finds the number of communes that their bands do not give",
      grids: () => [bands(8)],
      at: ["C6"],
    },
    { says: "is silent where bands give it", grids: () => [bands(7)], at: [] },
    {
      says: "finds a band's communes of all districts",
      grids: () => [gridOf(BANDS_DOWN(7))],
      at: ["F5"],
    },
    { says: "is silent where they are those of all", grids: () => [gridOf(BANDS_DOWN(6))], at: [] },
  ]);

  it("bands down are counts, of which nothing is a result", () => {
    const { kind, columns } = tableOf(BANDS_DOWN(6));
    expect([kind, columns.map(({ role }) => role)]).toEqual([
      "register",
      ["ordinal", "area", "total", "total", "total"],
    ]);
  });
});
