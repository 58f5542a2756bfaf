import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import type { CommuneAssessment, CriterionVerdict } from "../../../src/core/records/types";
import { fieldDictionary, figuresOf } from "../../../src/core/report/dictionary";
import { listOf } from "../../../src/core/report/fields";
import type { FieldValues } from "../../../src/core/report/figures";
import { inspectTemplate } from "../../../src/core/report/inspectTemplate";
import { countKey } from "../../../src/core/report/source";
import type { EarlierStand, ReportSource } from "../../../src/core/report/source";
import type { Verdict } from "../../../src/core/target/types";
import { criteriaSets, plans, registers } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";

const STANDARD = "xa-ntm-2021-2025";
const ADVANCED = "xa-nang-cao-2021-2025";
const FIRST_SIXTEEN = Array.from({ length: 16 }, (_, at) => String(at + 1));
const [plan] = plans;
const nothingChecked = checkWorkbook({
  grids: [],
  sets: criteriaSets,
  registers,
  ...(plan === undefined ? {} : { plan }),
  settings: { asOf: "2022-09-20" },
});

function assessment(
  code: string,
  name: string,
  set: string,
  open: Readonly<Record<string, Verdict>>,
): CommuneAssessment {
  const criteria = Array.from({ length: 19 }, (_, at): CriterionVerdict => {
    const no = String(at + 1);
    return { no, verdict: open[no] ?? "met" };
  });
  const count = (...verdicts: readonly Verdict[]) =>
    criteria.filter((each) => verdicts.includes(each.verdict)).length;
  return {
    place: { name, written: name, match: { kind: "known", code, name } },
    set,
    sheet: name,
    met: count("met"),
    unmet: count("unmet"),
    unresolved: count("missing", "unclear"),
    of: 19,
    level: null,
    year: 2022,
    area: "DHNTB",
    absent: [],
    criteria,
  };
}

function source(assessments: readonly CommuneAssessment[], more: Partial<ReportSource> = {}): ReportSource {
  return {
    check: { ...nothingChecked, assessments },
    sets: criteriaSets,
    registers,
    ...(plan === undefined ? {} : { plan }),
    period: { kind: "quarter", year: 2022, quarter: 3 },
    madeOn: "2022-09-20",
    programVersion: "1.0",
    ...more,
  };
}

const registered = (name: string, from: ReportSource): FieldValues => {
  const items =
    figuresOf(from)
      .lists.get("dang_ky")
      ?.groups.flatMap((group) => group.items) ?? [];
  const found = items.find(
    (item) => item.get("dang_ky.ten")?.kind === "text" && textOf(item, "dang_ky.ten") === name,
  );
  if (found === undefined) throw new Error(`${name} is not in the list`);
  return found;
};
function bundledPlan() {
  if (plan === undefined) throw new Error("there is no bundled plan");
  return plan;
}

const textOf = (values: FieldValues, field: string) => {
  const value = values.get(field);
  return value?.kind === "text" ? value.text : value;
};
const numberOf = (values: FieldValues, field: string) => {
  const value = values.get(field);
  return value?.kind === "number" ? value.value : value;
};

describe("the communes of the plan's annex", () => {
  it("stand by district in the annex's order, with their level and department", () => {
    const groups = figuresOf(source([])).lists.get("dang_ky")?.groups ?? [];
    expect(groups.map((group) => group.head && textOf(group.head, "huyen.ten"))).toEqual([
      "Huyện Ninh Phước",
      "Huyện Ninh Hải",
      "Huyện Ninh Sơn",
      "Huyện Thuận Nam",
    ]);
    expect(groups.map((group) => group.head && textOf(group.head, "huyen.stt"))).toEqual([
      "I",
      "II",
      "III",
      "IV",
    ]);
    const quangSon = registered("Xã Quảng Sơn", source([]));
    expect(textOf(quangSon, "dang_ky.co_quan_ho_tro")).toBe("Sở Tư pháp");
    expect(textOf(quangSon, "dang_ky.dau_dat_chuan")).toBe("X");
    expect(textOf(quangSon, "dang_ky.dau_nang_cao")).toBe("");
  });

  it("are counted by the set of the level they strive for", () => {
    const both = source([
      assessment("22816", "Lương Sơn", STANDARD, {}),
      assessment("22816", "Lương Sơn", ADVANCED, { "17": "unmet", "18": "unmet", "10": "unclear" }),
    ]);
    const luongSon = registered("Xã Lương Sơn", both);
    expect(
      ["so_dat", "so_chua_dat", "so_chua_xet"].map((field) => numberOf(luongSon, `dang_ky.${field}`)),
    ).toEqual([16, 2, 1]);
    expect(textOf(luongSon, "dang_ky.tieu_chi_con_lai")).toBe("10 (?), 17, 18");
  });

  it("say that there are no results rather than 0 where a commune sent none", () => {
    expect(registered("Xã Nhị Hà", source([])).get("dang_ky.so_dat")).toEqual({
      kind: "absent",
      why: "noResults",
    });
  });
});

