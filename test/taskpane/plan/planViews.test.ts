import type { CheckReport } from "../../../src/core/checks/checkWorkbook";
import type { PlanStanding } from "../../../src/core/checks/planStanding";
import type { Inspection, Plan } from "../../../src/core/plan/types";
import { criteriaSets, plans, registers } from "../../../src/data/bundled";
import { calendarRows } from "../../../src/taskpane/plan/calendarView";
import { inspectionViews } from "../../../src/taskpane/plan/inspectionView";
import { registeredView } from "../../../src/taskpane/plan/registeredView";
import { targetViews } from "../../../src/taskpane/plan/targetView";
import { vi } from "../../../src/taskpane/plan/texts/vi";
import { check } from "../../support/check";
import { checkSample } from "../support/sampleWorkbook";

const ground = { sets: criteriaSets, registers };

function standingOf({ standing }: CheckReport): PlanStanding {
  if (standing === undefined) throw new Error("The workbook holds no plan.");
  return standing;
}

function bundledPlan(): Plan {
  const [plan] = plans;
  if (plan === undefined) throw new Error("There is no bundled plan.");
  return plan;
}

const sample = checkSample("tong-hop-ninh-thuan-2022-q3.xlsx").report;
const views = targetViews(standingOf(sample), vi);
const target = (label: string) => {
  const found = views.find((each) => each.label.includes(label));
  if (found === undefined) throw new Error(`There is no target about ${label}.`);
  return found;
};

describe("the plan's targets", () => {
  it("show a share with its two counts, before any rounding and as it is reported", () => {
    const share = target("Tỷ lệ xã đạt chuẩn");
    expect([share.figures, share.rawShare, share.printedShare]).toEqual(["31/47", "65,957%", "66%"]);
  });

  it("say with both figures that only rounding meets it", () => {
    const share = target("Tỷ lệ xã đạt chuẩn");
    expect(share.verdict).toBe("met");
    expect(share.remarks).toEqual(["Chỉ đạt sau khi làm tròn: số gốc 65,957%, ghi 66%."]);
  });

  it("say nothing of rounding where the exact figure meets it", () => {
    expect(target("Tỷ lệ thôn").remarks).toEqual([]);
  });

  it("tell a village in each recognised commune by the communes that have one", () => {
    const each = target("ít nhất ở mỗi xã");
    expect([each.target, each.figures, each.verdict]).toEqual(["≥ 1 thôn", "31/31 xã", "met"]);
    expect(each.rawShare).toBeUndefined();
    expect(each.cell).toMatchObject({ sheet: "Mục tiêu năm 2022" });
  });

  it("say of how many recognised communes the villages are not known", () => {
    const { targets, ...standing } = standingOf(sample);
    const unknown = targets.flatMap((one) =>
      one.target.id === "thon-moi-xa"
        ? [
            {
              ...one,
              progress: {
                ...one.progress,
                a: null,
                b: null,
                value: null,
                verdict: "missing" as const,
                uncounted: 2,
              },
            },
          ]
        : [],
    );
    expect(targetViews({ ...standing, targets: unknown }, vi)[0]?.remarks).toEqual([
      "Chưa có số liệu thôn của 2 xã đã được công nhận.",
      vi.targets.howToKnow.villagesPerRecognisedCommune,
    ]);
  });

  it("carry the unit where the plan's words leave it out", () => {
    const communes = target("Số xã đạt chuẩn nông thôn mới tăng thêm");
    expect([communes.target, communes.figures]).toEqual(["02-03 xã", "2 xã"]);
  });

  it("say which ones are behind, and how far they have come", () => {
    const poverty = target("dân tộc thiểu số");
    expect(poverty.timing).toBe("behind");
    expect(poverty.verdict).toBe("unmet");
    expect(poverty.progress).toBeCloseTo(1.1 / 3, 5);
  });

  it("lead to the cell with the figure", () => {
    expect(target("dân tộc thiểu số").cell).toMatchObject({ sheet: "Mục tiêu năm 2022", row: 14 });
  });

  it("without figures have no progress, never zero, and say how the figure can be told", () => {
    const empty = check([], { plan: bundledPlan() });
    const [lost, communes] = targetViews(standingOf(empty), vi);
    expect(communes?.verdict).toBe("missing");
    expect(communes).not.toHaveProperty("progress");
    expect(communes).not.toHaveProperty("figures");
    expect(communes?.remarks).toEqual([vi.targets.howToKnow.newCommunesStandard]);
    expect(lost?.remarks).toEqual([vi.targets.howToKnow.criteriaLost]);
  });
});

