import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { parsePeriod } from "../../../src/core/plan/period";
import type { Inspection } from "../../../src/core/plan/types";
import { figuresOf } from "../../../src/core/report/dictionary";
import { criteriaSets, plans, registers } from "../../../src/data/bundled";

const [bundled] = plans;
if (bundled === undefined) throw new Error("no plan");
const check = checkWorkbook({ grids: [], sets: criteriaSets, registers, settings: { asOf: "2022-09-30" } });

const inspection = (id: string, more: Partial<Inspection>): Inspection => ({
  id,
  communes: ["22819"],
  time: "Quý III/2022",
  from: "2022-07-01",
  to: "2022-09-30",
  content: "Kiểm tra hồ sơ.",
  lead: "Văn phòng Điều phối",
  partners: [],
  ...more,
});

const IN_THE_FOURTH = { time: "Quý IV/2022", from: "2022-10-01", to: "2022-12-31" };

function figuresWith(period: string, inspections: readonly Inspection[]) {
  return figuresOf({
    check,
    sets: criteriaSets,
    registers,
    plan: { ...bundled, inspections } as typeof bundled & object,
    period: parsePeriod(period) ?? { kind: "year", year: 2022 },
    madeOn: "2022-09-20",
    programVersion: "1.0",
  });
}

function listed(list: string, period: string, inspections: readonly Inspection[], field = "thoi_gian") {
  const figures = figuresWith(period, inspections);
  return (figures.lists.get(list)?.groups ?? []).flatMap(({ items }) =>
    items.map((item) => {
      const value = item.get(`${list}.${field}`);
      return value?.kind === "text" ? value.text : value?.kind;
    }),
  );
}

describe("the inspections a report tells of in sentences", () => {
  it.each([
    ["one held in its quarter", { done: "Đã kiểm tra" }, "2022Q3", 1],
    ["none of a timetable without results", {}, "2022Q3", 0],
    ["none that is written down as not done", { done: "Chưa" }, "2022Q3", 0],
    ["none of an earlier quarter", { done: "Đã kiểm tra" }, "2022Q4", 0],
    ["none that was held after the period", { done: "Kiểm tra ngày 05/10/2022" }, "2022Q3", 0],
  ])("held: %s", (_what, more, period, count) => {
    expect(listed("kiem_tra_trong_ky", period, [inspection("a", more)])).toHaveLength(count);
  });

  it("say place and content without the stop a sentence brings itself", () => {
    const held = [inspection("a", { done: "Đạt yêu cầu." })];
    expect(listed("kiem_tra_trong_ky", "2022Q3", held, "noi_dung")).toEqual(["Kiểm tra hồ sơ"]);
    expect(listed("kiem_tra_trong_ky", "2022Q3", held, "ket_qua")).toEqual(["Đạt yêu cầu"]);
    expect(listed("kiem_tra_trong_ky", "2022Q3", held, "ten")).toEqual(["Quảng Sơn (huyện Ninh Sơn)"]);
  });

  it.each([
    ["one of the timetable", [inspection("a", IN_THE_FOURTH)], ["Quý IV/2022"]],
    ["none that ended with the period", [inspection("a", {})], []],
    [
      "none whose communes the same office has inspected already",
      [inspection("a", IN_THE_FOURTH), inspection("b", { done: "Đã kiểm tra" })],
      [],
    ],
    [
      "one by another office",
      [inspection("a", { ...IN_THE_FOURTH, lead: "Ủy ban MTTQ" }), inspection("b", { done: "Đã kiểm tra" })],
      ["Quý IV/2022"],
    ],
    [
      "one of which a commune is left",
      [
        inspection("a", { ...IN_THE_FOURTH, communes: ["22819", "22825"] }),
        inspection("b", { done: "Đã kiểm tra" }),
      ],
      ["Quý IV/2022"],
    ],
  ])("still to come: %s", (_what, inspections, times) => {
    expect(listed("kiem_tra_ky_sau", "2022Q3", inspections)).toEqual(times);
  });

  it.each([
    ["kiem_tra_trong_ky", "2022Q3", [], "noInspections"],
    ["kiem_tra_trong_ky", "2022Q3", [inspection("a", {})], "noneHeldInPeriod"],
    ["kiem_tra_ky_sau", "2022Q3", [], "noInspections"],
    ["kiem_tra_ky_sau", "2022Q4", [inspection("a", {})], "nonePlannedNext"],
  ] as const)(
    "are blank in %s of %s because of what the workbook lacks",
    (list, period, inspections, why) => {
      expect(figuresWith(period, inspections).lists.get(list)?.whyEmpty).toBe(why);
    },
  );
});
