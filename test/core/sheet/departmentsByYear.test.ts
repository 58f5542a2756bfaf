import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { summaryOf } from "./recognised";

const _ = undefined;

const KILOMETRES: readonly (readonly TestCell[])[] = [
  ["Thành Hải", 7.58, 7.28, 96, 7.58, 100, "100%", "Đạt"],
  ["Phước Bình", 12.69, 10.69, 84.2, 11.17, 88, "100%", "Chưa đạt"],
  ["Phước Hòa", 6.87, 6.24, 90.8, 6.53, 95.1, "100%", "Chưa đạt"],
  ["Phước Tân", 17.45, 12.74, 73, 14.01, 80.3, "100%", "Chưa đạt"],
  ["Phước Thắng", 3.01, 2.59, 86, 2.74, 91, "100%", "Chưa đạt"],
  ["Phước Đại", 17.08, 14.07, 82.4, 15.1, 88.4, "100%", "Chưa đạt"],
];

const roads = (rows = KILOMETRES): readonly (readonly TestCell[])[] => [
  ["Biểu theo dõi chỉ tiêu 2.1: Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa"],
  ["TT", "Xã", "Tổng chiều dài", "Năm 2023", _, "Năm 2024", _, "Mức quy định", "Đánh giá năm 2024"],
  [_, _, _, "Km đạt", "Tỷ lệ (%)", "Km đạt", "Tỷ lệ (%)", _, _],
  ["A", "B", "(1)", "(2)", "(3)=(2)/(1)", "(4)", "(5)=(4)/(1)", "(6)", "C"],
  ...rows.map((cells, at) => [at + 1, ...cells]),
];
const MERGES = ["D2:E2", "F2:G2"];

describe("kilometres by year", () => {
  it("are no codes, however like one 7.58 is, and neither is the row that numbers the columns a commune's", () => {
    const { kind, columns, firstRow } = summaryOf(roads(), { merges: MERGES });
    expect(kind).toBe("matrix");
    expect(firstRow).toBe(5);
    expect(columns).toEqual([
      "A ordinal",
      "B place",
      "C denominator 2.1",
      "D numerator 2.1",
      "E previousResult 2.1",
      "F numerator 2.1",
      "G result 2.1",
      "H target",
      "I verdict 2.1",
    ]);
  });

  it("give the rate of their own year, and no other", () => {
    const merges = [
      { top: 1, left: 3, bottom: 1, right: 4 },
      { top: 1, left: 5, bottom: 1, right: 6 },
    ];
    expect(errorsAndWarnings(check([gridOf(roads(), { name: "2.1", merges })]))).toEqual([]);
    const wrong = KILOMETRES.map((cells, at) => (at === 2 ? cells.with(5, 59.1) : cells));
    expect(errorsAndWarnings(check([gridOf(roads(wrong), { name: "2.1", merges })]))).toEqual([
      "percentage-mismatch at G7",
    ]);
  });
});

it("takes the marks under an indicator's own code for what is reported, not the counts beside them", () => {
  const { columns } = summaryOf(
    [
      ["THEO DÕI CHỈ TIÊU 13.1 - XÃ CÓ HỢP TÁC XÃ HOẠT ĐỘNG HIỆU QUẢ"],
      ["TT", "Xã", 2023, _, 2024, _],
      [_, _, "Số HTX", "Đạt 13.1", "Số HTX", "Đạt 13.1"],
      [1, "Thành Hải", 5, "x", 5, "x"],
      [2, "Phước Bình", 1, _, 3, "x"],
      [3, "Phước Hòa", 2, "x", 3, "x"],
    ],
    { merges: ["C2:D2", "E2:F2"] },
  );
  expect(columns.filter((column) => /mark|result/.test(column))).toEqual(["D mark 13.1", "F mark 13.1"]);
});

it("takes a criterion's row for one where an indicator of the set is called much like it", () => {
  const { rows } = summaryOf([
    ["KẾT QUẢ THẨM ĐỊNH XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2024"],
    ["Tiêu chí", "Chỉ tiêu", "Nội dung", "Yêu cầu", "Kết quả", "Đánh giá"],
    [14, _, "Y tế", _, _, "Đạt"],
    [_, "14.1", "Tỷ lệ người dân tham gia bảo hiểm y tế", "≥95%", 96.9, "Đạt"],
    [15, _, "Hành chính công", _, _, "Đạt"],
    [_, "15.1", "Ứng dụng công nghệ thông tin giải quyết thủ tục hành chính", "Đạt", "Đạt", "Đạt"],
    [_, "15.2", "Dịch vụ công trực tuyến mức độ 3 trở lên", "Đạt", "Đạt", "Đạt"],
  ]);
  expect(rows["5"]).toBe("criterion 15 by its label of 15");
});

it("reads a table of money whose entries no usual word heads", () => {
  const { kind, columns } = summaryOf([
    ["TÌNH HÌNH GIẢI NGÂN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2024"],
    ["STT", "Danh mục công trình, nội dung chi", "Kế hoạch vốn", "Giải ngân", "Ghi chú"],
    [1, "Đường khu dân cư Lạc Sơn 2", 1350, 1282, _],
    [2, "Kiên cố kênh nhánh N3", 410, 402, _],
  ]);
  expect(kind).toBe("funding");
  expect(columns).toEqual(["A ordinal", "B label", "C planned", "D actual", "E note"]);
});
