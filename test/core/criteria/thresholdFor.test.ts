import { indicatorOf } from "../../../src/core/criteria/lookup";
import { thresholdFor } from "../../../src/core/criteria/threshold";
import type { CriteriaSet, OfficeThreshold } from "../../../src/core/criteria/types";
import { criteriaSets } from "../../../src/data/bundled";

function setOf(id: string): CriteriaSet {
  const set = criteriaSets.find((one) => one.id === id);
  if (set === undefined) throw new Error(`no set ${id}`);
  return set;
}

const standard = setOf("xa-ntm-2021-2025");
const advanced = setOf("xa-nang-cao-2021-2025");

describe("the threshold of an indicator", () => {
  it.each([
    ["11", "DHNTB", 2022, "≤5%"],
    ["11", "TDMNPB", 2022, "≤13%"],
    ["4.2", "ĐNB", 2022, "≥99%"],
    ["4.2", "chung", 2022, "≥98%"],
    ["1.1", "DHNTB", 2022, "Đạt"],
    ["9.1", "TN", 2025, "Không"],
    ["2.1", "DHNTB", 2022, "UBND cấp tỉnh quy định cụ thể"],
  ])("%s in %s in %d is %s", (code, area, year, target) => {
    expect(thresholdFor(standard, code, area, year)).toMatchObject({
      target,
      confirmed: false,
      from: "bundle",
    });
  });

  it.each([
    [2022, "DHNTB", "≥44"],
    [2023, "DHNTB", "≥47"],
    [2024, "DHNTB", "≥50"],
    [2025, "DHNTB", "≥53"],
    [2025, "TDMNPB", "≥48"],
    [2025, "ĐNB", "≥71"],
  ])("of income changes by year: %d in %s is %s", (year, area, target) => {
    expect(thresholdFor(standard, "10", area, year)?.target).toBe(target);
  });

  it("is known to be unknown for the income of 2021, and not stated at all for 2026", () => {
    expect(thresholdFor(standard, "10", "DHNTB", 2021)?.target).toBeNull();
    expect(thresholdFor(standard, "10", "DHNTB", 2026)).toBeUndefined();
  });

  it.each([
    [standard, "17.1"],
    [standard, "15.3"],
    [advanced, "10"],
    [advanced, "18.1"],
  ])("stays unknown where the figure is not known", (set, code) => {
    expect(thresholdFor(set, code, "DHNTB", 2022)).toMatchObject({ target: null, certainty: "none" });
  });

  it("is undefined for a code the set does not have and for an area it states nothing for", () => {
    expect(thresholdFor(standard, "17.13", "DHNTB", 2022)).toBeUndefined();
    expect(thresholdFor(standard, "11", "nhom-1", 2022)).toBeUndefined();
    expect(thresholdFor(setOf("xa-ntm-2026-2030"), "1.1", "nhom-1", 2026)).toBeUndefined();
  });
});

describe("the office's own thresholds", () => {
  const own = (more: Partial<OfficeThreshold>): OfficeThreshold => ({
    set: standard.id,
    code: "2.1",
    area: "*",
    target: "100%",
    source: "Quyết định 504/QĐ-UBND",
    ...more,
  });

  it("stand above the bundle and count as confirmed", () => {
    expect(thresholdFor(standard, "2.1", "DHNTB", 2022, [own({})])).toEqual({
      area: "*",
      target: "100%",
      source: "Quyết định 504/QĐ-UBND",
      confirmed: true,
      from: "office",
    });
  });

  it("hold for their own set, code, area and year alone", () => {
    for (const other of [
      own({ set: advanced.id }),
      own({ code: "2.2" }),
      own({ area: "TN" }),
      own({ year: 2023 }),
    ]) {
      expect(thresholdFor(standard, "2.1", "DHNTB", 2022, [other])?.from).toBe("bundle");
    }
  });

  it("prefer the very area and year to all areas and all years", () => {
    const office = [
      own({ target: "≥70%" }),
      own({ target: "≥80%", year: 2022 }),
      own({ target: "≥90%", area: "DHNTB" }),
      own({ target: "≥95%", area: "DHNTB", year: 2022 }),
    ];
    const target = (area: string, year: number) => thresholdFor(standard, "2.1", area, year, office)?.target;
    expect([target("DHNTB", 2022), target("DHNTB", 2023), target("TN", 2022), target("TN", 2023)]).toEqual([
      "≥95%",
      "≥90%",
      "≥80%",
      "≥70%",
    ]);
  });

  it("leave the bundle standing where their target is blank", () => {
    expect(thresholdFor(standard, "11", "DHNTB", 2022, [own({ code: "11", target: " " })])?.target).toBe(
      "≤5%",
    );
  });

  it("serve a set without a list of indicators", () => {
    const newest = setOf("xa-ntm-2026-2030");
    const office = [own({ set: newest.id, code: "2.1", area: "nhom-2", target: "≥80%" })];
    expect(thresholdFor(newest, "2.1", "nhom-2", 2026, office)?.target).toBe("≥80%");
    expect(thresholdFor(newest, "2.1", "nhom-1", 2026, office)).toBeUndefined();
  });
});

describe("a code", () => {
  it.each([
    ["17.10", "17.10"],
    ["17.1", "17.1"],
    ["17,8", "17.8"],
    ["17.08", "17.8"],
    [" 17.8. ", "17.8"],
    ["5", "5"],
    ["5.1", "5"],
    ["05", "5"],
    ["10.1", "10"],
  ])("%j is indicator %s of the commune set", (written, code) => {
    expect(indicatorOf(standard, written)?.code).toBe(code);
  });

  it.each(["17", "20", "17.13", "x", "", "1.1.1", "5.2"])(
    "%j is no indicator of the commune set",
    (written) => {
      expect(indicatorOf(standard, written)).toBeUndefined();
    },
  );
});
