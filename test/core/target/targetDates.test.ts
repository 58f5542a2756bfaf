import { date, inShort, judged, mainClause, result, target, verdict } from "./cells";

describe("a range that Excel took for a date is restored by its number format", () => {
  it.each([
    ["02-03 typed where months come first", date(2022, 2, 3, "d-mmm"), "2..3"],
    ["02-03 typed where days come first", date(2022, 3, 2, "d-mmm"), "2..3"],
    ["02-03 typed in another year", date(2025, 3, 2, "d-mmm"), "2..3"],
    ["04-05", date(2022, 4, 5, "d-mmm"), "4..5"],
    ["10-12", date(2022, 10, 12, "d-mmm"), "10..12"],
    ["10-12 where days come first", date(2022, 12, 10, "d-mmm"), "10..12"],
    ["10-15", date(2022, 10, 15, "d-mmm"), "10..15"],
    ["a short date of another locale", date(2022, 3, 2, "[$-42A]d-mmm;@"), "2..3"],
    ["a short date with two digits a day", date(2022, 3, 2, "dd-mmm"), "2..3"],
    ["day and month without a year", date(2022, 3, 2, "dd/mm"), "2..3"],
    ["10-40, shown as month and year", date(1940, 10, 1, "mmm-yy"), "10..40"],
    ["10-15 where days come first", date(2015, 10, 1, "mmm-yy"), "10..15"],
  ])("%s", (_, cell, range) => {
    expect(inShort(mainClause(cell))).toBe(range);
  });

  it("is judged like the range that was meant", () => {
    const cell = date(2022, 3, 2, "d-mmm");
    expect(verdict(2, cell)).toBe("met");
    expect(verdict(1, cell)).toBe("unmet");
    expect(judged(4, cell)).toMatchObject({ verdict: "met", reason: "exceedsRange" });
  });
});

describe("a date that may be a date is not guessed", () => {
  it.each([
    ["with its year", date(2022, 3, 2, "dd/mm/yyyy")],
    ["in the long form", date(2022, 3, 2, "dd/mm/yyyy hh:mm")],
    ["in the form of the system", date(2022, 3, 2, "m/d/yyyy")],
    ["with the month named", date(2022, 3, 2, "d mmm yyyy")],
    ["whose year is no upper end", date(2003, 10, 1, "mmm-yy")],
    ["of a January", date(2024, 1, 1, "dd/mm/yyyy")],
  ])("%s", (_, cell) => {
    expect(target(cell).kind).toBe("unclear");
    expect(verdict(2, cell)).toBe("unclear");
  });
});

describe("a number whose format only looks like a date's", () => {
  it.each(["General", "0", "0.0", "#,##0", '0 "ngày"', '0 "dd-mmm"', "[Red]0", "@"])(
    "%s stays a number",
    (formatCode) => {
      expect(inShort(mainClause({ kind: "number", value: 44_622, formatCode }))).toBe("≥ 44622");
    },
  );
});

describe("a date where a result belongs", () => {
  it.each([
    ["02-03", date(2022, 3, 2, "d-mmm"), "02-03"],
    ["04-05", date(2022, 4, 5, "d-mmm"), "04-05"],
    ["10-40", date(1940, 10, 1, "mmm-yy"), "10-40"],
  ])("tells that %s was probably written", (_, cell, likely) => {
    expect(result(cell)).toEqual({ kind: "date", likely });
  });

  it.each([
    ["a short date", date(2022, 3, 2, "d-mmm")],
    ["a month and year", date(2022, 3, 1, "mmm-yy")],
    ["a whole date", date(2022, 3, 2, "dd/mm/yyyy")],
  ])("is never judged: %s", (_, cell) => {
    expect(result(cell).kind).toBe("date");
    expect(judged(cell, "≥ 80%")).toMatchObject({ verdict: "unclear", reason: "dateForRange" });
    expect(judged(cell, "02-03")).toMatchObject({ verdict: "unclear", reason: "dateForRange" });
    expect(verdict(cell, "Đạt")).toBe("unclear");
  });
});
