import { tablesOf } from "./recognised";

const BOARD = [
  ["BẢNG THEO DÕI NÔNG THÔN MỚI HUYỆN NINH PHƯỚC NĂM 2022"],
  [],
  ["1. Tiêu chí"],
  ["Xã", "Số TC đạt", "Ghi chú"],
  ["Phước Thái", 19, "Đạt chuẩn"],
  ["Phước Hậu", 17, "Đang làm"],
  ["Cộng", 36],
  [],
  ["2. Vốn (triệu đồng)"],
  ["Nguồn", "KH", "TH", "Tỷ lệ %"],
  ["NSTW", 100, 80, 80],
  ["NS tỉnh", 50, 25, 50],
  ["Cộng", 150, 105, 70],
  [],
  ["3. Lịch kiểm tra"],
  ["Xã", "Thời gian", "Kết quả"],
  ["Phước Thái", "Tháng 10"],
  ["Phước Hậu", "Tháng 11"],
];

describe("small tables under titles of their own", () => {
  const tables = tablesOf(BOARD);

  it("are each what they are", () => {
    expect(tables.map(({ kind, firstRow, lastRow }) => [kind, firstRow, lastRow])).toEqual([
      ["register", 4, 6],
      ["funding", 10, 12],
      ["inspection", 16, 17],
    ]);
  });

  it("have their titles, which are no rows of the table above", () => {
    expect(tables.map(({ title }) => title.lines.at(-1)?.text)).toEqual([
      "1. Tiêu chí",
      "2. Vốn (triệu đồng)",
      "3. Lịch kiểm tra",
    ]);
  });
});