describe("a list with nothing in it", () => {
  const grid = gridOf([["{{dang_ky.ten}}", "{{huyen.ten}}"], [], ["{{xa.ten}}"]]);
  const reasons = (from: ReportSource) =>
    inspectTemplate([grid], fieldDictionary, figuresOf(from)).tags.map((tag) =>
      tag.status === "empty" ? [tag.tag.field, tag.why] : [tag.tag.field, tag.status],
    );

  it("says that there is no plan where there is none", () => {
    const withoutPlan = { ...source([]) };
    Reflect.deleteProperty(withoutPlan, "plan");
    expect(reasons(withoutPlan)).toEqual([
      ["dang_ky.ten", "noPlan"],
      ["huyen.ten", "noPlan"],
      ["xa.ten", "noResults"],
    ]);
  });

  it("says that the plan registers nobody where it does not", () => {
    const [first] = reasons(source([], { plan: { ...bundledPlan(), registered: [] } }));
    expect(first).toEqual(["dang_ky.ten", "noRegisteredCommunes"]);
  });
});

describe("the change since the period before", () => {
  const now = [assessment("22900", "Nhị Hà", STANDARD, { "10": "unmet" })];

  it("is this period's count less the earlier one, of the same set", () => {
    const before = (set: string, ...open: readonly string[]) => {
      const verdicts = Object.fromEntries(open.map((no) => [no, "unmet" as const]));
      return [
        countKey("22900", set),
        { assessment: assessment("22900", "Nhị Hà", set, verdicts), records: [] },
      ] as const;
    };
    const stand: EarlierStand = {
      period: { kind: "quarter", year: 2022, quarter: 2 },
      source: source([]),
      communes: new Map([before(STANDARD, "10", "11", "12"), before(ADVANCED, ...FIRST_SIXTEEN)]),
      villages: new Map(),
      cells: "ofThisWorkbook",
    };
    const earlier = { previous: stand, lastYear: stand, yearEnd: stand };
    expect(numberOf(registered("Xã Nhị Hà", source(now, { earlier })), "dang_ky.tang_giam")).toBe(2);
  });

  it("is not known where nothing tells of the period before", () => {
    const values = registered("Xã Nhị Hà", source(now));
    expect(values.get("dang_ky.tang_giam")).toEqual({ kind: "absent", why: "noPreviousPeriod" });
  });
});

describe("the outlook", () => {
  it.each<[string, Readonly<Record<string, Verdict>>, string]>([
    ["nothing lacking, where nobody tells of decisions", {}, "Đủ tiêu chí"],
    ["only figures lacking", { "3": "missing" }, "Cần bổ sung số liệu 1 tiêu chí"],
    ["few enough to be reached", { "3": "unmet", "4": "unmet" }, "Có khả năng đạt trong năm"],
    [
      "few unmet but more unsure",
      { "3": "unmet", "4": "missing", "5": "unclear" },
      "Cần tập trung: còn thiếu 1 tiêu chí",
    ],
    [
      "more than quarter 3 allows",
      { "3": "unmet", "4": "unmet", "5": "unmet" },
      "Chậm: còn thiếu 3 tiêu chí",
    ],
  ])("with %s", (_what, open, words) => {
    const nhiHa = registered("Xã Nhị Hà", source([assessment("22900", "Nhị Hà", STANDARD, open)]));
    expect(textOf(nhiHa, "dang_ky.du_bao")).toBe(words);
  });
});

