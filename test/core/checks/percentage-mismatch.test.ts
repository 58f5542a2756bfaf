import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../support/gridOf";
import { CRITERIA, marks, matrix } from "../../support/matrix";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
/** Funds with what was spent in the quarter and since January; the rates are those since January. */
function disbursed(last: number, others: readonly number[] = [70, 60, 78.6]): Grid {
  return gridOf([
    ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện quý III", "Lũy kế", "Tỷ lệ (%)"],
    [1, "Ngân sách trung ương", 20000, 5000, 14000, others[0]],
    [2, "Ngân sách tỉnh", 10000, 2000, 6000, others[1]],
    [3, "Vốn tín dụng", 42000, 10500, 33000, others[2]],
    [],
    [4, "Vốn lồng ghép", 10000, 2500, 8000, last],
  ]);
}

/** Planned and disbursed money in two parts each with their totals; the rates are those of the totals. */
function parted(last: number): Grid {
  return gridOf(
    [
      ["TT", "Đơn vị", "Kế hoạch vốn", null, "Đã giải ngân", null, "Tỷ lệ (%)"],
      [null, null, "Tổng", "Sự nghiệp", "Tổng", "Sự nghiệp"],
      [1, "Huyện Hương Sơn", 15000, 3000, 10500, 1500, 70],
      [2, "Huyện Đức Thọ", 10000, 2500, 6000, 2400, 60],
      [3, "Huyện Can Lộc", 10000, 2000, 5000, 1000, 50],
      [4, "Huyện Lộc Hà", 12500, 2500, 10500, 2400, last],
    ],
    {
      merges: [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 0, right: 5 },
      ],
    },
  );
}

