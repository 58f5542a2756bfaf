import { parsePeriod } from "../../../../src/core/plan/period";
import { figuresOf } from "../../../../src/core/report/dictionary";
import { sourceOfCheck } from "../../../../src/core/report/sourceOfCheck";
import type { Grid } from "../../../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../../../src/data/bundled";
import { check } from "../../../support/check";
import { gridOf } from "../../../support/gridOf";

/** A commune's sheet that has a verdict for each quarter and no results: so many indicators are not met in each. */
function sheetOf(columns: readonly (readonly [heading: string, unmet: number])[]): Grid {
  const indicators = criteriaSets[0]?.indicators ?? [];
  const mark = (at: number, unmet: number) => (at < indicators.length - unmet ? "Đạt" : "Chưa đạt");
  return gridOf(
    [
      ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025 NĂM 2022"],
      ["Xã:", "Phước Thái"],
      ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", ...columns.map(([heading]) => heading)],
      ...indicators.map(({ code, label, unit }, at) => [
        code,
        label,
        unit,
        "≥ 80",
        ...columns.map(([, unmet]) => mark(at, unmet)),
      ]),
    ],
    { name: "Phước Thái", id: "one" },
  );
}

function met(grid: Grid, asked: string): readonly unknown[] {
  const period = parsePeriod(asked);
  if (period === undefined) throw new Error(asked);
  const ground = { sets: criteriaSets, registers, programVersion: "1.0" };
  const { single } = figuresOf(
    sourceOfCheck(check([grid]), [grid], { period, madeOn: "2022-12-31" }, ground),
  );
  return ["tong_so_dat", "tong_so_dat_ky_truoc"].map((field) => {
    const value = single.get(field);
    return value?.kind === "number" ? value.value : value?.kind === "absent" ? value.why : value;
  });
}

describe("a sheet with a verdict for each quarter and no results", () => {
  const quarters = sheetOf([
    ["Đánh giá quý I", 9],
    ["Đánh giá quý II", 2],
    ["Đánh giá quý III", 0],
  ]);

  it.each([
    ["2022Q3", [19, 18]],
    ["2022Q2", [18, 16]],
    ["2022Q1", [16, "noPreviousPeriod"]],
  ])("tells of %s what stood then, and before", (asked, expected) => {
    expect(met(quarters, asked)).toEqual(expected);
  });

  it("tells of the period before under a heading that says no more", () => {
    const before = sheetOf([
      ["Đánh giá kỳ trước", 2],
      ["Đánh giá quý III", 0],
    ]);
    expect(met(before, "2022Q3")).toEqual([19, 18]);
  });
});
