import { annex } from "../../support/annex";
import { itFinds } from "../../support/checkCases";
import { CRITERIA, marks, matrix } from "../../support/matrix";
import { planTargets } from "../../support/planTargets";

/** The three communes registered for the standard, each lacking so many criteria. */
function registered(lacking: number) {
  const rows = ["Quảng Sơn", "Hòa Sơn", "Nhị Hà"].map((name) => ({ name, marks: marks(lacking) }));
  return matrix({ rows, countHeader: null });
}

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
    {
      says: "gives way to plan-target-missed once the year is over",
      grids: () => [planTargets({ standard: 0 }), annex(), registered(9)],
      at: [],
      more: { settings: { asOf: "2022-12-31" } },
    },
  ]);
});
