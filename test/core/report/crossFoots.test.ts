import { crossFoots } from "../../../src/core/report/crossFoots";
import { numberValue, textValue } from "../../../src/core/report/figures";
import type { FieldValue, Figures, FieldValues } from "../../../src/core/report/figures";

type Values = Readonly<Record<string, number | string>>;

function values(prefix: string, given: Values): FieldValues {
  return new Map(
    Object.entries(given).map(([name, value]): [string, FieldValue] => [
      prefix + name,
      typeof value === "number" ? numberValue(value) : textValue(value),
    ]),
  );
}

function figures(single: Values, lists: Readonly<Record<string, readonly Values[]>> = {}): Figures {
  return {
    single: values("", single),
    lists: new Map(
      Object.entries(lists).map(([name, items]) => [
        name,
        { name, groups: [{ items: items.map((item) => values(`${name}.`, item)) }] },
      ]),
    ),
  };
}

const failed = (given: Figures) =>
  crossFoots(given)
    .filter(({ holds }) => !holds)
    .map(({ kind, field, place, is, shouldBe }) => [kind, field, place, is, shouldBe]);

describe("figures held against each other", () => {
  const district = (ten: string, so_xa: number, full: number, low: number) => ({
    ten,
    so_xa,
    so_xa_du_tieu_chi: full,
    nhom_15_18: 0,
    nhom_10_14: low,
    nhom_5_9: 0,
    nhom_duoi_5: 0,
  });

  it("agree where districts sum to the province and bands to their communes", () => {
    const single = {
      so_xa: 5,
      so_xa_du_tieu_chi: 3,
      nhom_15_18: 0,
      nhom_10_14: 2,
      nhom_5_9: 0,
      nhom_duoi_5: 0,
    };
    const given = figures(single, { theo_huyen: [district("A", 3, 2, 1), district("B", 2, 1, 1)] });
    expect(failed(given)).toEqual([]);
    expect(crossFoots(given).length).toBeGreaterThan(5);
  });

  it("fail by a single commune, since counts are never rounded", () => {
    const given = figures({ so_xa: 6 }, { theo_huyen: [district("A", 3, 2, 1), district("B", 3, 1, 1)] });
    expect(failed(given)).toEqual([["bandsToTotal", "theo_huyen.so_xa", "B", 3, 2]]);
  });

  it("hold a commune's count against its marks", () => {
    const commune = { ten: "Xã Nhị Hà", so_dat: 3, tc_1: "Đ", tc_2: "C", tc_3: "Đ" };
    expect(failed(figures({}, { xa: [commune] }))).toEqual([
      ["marksToCount", "xa.so_dat", "Xã Nhị Hà", 3, 2],
    ]);
  });

  it.each([
    ["within a unit and a half of the last digit for two parts", 101, []],
    ["not beyond it", 102, [["partsToSource", "von_nstw_luy_ke", undefined, 102, 100]]],
  ])("let printed sums of money differ %s", (_what, stated, expected) => {
    expect(
      failed(figures({ von_nstw_luy_ke: stated, von_nstw_dau_tu_luy_ke: 60, von_nstw_su_nghiep_luy_ke: 40 })),
    ).toEqual(expected);
  });

  it("ask of the first quarter that what has come in is what came in it", () => {
    const money = { von_tong_luy_ke: 90, von_tong_trong_ky: 40 };
    expect(failed(figures({ ky: "quý I năm 2022", ...money }))).toEqual([
      ["cumulative", "von_tong_luy_ke", undefined, 90, 40],
    ]);
    expect(failed(figures({ ky: "quý III năm 2022", ...money }))).toEqual([]);
    expect(
      failed(figures({ ky: "quý II năm 2022", von_tong_luy_ke: 30, von_tong_trong_ky: 40 })),
    ).toHaveLength(1);
  });

  it("leave out what is not known rather than count it as nothing", () => {
    expect(crossFoots(figures({ von_tong_luy_ke: 90 }, { theo_huyen: [{ ten: "A" }] }))).toEqual([]);
  });

  it.each([
    ["the quarter before and what came since", "quý III năm 2022", 100, []],
    ["no more than rounding away from them", "quý III năm 2022", 101, []],
    ["another sum", "quý III năm 2022", 110, [["cumulative", "von_tong_luy_ke", undefined, 110, 100]]],
    ["never held against the end of last year", "quý I năm 2022", 30, []],
  ])("take as lũy kế %s", (_what, ky, since, expected) => {
    const single = { ky, von_tong_luy_ke: since, von_tong_trong_ky: 30, von_tong_luy_ke_ky_truoc: 70 };
    expect(failed(figures(single))).toEqual(expected);
  });

  it("count each mark of a commune once, and none of an earlier time", () => {
    const marks = {
      tc_1: "Đ",
      tc_2: "C",
      tc_2026_1: "Đ",
      tc_2026_2: "C",
      tc_1_ky_truoc: "Đ",
      tc_2_ky_truoc: "Đ",
    };
    expect(failed(figures({}, { xa: [{ ten: "Xã A", so_dat: 1, ...marks }] }))).toEqual([]);
    expect(failed(figures({}, { xa: [{ ten: "Xã A", so_dat: 2, ...marks }] }))).toEqual([
      ["marksToCount", "xa.so_dat", "Xã A", 2, 1],
    ]);
  });
});
