import { judgePlan } from "../../../src/core/plan/judgePlanTarget";
import { planFromTables } from "../../../src/core/plan/planFromTables";
import type { PlanReading } from "../../../src/core/plan/planFromTables";
import { measureOfLabel } from "../../../src/core/plan/planTargetTable";
import type { Grid } from "../../../src/core/sheet/grid";
import { recogniseSheet } from "../../../src/core/sheet/recogniseSheet";
import { criteriaSets, plans, registers } from "../../../src/data/bundled";
import { annexOne, annexTwo, targetsSheet } from "./annexes";

function readingOf(...grids: readonly Grid[]): PlanReading {
  const tables = grids.flatMap((grid) => recogniseSheet(grid, { sets: criteriaSets, registers }));
  const reading = planFromTables(tables, grids, registers, { year: 2022 });
  if (reading === undefined) throw new Error("no plan was read");
  return reading;
}

const [bundled] = plans;

describe("the annex list of a workbook", () => {
  const { plan, unmatched } = readingOf(annexOne());

  it("gives the ten registered communes with level, department and code, as the bundled plan has them", () => {
    const fields = (list: typeof plan.registered) =>
      list.map(({ code, name, district, level, department }) => [code, name, district, level, department]);
    expect(fields(plan.registered)).toEqual(fields(bundled?.registered ?? []));
  });

  it("proposes the right name for a misspelt one, keeps the written one and says where it stands", () => {
    expect(plan.registered.find((one) => one.writtenAs !== undefined)).toMatchObject({
      writtenAs: "Quãng Sơn",
      cell: { sheet: "Phụ lục I", row: 16, column: 1 },
    });
    expect(unmatched).toEqual([
      {
        name: "Quãng Sơn",
        written: "Xã Quãng Sơn",
        match: expect.objectContaining({ kind: "misspelt", code: "22819", name: "Quảng Sơn" }),
        cell: { sheet: "Phụ lục I", row: 16, column: 1 },
      },
    ]);
  });

  it("never makes a target of its counts, nor communes of its villages", () => {
    expect(plan.targets).toEqual([]);
    expect(plan.registeredVillages).toEqual({ target: "≥ 25", of: 254 });
  });

  it("takes its year from the title, and the usual calendar and rules", () => {
    expect(plan.year).toBe(2022);
    expect(plan.calendar.map((date) => date.lastSafeDay)).toEqual([
      "2022-03-24",
      "2022-06-24",
      "2022-09-24",
      "2022-12-24",
    ]);
    expect(plan.rules).toEqual(bundled?.rules);
  });
});

describe("the inspection timetable of a workbook", () => {
  const { plan, unmatched } = readingOf(annexTwo());

  it("gives communes out of sentences, levels and days, as the bundled plan has them", () => {
    const fields = (list: typeof plan.inspections) =>
      list.map(({ communes, level, from, to }) => [[...communes].sort(), level, from, to]);
    expect(fields(plan.inspections)).toEqual(fields(bundled?.inspections ?? []));
    expect(unmatched).toEqual([]);
  });

  it("tells the cell of the time, who leads and who takes part", () => {
    expect(plan.inspections[0]).toMatchObject({
      time: "Quý III và Quý IV/2022",
      cell: { sheet: "Phụ lục II", row: 4, column: 2 },
      content: expect.stringContaining("Kiểm tra, đánh giá toàn diện"),
      partners: [
        "Các Sở, ngành được phân công phụ trách, hỗ trợ các xã.",
        "Văn phòng Điều phối nông thôn mới các huyện: Ninh Sơn, Thuận Nam.",
      ],
    });
  });

  it("knows what was done only where the sheet has a column for it", () => {
    expect(plan.inspections.every((one) => one.done === undefined)).toBe(true);
    const done = readingOf(annexTwo(["Đã kiểm tra ngày 20/9/2022", null, null, null, null])).plan.inspections;
    expect(done.map((one) => one.done)).toEqual(["Đã kiểm tra ngày 20/9/2022", "", "", "", ""]);
  });
});

