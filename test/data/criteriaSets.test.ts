import type { CriteriaSet } from "../../src/core/criteria/types";
import { criteriaSets } from "../../src/data/bundled";

function setOf(id: string): CriteriaSet {
  const set = criteriaSets.find((one) => one.id === id);
  if (set === undefined) throw new Error(`no set ${id}`);
  return set;
}

const standard = setOf("xa-ntm-2021-2025");
const advanced = setOf("xa-nang-cao-2021-2025");
const newest = setOf("xa-ntm-2026-2030");

function codesWhere(set: CriteriaSet, test: (indicator: CriteriaSet["indicators"][number]) => boolean) {
  return set.indicators.filter(test).map((indicator) => indicator.code);
}

describe("the bundled criteria sets", () => {
  it.each([
    ["xa-ntm-2021-2025", 19, 57],
    ["xa-nang-cao-2021-2025", 19, 75],
    ["xa-ntm-2026-2030", 10, 0],
  ])("%s has %d criteria and lists %d indicators", (id, criteria, indicators) => {
    const set = setOf(id);
    expect([set.criteria.length, set.indicators.length]).toEqual([criteria, indicators]);
  });

  it.each([
    ["xa-ntm-2021-2025", [2, 4, 2, 2, 1, 3, 1, 4, 2, 1, 1, 2, 5, 2, 4, 1, 12, 6, 2]],
    ["xa-nang-cao-2021-2025", [3, 4, 6, 1, 6, 3, 1, 5, 1, 1, 1, 3, 8, 4, 3, 3, 12, 8, 2]],
  ])("%s has as many indicators under each criterion as the decision counts", (id, counts) => {
    const set = setOf(id);
    expect(
      set.criteria.map((criterion) => set.indicators.filter((one) => one.criterion === criterion.no).length),
    ).toEqual(counts);
  });

  it("names a code once, and under its own criterion", () => {
    for (const set of criteriaSets) {
      const codes = set.indicators.map((indicator) => indicator.code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code, criterion } of set.indicators) expect(code.split(".")[0]).toBe(criterion);
    }
  });

  it("gives one code another meaning in another set", () => {
    const labels = [standard, advanced].map(
      (set) => set.indicators.find((indicator) => indicator.code === "17.1")?.label,
    );
    expect(labels[0]).toContain("nước sạch");
    expect(labels[1]).toContain("hạ tầng bảo vệ môi trường");
  });

  it("confirms no threshold, and says where each comes from", () => {
    for (const set of criteriaSets) {
      for (const threshold of set.indicators.flatMap((indicator) => indicator.thresholds)) {
        expect(threshold.confirmed).toBe(false);
        expect(threshold.source).toContain("318/QĐ-TTg");
      }
    }
  });

  it("uses only areas of the set, all areas, or the figure for the whole country", () => {
    for (const set of criteriaSets) {
      const known = new Set([...set.areas.map((area) => area.id), "*", "chung"]);
      for (const { thresholds } of set.indicators)
        for (const { area } of thresholds) expect(known).toContain(area);
    }
  });

  it("states a threshold for each region as soon as it states one for any", () => {
    const regions = standard.areas.map((area) => area.id);
    for (const { code, thresholds } of standard.indicators) {
      const years = new Set(thresholds.map((threshold) => threshold.year));
      for (const year of years) {
        const areas = thresholds.filter((threshold) => threshold.year === year).map(({ area }) => area);
        if (areas.includes("*")) expect([code, areas]).toEqual([code, ["*"]]);
        else expect([code, areas]).toEqual([code, expect.arrayContaining(regions)]);
      }
    }
  });

  it("keeps unknown figures unknown", () => {
    expect(codesWhere(standard, (one) => one.thresholds.every(({ target }) => target === null))).toEqual([
      "15.3",
      "17.1",
      "17.6",
      "17.8",
      "17.9",
      "17.12",
    ]);
    expect(codesWhere(advanced, (one) => one.thresholds.every(({ target }) => target === null))).toHaveLength(
      24,
    );
  });

  it("knows that poverty and stunting are better when lower", () => {
    expect(codesWhere(standard, (one) => one.direction === "lower")).toEqual(["11", "15.3"]);
    expect(codesWhere(advanced, (one) => one.direction === "lower")).toEqual(["11"]);
  });

  it("knows what may not exist in a commune, and what counts for men and women", () => {
    expect(codesWhere(standard, (one) => one.ifAny)).toEqual(["13.4", "18.5"]);
    expect(codesWhere(advanced, (one) => one.ifAny)).toEqual(["17.9"]);
    expect(codesWhere(standard, (one) => one.bothSexes)).toEqual(["12.1", "12.2", "14.2", "15.1"]);
    expect(codesWhere(advanced, (one) => one.bothSexes)).toEqual(["12.1", "12.2", "14.1"]);
  });

  it("asks for none where the target is “Không”, without a label that denies itself", () => {
    const none = [standard, advanced].flatMap((set) =>
      set.indicators.filter((one) => one.thresholds.some(({ target }) => target === "Không")),
    );
    expect(none.map(({ code, label }) => [code, label.startsWith("Không")])).toEqual([
      ["9.1", false],
      ["18.5", false],
    ]);
  });

  it("keeps “Không” at the head of labels whose target is the mark Đạt", () => {
    for (const set of [standard, advanced]) {
      expect(set.indicators.find((one) => one.code === "19.2")?.label).toMatch(/^Không có /);
    }
  });

  it("measures as a rate exactly what is counted in per cent", () => {
    for (const set of criteriaSets) {
      for (const { code, measure, unit } of set.indicators)
        expect([code, measure === "rate"]).toEqual([code, unit === "%"]);
    }
  });

  it("sends communes in extreme difficulty to the region the decision names", () => {
    for (const set of [standard, advanced]) {
      expect(set.areaExceptions).toEqual([expect.objectContaining({ area: "TDMNPB", confirmed: true })]);
    }
  });

  it("asks the advanced set for the standard one first", () => {
    expect(advanced.precondition).toBe(standard.id);
  });

  it("divides the newest set by groups of communes and counts 47 indicators it cannot list", () => {
    expect(newest.areaKind).toBe("communeGroup");
    expect(newest.areas.map((area) => area.id)).toEqual(["nhom-1", "nhom-2", "nhom-3"]);
    expect(newest.indicatorCount).toBe(47);
    expect(newest.validity).toEqual({ from: "2026-02-15" });
  });
});
