import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import type { CheckReport } from "../../../src/core/checks/checkWorkbook";
import { printPeriod } from "../../../src/core/plan/period";
import type { Period } from "../../../src/core/plan/period";
import type { TableReading } from "../../../src/core/records/types";
import { usualCutOff, usualPeriod } from "../../../src/core/report/occasion";
import { criteriaSets, plans, registers } from "../../../src/data/bundled";

const [plan] = plans;

function checked(tables: readonly (readonly [year: number, quarter?: number])[]): CheckReport {
  const empty = checkWorkbook({ grids: [], sets: criteriaSets, registers, settings: { asOf: "2022-01-01" } });
  const readings = tables.map(([year, quarter]): TableReading => {
    const reading = { sheet: "Phiếu", set: "xa-ntm-2021-2025", year, placeYear: year, area: "DHNTB" };
    return quarter === undefined ? reading : { ...reading, quarter };
  });
  return { ...empty, reading: { ...empty.reading, tables: readings } };
}

describe("the period a workbook is reported for", () => {
  it.each([
    [
      "the one the check was asked for",
      checked([[2022, 3]]),
      { period: "2022H1", asOf: "2022-06-30" },
      "2022H1",
    ],
    [
      "the quarter most sheets name",
      checked([[2022, 3], [2022, 3], [2021, 4], [2022]]),
      { asOf: "2026-01-01" },
      "2022Q3",
    ],
    [
      "the last quarter of the sheets' year once that is over",
      checked([[2022]]),
      { asOf: "2026-11-23" },
      "2022Q4",
    ],
    [
      "the quarter that has last ended while the year runs",
      checked([[2022]]),
      { asOf: "2022-08-20" },
      "2022Q2",
    ],
    ["a quarter on its very last day", checked([[2022]]), { asOf: "2022-09-30" }, "2022Q3"],
    ["the first quarter of a year still to come", checked([[2023]]), { asOf: "2022-08-20" }, "2023Q1"],
    [
      "the year asked for before the sheets' own",
      checked([[2022]]),
      { year: 2021, asOf: "2022-08-20" },
      "2021Q4",
    ],
    ["the day's own year where nothing tells another", checked([]), { asOf: "2022-08-20" }, "2022Q2"],
  ])("is %s", (_what, report, settings, period) => {
    expect(printPeriod(usualPeriod(report, settings))).toBe(period);
  });
});

describe("the cut-off day of a period", () => {
  const quarter: Period = { kind: "quarter", year: 2022, quarter: 3 };

  it("is the plan calendar's", () => {
    if (plan === undefined) throw new Error("there is no bundled plan");
    const calendar = plan.calendar.map((date) => ({ ...date, cutOff: date.cutOff.replace(/..$/, "10") }));
    const empty = checked([]);
    const standing = checkWorkbook({
      grids: [],
      sets: criteriaSets,
      registers,
      plan: { ...plan, calendar },
      settings: { asOf: "2022-09-30" },
    }).standing;
    expect(usualCutOff(quarter, { ...empty, standing })).toBe("2022-09-10");
    expect(usualCutOff({ kind: "half", year: 2022, half: 1 }, { ...empty, standing })).toBe("2022-06-10");
    expect(usualCutOff({ ...quarter, year: 2023 }, { ...empty, standing })).toBe("2023-09-14");
  });

  it("is the usual one without a plan", () => {
    expect(usualCutOff(quarter, checked([]))).toBe("2022-09-14");
  });
});
