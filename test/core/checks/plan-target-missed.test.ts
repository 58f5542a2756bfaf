import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../support/gridOf";
import { planTargets } from "../../support/planTargets";
import { itFinds } from "../../support/checkCases";

/** A target that is not met, with a time of its own. */
function timed(time: string): Grid {
  return gridOf(
    [
      ["MỤC TIÊU KẾ HOẠCH XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
      [],
      ["STT", "Mục tiêu", "Thời hạn", "Kế hoạch", "Thực hiện"],
      [1, "Số xã đạt chuẩn nông thôn mới nâng cao tăng thêm", time, "04-05 xã", 3],
    ],
    { name: "Mục tiêu" },
  );
}

const OVER = { settings: { asOf: "2022-12-31" } } as const;

describe("plan-target-missed", () => {
  itFinds("plan-target-missed", [
    {
      says: "finds a target that is not met on the last day of its year, at the result",
      grids: () => [planTargets({ standard: 1 })],
      at: ["D4"],
      more: OVER,
    },
    {
      says: "is silent the day before",
      grids: () => [planTargets({ standard: 1 })],
      at: [],
      more: { settings: { asOf: "2022-12-30" } },
    },
    {
      says: "is silent where the lower bound is reached",
      grids: () => [planTargets({ standard: 2 })],
      at: [],
      more: OVER,
    },
    {
      says: "is silent where the range is exceeded",
      grids: () => [planTargets({ standard: 6 })],
      at: [],
      more: OVER,
    },
    {
      says: "is silent where nothing is reported",
      grids: () => [planTargets({ standard: null })],
      at: [],
      more: OVER,
    },
    {
      says: "goes by a target's own time where the plan gives it one",
      grids: () => [timed("Quý II/2022")],
      at: [],
      more: { settings: { asOf: "2022-06-29" } },
    },
    {
      says: "finds a target whose own time is over before the year is",
      grids: () => [timed("Quý II/2022")],
      at: ["E4"],
      more: { settings: { asOf: "2022-06-30" } },
    },
    {
      says: "takes a stretch of years for no target's own time",
      grids: () => [timed("Giai đoạn 2021-2025")],
      at: [],
      more: { settings: { asOf: "2022-06-30" } },
    },
  ]);
});
