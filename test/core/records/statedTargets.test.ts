import type { Grid } from "../../../src/core/sheet/grid";
import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";

/** Villages of communes that keep the standard, their rate, and what was concluded. */
function villages(rateHeader: string, conclusion = "Đạt"): Grid {
  return gridOf(
    [
      ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 6 VÀ TIÊU CHÍ SỐ 16 NĂM 2022"],
      ["TT", "Xã", "Tiêu chí 6", null, "Tiêu chí 16 - Văn hóa", null, null, null],
      [null, null, "6.1", "6.2", "Tổng số thôn", "Số thôn đạt chuẩn", rateHeader, "Xã đạt tiêu chí 16"],
      [1, "Phước Thái", "Đ", "Đ", 6, 5, 83.3, "Đạt"],
      [2, "Phước Hậu", "Đ", "Đ", 8, 6, 75, conclusion],
      [3, "An Hải", "Đ", "Đ", 5, 5, 100, "Đạt"],
      [4, "Phước Sơn", "Đ", "Đ", 4, 4, 100, "Đạt"],
    ],
    {
      merges: [
        { top: 1, left: 2, bottom: 1, right: 3 },
        { top: 1, left: 4, bottom: 1, right: 7 },
      ],
    },
  );
}

/** The rates of one indicator, below a line that says what is asked for. */
function ofOneIndicator(...lines: readonly string[]): Grid {
  return gridOf([
    ["15.3 - Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi"],
    ...lines.map((line) => [line]),
    ["TT", "Địa phương", "Trẻ được cân đo", "Trẻ thấp còi", "Tỷ lệ (%) chỉ tiêu 15.3", "Đạt/Chưa đạt"],
    [1, "Xã Phước Thái", 834, 106, 12.71, "Đạt"],
    [2, "Xã Phước Hậu", 1034, 260, 25.15, "Chưa đạt"],
    [3, "Xã An Hải", 706, 82, 11.61, "Chưa đạt"],
  ]);
}

const verdictsOf = (grid: Grid, code: string) =>
  check([grid])
    .reading.records.filter((record) => record.code === code)
    .map(({ judgement }) => judgement.verdict);

describe("targets that a sheet states beside the names of its columns", () => {
  it.each(["16. Tỷ lệ thôn văn hóa (≥80%)", "16. Tỷ lệ thôn văn hóa (từ 80% trở lên)"])(
    "judges the column %j by the bound at its end",
    (header) => {
      expect(verdictsOf(villages(header), "16")).toEqual(["met", "unmet", "met", "met"]);
    },
  );

  it("finds a conclusion that contradicts it, and names the header's cell as the target's", () => {
    expect(errorsAndWarnings(check([villages("16. Tỷ lệ thôn văn hóa (≥80%)")]))).toEqual([
      "verdict-mismatch at H5",
    ]);
    expect(check([villages("16. Tỷ lệ thôn văn hóa (≥80%)")]).reading.records.at(2)?.targetCell).toEqual({
      sheet: "Sheet1",
      row: 2,
      column: 6,
    });
  });

  it.each(["16. Tỷ lệ thôn văn hóa (%)", "16. Tỷ lệ thôn văn hóa (theo Quyết định 504)"])(
    "takes no bound from %j",
    (header) => {
      expect(verdictsOf(villages(header), "16")).not.toContain("unmet");
    },
  );

  it.each(["Mức đạt: ≤ 24%", "Mức yêu cầu của tỉnh: tối đa 24%"])(
    "judges the only indicator of a table by the line %j above it",
    (line) => {
      expect(verdictsOf(ofOneIndicator(line), "15.3")).toEqual(["met", "unmet", "met"]);
      expect(errorsAndWarnings(check([ofOneIndicator(line)]))).toEqual(["verdict-mismatch at F6"]);
    },
  );

  it("takes the line nearest to the table, and none that states no bound", () => {
    const lines = ["Mức đạt: ≤ 30%", "Mức đạt: ≤ 24%", "Ghi chú: số liệu đến 31/12/2022"];
    expect(verdictsOf(ofOneIndicator(...lines), "15.3")).toEqual(["met", "unmet", "met"]);
    expect(verdictsOf(ofOneIndicator("Mức đạt: theo quy định của tỉnh"), "15.3")).not.toContain("met");
  });
});