describe("the table of targets of a workbook", () => {
  const { plan, reported } = readingOf(targetsSheet());
  const judged = judgePlan(plan, { reported });

  it("gives each target the id it has in every plan", () => {
    expect(plan.targets.map((one) => one.id)).toEqual([
      ...(bundled?.targets.map((one) => one.id) ?? []),
      "muc-tieu-12",
    ]);
  });

  it("knows which target is rounded, of how many, and since when", () => {
    expect(plan.targets.filter((one) => one.rounded).map((one) => one.id)).toEqual(["ty-le-xa-dat-chuan"]);
    expect(plan.targets.map((one) => one.of)).toEqual([
      undefined,
      undefined,
      47,
      undefined,
      254,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(plan.targets[2]?.baseline).toMatchObject({ value: 29, confirmed: true });
  });

  it.each([
    ["khong-tut-tieu-chi", "met", 0, null, 0],
    ["xa-dat-chuan-them", "met", 2, null, 2],
    ["xa-nang-cao-them", "met", 4, null, 4],
    ["ty-le-thon-dat-chuan", "met", 28, 254, 11.0236220472441],
    ["thon-moi-xa", "missing", null, null, null],
    ["giam-ngheo", "met", null, null, 1.6],
    ["giam-ngheo-dtts", "unmet", null, null, 3],
    ["muc-tieu-12", "unmet", null, null, 95.5],
  ])("judges %s by its own column: %s", (id, verdict, a, b, value) => {
    expect(judged.find((one) => one.id === id)).toMatchObject({ verdict, a, b, value });
  });

  it("meets 66–68 % with 31 of 47 communes only when rounded, and says so with the raw value", () => {
    expect(judged.find((one) => one.id === "ty-le-xa-dat-chuan")).toMatchObject({
      verdict: "met",
      metOnlyRounded: true,
      a: 31,
      b: 47,
      value: 65.9574468085106,
      rounded: 66,
      cell: { sheet: "Mục tiêu năm 2022", row: 5, column: 4 },
    });
  });

  it("reads 02-03 again where Excel made a date of it", () => {
    expect(plan.targets.slice(0, 3).map((one) => one.target)).toEqual(["0", "02-03", "66-68%"]);
  });
});

describe("a whole workbook", () => {
  it("is one plan", () => {
    const { plan } = readingOf(annexOne(), annexTwo(), targetsSheet());
    expect([plan.registered.length, plan.inspections.length, plan.targets.length]).toEqual([10, 5, 9]);
    expect(plan.province).toBe("Ninh Thuận");
  });

  it("without any of the plan's sheets is none", () => {
    expect(planFromTables([], [], registers, { year: 2022 })).toBeUndefined();
  });
});

describe("what a label of a target counts", () => {
  it.each([
    ["Không để tụt tiêu chí", "criteriaLost"],
    ["Số xã đạt chuẩn NTM tăng thêm", "newCommunesStandard"],
    ["Tỷ lệ xã đạt chuẩn nông thôn mới", "rateCommunesStandard"],
    ["Xã đạt chuẩn nông thôn mới nâng cao", "newCommunesAdvanced"],
    ["Tỷ lệ thôn đạt chuẩn nông thôn mới", "rateVillagesStandard"],
    ["Mỗi xã có ít nhất 01 thôn đạt chuẩn nông thôn mới", "villagesPerRecognisedCommune"],
    ["Giảm tỷ lệ hộ nghèo", "povertyFall"],
    ["Giảm tỷ lệ hộ nghèo DTTS", "minorityPovertyFall"],
    ["Xã đạt chuẩn nông thôn mới kiểu mẫu", "other"],
    ["Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao", "other"],
    ["Tổng số xã đạt chuẩn nông thôn mới lũy kế", "other"],
    ["Số huyện đạt chuẩn nông thôn mới", "other"],
  ])("%j: %s", (label, measure) => {
    expect(measureOfLabel(label)).toBe(measure);
  });
});
