import type { Grid } from "../../../src/core/sheet/grid";
import { check, errorsAndWarnings } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

/** People insured in two communes and both together, month after month; `april` is the second commune's. */
function insured(title: string, months: readonly TestCell[], april = 840): Grid {
  const both = [1600, 1620, 1640, 830 + april];
  return gridOf([
    [title],
    [],
    ["STT", "Xã", "Dân số", ...months],
    [1, "Phước Thái", 1000, 800, 810, 820, 830],
    [2, "Phước Hậu", 1000, 800, 810, 820, april],
    [null, "Tổng cộng", 2000, ...both],
  ]);
}

const COUNTED_UP = "SỐ NGƯỜI THAM GIA BẢO HIỂM Y TẾ LŨY KẾ THEO THÁNG NĂM 2022";
const MONTHS = ["T1", "T2", "T3", "T4", "T5"];

/** The same under a heading that names the months by their numbers alone. */
function numbered(april: number): Grid {
  return gridOf(
    [
      ["TIẾN ĐỘ THAM GIA BẢO HIỂM Y TẾ NĂM 2022"],
      ["STT", "Địa phương", "Lũy kế người tham gia đến hết tháng", null, null, null],
      [null, null, "1", "2", "3", "4"],
      [1, "Phước Thái", 800, 810, 820, 830],
      [2, "Phước Hậu", 800, 810, 820, april],
    ],
    {
      merges: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 5 },
      ],
    },
  );
}

describe("cumulative-falls from month to month", () => {
  itFinds("cumulative-falls", [
    {
      says: "finds a month below the one before, and not again in the sum that falls with it",
      grids: () => [insured(COUNTED_UP, MONTHS, 700)],
      at: ["G5"],
    },
    { says: "is silent where months rise", grids: () => [insured(COUNTED_UP, MONTHS)], at: [] },
    { says: "reads months by their numbers under a heading", grids: () => [numbered(700)], at: ["F5"] },
    { says: "where they rise, is silent", grids: () => [numbered(840)], at: [] },
    {
      says: "asks nothing of months that nobody says are counted up",
      grids: () => [insured("SỐ NGƯỜI THAM GIA BẢO HIỂM Y TẾ NĂM 2022", MONTHS, 700)],
      at: [],
    },
  ]);
});

/** The insured share of two communes in each month of a quarter, of which the last is still to come. */
function shares(verdict: string): Grid {
  return gridOf(
    [
      ["TỶ LỆ NGƯỜI DÂN THAM GIA BẢO HIỂM Y TẾ THEO THÁNG NĂM 2022"],
      ["STT", "Xã", "Tỷ lệ người dân tham gia bảo hiểm y tế (%)", null, null, "Đánh giá"],
      [null, null, "T1", "T2", "T3", null],
      [1, "Phước Thái", 91, 89, null, "Chưa đạt"],
      [2, "Phước Hậu", 89, 91, null, verdict],
    ],
    {
      merges: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 4 },
        { top: 1, left: 5, bottom: 2, right: 5 },
      ],
    },
  );
}

describe("an indicator month after month", () => {
  it("is judged by the last month that is filled in", () => {
    expect(errorsAndWarnings(check([shares("Chưa đạt")]))).toEqual(["verdict-mismatch at F5"]);
  });

  it("wants nothing of months still to come", () => {
    expect(errorsAndWarnings(check([shares("Đạt")]))).toEqual([]);
  });
});
