import type { Grid } from "../../src/core/sheet/grid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

export interface PlanTargetResults {
  readonly standard?: TestCell;
  readonly advanced?: TestCell;
  readonly poverty?: TestCell;
}

/** Targets of the year's plan with what was reached; results in column D from row 4. */
export function planTargets(results: PlanTargetResults = {}): Grid {
  const of = (name: keyof PlanTargetResults, usual: TestCell): TestCell =>
    name in results ? results[name] : usual;
  return gridOf(
    [
      ["MỤC TIÊU KẾ HOẠCH XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
      [],
      ["STT", "Mục tiêu", "Kế hoạch", "Thực hiện", "Ghi chú"],
      [1, "Số xã đạt chuẩn nông thôn mới tăng thêm", "02-03 xã", of("standard", 2)],
      [2, "Số xã đạt chuẩn nông thôn mới nâng cao tăng thêm", "04-05 xã", of("advanced", 4)],
      [
        3,
        "Giảm tỷ lệ hộ nghèo đa chiều ở nông thôn",
        "giảm ít nhất 1,5%/năm",
        of("poverty", { value: 0.016, format: "0.0%" }),
      ],
    ],
    { name: "Mục tiêu", id: "planTargets" },
  );
}
