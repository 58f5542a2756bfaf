import type { Grid } from "../../../src/core/sheet/grid";
import { criteriaSets } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";
import { itFinds } from "../../support/checkCases";
import { CRITERIA, marks, matrix } from "../../support/matrix";
import { annex } from "../../support/annex";
import { funding } from "../../support/funding";
import { communeSheet } from "../../support/communeSheet";
/** Three communes of which one mark of criterion 1 is not Đ, and how many are said to meet it. */
function countedMatrix(mark: string | null, said: number): Grid {
  const first = marks().slice(1);
  return matrix({
    rows: [
      { name: "Phước Thái", marks: marks() },
      { name: "Phước Hậu", marks: marks() },
      { name: "An Hải", marks: [mark, ...first] },
    ],
    countHeader: null,
    total: [null, "Tổng số xã đạt", said, ...first.map(() => 3)],
  });
}

/** Households of two communes, how many are poor, the rate, and the total. */
function poorHouseholds(total: number): Grid {
  return gridOf(
    [
      ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 11 NĂM 2022"],
      ["TT", "Xã", "Tổng số hộ", "Số hộ nghèo", "Tỷ lệ hộ nghèo (%)"],
      [1, "Phước Thái", 3000, 75, 2.5],
      [2, "Phước Hậu", 3200, 48, 1.5],
      [null, "Cộng", total, 123, 2],
    ],
    { name: `Hộ ${total}`, id: String(total) },
  );
}

/** A total above two funds, of which the first is parted into two. */
function ranked(total: number, subtotal = 60): Grid {
  return gridOf([
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện"],
    [null, "Ngân sách nhà nước", null, null],
    [null, "TỔNG SỐ", total, 10],
    ["I", "Ngân sách trung ương", subtotal, 6],
    [1, "Vốn đầu tư", 40, 4],
    [2, "Vốn sự nghiệp", 20, 2],
    ["II", "Cộng đồng dân cư", 80, 4],
  ]);
}

