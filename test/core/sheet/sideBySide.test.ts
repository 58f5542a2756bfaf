import { findHeaders } from "../../../src/core/sheet/headerBlock";
import { SheetView } from "../../../src/core/sheet/sheetView";
import { bandsOf } from "../../../src/core/sheet/sideBySide";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const bands = (rows: readonly (readonly TestCell[])[]) => {
  const view = new SheetView(gridOf(rows, { name: "Trang", id: "1" }));
  return bandsOf(view, findHeaders(view)).map(({ left }) => left);
};

const SLIP = ["TT", "Nội dung", "Yêu cầu", "Kết quả"];
const LINE = ["2.1", "Tỷ lệ đường xã", "100%", 100];
const WIDE = Array.from({ length: 19 }, (_, at) => `TC ${String(at + 1)}`);

describe("tables side by side", () => {
  it.each<[string, readonly (readonly TestCell[])[], readonly number[]]>([
    [
      "a blank column between two slips",
      [["Xã An Hải"], [...SLIP, null, ...SLIP], [...LINE, null, ...LINE]],
      [0, 5],
    ],
    [
      "two slips without a gap",
      [
        [...SLIP, ...SLIP],
        [...LINE, ...LINE],
      ],
      [0, 4],
    ],
    [
      "a second table that begins lower",
      [SLIP, LINE, [...LINE, null, "Xã", "Số tiêu chí đạt", "Ghi chú"], [...LINE, null, "An Hải", 17, "x"]],
      [0, 5],
    ],
    [
      "two matrices",
      [
        ["TT", "Xã", ...WIDE, null, "TT", "Xã", ...WIDE],
        [1, "An Hải", ...WIDE.map(() => "Đ"), null, 1, "Cà Ná", ...WIDE.map(() => "Đ")],
      ],
      [0, 22],
    ],
  ])("are told apart: %s", (_what, rows, expected) => {
    expect(bands(rows)).toEqual(expected);
  });

  it.each<[string, readonly (readonly TestCell[])[]]>([
    ["one slip", [SLIP, LINE]],
    [
      "a slip with blank columns between its own",
      [
        ["TT", null, "Nội dung", null, "Yêu cầu", "Kết quả"],
        ["2.1", null, "Tỷ lệ", null, "100%", 100],
      ],
    ],
    [
      "notes before the code",
      [
        ["Ghi chú", "Mã", null, "Nội dung", "Yêu cầu", "Kết quả"],
        ["a", "2.1", null, "Tỷ lệ", "100%", 100],
      ],
    ],
    [
      "criteria beside their indicators",
      [
        ["TT", "Tiêu chí", null, "TT", "Nội dung", "Kết quả"],
        [1, "Quy hoạch", null, "1.1", "Quy hoạch chung", "Đạt"],
      ],
    ],
    [
      "communes side by side under one list of indicators",
      [
        ["TT", "Nội dung", null, "An Hải", null, "Cà Ná"],
        ["1.1", "Quy hoạch", null, "Đạt", null, "Đạt"],
      ],
    ],
    ["nothing", []],
  ])("are not seen in %s", (_what, rows) => {
    expect(bands(rows)).toEqual([0]);
  });
});