/** Eight communes by five criteria, how many meet each, and below that some rates. */
function rated(label: string, rates: readonly number[]): Grid {
  const counts = [8, 6, 4, 2, 1];
  const communes = COMMUNES.map((name, at) => [
    at + 1,
    name,
    ...counts.map((count) => (at < count ? "x" : "o")),
  ]);
  return gridOf([
    ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
    ["TT", "Xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
    ...communes,
    [null, "Số xã đạt", ...counts],
    [null, "Số xã chưa đạt", ...counts.map((count) => 8 - count)],
    [null, label, ...rates],
  ]);
}
const COMMUNES = [
  "Phước Sơn",
  "Phước Thái",
  "Phước Hậu",
  "Phước Thuận",
  "An Hải",
  "Phước Hữu",
  "Phước Hải",
  "Phước Vinh",
];

/** What was planned and carried out of a year's targets; 68 of 64 km is 106,25%. */
function progress(header: string, rate: number): Grid {
  return gridOf([
    ["TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH NĂM 2022"],
    ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2022", "Thực hiện năm 2022", header],
    [1, "Số xã đạt chuẩn nông thôn mới nâng cao", "xã", 4, 5, 125],
    [2, "Tỷ lệ thôn đạt chuẩn nông thôn mới", "%", "từ 10%", 12, null],
    [3, "Số lớp tập huấn", "lớp", 20, 22, 110],
    [4, "Số hộ được hỗ trợ nhà tiêu hợp vệ sinh", "hộ", 450, 468, 104],
    [5, "Chiều dài đường được bê tông hóa", "km", 64, 68, rate],
  ]);
}

/** A sheet of one criterion that says of how many its results are; 2161 of 2390 is 90,4%. */
function ofHowMany(part: string, whole: string, rate: number): Grid {
  return gridOf([
    ["UBND XÃ PHƯỚC NAM"],
    ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 17 MÔI TRƯỜNG VÀ AN TOÀN THỰC PHẨM QUÝ III/2022"],
    [],
    ["Mã số", "Nội dung chỉ tiêu", "Yêu cầu", part, whole, "Kết quả (%)", "Đánh giá"],
    ["17.1", "Tỷ lệ hộ dùng nước sạch", "≥95%", 2315, 2390, 96.9, "Đạt"],
    ["17.2", "Tỷ lệ cơ sở bảo vệ môi trường", "100%", 41, 41, 100, "Đạt"],
    ["17.4", "Đất cây xanh công cộng", "≥2 m2/người", null, null, 2.6, "Đạt"],
    ["17.6", "Tỷ lệ chất thải rắn được thu gom", "≥80%", 2106, 2390, 88.1, "Đạt"],
    ["17.8", "Tỷ lệ hộ có nhà tiêu hợp vệ sinh", "≥85%", 2161, 2390, rate, "Đạt"],
    ["17.9", "Tỷ lệ cơ sở chăn nuôi bảo đảm", "≥75%", 33, 40, 82.5, "Đạt"],
  ]);
}

/** A year's targets, some reached as a count of all with its rate; 52 of 127 is 40,9%. */
function reached(rate: string): Grid {
  return gridOf([
    ["KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
    ["TT", "Mục tiêu", "ĐVT", "Kế hoạch năm 2022", "Kết quả thực hiện"],
    [1, "Số xã đạt chuẩn nông thôn mới tăng thêm", "xã", "02-03", 2],
    [2, "Tỷ lệ xã đạt chuẩn nông thôn mới", "%", "từ 40% trở lên", `52/127 xã (${rate})`],
    [3, "Tỷ lệ thôn đạt chuẩn nông thôn mới", "%", "từ 10% trở lên", "12/100 thôn"],
  ]);
}

/** What was disbursed, written as a share of the plan in the same cell; 12,5 of 20 is 62,5%. */
function disbursedOfPlan(rate: string): Grid {
  return gridOf([
    ["KẾT QUẢ GIẢI NGÂN VỐN CHƯƠNG TRÌNH NÔNG THÔN MỚI NĂM 2022"],
    ["TT", "Nguồn vốn", "Kế hoạch", "Đã giải ngân"],
    [1, "Ngân sách trung ương", 20, `12,5/20 (${rate})`],
    [2, "Ngân sách tỉnh", 10, "5/10 (50%)"],
    [3, "Vốn tín dụng", 42, "21/42 (50%)"],
  ]);
}

/** Villages of communes; 2 of 8 is 25%. */
function villages(rate: number): Grid {
  return gridOf([
    ["KẾT QUẢ XÂY DỰNG THÔN NÔNG THÔN MỚI"],
    [],
    ["STT", "Xã", "Tổng số thôn", "Số thôn đạt chuẩn", "Tỷ lệ (%)"],
    [1, "Phước Thái", 8, 3, 37.5],
    [2, "Phước Hậu", 8, 2, rate],
    [3, "An Hải", 8, 1, 12.5],
    [4, "Phước Hải", 5, 3, 60],
    [null, "Cộng", 29, 9, 31],
  ]);
}

const PARTS_AND_WHOLES = [
  ["Số hộ, cơ sở đạt", "Tổng số hộ, cơ sở"],
  ["Số lượng đạt", "Tổng số lượng"],
  ["Đã làm được", "Cả xã"],
  ["Tử số", "Mẫu số"],
] as const;

/** Indicators of a commune, of which some are counted out beside their rates under headers of the office's own; 2.4 is 20/25. */
function countedOut(last: number): Grid {
  const bare = ["3.1", "4.2", "6.3", "9.2", "12.1", "13.2", "14.2", "15.1"];
  return gridOf([
    ["KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
    ["TT", "Nội dung chỉ tiêu", "Mức phải đạt", "Số có", "Trên", "Kết quả"],
    ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 70%", 17.3, 20.8, 83.17],
    ["2.2", "Tỷ lệ đường thôn được cứng hóa", "≥ 70%", 14.5, 15.6, 92.95],
    ["2.3", "Tỷ lệ đường ngõ xóm sạch", "≥ 70%", 33.1, 36.7, 90.19],
    ["2.4", "Tỷ lệ đường nội đồng", "≥ 70%", 20, 25, last],
    ...bare.map((code) => [code, `Nội dung của chỉ tiêu ${code}`, "≥ 70%", null, null, 91.5]),
  ]);
}

describe("percentage-mismatch", () => {
  itFinds("percentage-mismatch", [
    {
      says: "finds a rate in a row of rates that the counts above it do not give",
      grids: () => [rated("Tỷ lệ xã đạt (%)", [100, 75, 50, 25, 21.5])],
      at: ["G13"],
    },
    {
      says: "finds it where the label says of how many",
      grids: () => [rated("Tỷ lệ xã đạt/8 xã", [100, 75, 50, 25, 21.5])],
      at: ["G13"],
    },
    {
      says: "is silent at a row of rates that its counts give",
      grids: () => [rated("Tỷ lệ xã đạt (%)", [100, 75, 50, 25, 12.5])],
      at: [],
    },
    {
      says: "is silent at a row of rates of nothing in sight",
      grids: () => [rated("Tỷ lệ xã đạt so với kế hoạch", [95, 80, 72, 60, 40])],
      at: [],
    },
    {
      says: "finds a rate its figures do not give",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15 km (75%)" } } }).grid],
      at: ["E10"],
    },
    {
      says: "is silent where they agree",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15 km (80%)" } } }).grid],
      at: [],
    },
    { says: "finds one in what a plan reached", grids: () => [reached("41,9%")], at: ["E4"] },
    { says: "is silent where the plan's figures agree", grids: () => [reached("40,9%")], at: [] },
    { says: "is silent where they agree as rounded", grids: () => [reached("41%")], at: [] },
    { says: "finds one in a cell of money", grids: () => [disbursedOfPlan("65%")], at: ["D3"] },
    { says: "is silent at money that agrees", grids: () => [disbursedOfPlan("62,5%")], at: [] },
    {
      says: "tolerates half a unit of the printed digit",
      grids: () => [communeSheet({ rows: { "2.1": { E: "31/47 (66%)" } } }).grid],
      at: [],
    },
    {
      says: "is silent without a printed rate",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
    {
      says: "finds the one rate of a table of funds that its columns do not give",
      grids: () => [disbursed(82.5)],
      at: ["F6"],
    },
    { says: "tells by the other rows of which columns the rates are", grids: () => [disbursed(80)], at: [] },
    {
      says: "is silent where no two columns give most of the rates",
      grids: () => [disbursed(82.5, [11, 12, 13])],
      at: [],
    },
    {
      says: "holds rates against totals where the funds stand in parts",
      grids: () => [parted(93)],
      at: ["G6"],
    },
    ...["Tỷ lệ thực hiện/kế hoạch (%)", "Tỉ lệ so với KH", "So với kế hoạch (%)", "% đạt"].map((header) => ({
      says: `finds a wrong share of the plan under "${header}"`,
      grids: () => [progress(header, 160.3)],
      at: ["F7"],
    })),
    {
      says: "is silent at the right one",
      grids: () => [progress("Tỷ lệ thực hiện/kế hoạch (%)", 106.3)],
      at: [],
    },
    ...PARTS_AND_WHOLES.map(([part, whole]) => ({
      says: `finds a result that is not that of "${part}" and "${whole}"`,
      grids: () => [ofHowMany(part, whole, 93.4)],
      at: ["F9"],
    })),
    {
      says: "is silent at a result that is",
      grids: () => [ofHowMany("Số hộ, cơ sở đạt", "Tổng số hộ, cơ sở", 90.4)],
      at: [],
    },
    { says: "finds a wrong rate in a list of communes", grids: () => [villages(52)], at: ["E5"] },
    {
      says: "finds one under a header that counts villages",
      grids: () => [
        gridOf(
          [
            ["BIỂU TỔNG HỢP THÔN ĐẠT CHUẨN NÔNG THÔN MỚI"],
            ["TT", "Huyện, xã", "Tổng số thôn", "Thôn đạt chuẩn NTM", null],
            [null, null, null, "Số thôn", "Tỷ lệ (%)"],
            [1, "Xã Phước Đại", 5, 2, 40],
            [2, "Xã Phước Chính", 3, 1, 33.3],
            [3, "Xã Bắc Phong", 5, 4, 85],
            [4, "Xã Phước Trung", 5, 1, 20],
          ],
          { merges: [{ top: 1, left: 3, bottom: 1, right: 4 }] },
        ),
      ],
      at: ["E6"],
    },
    {
      says: "finds one of a number that its header tells",
      grids: () => [
        matrix({
          headers: [
            ...Array.from({ length: CRITERIA }, (_, at) => `TC ${String(at + 1)}`),
            "Số tiêu chí đạt",
            "Tỷ lệ so với 19 TC",
          ],
          rows: ["Phước Thái", "An Hải", "Phước Hậu", "Phước Hải"].map((name, at) => ({
            name,
            marks: [...marks(at + 1), CRITERIA - at - 1, [94.7, 89.5, 98.5, 78.9][at]],
          })),
          countHeader: null,
        }),
      ],
      at: ["W6"],
    },
    {
      says: "finds one of a criterion's sheet whose columns say of how many",
      grids: () => [
        gridOf([
          ["BIỂU TIÊU CHÍ SỐ 15: Y TẾ"],
          ["TT", "Tên xã", "Dân số", "Số người tham gia BHYT", "15.1. Tỷ lệ tham gia BHYT (%)"],
          [1, "Xã Công Hải", 9214, 8756, 95],
          [2, "Xã Lợi Hải", 13682, 12915, 94.4],
          [3, "Xã Bắc Sơn", 7438, 6871, 94.2],
          [4, "Xã Bắc Phong", 6127, 5868, 95.8],
        ]),
      ],
      at: ["E5"],
    },
    { says: "is silent at a right one", grids: () => [villages(25)], at: [] },
    {
      says: "finds one of the few rates of a commune sheet that are counted out",
      grids: () => [countedOut(85)],
      at: ["F6"],
    },
    { says: "and is silent where that is right", grids: () => [countedOut(80)], at: [] },
    { says: "and is silent where they agree", grids: () => [parted(84)], at: [] },
  ]);
});