describe("the report's own fields", () => {
  const { single } = figuresOf(
    source([
      assessment("22900", "Nhị Hà", STANDARD, { "10": "unmet" }),
      assessment("22783", "Phước Bình", STANDARD, { "10": "unmet", "11": "unmet" }),
    ]),
  );

  it.each([
    ["tinh", "Ninh Thuận"],
    ["co_quan_cap_tren", "UBND TỈNH NINH THUẬN"],
    ["ky", "quý III năm 2022"],
  ])("%s is %s", (field, text) => {
    expect(textOf(single, field)).toBe(text);
  });

  it("take the cut-off and the last safe day from the plan's calendar", () => {
    expect(single.get("han_gui")).toEqual({ kind: "date", iso: "2022-09-24" });
    expect(single.get("ngay_chot")).toEqual({ kind: "date", iso: "2022-09-14" });
  });

  it("take the cut-off the office gives for this report before the calendar's", () => {
    const values = figuresOf(source([], { cutOff: "2022-09-20" })).single;
    expect(values.get("ngay_chot")).toEqual({ kind: "date", iso: "2022-09-20" });
    expect(values.get("han_gui")).toEqual({ kind: "date", iso: "2022-09-24" });
  });

  it("count over every commune the workbook has results for", () => {
    expect(numberOf(single, "so_xa")).toBe(2);
    expect(numberOf(single, "tong_so_dat")).toBe(35);
    expect(numberOf(single, "binh_quan")).toBe(17.5);
  });
});

describe("a figure of a workbook's results", () => {
  const marks = ["Đ", "C", "Đ"];
  const header = ["STT", "Xã", ...Array.from({ length: 19 }, (_, at) => `TC ${at + 1}`), "Số tiêu chí đạt"];
  const communes = ["Nhị Hà", "Phước Hà", "Phước Nam"].map((name, at) => [
    at + 1,
    name,
    ...Array.from({ length: 19 }, (_, no) => (no === 4 ? (marks[at] ?? "") : "Đ")),
    at === 1 ? 18 : 19,
  ]);
  const grid = gridOf([
    ["TỔNG HỢP TIÊU CHÍ XÃ NÔNG THÔN MỚI 2021-2025, QUÝ III NĂM 2022"],
    header,
    ...communes,
  ]);
  const check = checkWorkbook({
    grids: [grid],
    sets: criteriaSets,
    registers,
    settings: { asOf: "2022-09-30" },
  });
  const figures = figuresOf({ ...source([]), check });

  it("knows the cells it came from", () => {
    const communesOfList = figures.lists.get("xa")?.groups.flatMap((group) => group.items) ?? [];
    const phuocHa = communesOfList.find((item) => textOf(item, "xa.ten") === "Xã Phước Hà");
    const row = { sheet: grid.name, row: 3 };
    expect(phuocHa?.get("xa.tc_5")).toEqual({ kind: "text", text: "C", from: [{ ...row, column: 6 }] });
    expect(phuocHa?.get("xa.so_dat")?.from).toHaveLength(19);
    expect(figures.single.get("so_xa_dat_tc_5")).toEqual({
      kind: "number",
      value: 2,
      from: [3, 4, 2].map((each) => ({ ...row, row: each, column: 6 })),
    });
  });

  it("has none where no cell tells it", () => {
    expect(figures.single.get("nam")).toEqual({ kind: "year", value: 2022 });
    expect(figures.single.get("so_xa_cong_nhan")).toEqual({ kind: "absent", why: "noRecognitions" });
  });
});

