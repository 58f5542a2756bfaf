import { findHeaders } from "../../../src/core/sheet/headerBlock";
import { SheetView } from "../../../src/core/sheet/sheetView";
import { bandsOf } from "../../../src/core/sheet/sideBySide";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Rows = readonly (readonly TestCell[])[];

const bands = (rows: Rows) => {
  const view = new SheetView(gridOf(rows, { name: "Trang", id: "1" }));
  return bandsOf(view, findHeaders(view)).map(({ left }) => left);
};

const HEADER = ["TT", "Xã", "TC1", "TC2", "TC3", "TC4"];
const communes: Rows = ["An Hải", "Phước Hải", "Phước Thái", "Phước Hậu", "Phước Dân", "Cà Ná", "Nhị Hà"].map(
  (commune, at) => [at + 1, commune, "Đ", "Đ", "CĐ", "Đ"],
);

/** The matrix of communes with other cells behind a blank column, from the header's row on or from lower down. */
const beside = (aside: Rows, from = 0): Rows =>
  [HEADER, ...communes].map((row, at) => {
    const own = at < from ? undefined : aside[at - from];
    return own === undefined ? row : [...row, null, ...own];
  });

const COUNTS: Rows = [
  ["Huyện", "Số xã", "Dưới 10 TC"],
  ["Ninh Phước", 8, 0],
  ["Ninh Hải", 8, 1],
  ["Cộng", 16, 1],
];

describe("a small table beside a longer one", () => {
  it.each<[string, Rows]>([
    ["ends in a total of its own", beside(COUNTS)],
    ["begins lower", beside([...COUNTS.slice(0, 3), ["Ninh Sơn", 7, 2]], 1)],
    [
      "has no header",
      beside([
        ["Đạt 19 TC", 8],
        ["Dưới 19 TC", 0],
        ["Tổng", 8],
      ]),
    ],
    [
      "goes by years",
      beside([
        ["Năm", "Số thôn"],
        [2021, 3],
        [2022, 5],
        ["Cộng", 8],
      ]),
    ],
    [
      "leaves the row blank that numbers the columns",
      [
        [...HEADER, null, "Huyện", "Số xã"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ...beside(COUNTS.slice(1), 1).slice(1),
      ],
    ],
    [
      "has a title of its own",
      beside([["Phân nhóm"], ["Huyện", "Số xã"], ["Ninh Phước", 8], ["Ninh Hải", 8], ["Ninh Sơn", 7]]),
    ],
  ])("stands apart where it %s", (_what, rows) => {
    expect(bands(rows)).toEqual([0, 7]);
  });

  it.each<[string, Rows]>([
    [
      "columns as long as the table",
      beside([["Dân số", "Hộ"], ...communes.map((_row, at) => [at * 1000, at])]),
    ],
    [
      "names and figures that begin with the table and only stop earlier",
      beside([
        ["Cán bộ", "Số lần"],
        ["Lan", 2],
        ["Hùng", 1],
        ["Minh", 3],
      ]),
    ],
    [
      "remarks without figures",
      beside([
        ["Ghi chú", "Nơi gửi"],
        ["chậm", "huyện"],
        ["thiếu", "xã"],
        ["Cộng", "sở"],
      ]),
    ],
    ["a total and a verdict", beside([["Tổng", "Kết luận"], ...communes.map(() => [3, "Chưa đạt"])])],
    [
      "the same name again and again",
      beside(
        [
          ["Huyện", "Số xã"],
          ["Ninh Phước", 8],
          ["Ninh Phước", 8],
          ["Cộng", 8],
        ],
        1,
      ),
    ],
    [
      "lines with gaps",
      beside([["Huyện", "Số xã"], ["Ninh Phước", 8], [], ["Ninh Hải", 8], ["Cộng", 16]], 1),
    ],
  ])("is not seen in %s", (_what, rows) => {
    expect(bands(rows)).toEqual([0]);
  });

  it("is not seen where a heading stands over both", () => {
    const rows = [["TT", "Xã", "TC1", "TC2", "TC3", "Nhóm", null, null, null], ...beside(COUNTS).slice(1)];
    const view = new SheetView(
      gridOf(rows, { name: "Trang", id: "1", merges: [{ top: 0, left: 5, bottom: 0, right: 8 }] }),
    );
    expect(bandsOf(view, findHeaders(view)).map(({ left }) => left)).toEqual([0]);
  });
});
