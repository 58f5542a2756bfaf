import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";

describe("unknown-code", () => {
  itFinds("unknown-code", [
    {
      says: "finds a code the set does not have",
      grids: () => [communeSheet({ rows: { "18.6": { A: "18.9" } } }).grid],
      at: ["A73"],
    },
    {
      says: "finds it where the code stands before the words, beside the numbers of criteria",
      grids: () => [
        gridOf([
          ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025 XÃ PHƯỚC THÁI NĂM 2022"],
          ["Tiêu chí", "Nội dung thẩm tra", "Yêu cầu", "Kết quả", "Đánh giá"],
          [1, "Quy hoạch", null, null, "Đạt"],
          [null, "1.1. Quy hoạch chung xây dựng xã", "Đạt", "Đạt", "Đạt"],
          [null, "1.2. Quy định quản lý quy hoạch", "Đạt", "Đạt", "Đạt"],
          [4, "Điện", null, null, "Đạt"],
          [null, "4.1. Hệ thống điện đạt chuẩn", "Đạt", "Đạt", "Đạt"],
          [null, "4.9. Tỷ lệ hộ có đèn chiếu sáng trước nhà", "≥ 60%", 71.4, "Đạt"],
          [5, "Tỷ lệ trường học các cấp đạt chuẩn", "≥ 80%", 83.9, "Đạt"],
          [9, "Nhà ở dân cư", null, null, "Đạt"],
          [null, "9.2. Tỷ lệ hộ có nhà ở kiên cố", "≥ 80%", 83.9, "Đạt"],
        ]),
      ],
      at: ["B8"],
    },
    {
      says: "is silent at known codes, however they are punctuated",
      grids: () => [communeSheet({ rows: { "17.8": { A: "17,08" } } }).grid],
      at: [],
    },
    {
      says: "takes 5 and 5.1 for the same code",
      grids: () => [communeSheet({ rows: { "5": { A: "5.1" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a row without a code",
      grids: () => [
        communeSheet({ after: { "19.2": [null, "Ghi chú của xã", null, null, null, null] } }).grid,
      ],
      at: [],
    },
    {
      says: "is not raised of model communes, whose criteria each province has of its own",
      grids: () => [
        gridOf([
          ["BIỂU ĐÁNH GIÁ CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI KIỂU MẪU NĂM 2024 - XÃ PHƯỚC HẢI"],
          ["TT", "Nội dung", "Kết quả", "Yêu cầu", "Đánh giá"],
          [1, "Đạt chuẩn nâng cao", "Đạt", "Đạt", "Đạt"],
          [4, "Lĩnh vực nổi trội: Văn hóa", null, null, "Đạt"],
          ["4.1", "Tỷ lệ gia đình văn hóa", 96.8, "≥ 95%", "Đạt"],
          ["4.2", "Số câu lạc bộ văn nghệ", 3, "≥ 2", "Đạt"],
          ["4.3", "Thôn có wifi miễn phí", "100%", "100%", "Đạt"],
        ]),
      ],
      at: [],
    },
    {
      says: "is not raised where the set has no list",
      grids: () => [
        communeSheet({ title: "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026-2030" }).grid,
      ],
      at: [],
    },
  ]);
});