describe("bands of criteria met", () => {
  const lacking = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at): [string, Verdict] => [String(at + 1), "unmet"]),
    );
  const communes: readonly (readonly [string, string, number])[] = [
    ["22900", "Nhị Hà", 0],
    ["22783", "Phước Bình", 1],
    ["22816", "Lương Sơn", 4],
    ["22819", "Quảng Sơn", 9],
    ["22825", "Hòa Sơn", 10],
    ["22876", "Phước Thái", 15],
  ];
  const { single } = figuresOf(
    source(communes.map(([code, name, count]) => assessment(code, name, STANDARD, lacking(count)))),
  );

  it.each([
    ["so_xa_du_tieu_chi", 1],
    ["nhom_15_18", 2],
    ["nhom_10_14", 1],
    ["nhom_5_9", 1],
    ["nhom_duoi_5", 1],
  ])("%s is %d, so that all bands sum to the communes", (field, count) => {
    expect(numberOf(single, field)).toBe(count);
  });
});

describe("the criteria of a commune", () => {
  it("are a list of its own: those not met, those still open, and all", () => {
    const open = { "10": "unmet", "17": "missing" } as const;
    const group = figuresOf(source([assessment("22900", "Nhị Hà", STANDARD, open)])).lists.get("xa")
      ?.groups[0];
    const entries = (list: string) => group?.inner?.get(list)?.[0] ?? [];
    const [first] = entries("xa.tieu_chi_chua_dat");
    expect(
      first && ["so", "ten", "danh_gia"].map((name) => textOf(first, `xa.tieu_chi_chua_dat.${name}`)),
    ).toEqual(["10", "Thu nhập", "Chưa đạt"]);
    expect(entries("xa.tieu_chi_con_lai").map((entry) => textOf(entry, "xa.tieu_chi_con_lai.so"))).toEqual([
      "10",
      "17",
    ]);
    expect(entries("xa.tieu_chi")).toHaveLength(19);
  });
});

describe("counts by commune group, from 2026 on", () => {
  const of2026 = (code: string, name: string, area: string, met: number): CommuneAssessment => ({
    ...assessment(code, name, "xa-ntm-2026-2030", {}),
    area,
    of: 10,
    met,
    unmet: 10 - met,
    criteria: Array.from({ length: 10 }, (_, at) => ({
      no: String(at + 1),
      verdict: at < met ? "met" : "unmet",
    })),
  });
  const { single } = figuresOf(
    source([
      of2026("22900", "Nhị Hà", "nhom-1", 10),
      of2026("22783", "Phước Bình", "nhom-3", 6),
      of2026("22816", "Lương Sơn", "nhom-3", 3),
    ]),
  );

  it.each([
    ["so_xa_n1", 1],
    ["so_xa_n2", 0],
    ["so_xa_n3", 2],
    ["so_xa_du_tieu_chi_n1", 1],
    ["nhom_5_9_n3", 1],
    ["nhom_duoi_5_n3", 1],
    ["so_xa_dat_tc_3_n3", 2],
    ["so_xa_dat_tc_4_n3", 1],
  ])("%s is %d", (field, count) => {
    expect(numberOf(single, field)).toBe(count);
  });

  it("are of no group where communes have regions instead", () => {
    const regions = figuresOf(source([assessment("22900", "Nhị Hà", STANDARD, {})])).single;
    expect(regions.get("so_xa_n1")).toEqual({ kind: "absent", why: "noCommuneGroups" });
  });
});

describe("the dictionary", () => {
  it("names every field once and says what it is in both languages", () => {
    const names = fieldDictionary.fields.map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { description } of fieldDictionary.fields) {
      expect(description.vi).not.toBe("");
      expect(description.en).not.toBe("");
    }
  });

  it("has a figure, or the reason for none, for every name", () => {
    const figures = figuresOf(source([assessment("22900", "Nhị Hà", STANDARD, { "10": "unmet" })]));
    const computed = new Set(figures.single.keys());
    for (const list of figures.lists.values()) {
      for (const group of list.groups) {
        for (const values of [group.head, ...group.items, ...[...(group.inner?.values() ?? [])].flat(2)])
          values?.forEach((_value, name) => computed.add(name));
      }
    }
    const isEmpty = (name: string) => figures.lists.get(listOf(name) ?? "")?.whyEmpty !== undefined;
    const names = fieldDictionary.fields.map((field) => field.name);
    expect(names.filter((name) => !computed.has(name) && !isEmpty(name))).toEqual([]);
  });
});
