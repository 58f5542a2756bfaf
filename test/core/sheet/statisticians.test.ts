import { check, errorsAndWarnings, found } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { summaryOf, tablesOf } from "./recognised";

const _ = undefined;

const LIST: readonly (readonly TestCell[])[] = [
  ["DANH SÁCH KẾT QUẢ TỪNG CHỈ TIÊU NÔNG THÔN MỚI CỦA CÁC XÃ HUYỆN NINH PHƯỚC NĂM 2024"],
  ["TT", "Mã CT", "Tên xã", "Nội dung chỉ tiêu", "Mức phải đạt", "Kết quả", "Xét đạt"],
  [1, "2.1", "Phước Sơn", "Tỷ lệ đường xã được nhựa hóa", "100%", 100, "Đạt"],
  [2, "2.1", "Phước Thái", "Tỷ lệ đường xã được nhựa hóa", "100%", 96, "Chưa đạt"],
  [3, "2.2", "Phước Sơn", "Tỷ lệ đường thôn được cứng hóa", "≥80%", 85, "Đạt"],
  [4, "2.2", "Phước Thái", "Tỷ lệ đường thôn được cứng hóa", "≥80%", 75, "Đạt"],
  [5, "2.3", "Phước Sơn", "Tỷ lệ đường ngõ, xóm sạch", "100%", 100, "Đạt"],
  [6, "2.3", "Phước Thái", "Tỷ lệ đường ngõ, xóm sạch", "100%", 100, "Đạt"],
];

describe("a list of communes' results sorted by indicators", () => {
  it("is the slip of each commune", () => {
    expect(tablesOf(LIST).map(({ kind, title }) => [kind, title.place?.written])).toEqual([
      ["communeSheet", "Phước Sơn"],
      ["communeSheet", "Phước Thái"],
    ]);
  });

  it("repeats no code, and is judged row by row", () => {
    const report = check([gridOf(LIST, { name: "Danh sách" })]);
    expect(found(report, "duplicate-code")).toEqual([]);
    expect(errorsAndWarnings(report).filter((one) => one.startsWith("verdict"))).toEqual([
      "verdict-mismatch at G6",
    ]);
  });
});

it("takes names under results of the communes for communes, also where no register has them", () => {
  const { columns } = summaryOf(
    [
      ["HIỆN TRẠNG CÁC CHỈ TIÊU XÃ NÔNG THÔN MỚI 2021-2025 CỦA CÁC XÃ"],
      ["Mã số", "Chỉ tiêu", "Mức đạt", "Kết quả các xã", _, _],
      [_, _, _, "Lạc Xuân", "Đạ Ròn", "Ka Đô"],
      ["2.1", "Tỷ lệ đường xã được nhựa hóa", "100%", 100, 100, 100],
      ["2.2", "Tỷ lệ đường thôn được cứng hóa", "≥80%", 85, 88, 91],
      ["2.3", "Tỷ lệ đường ngõ, xóm sạch", "100%", 100, 100, 100],
    ],
    { merges: ["D2:F2"] },
  );
  expect(columns.slice(3)).toEqual(["D result Lạc Xuân", "E result Đạ Ròn", "F result Ka Đô"]);
});

it("takes what fits in most rows for the parts of a rate, not what fits where nearly all is at 100 %", () => {
  const villages = [
    [4, 4, 100],
    [3, 3, 100],
    [6, 6, 100],
    [5, 5, 100],
    [2, 4, 50],
    [4, 6, 66.7],
  ];
  const names = ["Thành Hải", "Phước Bình", "Phước Hòa", "Phước Tân", "Phước Tiến", "Phước Thắng"];
  const { columns } = summaryOf(
    [
      ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 6 NĂM 2023"],
      ["TT", "Xã", "6.3. Thôn có nhà văn hóa hoặc nơi sinh hoạt cộng đồng", _, _, "Ghi chú"],
      [_, _, "Thôn có", "Tổng số thôn", "Tỷ lệ %", _],
      ...names.map((name, at) => [at + 1, name, ...(villages[at] ?? [])]),
    ],
    { merges: ["C2:E2"] },
  );
  expect(columns.slice(2, 5)).toEqual(["C numerator 6.3", "D denominator 6.3", "E result 6.3"]);
});

it("takes the numbers of rows for no whole, and nought of any for no rate", () => {
  const { columns } = summaryOf(
    [
      ["THẨM ĐỊNH CHỈ TIÊU 19.2 (AN NINH TRẬT TỰ) NĂM 2023"],
      ["Số TT", "Xã", "Vụ khiếu kiện", "Vụ phạm tội", "Đánh giá chỉ tiêu 19.2"],
      [1, "Thành Hải", 0, 0, "Đạt"],
      [2, "Phước Bình", 0, 0, "Đạt"],
      [3, "Phước Hòa", 0, 0, "Đạt"],
    ],
    {},
  );
  expect(columns.filter((column) => /numerator|denominator/.test(column))).toEqual([]);
});

it("takes work on a branch of the economy for no share of the sum", () => {
  const { rows } = summaryOf([
    ["VỐN SỰ NGHIỆP THEO NỘI DUNG THÀNH PHẦN NĂM 2024"],
    ["TT", "Nội dung thành phần", "Dự toán giao", "Giải ngân"],
    [1, "Nâng cao hiệu quả quản lý quy hoạch", 1260, 1065],
    [2, "Cơ cấu lại ngành nông nghiệp", 8317, 6194],
    [_, "Tổng cộng", 9577, 7259],
  ]);
  expect([rows["4"], rows["5"]]).toEqual([
    expect.stringContaining("record"),
    expect.stringContaining("total"),
  ]);
});
