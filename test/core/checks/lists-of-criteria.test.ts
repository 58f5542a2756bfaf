import type { Grid } from "../../../src/core/sheet/grid";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { marks } from "../../support/matrix";

/** Communes with the marks of 19 criteria, of which the last ones are not met, and what is written behind them. */
function listedBeside(headers: readonly string[], rows: readonly (readonly [number, ...TestCell[]])[]): Grid {
  const names = ["Phước Thái", "Phước Hậu", "An Hải"];
  return gridOf([
    ["TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
    ["STT", "Xã", ...marks().map((_, at) => `TC ${String(at + 1)}`), ...headers],
    ...rows.map(([unmet, ...beside], at) => [at + 1, names[at] ?? "", ...marks(unmet), ...beside]),
  ]);
}

/** A list of communes with counts of criteria met and not met, and which are not. */
function listed(rows: readonly (readonly [TestCell, TestCell, TestCell])[]): Grid {
  const names = ["Phước Thái", "Phước Hậu", "An Hải"];
  return gridOf([
    ["DANH SÁCH CÁC XÃ VÀ SỐ TIÊU CHÍ ĐẠT NĂM 2022"],
    ["STT", "Xã", "Huyện", "Số tiêu chí đạt", "Số tiêu chí chưa đạt", "Các tiêu chí chưa đạt"],
    ...rows.map((row, at) => [at + 1, names[at] ?? "", "Ninh Phước", ...row]),
  ]);
}

const RIGHT = [
  [19, 0, ""],
  [17, 2, "TC 5; 17"],
  [16, 3, "còn 3 TC: 5, 7, 17"],
] as const;

/** A commune's sheet with 2.1 below its bound, and a line below it. */
function sheetWith(line: readonly TestCell[]): Grid {
  return gridOf([
    ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
    ["Mã", "Nội dung", "Chỉ tiêu", "Kết quả", "Đánh giá"],
    ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 80%", 75, "Chưa đạt"],
    ["4.2", "Tỷ lệ hộ sử dụng điện", "≥ 98%", 99, "Đạt"],
    ["10", "Thu nhập bình quân đầu người", "≥ 40", 45, "Đạt"],
    [],
    line,
  ]);
}

const AT_LIST = ["Tiêu chí chưa đạt"];

describe("criterion-mismatch of a list", () => {
  itFinds("criterion-mismatch", [
    {
      says: "finds a criterion listed as not met that is met, and one that is left out",
      grids: () => [
        listedBeside(AT_LIST, [
          [0, ""],
          [1, "TC 18"],
          [2, "18"],
        ]),
      ],
      at: ["V4", "V5"],
    },
    {
      says: "is silent where list and marks agree",
      grids: () => [
        listedBeside(AT_LIST, [
          [0, "Không"],
          [1, "19"],
          [2, "18, 19"],
        ]),
      ],
      at: [],
    },
    {
      says: "holds what notes say is still wanting to the marks",
      grids: () => [
        listedBeside(
          ["Ghi chú"],
          [
            [0, ""],
            [1, "Còn TC 18"],
            [2, "Đang làm đường, 18"],
          ],
        ),
      ],
      at: ["V4"],
    },
    {
      says: "finds what a line below a commune sheet leaves out",
      grids: () => [sheetWith([null, "Các tiêu chí chưa đạt: 10"])],
      at: ["B7"],
    },
    {
      says: "reads the list beside such a line too",
      grids: () => [sheetWith([null, "Tiêu chí chưa đạt", null, "TC 10"])],
      at: ["D7"],
    },
    {
      says: "takes one number beside such a line for a count",
      grids: () => [sheetWith([null, "Tiêu chí chưa đạt", null, "1"])],
      at: [],
    },
    {
      says: "is silent where that line is right",
      grids: () => [sheetWith([null, "Các tiêu chí chưa đạt: 2"])],
      at: [],
    },
    {
      says: "asks nothing of a list of what is planned",
      grids: () => [
        listedBeside(
          ["Tiêu chí phấn đấu đạt"],
          [
            [0, ""],
            [1, "19"],
            [2, "19"],
          ],
        ),
      ],
      at: [],
    },
  ]);
});

describe("count-mismatch of a list", () => {
  itFinds("count-mismatch", [
    { says: "is silent where counts and list agree", grids: () => [listed(RIGHT)], at: [] },
    {
      says: "finds a count of criteria met that the list does not give",
      grids: () => [listed([...RIGHT.slice(0, 1), [18, 2, "TC 5; 17"], RIGHT[2]])],
      at: ["D4"],
    },
    {
      says: "finds a count of criteria not met that the list does not give",
      grids: () => [listed([...RIGHT.slice(0, 2), [16, 4, "còn 3 TC: 5, 7, 17"]])],
      at: ["E5"],
    },
    {
      says: "finds a list that all counts beside it contradict",
      grids: () => [listed([...RIGHT.slice(0, 2), [16, 3, "còn 3 TC: 5, 17"]])],
      at: ["F5"],
    },
    {
      says: "holds a count of criteria not met to the marks",
      grids: () => [
        listedBeside(
          ["Số TC chưa đạt"],
          [
            [0, 0],
            [1, 2],
            [2, 2],
          ],
        ),
      ],
      at: ["V4"],
    },
  ]);
});

describe("unknown-code in a list", () => {
  itFinds("unknown-code", [
    {
      says: "finds codes the set does not have, and no count that rests on them",
      grids: () => [listed([...RIGHT.slice(0, 1), [17, 2, "TC 5; 21"], [16, 3, "5; 7; 17.21"]])],
      at: ["F4", "F5"],
    },
    { says: "is silent where all are there", grids: () => [listed(RIGHT)], at: [] },
  ]);
});
