import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
describe("code-as-number", () => {
  itFinds("code-as-number", [
    {
      says: "finds 17.1 after 17.9",
      grids: () => [communeSheet({ rows: { "17.10": { A: 17.1 } } }).grid],
      at: ["A64"],
    },
    {
      says: "finds it in the column of codes, also where names come first",
      grids: () => [
        gridOf([
          ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
          ["Chỉ tiêu", "Mã", "Mức phải đạt", "Kết quả"],
          ["Tỷ lệ hộ có nhà tiêu hợp vệ sinh", "17.8", "≥ 80%", 85],
          ["Tỷ lệ cơ sở chăn nuôi bảo đảm vệ sinh", "17.9", "≥ 80%", 85],
          ["Tỷ lệ hộ tuân thủ an toàn thực phẩm", 17.1, "100%", 100],
          ["Tỷ lệ hộ phân loại chất thải rắn tại nguồn", "17.11", "≥ 30%", 35],
        ]),
      ],
      at: ["B5"],
    },
    {
      says: "is silent at a number whose position fits",
      grids: () => [communeSheet({ rows: { "17.1": { A: 17.1 }, "17.2": { A: 17.2 } } }).grid],
      at: [],
    },
    {
      says: "is silent at whole numbers",
      grids: () => [communeSheet({ rows: { "5": { A: 5 } } }).grid],
      at: [],
    },
    {
      says: "finds codes that Excel took for dates once a table, at the first",
      grids: () => [
        communeSheet({
          rows: {
            "1.1": { A: { value: 44562, format: "d-mmm" } },
            "1.2": { A: { value: 44593, format: "d-mmm" } },
            "2.1": { A: { value: 44563, format: "d-mmm" } },
          },
        }).grid,
      ],
      at: ["A7"],
    },
    { says: "is silent at codes that are text", grids: () => [communeSheet().grid], at: [] },
  ]);
});
