import type { Grid } from "../../../src/core/sheet/grid";
import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

interface Slips {
  /** C9: households of all villages. */
  readonly households?: TestCell;
  /** E6: the share that took part in the second village. */
  readonly share?: TestCell;
  /** G9: working days of all. */
  readonly days?: TestCell;
  /** J7: what the third village's land is worth. */
  readonly land?: TestCell;
  /** K5: all that the first village gave. */
  readonly all?: TestCell;
}

/** What the people of five villages gave in money, work and land, under a header that numbers its columns. */
function contributions({
  households = 2402,
  share = 83.4,
  days = 842,
  land = 316.5,
  all = 357,
}: Slips): Grid {
  const _ = null;
  return gridOf(
    [
      ["KẾT QUẢ HUY ĐỘNG ĐÓNG GÓP CỦA NHÂN DÂN NĂM 2022 (triệu đồng)"],
      ["TT", "Thôn", "Hộ dân", _, _, "Giá trị đóng góp", _, _, _, _, _],
      [
        _,
        _,
        "Tổng số hộ",
        "Số hộ tham gia",
        "Tỷ lệ (%)",
        "Tiền mặt",
        "Ngày công",
        _,
        "Hiến đất",
        _,
        "Tổng giá trị",
      ],
      [_, _, _, _, _, _, "Số công", "Thành tiền", "Diện tích (m2)", "Thành tiền", _],
      ["A", "B", "1", "2", "3=2/1", "4", "5", "6", "7", "8", "9=4+6+8"],
      [1, "Trường Thọ", 412, 371, 90, 128.5, 164, 41, 1250, 187.5, all],
      [2, "Trường Sanh", 386, 322, share, 96, 118, 29.5, 640, 96, 221.5],
      [3, "Hoài Nhơn", 655, 583, 89, 214.2, 236, 59, 2110, land, 589.7],
      [4, "Phước Đồng 1", 502, 436, 86.9, 150.8, 174, 43.5, 480, 72, 266.3],
      [5, "Phước Đồng 2", 447, 398, 89, 132.4, 150, 37.5, 910, 136.5, 306.4],
      [_, "Cộng", households, 2110, 87.8, 721.9, days, 210.5, 5390, 808.5, 1740.9],
    ],
    {
      merges: [
        { top: 1, left: 0, bottom: 3, right: 0 },
        { top: 1, left: 1, bottom: 3, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 4 },
        { top: 1, left: 5, bottom: 1, right: 10 },
        { top: 2, left: 6, bottom: 2, right: 7 },
        { top: 2, left: 8, bottom: 2, right: 9 },
      ],
    },
  );
}

describe("contributions of villages in money and in kind", () => {
  it("are silent where everything adds up: working days and land are no money", () => {
    expect(errorsAndWarnings(check([contributions({})]))).toEqual([]);
  });

  it.each<[string, Slips, string]>([
    ["a wrong sum of households", { households: 2403 }, "total-mismatch at C11"],
    ["a share that its households do not give", { share: 86.4 }, "percentage-mismatch at E7"],
    ["a wrong sum of working days", { days: 852 }, "total-mismatch at G11"],
    ["a number typed as text", { land: "316,5" }, "number-as-text at J8"],
  ])("show %s", (_name, slips, at) => {
    expect(errorsAndWarnings(check([contributions(slips)]))).toEqual([at]);
  });

  it("are a table of funds whose total is what they are worth", () => {
    const [table] = check([contributions({})]).tables;
    expect(table?.kind).toBe("funding");
    expect(table?.columns.map(({ role, column }) => `${String(column)} ${role}`)).toEqual([
      "0 ordinal",
      "1 label",
      "2 denominator",
      "3 numerator",
      "5 actual",
      "7 actual",
      "9 actual",
      "10 total",
    ]);
  });
});
