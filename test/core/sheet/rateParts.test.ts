import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import { summaryOf } from "./recognised";

const _ = undefined;

/** The columns of two indicators, each with the whole, the part and the rate. */
const OF_TWO_INDICATORS = [
  "C denominator 2.1",
  "D numerator 2.1",
  "E result 2.1",
  "F denominator 2.2",
  "G numerator 2.2",
  "H result 2.2",
];

describe("rates and what they are worked out from", () => {
  it("are told by the cells under the heading of each indicator, also where all communes are at 100 %", () => {
    const { columns, targetRow } = summaryOf(
      [
        ["BIỂU RÀ SOÁT TIÊU CHÍ SỐ 2 - GIAO THÔNG"],
        ["TT", "Huyện, xã", "2.1. Đường xã", _, _, "2.2. Đường thôn, liên thôn", _, _, "Đánh giá TC 2"],
        [_, _, "Tổng chiều dài", "Đã nhựa hóa", "Tỷ lệ (%)", "Tổng chiều dài", "Đã cứng hóa", "Tỷ lệ (%)"],
        [_, _, _, _, "Yêu cầu: 100%", _, _, "Yêu cầu: ≥80%"],
        [1, "Phước Sơn", 11, 11, 100, 18.5, 17.4, 94.1, "Đạt"],
        [2, "Phước Thái", 8, 8, 100, 17.7, 15.9, 89.8, "Đạt"],
        [3, "Phước Hậu", 7, 7, 100, 22.8, 20.7, 90.8, "Đạt"],
      ],
      { merges: ["C2:E2", "F2:H2"] },
    );
    expect(targetRow).toBe(4);
    expect(columns.slice(2, 8)).toEqual(OF_TWO_INDICATORS);
  });

  it.each([
    ["Tổng số thôn", "Số thôn đạt tiêu chuẩn văn hóa"],
    ["Thôn, khu phố", "Trong đó đạt"],
    ["Số hộ", "Hộ có BHYT"],
  ])("in a sheet of one criterion whose parts are headed %s and %s", (whole, part) => {
    const { kind, columns } = summaryOf([
      ["TIÊU CHÍ SỐ 16: VĂN HÓA"],
      ["STT", "Xã", whole, part, "16. Tỷ lệ đạt (%)", "Kết luận TC16"],
      [1, "Phước Hà", 5, 3, 60, "Chưa đạt"],
      [2, "Phước Nam", 8, 7, 87.5, "Đạt"],
      [3, "Phước Ninh", 4, 4, 100, "Đạt"],
    ]);
    expect(kind).toBe("matrix");
    expect(columns.slice(2, 5)).toEqual(["C denominator 16", "D numerator 16", "E result 16"]);
  });

  it("may be of one whole that stands before them all", () => {
    const { columns } = summaryOf([
      ["BIỂU TIÊU CHÍ SỐ 15: Y TẾ"],
      [
        "TT",
        "Xã",
        "Dân số",
        "Số người tham gia",
        "15.1. Tỷ lệ BHYT (%)",
        "15.3. SDD",
        "Có sổ",
        "15.4. Tỷ lệ sổ",
      ],
      [1, "Phước Hà", 8127, 7758, 95.5, 19.8, 5901, 72.6],
      [2, "Phước Nam", 7816, 7099, 90.8, 16.9, 5980, 76.5],
      [3, "Phước Ninh", 2356, 2318, 98.4, 29.7, 1027, 43.6],
    ]);
    expect(columns.slice(2)).toEqual([
      "C denominator 15.1",
      "D numerator 15.1",
      "E result 15.1",
      "F result 15.3",
      "G numerator 15.4",
      "H result 15.4",
    ]);
  });

  it("may stand under the heading of the criterion alone, and the rate under its indicator's", () => {
    const { columns } = summaryOf(
      [
        ["BẢNG TỔNG HỢP TIÊU CHÍ SỐ 4 VÀ TIÊU CHÍ SỐ 7"],
        ["TT", "Xã", "Tiêu chí số 4 - Điện", _, _, _, _, "Tiêu chí 7"],
        [_, _, "Tổng số hộ", "Ký HĐ, dùng điện an toàn", "4.2. Tỷ lệ (%)", "4.1. Hệ thống điện", "ĐG TC 4"],
        [1, "Phước Hà", 3218, 3190, 99.13, "Đạt", "Đạt", "Đạt"],
        [2, "Phước Nam", 2874, 2803, 97.53, "Đạt", "Đạt", "Đạt"],
        [3, "Phước Ninh", 846, 829, 97.99, "Chưa đạt", "Chưa đạt", "Đạt"],
      ],
      { merges: ["C2:G2"] },
    );
    expect(columns.slice(2)).toEqual([
      "C denominator 4.2",
      "D numerator 4.2",
      "E result 4.2",
      "F mark 4.1",
      "G mark 4",
      "H mark 7",
    ]);
  });

  it.each(["Chỉ tiêu", "Mức quy định", "Mức phải đạt"])(
    "stand before what %s asks of each commune",
    (header) => {
      const { columns } = summaryOf([
        ["BIỂU 12: CHỈ TIÊU 17.1 - TỶ LỆ HỘ DÙNG NƯỚC SẠCH"],
        ["STT", "Xã", "Tổng số hộ", "Số hộ dùng nước sạch", "Tỷ lệ (%)", header, "Đánh giá"],
        [1, "Phước Hà", 2480, 2291, 92.4, "≥90%", "Đạt"],
        [2, "Phước Nam", 2115, 1934, 91.4, "≥90%", "Đạt"],
        [3, "Phước Ninh", 3060, 2603, 85.1, "≥80%", "Đạt"],
      ]);
      expect(columns.slice(4)).toEqual(["E result 17.1", "F target", "G verdict 17.1"]);
    },
  );

  it("are no rates where the figures are those of several indicators, or of stages of judging one", () => {
    const { columns } = summaryOf([
      ["TIÊU CHÍ SỐ 12 - LAO ĐỘNG"],
      ["STT", "Xã", "12.1. Tỷ lệ", "12.2. Tỷ lệ", "12.3. Tỷ lệ"],
      [1, "Phước Hà", 100, 60, 60],
      [2, "Phước Nam", 80, 60, 75],
      [3, "Phước Ninh", 50, 45, 90],
    ]);
    expect(columns.slice(2)).toEqual(["C result 12.1", "D result 12.2", "E result 12.3"]);
  });

  it("leave a column of documents what it is, and the judgement beside it what is reported", () => {
    const { columns } = summaryOf(
      [
        ["TIÊU CHÍ SỐ 1: QUY HOẠCH"],
        ["STT", "Xã", "1.1. Quy hoạch chung", _, "1.2. Quy định quản lý", _, "Kết luận TC1"],
        [_, _, "Số, ngày quyết định", "Đánh giá", "Văn bản ban hành", "Đánh giá"],
        [1, "Phước Hà", "QĐ số 1420/QĐ-UBND", "Đạt", "Kèm theo đồ án", "Đạt", "Đạt"],
        [2, "Phước Nam", "QĐ số 1457/QĐ-UBND", "Đạt", "Kèm theo đồ án", "Chưa đạt", "Chưa đạt"],
        [3, "Phước Ninh", "QĐ số 1494/QĐ-UBND", "Đạt", "Kèm theo đồ án", "Đạt", "Đạt"],
      ],
      { merges: ["C2:D2", "E2:F2"] },
    );
    expect(columns.filter((column) => /1\.[12]$/.test(column))).toEqual(["D mark 1.1", "F mark 1.2"]);
  });
});

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
    expect(columns.slice(2)).toEqual(OF_TWO_INDICATORS);
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
