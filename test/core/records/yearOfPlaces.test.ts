import { yearOfPlaces } from "../../../src/core/records/yearOfPlaces";
import { registers } from "../../../src/data/bundled";
import { tablesOf } from "../sheet/recognised";

const listed = (names: readonly string[]) =>
  tablesOf([
    ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ"],
    ["STT", "Xã", 1, 2, 3, 4],
    ...names.map((name, at) => [at + 1, name, "Đ", "Đ", "C", "Đ"]),
  ]);

describe("the year of a workbook that names none", () => {
  it.each<readonly [string, readonly string[], number]>([
    ["communes of before the merger", ["Nhị Hà", "Phước Thái", "An Hải"], 2025],
    ["communes of today", ["Bác Ái Tây", "Ninh Sơn", "Lâm Sơn"], 2026],
    ["communes no register knows", ["Mường Bú", "Chiềng Lao", "Nậm Giôn"], 2026],
    ["no communes", [], 2026],
  ])("is, for %s, %#", (_title, names, year) => {
    expect(yearOfPlaces(listed(names), registers, 2026)).toBe(year);
  });
});
