import {
  elapsedShare,
  isTimeOver,
  lastQuarterOf,
  parsePeriod,
  periodSpan,
  previousPeriod,
  printPeriod,
  quarterOn,
} from "../../../src/core/plan/period";
import type { Period } from "../../../src/core/plan/period";
import {
  isReportLate,
  reportingCalendar,
  reportingDates,
  reportingDatesOf,
} from "../../../src/core/plan/reporting";
import { readTimeSpan } from "../../../src/core/plan/timeSpan";
import { plans } from "../../../src/data/bundled";

function period(text: string): Period {
  const read = parsePeriod(text);
  if (read === undefined) throw new Error(`${text} is no period`);
  return read;
}

describe("a period", () => {
  it.each([
    ["2022Q3", "2022-07-01", "2022-09-30", 3, "2022Q2"],
    ["2022Q1", "2022-01-01", "2022-03-31", 1, "2021Q4"],
    ["2022H1", "2022-01-01", "2022-06-30", 2, "2021H2"],
    ["2022H2", "2022-07-01", "2022-12-31", 4, "2022H1"],
    ["2022", "2022-01-01", "2022-12-31", 4, "2021"],
    ["2024Q1", "2024-01-01", "2024-03-31", 1, "2023Q4"],
  ])("%s runs from %s to %s, ends with quarter %d and follows %s", (text, from, to, quarter, previous) => {
    expect(periodSpan(period(text))).toEqual({ from, to });
    expect(lastQuarterOf(period(text))).toBe(quarter);
    expect(printPeriod(previousPeriod(period(text)))).toBe(previous);
    expect(printPeriod(period(text))).toBe(text);
  });

  it("is read whatever the case of its letter", () => {
    expect(parsePeriod(" 2022q3 ")).toEqual({ kind: "quarter", year: 2022, quarter: 3 });
  });

  it.each(["", "2022Q5", "2022Q0", "2022H3", "22Q1", "2022M3", "Q3/2022"])("%j is none", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it.each([
    ["2022-01-01", 1],
    ["2022-03-31", 1],
    ["2022-04-01", 2],
    ["2022-12-31", 4],
  ])("%s lies in quarter %d", (date, quarter) => {
    expect(quarterOn(date)).toBe(quarter);
  });
});

describe("the time of a plan", () => {
  it.each([
    ["2021-12-31", 0],
    ["2022-01-01", 1 / 365],
    ["2022-06-30", 181 / 365],
    ["2022-09-30", 273 / 365],
    ["2022-12-31", 1],
    ["2023-05-01", 1],
  ])("has gone by at %s to a share of %d", (asOf, share) => {
    expect(elapsedShare(2022, asOf)).toBeCloseTo(share, 12);
  });

  it.each([
    ["2022-12-30", false],
    ["2022-12-31", true],
    ["2023-01-01", true],
  ])("is over at %s: %s, from its last day on", (asOf, over) => {
    expect(isTimeOver(2022, asOf)).toBe(over);
  });
});

describe("reporting days", () => {
  it.each([
    [1, "2022-03-14", "2022-03-25", "2022-03-24"],
    [2, "2022-06-14", "2022-06-25", "2022-06-24"],
    [3, "2022-09-14", "2022-09-25", "2022-09-24"],
    [4, "2022-12-14", "2022-12-25", "2022-12-24"],
  ] as const)(
    "of quarter %d: figures close on %s, due before %s, last safe day %s",
    (quarter, cutOff, before, lastSafeDay) => {
      expect(reportingDates(2022, quarter)).toEqual({ quarter, cutOff, before, lastSafeDay });
    },
  );

  it("count the 24th as in time and the 25th as late", () => {
    const [first] = reportingCalendar(2022);
    expect(first && [isReportLate("2022-03-24", first), isReportLate("2022-03-25", first)]).toEqual([
      false,
      true,
    ]);
  });

  it("can be set otherwise, a first of the month too", () => {
    expect(reportingDates(2024, 1, { cutOffDay: 10, beforeDay: 1 })).toEqual({
      quarter: 1,
      cutOff: "2024-03-10",
      before: "2024-03-01",
      lastSafeDay: "2024-02-29",
    });
    expect(reportingDates(2022, 2, { cutOffDay: 31, beforeDay: 25 })).toBeUndefined();
  });

  it("follow the plan's own calendar where it has one", () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error("no plan is bundled");
    const own = {
      quarter: 3,
      cutOff: "2022-09-10",
      before: "2022-09-20",
      lastSafeDay: "2022-09-19",
    } as const;
    expect(reportingDatesOf({ ...plan, calendar: [own] }, 3)).toEqual(own);
    expect(reportingDatesOf({ ...plan, calendar: [own] }, 4)?.lastSafeDay).toBe("2022-12-24");
  });
});

describe("a time as officials write it", () => {
  it.each([
    ["Quý III và Quý IV/2022", "2022-07-01", "2022-12-31"],
    ["Quý III và \nQuý IV/2022", "2022-07-01", "2022-12-31"],
    ["Quý III/2022", "2022-07-01", "2022-09-30"],
    ["quý 2 năm 2022", "2022-04-01", "2022-06-30"],
    ["Tháng \n10-12/2022", "2022-10-01", "2022-12-31"],
    ["Tháng 10–12/2022", "2022-10-01", "2022-12-31"],
    ["tháng 9/2022", "2022-09-01", "2022-09-30"],
    ["từ tháng 3 đến tháng 6 năm 2023", "2023-03-01", "2023-06-30"],
    ["6 tháng cuối năm 2022", "2022-07-01", "2022-12-31"],
    ["6 tháng đầu năm", "2022-01-01", "2022-06-30"],
    ["15/9/2022", "2022-09-15", "2022-09-15"],
    ["từ 01/7 đến 30/9/2022", "2022-07-01", "2022-09-30"],
    ["trước ngày 25/12/2022", "2022-01-01", "2022-12-25"],
    ["Năm 2022", "2022-01-01", "2022-12-31"],
    ["Quý IV", "2022-10-01", "2022-12-31"],
    ["Quý IV/2022".normalize("NFD"), "2022-10-01", "2022-12-31"],
  ])("%j runs from %s to %s", (text, from, to) => {
    expect(readTimeSpan(text, 2022)).toEqual({ from, to });
  });

  it.each(["", "khi có yêu cầu", "Tháng 13", "31/02", "thường xuyên"])("%j is no time", (text) => {
    expect(readTimeSpan(text, 2022)).toBeUndefined();
  });
});
