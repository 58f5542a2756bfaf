import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { criteriaOnly } from "../../support/criteriaOnly";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../support/gridOf";
import { marks, matrix } from "../../support/matrix";
/** A commune's own word and the province's: criterion 2 may be met by the first alone; the counts of both at the end. */
function twoStages(self: string, appraised: string): Grid {
  return gridOf(
    [
      ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
      ["TT", "Nội dung tiêu chí", "Chỉ tiêu", "Xã tự đánh giá", null, "Tỉnh thẩm định", null],
      [null, null, null, "Kết quả", "Đánh giá", "Kết quả", "Đánh giá"],
      ["1.1", "Có quy hoạch chung xây dựng xã", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"],
      ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 80%", 85, "Đạt", 75, "Chưa đạt"],
      ["3.1", "Tỷ lệ diện tích được tưới", "≥ 80%", 85, "Đạt", 85, "Đạt"],
      [null, "Tổng số tiêu chí đạt", null, self, null, appraised, null],
    ],
    {
      merges: [
        { top: 1, left: 3, bottom: 1, right: 4 },
        { top: 1, left: 5, bottom: 1, right: 6 },
      ],
    },
  );
}

/** One of three criteria reported is not met; the label of the count names their whole. */
function wholeInLabel(count: number): Grid {
  return gridOf([
    ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
    ["TT", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả", "Đánh giá"],
    ["1.1", "Có quy hoạch chung xây dựng xã", "Đạt", "Đạt", "Đạt"],
    ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 80%", 75, "Chưa đạt"],
    ["3.1", "Tỷ lệ diện tích được tưới", "≥ 80%", 85, "Đạt"],
    [null, "Số tiêu chí đạt/19", null, null, count],
  ]);
}

/** One of the criteria reported is not met; counts stand below both columns of crosses. */
function pairOfCrosses(met: number, unmet: number): Grid {
  return gridOf([
    ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
    ["TT", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả", "Đạt", "Chưa đạt"],
    ["1.1", "Có quy hoạch chung xây dựng xã", "Đạt", "Đạt", "x", null],
    ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 80%", 75, null, "x"],
    ["3.1", "Tỷ lệ diện tích được tưới", "≥ 80%", 85, "x", null],
    [null, "Tổng số tiêu chí đạt", null, null, met, unmet],
  ]);
}

/** Results that a commune and the province both judge, of which 2.1 is below its bound; their counts at the end. */
function judgedTwice(self: string, appraised: string): Grid {
  const met = ["1.1", "1.2", "2.2", "2.3", "2.4", "3.1", "3.2", "4.1", "4.2", "6.1", "6.2", "6.3"];
  return gridOf([
    ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
    ["TT", "Nội dung", "Chỉ tiêu", "Kết quả thực hiện", "Xã tự đánh giá", "Kết quả thẩm định"],
    ...met.map((code) => [code, `Nội dung của chỉ tiêu ${code}`, "≥ 80%", 85, "Đạt", "Đạt"]),
    ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 80%", 75, "Chưa đạt", "Chưa đạt"],
    [null, "Tổng số tiêu chí đạt", null, null, self, appraised],
  ]);
}

/** A list of what communes meet by their own word and by the province's. */
function countedByStage(self: number, appraised: number): Grid {
  return gridOf(
    [
      ["TỔNG HỢP SỐ TIÊU CHÍ ĐẠT QUA CÁC CẤP NĂM 2022"],
      ["TT", "Xã", "Số tiêu chí đạt", null],
      [null, null, "Xã tự ĐG", "Tỉnh TĐ"],
      [1, "Phước Thái", self, appraised],
      [2, "Phước Hậu", 15, 15],
    ],
    {
      name: "TH",
      merges: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 3 },
      ],
    },
  );
}

describe("count-mismatch", () => {
  itFinds("count-mismatch", [
    {
      says: "reads a count that names its whole beside Tổng cộng",
      grids: () => [criteriaOnly("17/19 tiêu chí")],
      at: ["C22"],
    },
    { says: "is silent where that count is right", grids: () => [criteriaOnly("18/19 tiêu chí")], at: [] },
    {
      says: "takes a count of more than the criteria for one of indicators",
      grids: () => [criteriaOnly("45/57")],
      at: [],
    },
    {
      says: "finds a count the rows do not give",
      grids: () => [communeSheet({ count: "18/19" }).grid],
      at: ["E78"],
    },
    {
      says: "reads counts under a heading as software writes it",
      grids: () => [
        matrix({
          countHeader: "so_tieu_chi_dat",
          headers: ["1.1", "1.2"],
          rows: [{ name: "Phước Thái", marks: ["Đạt", "Chưa đạt"], count: 19 }],
        }),
      ],
      at: ["E4"],
    },
    {
      says: "takes a count below Chưa đạt for one of what is not met",
      grids: () => [pairOfCrosses(17, 19)],
      at: [],
    },
    { says: "finds that count where it is too low", grids: () => [pairOfCrosses(17, 0)], at: ["F6"] },
    { says: "takes what a label counts out of for no count", grids: () => [wholeInLabel(17)], at: [] },
    { says: "finds the count beside such a label", grids: () => [wholeInLabel(19)], at: ["E6"] },
    { says: "holds each stage to its own count", grids: () => [twoStages("19/19", "18/19")], at: [] },
    {
      says: "finds the count of a stage that is another's",
      grids: () => [twoStages("19/19", "19/19")],
      at: ["F7"],
    },
    {
      says: "holds each count to results that several stages judge",
      grids: () => [judgedTwice("18/19", "19/19")],
      at: ["F16"],
    },
    { says: "and is silent where both are right", grids: () => [judgedTwice("18/19", "18/19")], at: [] },
    {
      says: "holds a list of communes to what each stage gives",
      grids: () => [countedByStage(19, 18), twoStages("19/19", "18/19")],
      at: [],
    },
    {
      says: "finds a stage's count in a list of communes",
      grids: () => [countedByStage(19, 19), twoStages("19/19", "18/19")],
      at: ["D4"],
    },
    { says: "is silent where it is right", grids: () => [communeSheet().grid], at: [] },
    { says: "is silent where none is written", grids: () => [communeSheet({ count: null }).grid], at: [] },
    {
      says: "is silent within what is still unresolved",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } }, count: "18/19" }).grid],
      at: [],
    },
    {
      says: "counts what is unresolved as possible",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } }, count: "19/19" }).grid],
      at: [],
    },
    {
      says: "finds a count in the row of a matrix",
      grids: () => [matrix({ rows: [{ name: "Phước Thái", marks: marks(1), count: 19 }] })],
      at: ["V4"],
    },
    { says: "is silent at a right count in a matrix", grids: () => [matrix()], at: [] },
  ]);
});
