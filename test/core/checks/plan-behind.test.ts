import { annex } from "../../support/annex";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";
import { CRITERIA, marks, matrix } from "../../support/matrix";
import { planTargets } from "../../support/planTargets";

/** The three communes registered for the standard, each lacking so many criteria. */
function registered(lacking: number) {
  const rows = ["Quảng Sơn", "Hòa Sơn", "Nhị Hà"].map((name) => ({ name, marks: marks(lacking) }));
  return matrix({ rows, countHeader: null });
}

/** What was reached by a year's end, beside what is planned under this header. */
const yearEnd = (planned: string, reached = "TH năm 2022") =>
  gridOf([
    ["KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2022"],
    ["TT", "Nội dung", reached, planned],
    [1, "Số xã đạt từ 15 tiêu chí", 4, 18],
    [2, "Số thôn đạt chuẩn nông thôn mới", 20, 60],
  ]);

const QUARTER_3 = { settings: { asOf: "2022-09-30" } } as const;
const QUARTER_2 = { settings: { asOf: "2022-06-30" } } as const;

describe("plan-behind", () => {
  itFinds("plan-behind", [
    {
      says: "finds a count of communes that the registered ones within reach cannot bring to its lower bound",
      grids: () => [planTargets({ standard: 0 }), annex(), registered(3)],
      at: ["D4"],
      more: QUARTER_3,
    },
    {
      says: "is silent where the registered communes lack at most 2 criteria",
      grids: () => [planTargets({ standard: 0 }), annex(), registered(2)],
      at: [],
      more: QUARTER_3,
    },
    {
      says: "is not asked of communes before quarter 3",
      grids: () => [planTargets({ standard: 0 }), annex(), registered(CRITERIA - 1)],
      at: [],
      more: QUARTER_2,
    },
    {
      says: "finds another target whose progress is below half of the year gone by",
      grids: () => [planTargets({ poverty: { value: 0.003, format: "0.0%" } })],
      at: ["D6"],
      more: QUARTER_3,
    },
    {
      says: "is silent where nothing is reported",
      grids: () => [planTargets({ standard: null, advanced: null, poverty: null }), annex(), registered(9)],
      at: [],
      more: QUARTER_3,
    },
    ...["KH năm 2023", "Kế hoạch năm sau"].map((planned) => ({
      says: `is not asked of "${planned}" beside what was reached before`,
      grids: () => [yearEnd(planned)],
      at: [],
      more: QUARTER_3,
    })),
    ...["KH năm 2022", "Kế hoạch cả năm"].map((planned) => ({
      says: `is asked of "${planned}"`,
      grids: () => [yearEnd(planned)],
      at: ["C3", "C4"],
      more: QUARTER_3,
    })),
    {
      says: "gives way to plan-target-missed once the year is over",
      grids: () => [planTargets({ standard: 0 }), annex(), registered(9)],
      at: [],
      more: { settings: { asOf: "2022-12-31" } },
    },
  ]);
});
