import { describeFinding } from "../../../src/core/checks/texts";
import { datesOf, lateFinding } from "../../../src/core/consolidate/owing";
import { unitNamed } from "../../../src/core/consolidate/unit";

const PERIOD = { kind: "quarter", year: 2022, quarter: 3 } as const;
const UNIT = unitNamed("22876", "Phước Thái", "Ninh Phước");

function late(finishedOn: string | undefined) {
  return lateFinding(UNIT, "phuoc-thai.xlsx", finishedOn, datesOf(PERIOD, undefined), PERIOD);
}

describe("report-late", () => {
  it.each([
    ["before the day named in the plan, “trước ngày 25”", "2022-09-24", undefined],
    ["on that day", "2022-09-25", 1],
    ["a week after", "2022-10-01", 7],
    ["nobody knows when", undefined, undefined],
  ])("of a report finished %s", (_, finishedOn, daysLate) => {
    expect(late(finishedOn)?.data.daysLate).toBe(daysLate);
  });

  it("is a warning that names the file", () => {
    const finding = late("2022-09-26");
    expect(finding).toMatchObject({ severity: "warning", is: "26/09/2022", shouldBe: "24/09/2022" });
    expect(finding === undefined ? "" : describeFinding(finding, "vi")).toContain(
      "Chậm 2 ngày (tệp phuoc-thai.xlsx)",
    );
  });
});
