import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import { summaryOf, tableOf } from "./recognised";

/** What an office writes over the length of all roads, of those that meet, and their share. */
const HEADERS = [
  ["Tổng số km", "Km đạt chuẩn", "Tỷ lệ %"],
  ["Tổng chiều dài", "Đã cứng hóa", "Tỉ lệ (%)"],
  ["Tổng", "Đạt", "% đạt"],
] as const;

const rows = (headers: readonly string[], total: number) => [
  ["TIÊU CHÍ SỐ 2 - GIAO THÔNG"],
  [],
  ["STT", "Xã", "2.1. Đường xã", null, null, "2.2. Đường thôn, liên thôn", null, null],
  [null, null, ...headers, ...headers],
  [null, "Mức phải đạt", null, null, "100%", null, null, "≥70%"],
  [1, "Công Hải", 18.4, 18.4, 100, 21.6, 17.5, 81],
  [2, "Lợi Hải", 22.7, 22.7, 100, 25.3, 20.9, 82.6],
  [3, "Bắc Sơn", 13.5, 13.5, 100, 16.9, 11.4, 67.5],
  [null, "Toàn huyện", 54.6, 54.6, 100, 63.8, total, 78.1],
];
const MERGES = ["A3:A4", "B3:B4", "C3:E3", "F3:H3"];

describe.each(HEADERS)("indicators across, each with %j, %j and %j", (...headers) => {
  it("are reported by their rates", () => {
    const { columns } = summaryOf(rows(headers, 49.8), { name: "TC2", merges: MERGES });
    expect(columns.slice(2)).toEqual([
      "C denominator 2.1",
      "D numerator 2.1",
      "E result 2.1",
      "F denominator 2.2",
      "G numerator 2.2",
      "H result 2.2",
    ]);
  });
});

it("finds a wrong sum of what the rates are of, and no code twice", () => {
  const merges = [
    { top: 2, left: 2, bottom: 2, right: 4 },
    { top: 2, left: 5, bottom: 2, right: 7 },
  ];
  const said = errorsAndWarnings(check([gridOf(rows(HEADERS[0], 52.3), { name: "TC2", merges })]));
  expect(said).toEqual(["total-mismatch at G9"]);
});

it("reads results and verdicts in pairs under each commune", () => {
  const table = tableOf(
    [
      ["TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ CỦA CÁC XÃ QUÝ III NĂM 2022"],
      [],
      ["TT", "Tiêu chí, nội dung", "Mức", "Kết quả (KQ) và đánh giá (ĐG) của từng xã", null, null, null],
      [null, null, null, "Xã Phước Bình", null, "Xã Phước Hòa", null],
      [null, null, null, "KQ", "ĐG", "KQ", "ĐG"],
      ["2.1", "Tỷ lệ đường xã", "100%", 100, "Đạt", 100, "Đạt"],
      ["2.2", "Tỷ lệ đường thôn", "≥70%", 88, "Đạt", 84.5, "Đạt"],
      ["2.3", "Tỷ lệ đường ngõ, xóm", "≥80%", 78, "Chưa", 70.1, "Chưa"],
      ["3.1", "Tỷ lệ diện tích đất được tưới", "≥80%", 84.1, "Đạt", 92.2, "Đạt"],
      ["6.3", "Tỷ lệ thôn có nhà văn hóa", "100%", 100, "Đạt", 90, "Chưa"],
    ],
    { merges: ["A3:A5", "B3:B5", "C3:C5", "D3:G3", "D4:E4", "F4:G4"] },
  );
  const found = table.columns.filter(({ place }) => place !== undefined);
  expect(found.map(({ role, place }) => `${role} ${place ?? ""}`)).toEqual([
    "result Xã Phước Bình",
    "verdict Xã Phước Bình",
    "result Xã Phước Hòa",
    "verdict Xã Phước Hòa",
  ]);
});
