import { planTargets } from "../../support/planTargets";
import { itFinds } from "../../support/checkCases";

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
  ]);
});
