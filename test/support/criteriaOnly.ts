import type { Grid } from "../../src/core/sheet/grid";
import { criteriaSets } from "../../src/data/bundled";
import { gridOf } from "./gridOf";

/** 19 criteria with a mark each, of which one is not met; 5, 7, 10, 11 and 16 are codes of indicators too. C22 holds the count. */
export function criteriaOnly(count: string): Grid {
  const [set] = criteriaSets;
  return gridOf([
    ["TÌNH HÌNH THỰC HIỆN 19 TIÊU CHÍ NÔNG THÔN MỚI XÃ PHƯỚC THÁI NĂM 2022"],
    ["TT", "Tiêu chí", "Kết quả (Đạt/Chưa đạt)", "Giải pháp"],
    ...(set?.criteria ?? []).map(({ no, name }) => [Number(no), name, no === "2" ? "Chưa đạt" : "Đạt", ""]),
    ["Tổng cộng", null, count],
  ]);
}
