import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { marks } from "../../support/matrix";

describe("tables in order", () => {
  it.each<[string, readonly (readonly TestCell[])[]]>([
    [
      "marks with counts of both kinds and notes that speak of criteria",
      [
        ["TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
        [],
        [
          "STT",
          "Xã",
          ...marks().map((_, at) => `TC ${String(at + 1)}`),
          "Số tiêu chí đạt",
          "Số TC chưa đạt",
          "Ghi chú",
        ],
        [1, "Phước Thái", ...marks(0), 19, 0, "Đạt 19/19 tiêu chí"],
        [2, "Phước Hậu", ...marks(2), 17, 2, "Còn TC 18, 19 (dự kiến hoàn thành quý IV)"],
        [3, "An Hải", ...marks(1), 18, 1, "Phấn đấu đạt TC 5 trong năm 2023"],
        [4, "Phước Thuận", ...marks(2), 17, 2, "Chưa đạt: 18, 19"],
      ],
    ],
    [
      "what came in each month, and since the beginning of the year",
      [
        ["SỐ NGƯỜI THAM GIA BHYT PHÁT SINH TRONG THÁNG NĂM 2022"],
        [],
        ["TT", "Xã", "T1", "T2", "T3", "Lũy kế 3 tháng"],
        [1, "Phước Thái", 10, 5, 8, 23],
        [2, "Phước Hậu", 7, 9, 1, 17],
        [null, "Cộng", 17, 14, 9, 40],
      ],
    ],
    [
      "money of which a part is no place's",
      [
        ["PHÂN BỔ VỐN CHƯƠNG TRÌNH NĂM 2022"],
        ["ĐVT: triệu đồng"],
        ["TT", "Nội dung", "Tổng số", "Cấp tỉnh", "Ninh Phước", "Ninh Sơn"],
        ["I", "Vốn đầu tư", 400, 100, 100, 200],
        [1, "Đường", 250, 100, 50, 100],
        [2, "Trường", 150, 0, 50, 100],
        ["II", "Vốn sự nghiệp", 140, 30, 50, 60],
        [1, "Tập huấn", 140, 30, 50, 60],
        [null, "Tổng cộng", 540, 130, 150, 260],
      ],
    ],
    [
      "lists of this year beside counts of the last and plans of the next",
      [
        ["DANH SÁCH XÃ VÀ TIÊU CHÍ CHƯA ĐẠT NĂM 2022"],
        [],
        [
          "TT",
          "Xã",
          "Số tiêu chí đạt năm 2021",
          "Số tiêu chí đạt năm 2022",
          "Tiêu chí chưa đạt",
          "Phấn đấu 2023",
        ],
        [1, "Phước Thái", 18, 19, "", ""],
        [2, "Phước Hậu", 15, 17, "5, 17", "5"],
        [3, "An Hải", 14, 16, "5 (Trường học); 7 (CSHT thương mại); 17 (Môi trường)", "5; 7"],
      ],
    ],
  ])("%s are silent", (_says, rows) => {
    expect(errorsAndWarnings(check([gridOf(rows)]))).toEqual([]);
  });
});