describe("the registered communes", () => {
  const view = registeredView(sample, standingOf(sample), "2022-09-30", ground);

  it("that are behind come with what they lack, how much they may, and their department", () => {
    expect(view.behind).toHaveLength(1);
    const [luongSon] = view.behind;
    expect(luongSon).toMatchObject({
      name: "Lương Sơn",
      level: "advanced",
      department: "Sở Tài nguyên và Môi trường",
      lacking: 4,
      allowed: 2,
      count: { met: 15, of: 19 },
    });
    expect(luongSon?.unmet.map(({ no }) => no)).toEqual(["10", "13", "17", "18"]);
    expect(luongSon?.unmet.every(({ name }) => name !== "")).toBe(true);
    expect(luongSon?.unmet[0]?.cell?.sheet).toBe("Lương Sơn");
  });

  it("stand in one of the three groups each, as long as the annex", () => {
    const all = [...view.behind, ...view.toWatch, ...view.onTrack];
    expect(all).toHaveLength(10);
    expect(new Set(all.map(({ key }) => key)).size).toBe(10);
  });

  it("with figures missing are to be watched, with the criteria that could not be judged", () => {
    const phuongHai = view.toWatch.find(({ name }) => name === "Phương Hải");
    expect(phuongHai?.standing).toBe("figuresNeeded");
    expect(phuongHai?.unresolved.map(({ no }) => no)).toEqual(["6", "14", "18"]);
  });

  it("without a sheet say so rather than lack nothing", () => {
    const empty = check([], { plan: bundledPlan() });
    const { toWatch } = registeredView(empty, standingOf(empty), "2022-09-30", ground);
    expect(toWatch).toHaveLength(10);
    expect(toWatch[0]).toMatchObject({ standing: "noResults" });
    expect(toWatch[0]).not.toHaveProperty("count");
  });

  it("may lack no criterion once the year is over", () => {
    const over = check(checkSample("tong-hop-ninh-thuan-2022-q3.xlsx").grids, {
      settings: { asOf: "2023-02-01" },
    });
    const { behind } = registeredView(over, standingOf(over), "2023-02-01", ground);
    expect(behind.map(({ name, allowed }) => [name, allowed])).toContainEqual(["Lương Sơn", 0]);
  });
});

describe("the inspection timetable", () => {
  const inspection = (id: string, from: string, to: string, more: Partial<Inspection> = {}): Inspection => ({
    ...{ id, communes: ["22819", "22783", "99999"], time: "", content: id, lead: "Văn phòng", partners: [] },
    ...{ from, to },
    ...more,
  });
  const plan: Plan = {
    ...bundledPlan(),
    inspections: [
      inspection("later", "2022-12-01", "2022-12-31"),
      inspection("done", "2022-01-01", "2022-03-31", { done: "Đã kiểm tra" }),
      inspection("ends soon", "2022-07-01", "2022-10-05"),
      inspection("soon", "2022-10-10", "2022-12-31"),
      inspection("untold", "2022-01-01", "2022-06-30"),
      inspection("missed", "2022-04-01", "2022-08-31", { done: "" }),
    ],
  };
  const rows = inspectionViews(plan, "2022-09-30", registers, vi);

  it("puts what is overdue first, then what is due, then what comes", () => {
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ["missed", "overdue"],
      ["ends soon", "due"],
      ["untold", "ended"],
      ["soon", "coming"],
      ["later", "coming"],
      ["done", "done"],
    ]);
  });

  it("counts the days to the day that matters", () => {
    expect(rows.map(({ remaining }) => remaining)).toEqual([
      "quá 30 ngày",
      "còn 5 ngày",
      undefined,
      "bắt đầu sau 10 ngày",
      "bắt đầu sau 62 ngày",
      undefined,
    ]);
  });

  it("names its communes by the plan's list, then by the register, else by their code", () => {
    expect(rows[0]?.communes).toEqual(["Quảng Sơn", "Phước Bình", "99999"]);
  });
});

describe("the reporting calendar", () => {
  it.each([
    ["2022-09-23", "Quý III/2022", "còn 1 ngày"],
    ["2022-09-24", "Quý III/2022", "hôm nay là ngày cuối"],
    ["2022-09-25", "Quý IV/2022", "còn 90 ngày"],
  ])("on %s names %s as the next: %s", (asOf, name, remaining) => {
    const next = calendarRows(bundledPlan(), asOf, vi).filter(({ state }) => state === "next");
    expect(next.map((row) => [row.name, row.remaining])).toEqual([[name, remaining]]);
  });

  it("gives the day before the deadline as the last safe one", () => {
    const [first] = calendarRows(bundledPlan(), "2022-01-01", vi);
    expect(first).toMatchObject({
      lastSafeDay: "24/03/2022",
      before: "25/03/2022",
      cutOff: "14/03/2022",
    });
  });

  it("has no next date once the year is over", () => {
    expect(calendarRows(bundledPlan(), "2023-01-01", vi).map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => "past"),
    );
  });
});
