import type { Grid } from "../../../src/core/sheet/grid";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";

type Cell = string | number | null;

/** Rates of three indicators of four communes against bounds, and rows below. */
function rates(...below: readonly (readonly Cell[])[]): Grid {
  return gridOf([
    ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 15 VỀ Y TẾ NĂM 2022"],
    ["TT", "Xã", "15.1. Tham gia BHYT (%)", "15.3. Suy dinh dưỡng thấp còi (%)", "15.4. Sổ KCB điện tử (%)"],
    [null, "Yêu cầu", "≥90%", "≤24%", "≥50%"],
    [1, "Phước Thái", 95.5, 20.1, 60.4],
    [2, "Phước Hậu", 91.2, 25.2, 48.6],
    [3, "An Hải", 89.3, 18.7, 55.2],
    [4, "Phước Sơn", 93.3, 22.7, null],
    ...below,
  ]);
}

/** Marks of four criteria of three communes of one district, its count beside its name. */
function heads(first: string): Grid {
  return gridOf([
    ["TT", "Xã", "TC 1", "TC 2", "TC 3", "TC 4"],
    ["I", "Huyện Ninh Phước", first, "3/3", "2/3", "3/3"],
    [1, "Phước Thái", "Đ", "Đ", "Đ", "Đ"],
    [2, "Phước Hậu", "Đ", "Đ", "CĐ", "Đ"],
    [3, "An Hải", "CĐ", "Đ", "Đ", "Đ"],
  ]);
}

describe("total-mismatch of verdicts", () => {
  itFinds("total-mismatch", [
    {
      says: "finds a wrong count of communes below the results that meet their bounds",
      grids: () => [rates([null, "Số xã đạt", 3, 2, 2])],
      at: ["D8"],
    },
    {
      says: "is silent where the count is right, whatever a missing result may be",
      grids: () => [rates([null, "Số xã đạt", 3, 3, 2]), rates([null, "Số xã đạt", 3, 3, 3])],
      at: [],
    },
    {
      says: "reads a count of its whole",
      grids: () => [rates([null, "Tổng số xã đạt", "3/4", "4/4", "2/4 xã"])],
      at: ["D8"],
    },
    {
      says: "counts those not met apart",
      grids: () => [rates([null, "Số xã đạt", 3, 3, 2], [null, "Số xã chưa đạt", 2, 1, 1])],
      at: ["C9"],
    },
    {
      says: "takes means and rates below for no counts",
      grids: () => [rates([null, "Bình quân", 92.3, 21.7, 54.7]), rates([null, "Tỷ lệ xã đạt", 75, 75, 50])],
      at: [],
    },
    {
      says: "takes counts that mostly differ for counts of something else",
      grids: () => [rates([null, "Số xã đạt chuẩn", 1, 1, 1])],
      at: [],
    },
    { says: "finds a district's wrong count of its whole", grids: () => [heads("3/3")], at: ["C2"] },
    { says: "is silent where that is right", grids: () => [heads("2/3")], at: [] },
  ]);
});
