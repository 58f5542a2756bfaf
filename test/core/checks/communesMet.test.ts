import type { Grid } from "../../../src/core/sheet/grid";
import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";

interface Written {
  readonly met?: number;
  readonly rate?: number;
}

/** Indicators down, four communes across, and how many of them meet each; the second row is as written. */
function communesAcross({ met = 3, rate = 75 }: Written): Grid {
  return gridOf([
    ["KẾT QUẢ CHỈ TIÊU CÁC XÃ HUYỆN NINH PHƯỚC NĂM 2022"],
    [],
    [
      "Mã",
      "Chỉ tiêu",
      "Yêu cầu",
      "Phước Thái",
      "Phước Hậu",
      "An Hải",
      "Phước Hữu",
      "Số xã đạt",
      "Tỷ lệ xã đạt (%)",
    ],
    ["4.2", "Tỷ lệ hộ sử dụng điện", "≥98%", 99, 98.5, 97, 99, 3, 75],
    ["9.2", "Tỷ lệ nhà ở kiên cố", "≥75%", 80, 70, 76, 77, met, rate],
    ["12.1", "Tỷ lệ lao động qua đào tạo", "≥70%", 71, 72, 73, 74, 4, 100],
    ["15.1", "Tỷ lệ người dân tham gia BHYT", "≥90%", 95, 96, 89, 88, 2, 50],
  ]);
}

describe("counts behind communes side by side", () => {
  it.each<[string, Written, readonly string[]]>([
    ["are silent where they are right", {}, []],
    ["are found where the row gives another", { met: 2, rate: 50 }, ["total-mismatch at H5"]],
    ["have a share that is found where it is not theirs", { rate: 80 }, ["percentage-mismatch at I5"]],
  ])("%s", (_says, written, findings) => {
    expect(errorsAndWarnings(check([communesAcross(written)]))).toEqual(findings);
  });

  it("count those that do not meet what is asked, too", () => {
    const marked = (unmet: number): Grid =>
      gridOf([
        ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ NTM CÁC XÃ NĂM 2022"],
        [],
        ["TT", "Tiêu chí", "Phước Thái", "Phước Hậu", "An Hải", "Số xã chưa đạt"],
        [1, "Quy hoạch", "Đ", "Đ", "Đ", 0],
        [2, "Giao thông", "Đ", "C", "Đ", unmet],
        [3, "Thủy lợi và phòng, chống thiên tai", "Đ", "Đ", "C", 1],
        [4, "Điện", "Đ", "Đ", "Đ", 0],
      ]);
    expect(errorsAndWarnings(check([marked(2)]))).toEqual(["total-mismatch at F5"]);
    expect(errorsAndWarnings(check([marked(1)]))).toEqual([]);
  });
});
