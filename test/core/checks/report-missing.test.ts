import { describeFinding } from "../../../src/core/checks/texts";
import { missingFindings, owingOf } from "../../../src/core/consolidate/owing";
import type { Submission } from "../../../src/core/consolidate/types";
import { unitNamed } from "../../../src/core/consolidate/unit";
import { plans, registers } from "../../../src/data/bundled";

const PERIOD = { kind: "quarter", year: 2022, quarter: 3 } as const;

function submissionOf(code: string, name: string, district = ""): Submission {
  return {
    file: `${name}.xlsx`,
    unit: unitNamed(code, name, district),
    set: "xa-ntm-2021-2025",
    level: "standard",
    time: {},
    rows: [],
    criteria: new Map(),
    met: 0,
    unresolved: 0,
    of: 19,
  };
}

function owing(today: string, sent: readonly Submission[], withPlan?: "plan", withRegister = registers) {
  return owingOf({
    period: PERIOD,
    registers: withRegister,
    plan: withPlan === undefined ? undefined : plans[0],
    sent,
    attempts: new Map(),
    today,
  });
}

const PHUOC_THAI = submissionOf("22876", "Phước Thái");

describe("report-missing", () => {
  it.each([
    ["a day before", "2022-09-23", 0],
    ["on the last safe day", "2022-09-24", 0],
    ["the day after", "2022-09-25", 46],
  ])("is found of every commune that has sent nothing, %s: %s", (_, today, count) => {
    expect(missingFindings(owing(today, [PHUOC_THAI]), PERIOD)).toHaveLength(count);
  });

  it("says who, until when, and how long ago that was", () => {
    const finding = missingFindings(owing("2022-09-26", [PHUOC_THAI]), PERIOD).find(
      ({ place }) => place === "Nhị Hà",
    );
    expect(finding).toMatchObject({
      severity: "error",
      sheet: null,
      cell: null,
      shouldBe: "24/09/2022",
      data: { district: "Thuận Nam", period: "2022Q3", daysOver: 2 },
    });
    expect(finding === undefined ? "" : describeFinding(finding, "vi")).toBe(
      "Nhị Hà: chưa gửi báo cáo kỳ 2022Q3. Hạn gửi chậm nhất là ngày 24/09/2022. Đã quá hạn 2 ngày. Đôn đốc đơn vị gửi báo cáo.",
    );
  });

  it("is not found of communes of another province", () => {
    const elsewhere = owing("2022-12-31", [submissionOf("", "Tân Lập", "Đông")]);
    expect(elsewhere).toMatchObject({ basis: "none", expected: 0 });
    expect(missingFindings(elsewhere, PERIOD)).toEqual([]);
  });

  it("asks the plan's registered communes where there is no register", () => {
    const planned = owing("2022-12-31", [PHUOC_THAI], "plan", []);
    expect(planned).toMatchObject({ basis: "plan", expected: 10 });
    expect(planned.units.find(({ unit }) => unit.name === "Nhị Hà")?.department).toBe(
      "Bộ chỉ huy Quân sự tỉnh",
    );
  });
});
