import type { PlaceRegister } from "../../../src/core/text/placeRegister";
import type { Grid } from "../../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { check, errorsAndWarnings, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { marks, matrix } from "../../support/matrix";

const [set] = criteriaSets;
const [register] = registers;
if (set === undefined || register === undefined) throw new Error("no bundled data");

/** A register in which two districts have a commune of one name, and two a name of their own. */
const TWINS: PlaceRegister = {
  ...register,
  entries: [
    { code: "90001", name: "Tân Hòa", district: "Ninh Sơn" },
    { code: "90002", name: "Tân Hòa", district: "Ninh Hải" },
    { code: "90003", name: "Tân Sơn Đông", district: "Ninh Sơn" },
    { code: "90004", name: "Hải Long", district: "Ninh Hải" },
  ].map((entry) => ({ ...entry, kind: "commune", province: "Ninh Thuận", successors: [] })),
};

function listed(rows: readonly (readonly [string, string?])[]): Grid {
  return gridOf([
    ["TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
    [],
    ["STT", "Xã", "Huyện", ...Array.from({ length: 19 }, (_, at) => `TC ${String(at + 1)}`)],
    ...rows.map(([name, district], at) => [at + 1, name, district ?? null, ...marks()]),
  ]);
}

describe("a commune's name that two districts have", () => {
  it("is two communes where the district is written", () => {
    const report = check(
      [
        listed([
          ["Tân Hòa", "Ninh Sơn"],
          ["Tân Hòa", "Ninh Hải"],
          ["Hải Long", "Ninh Hải"],
        ]),
      ],
      {
        registers: [TWINS],
      },
    );
    expect(
      errorsAndWarnings(report).filter((one) => one.includes("place") && !one.includes("missing")),
    ).toEqual([]);
    expect(report.assessments.map(({ place }) => place.match)).toMatchObject([
      { code: "90001" },
      { code: "90002" },
      { code: "90004" },
    ]);
  });

  it("is asked about, with both, where no district is written", () => {
    const report = check([listed([["Tân Hòa"], ["Hải Long"]])], { registers: [TWINS] });
    const [finding] = found(report, "unknown-place");
    expect(finding?.cell).toEqual({ row: 3, column: 1 });
    expect(finding?.data.inDistricts).toEqual(["Ninh Sơn", "Ninh Hải"]);
    expect(report.assessments.map(({ place }) => place.match.kind)).toEqual(["unknown", "known"]);
  });
});

describe("a province no register has", () => {
  /** Four indicators of a commune of Sơn La, with targets of its own or none. */
  const ofSonLa = (targets: readonly TestCell[]): Grid =>
    gridOf([
      ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025"],
      ["Xã Mường Bú, huyện Mường La, tỉnh Sơn La, năm 2022"],
      ["Mã", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả"],
      ...["4.2", "5", "9.2", "15.1"].map((code, at): readonly TestCell[] => [
        code,
        set.indicators.find((indicator) => indicator.code === code)?.label ?? "",
        targets[at] ?? null,
        96,
      ]),
    ]);

  it("is checked by its sheet's own targets, and nothing is said of its places", () => {
    const report = check([ofSonLa(["≥98%", "≥70%", "≥75%", "≥90%"])]);
    expect(report.findings.filter(({ kind }) => kind.endsWith("place"))).toEqual([]);
    expect(report.records.map(({ judgement }) => judgement.verdict)).toEqual(["unmet", "met", "met", "met"]);
  });

  it("gets no verdict by another province's area, and the want of a target is said", () => {
    const report = check([ofSonLa([])]);
    const own = report.records.filter(({ code }) => code !== "15.1");
    expect(own.map(({ judgement }) => judgement.verdict)).toEqual(["unclear", "unclear", "unclear"]);
    expect(report.findings.map(({ kind }) => kind)).toContain("target-unset");
  });
});

describe("a sheet with no result at all", () => {
  const blank = Object.fromEntries(set.indicators.map(({ code }) => [code, { E: null, F: null }]));
  const criteria = Object.fromEntries(set.criteria.map(({ no }) => [no, null]));
  const report = check([communeSheet({ rows: blank, criteria, count: null }).grid]);

  it("is missing 57 results, none of them met or unmet", () => {
    expect(report.records).toHaveLength(57);
    expect(new Set(report.records.map(({ judgement }) => judgement.verdict))).toEqual(new Set(["missing"]));
    expect(report.assessments).toMatchObject([{ met: 0, unresolved: 19 }]);
  });

  it("is said to lack them, and nothing else", () => {
    expect(
      new Set(report.findings.filter(({ severity }) => severity !== "note").map(({ kind }) => kind)),
    ).toEqual(new Set(["missing-result"]));
    expect(found(report, "missing-result")).toHaveLength(57);
  });
});

describe("thresholds nobody confirmed", () => {
  const noTargets = Object.fromEntries(set.indicators.map(({ code }) => [code, { D: null }]));
  const report = check([communeSheet({ rows: noTargets }).grid]);

  it("are said to be unconfirmed, and every record of them says so", () => {
    expect(report.findings.map(({ kind }) => kind)).toContain("target-unconfirmed");
    const bundled = report.records.filter(({ targetSource }) => targetSource === "bundle");
    expect(bundled.length).toBeGreaterThan(0);
    expect(bundled.filter(({ confirmed }) => confirmed)).toEqual([]);
  });
});

describe("signs that do not print, or that print a picture", () => {
  it.each<readonly [string, TestCell, string]>([
    ["a zero-width space in a mark", "Đ\u200bạt", "met"],
    ["a right-to-left mark before a mark", "\u200fĐạt", "met"],
    ["an embedding around a mark", "\u202bĐạt\u202c", "met"],
    ["a byte order mark before Chưa đạt", "\ufeffChưa đạt", "unmet"],
    ["only signs that do not print", "\u200b\u200f", "missing"],
    ["a mark with a picture", "Đạt 👍", "unclear"],
    ["a picture alone", "🎉", "unclear"],
    ["a sad face", "☹️", "unclear"],
  ])("%s is %s", (_what, written, verdict) => {
    const report = check([communeSheet({ rows: { "1.1": { E: written, F: null } } }).grid]);
    expect(report.records.find(({ code }) => code === "1.1")?.judgement.verdict).toBe(verdict);
  });

  it.each<readonly [string, TestCell]>([
    ["zero-width spaces", "\u200b8\u200b5,5"],
    ["direction marks", "\u200e85,5\u200f"],
  ])("a figure with %s is that figure", (_what, written) => {
    const report = check([communeSheet({ rows: { "15.1": { D: "≥80%", E: written } } }).grid]);
    const record = report.records.find(({ code }) => code === "15.1");
    expect(record?.judgement).toMatchObject({ value: 85.5, verdict: "met" });
  });

  it("a picture that says nothing is found at its cell", () => {
    const sheet = communeSheet({ rows: { "1.1": { E: "🎉", F: null } } });
    expect(found(check([sheet.grid]), "unknown-mark").map(({ cell }) => cell)).toEqual([
      sheet.at("1.1", "E"),
    ]);
  });
});

describe("a sheet merged into one cell", () => {
  it("is not recognised, and that is said", () => {
    const merged = gridOf([["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI"]], {
      merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
    });
    const report = check([merged]);
    expect(report.tables.map(({ kind }) => kind)).toEqual(["unknown"]);
    expect(report.findings.map(({ kind }) => kind)).toEqual(["sheet-not-recognised"]);
  });

  it("leaves a matrix readable whose every row is merged beyond the table", () => {
    const own = matrix();
    const report = check([own]);
    const merges = Array.from({ length: 3 }, (_, at) => ({
      top: 3 + at,
      left: 22,
      bottom: 3 + at,
      right: 16_383,
    }));
    const wide = Object.assign(Object.create(own) as Grid, { merges });
    expect(check([wide]).records.map(({ judgement }) => judgement.verdict)).toEqual(
      report.records.map(({ judgement }) => judgement.verdict),
    );
  });
});