/** Villages of two communes that meet the standard, those among them that are models, and their sums. */
function modelVillages(total: number, header = "Trong đó: thôn kiểu mẫu"): Grid {
  return gridOf([
    ["TỔNG HỢP SỐ THÔN ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["TT", "Xã", "Tổng số thôn", "Số thôn đạt chuẩn NTM", header],
    [1, "Phước Thái", 5, 3, 1],
    [2, "Phước Hậu", 6, 3, 0],
    [3, "An Hải", 5, 4, 3],
    [null, "Tổng cộng", 16, 10, total],
  ]);
}

/** Two districts of two communes each with counts below; in the second one commune meets criterion 1. */
function twoDistricts(first: number, second: number): Grid {
  const rest = [1, 1, 1];
  return gridOf([
    ["STT", "Xã", 1, 2, 3, 4],
    [],
    ["I", "Huyện Ninh Phước"],
    [1, "Phước Thái", "Đ", "Đ", "Đ", "Đ"],
    [2, "Phước Hậu", "Đ", "C", "C", "C"],
    [null, "Cộng", first, ...rest],
    ["II", "Huyện Ninh Hải"],
    [1, "Hộ Hải", "Đ", "Đ", "Đ", "Đ"],
    [null, "Cộng", second, ...rest],
    ["III", "Huyện Thuận Nam"],
    [1, "Nhị Hà", "C", "C", "C", "C"],
    [null, "Tổng cộng", first + second, 2, 2, 2],
  ]);
}

/** Two communes with the count of their criteria, and the sum below. */
function countedCommunes(second: number, sum = 37): Grid {
  return matrix({
    rows: [
      { name: "Phước Thái", marks: marks(0), count: 19 },
      { name: "Phước Hậu", marks: marks(1), count: second },
    ],
    total: [null, "Tổng cộng", ...marks(CRITERIA, "", ""), sum],
  });
}

/** Money of the province's own level, and of its districts, of which there are two. */
function levels(districts: number): Grid {
  return gridOf([
    ["TT", "Đơn vị", "Kế hoạch vốn", "Giải ngân"],
    [null, "TỔNG SỐ", 3500, 2000],
    [],
    ["I", "Cấp tỉnh", 500, 200],
    ["II", "Cấp huyện", districts * 100, 1800],
    [1, "Huyện Hương Sơn", 1800, 1000],
    [2, "Huyện Đức Thọ", 1200, 800],
  ]);
}

/** How many communes of two districts meet each criterion. */
function byDistrict(first: number, others = 23): Grid {
  return gridOf([
    ["SỐ XÃ ĐẠT TỪNG TIÊU CHÍ THEO HUYỆN NĂM 2022"],
    ["TT", "Huyện", "TC1", "TC2", "TC3", "TC4", "TC5"],
    [1, "Đoan Hùng", 14, 14, 14, 14, 14],
    [2, "Hạ Hòa", 9, 9, 9, 9, 9],
    [null, "Toàn tỉnh", first, others, others, others, others],
  ]);
}

/** Communes of two districts by how many criteria they meet. */
function bandsOfTwo(total: number): Grid {
  return gridOf(
    [
      ["TỔNG HỢP SỐ XÃ THEO MỨC ĐẠT TIÊU CHÍ ĐẾN 31/12/2023"],
      ["TT", "Đơn vị", "Tổng số xã", "Số xã đạt", null, null, "BQ tiêu chí/xã"],
      [null, null, null, "19 TC", "15-18 TC", "10-14 TC"],
      [1, "Huyện Đơn Dương", 8, 4, 4, 0, 18.25],
      [2, "Huyện Đức Trọng", 14, 6, 6, 2, 17.21],
      [null, "Cộng", 22, 10, total, 2, 17.59],
    ],
    { merges: [{ top: 1, left: 3, bottom: 1, right: 5 }] },
  );
}

/** How many indicators the criteria of a commune have, and their sum. */
function indicatorsOfCriteria(sum: number): Grid {
  const criteria = criteriaSets[0]?.criteria ?? [];
  return gridOf([
    ["TỔNG HỢP KẾT QUẢ THẨM TRA XÃ PHƯỚC THÁI NĂM 2022"],
    ["TT", "Tên tiêu chí", "Số chỉ tiêu", "Kết luận"],
    ...criteria.map(({ no, name }) => [Number(no), name, 3, "Đạt"]),
    [null, "Cộng", sum, "19/19 tiêu chí"],
  ]);
}

/** What was raised and what is planned, each with its total, of three works and all. */
function twoTotals(first: number): Grid {
  return gridOf(
    [
      ["TT", "Nội dung", "Kết quả 6 tháng đầu năm", null, null, "Kế hoạch 6 tháng cuối năm"],
      [null, null, "Tổng số", "NSTW", "Tín dụng", "Tổng số", "NSTW", "Tín dụng"],
      [null, "TỔNG CỘNG", first + 50, 90, 60, 30, 15, 15],
      [1, "Hạ tầng", first, 60, 40, 10, 5, 5],
      [2, "Sản xuất", 30, 20, 10, 10, 5, 5],
      [3, "Quy hoạch", 20, 10, 10, 10, 5, 5],
    ],
    {
      merges: [
        { top: 0, left: 2, bottom: 0, right: 4 },
        { top: 0, left: 5, bottom: 0, right: 7 },
      ],
    },
  );
}

/** Money of communes by fund, of which two stand within one; `total` is that of the last. */
function fundsAcross(total: number, others = 100): Grid {
  return gridOf(
    [
      ["TT", "Xã", "Tổng số", "Ngân sách nhà nước", null, "Tín dụng", "Doanh nghiệp"],
      [null, null, null, "NSTW", "NSĐP"],
      [1, "Phước Thái", others, 40, 30, 20, 10],
      [2, "Phước Hậu", others, 10, 60, 20, 10],
      [3, "An Hải", others, 50, 20, 20, 10],
      [4, "Nhị Hà", total, 50, 20, 20, 10],
    ],
    { merges: [{ top: 0, left: 3, bottom: 0, right: 4 }] },
  );
}

/** Works of three communes, counted beside the money they cost; decisions are numbered, not counted. */
function works(total: number, header = "Số công trình"): Grid {
  return gridOf([
    ["TT", "Tên xã", "Kế hoạch vốn", "Đã giải ngân", header],
    [1, "Phước Thái", 300, 200, 4],
    [2, "Phước Hậu", 100, 60, 6],
    [3, "An Hải", 200, 100, 7],
    [null, "Tổng cộng", 600, 360, total],
  ]);
}

/** Funds of four districts of 100 each, the sum of all on top; the second district's own total is given. */
function fundsOfDistricts(second: number, all: number): Grid {
  return gridOf(
    [
      ["GIẢI NGÂN VỐN NĂM 2022 THEO HUYỆN (triệu đồng)"],
      ["TT", "Huyện, thành phố", "Kế hoạch vốn", null, null, "Giải ngân"],
      [null, null, "Tổng số", "NSTW", "NSĐP"],
      [null, "Tổng số", all, 160, 240, 200],
      [1, "Ninh Hải", 100, 40, 60, 50],
      [2, "Ninh Phước", second, 40, 60, 50],
      [3, "Ninh Sơn", 100, 40, 60, 50],
      [4, "Bác Ái", 100, 40, 60, 50],
    ],
    { merges: [{ top: 1, left: 2, bottom: 1, right: 4 }] },
  );
}

describe("total-mismatch", () => {
  itFinds("total-mismatch", [
    { says: "finds a wrong total of funds", grids: () => [funding({ "7:2": 5942 })], at: ["C8"] },
    {
      says: "tolerates (n + 1) / 2 units of the last printed digit",
      grids: () => [funding({ "7:2": 4944 })],
      at: [],
    },
    { says: "does not tolerate more", grids: () => [funding({ "7:2": 4945 })], at: ["C8"] },
    {
      says: "is silent where totals are blank",
      grids: () => [funding({ "7:2": null, "7:3": null })],
      at: [],
    },
    {
      says: "finds a wrong subtotal of a district in the annex",
      grids: () => [annex({ "5:3": 3 })],
      at: ["D6"],
    },
    { says: "finds a wrong sum over subtotals in the annex", grids: () => [annex({ "4:3": 7 })], at: ["D5"] },
    {
      says: "finds a wrong sum of what a rate is of",
      grids: () => [poorHouseholds(6200), poorHouseholds(6300)],
      at: ["C5"],
    },
    {
      says: "finds a wrong sum of what is among what is counted before",
      grids: () => [modelVillages(5)],
      at: ["E6"],
    },
    {
      says: "asks no sum of what is among that as a rate",
      grids: () => [modelVillages(5, "Trong đó: tỷ lệ thôn kiểu mẫu (%)")],
      at: [],
    },
    { says: "does not add villages to communes", grids: () => [annex()], at: [] },
    {
      says: "finds a wrong count of communes below a matrix",
      grids: () => [
        matrix({
          total: [
            null,
            "Tổng số xã đạt",
            ...Array.from({ length: CRITERIA }, (_, at) => (at === 0 ? 2 : at < 14 ? 3 : at < 18 ? 2 : 1)),
            null,
          ],
        }),
      ],
      at: ["C7"],
    },
    {
      says: "is silent at a mean below a matrix",
      grids: () => [matrix({ total: [null, "Bình quân", ...marks(CRITERIA, "", ""), 17] })],
      at: [],
    },
    {
      says: "is found at the text, not at the sum, where a summand is text",
      grids: () => [funding({ "5:2": "3100", "7:2": 1842 })],
      at: [],
    },
    {
      says: "is silent at an unreadable summand",
      grids: () => [funding({ "5:2": "3l0O", "7:2": 1842 })],
      at: [],
    },
    {
      says: "counts a blank mark either way, which is found as missing",
      grids: () => [countedMatrix(null, 3), countedMatrix(null, 2)],
      at: [],
    },
    {
      says: "counts an unread mark either way, which is found as unknown",
      grids: () => [countedMatrix("Đa", 3)],
      at: [],
    },
    ...[3, 2].map((said) => ({
      says: `lets what does not apply to a commune be counted or not: ${said}`,
      grids: () => [countedMatrix("Không áp dụng", said)],
      at: [],
    })),
    {
      says: "finds a count that is neither",
      grids: () => [countedMatrix("Không áp dụng", 1)],
      at: ["C7"],
    },
    {
      says: "finds a count that no reading of a blank gives",
      grids: () => [countedMatrix(null, 4)],
      at: ["C7"],
    },
    {
      says: "adds rows of the first rank whether they head others or stand alone",
      grids: () => [ranked(140)],
      at: [],
    },
    { says: "finds a wrong total over them", grids: () => [ranked(145)], at: ["C3"] },
    {
      says: "leaves a total alone that adds up its wrong subtotal",
      grids: () => [ranked(150, 70)],
      at: ["C4"],
    },
    {
      says: "does not take a district's count for right because it is another district's",
      grids: () => [twoDistricts(2, 2)],
      at: ["C9"],
    },
    { says: "is silent where districts are counted right", grids: () => [twoDistricts(2, 1)], at: [] },
    {
      says: "is found at a commune's count, not at the sum over it",
      grids: () => [countedCommunes(17)],
      at: [],
    },
    { says: "finds a wrong sum of what is counted beside the money", grids: () => [works(20)], at: ["E5"] },
    { says: "is silent where that sum is right", grids: () => [works(17)], at: [] },
    { says: "adds up no numbers of decisions", grids: () => [works(20, "Số QĐ phê duyệt")], at: [] },
    { says: "finds a sum over right counts", grids: () => [countedCommunes(18, 40)], at: ["V6"] },
    {
      says: "adds headings with nothing under them to the records of others",
      grids: () => [levels(30)],
      at: [],
    },
    { says: "and finds the subtotal that is wrong, not the total", grids: () => [levels(31)], at: ["C5"] },
    { says: "finds a wrong sum of communes counted by district", grids: () => [byDistrict(25)], at: ["C5"] },
    { says: "is silent where the sum is right", grids: () => [byDistrict(23)], at: [] },
    { says: "takes totals that mostly are no sums for means", grids: () => [byDistrict(12, 12)], at: [] },
    { says: "finds a wrong sum of what two districts count", grids: () => [bandsOfTwo(11)], at: ["E6"] },
    { says: "is silent where they count it right", grids: () => [bandsOfTwo(10)], at: [] },
    {
      says: "finds a wrong sum of the indicators of a commune's criteria",
      grids: () => [indicatorsOfCriteria(58)],
      at: ["C22"],
    },
    { says: "is silent where it is right", grids: () => [indicatorsOfCriteria(57)], at: [] },
    { says: "finds a total that its own funds do not give", grids: () => [fundsAcross(120)], at: ["C6"] },
    {
      says: "is found at the row, not at the sum below it, also beside a second total",
      grids: () => [twoTotals(120)],
      at: ["C4"],
    },
    {
      says: "is found at the row alone where the sum below has the right figure",
      grids: () => [fundsOfDistricts(150, 400)],
      at: ["C6"],
    },
    {
      says: "is found at both where the sum below is wrong by more",
      grids: () => [fundsOfDistricts(150, 390)],
      at: ["C4", "C6"],
    },
    { says: "adds funds that stand within others", grids: () => [fundsAcross(100)], at: [] },
    {
      says: "leaves funds alone that may be parts of each other",
      grids: () => [fundsAcross(999, 999)],
      at: [],
    },
    {
      says: "leaves the count of criteria of one commune to count-mismatch",
      grids: () => [communeSheet({ count: "18/19" }).grid],
      at: [],
    },
  ]);
});
