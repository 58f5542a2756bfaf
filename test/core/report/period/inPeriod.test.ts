import { parsePeriod } from "../../../../src/core/plan/period";
import type { Period } from "../../../../src/core/plan/period";
import { figuresOf } from "../../../../src/core/report/dictionary";
import type { Figures } from "../../../../src/core/report/figures";
import { periodTexts } from "../../../../src/core/report/period/texts";
import { sourceOfCheck } from "../../../../src/core/report/sourceOfCheck";
import type { Grid } from "../../../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../../../src/data/bundled";
import { check } from "../../../support/check";
import { communeSheet } from "../../../support/communeSheet";
import { gridOf } from "../../../support/gridOf";
import type { TestCell } from "../../../support/gridOf";
import { marks, matrix } from "../../../support/matrix";

function period(written: string): Period {
  const read = parsePeriod(written);
  if (read === undefined) throw new Error(written);
  return read;
}

function figures(grids: readonly Grid[], written: string): Figures {
  const ground = { sets: criteriaSets, registers, programVersion: "1.0" };
  return figuresOf(
    sourceOfCheck(check(grids), grids, { period: period(written), madeOn: "2022-12-31" }, ground),
  );
}

const value = (from: Figures, field: string) => {
  const found = from.single.get(field);
  return found?.kind === "number" ? found.value : found?.kind === "absent" ? found.why : found;
};

const sentences = (from: Figures, written: string) =>
  from.elsewhere === undefined ? [] : periodTexts.vi.sentences(from.elsewhere, period(written));

const TITLE = "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025";
const NOT_MET = { "2.1": { E: { value: 0.1, format: "0%" } } } as const;
const sheet = (time: string, name: string, rows: object = {}) =>
  communeSheet({ title: `${TITLE} ${time}`, name, rows: { ...rows } }).grid;

describe("results of another period than the one asked for", () => {
  const third = [sheet("QUÝ III NĂM 2022", "Phước Thái")];

  it.each([
    ["another quarter", "2022Q1"],
    ["the quarter after", "2022Q4"],
    ["the half that ended before", "2022H1"],
    ["the year they are only a part of", "2022"],
    ["the same quarter of another year", "2023Q3"],
  ])("are never given for %s, with the reason", (_what, asked) => {
    const made = figures(third, asked);
    expect(["so_xa", "tong_so_dat", "binh_quan", "nhom_duoi_5"].map((field) => value(made, field))).toEqual(
      Array.from({ length: 4 }, () => "otherPeriod"),
    );
    expect(made.lists.get("xa")).toMatchObject({ groups: [], whyEmpty: "otherPeriod" });
    expect(sentences(made, asked)[0]).toContain("Số liệu trong sổ là của quý III năm 2022, không phải ");
  });

  it("are given without a word for the period itself", () => {
    const made = figures(third, "2022Q3");
    expect(value(made, "tong_so_dat")).toBe(19);
    expect(made.elsewhere).toBeUndefined();
  });

  it("of the fourth quarter are those of the year, and of the second those of the half", () => {
    expect(value(figures([sheet("QUÝ IV NĂM 2022", "Phước Thái")], "2022"), "tong_so_dat")).toBe(19);
    expect(value(figures([sheet("6 THÁNG ĐẦU NĂM 2022", "Phước Thái")], "2022Q2"), "tong_so_dat")).toBe(19);
  });

  it("that say a year alone serve each period of that year", () => {
    expect(value(figures([sheet("NĂM 2022", "Phước Thái")], "2022Q1"), "tong_so_dat")).toBe(19);
    expect(value(figures([sheet("NĂM 2022", "Phước Thái")], "2023Q1"), "tong_so_dat")).toBe("otherPeriod");
  });

  it("take their time from the rest of the workbook where their own sheet says none", () => {
    const untold = communeSheet({ title: TITLE, name: "Phước Thái" }).grid;
    const cover = gridOf([["TỔNG HỢP KẾT QUẢ QUÝ III NĂM 2022"]], { name: "Bìa", id: "cover" });
    expect(value(figures([untold, cover], "2022Q1"), "tong_so_dat")).toBe("otherPeriod");
    expect(value(figures([untold, cover], "2022Q3"), "tong_so_dat")).toBe(19);
  });
});

describe("a workbook with a sheet for each quarter", () => {
  const quarters = [sheet("NĂM 2022", "Phước Thái Q1", NOT_MET), sheet("NĂM 2022", "Phước Thái Q3")];

  it.each([
    ["2022Q1", 18],
    ["2022Q3", 19],
    ["2022Q2", "otherPeriod"],
  ])("gives for %s what its own sheet says", (asked, met) => {
    expect(value(figures(quarters, asked), "tong_so_dat")).toBe(met);
  });

  it("says nothing of other periods where the one asked for is there", () => {
    expect(figures(quarters, "2022Q1").elsewhere).toBeUndefined();
  });

  it("names the communes that have no sheet of the period", () => {
    const one = communeSheet({ title: `${TITLE} QUÝ I NĂM 2022`, name: "An Hải Q1", place: "An Hải" }).grid;
    const made = figures([one, sheet("QUÝ III NĂM 2022", "Phước Thái")], "2022Q1");
    expect(value(made, "so_xa")).toBe(1);
    expect(sentences(made, "2022Q1")).toContain("Không có kết quả của quý I năm 2022: Phước Thái (1 xã).");
  });
});

describe("a sheet with a column for each quarter", () => {
  const set = criteriaSets[0];
  const columns = ["Kết quả quý I", "Kết quả quý II", "Kết quả quý III"];
  const results = [
    ["C", "D", "C"],
    ["D", "D", "C"],
    ["D", "D", "D"],
  ];
  const said = (mark: string | undefined, measure: string): TestCell => {
    if (measure === "rate") return { value: mark === "D" ? 0.9 : 0.2, format: "0%" };
    return mark === "D" ? "Đạt" : "Chưa đạt";
  };
  const sheetOf = (quarters: readonly number[]) =>
    gridOf(
      [
        [TITLE],
        ["Năm 2022"],
        ["Xã:", "Phước Thái"],
        ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", ...quarters.map((at) => columns[at])],
        ...(set?.indicators ?? []).map(({ code, label, unit, measure }, at) => [
          code,
          label,
          unit,
          measure === "rate" ? "≥80%" : "Đạt",
          ...quarters.map((quarter) => said(results[quarter]?.[at % 3], measure)),
        ]),
      ],
      { name: "Phước Thái", id: "columns" },
    );
  const whole = sheetOf([0, 1, 2]);

  it.each([
    ["2022Q1", 0],
    ["2022Q2", 1],
    ["2022Q3", 2],
  ])("gives for %s what a sheet with that column alone gives", (asked, quarter) => {
    const alone = figures([sheetOf([quarter])], asked);
    const beside = figures([whole], asked);
    for (const field of ["so_xa", "tong_so_dat", "binh_quan", "so_xa_dat_tc_9"])
      expect([field, value(beside, field)]).toEqual([field, value(alone, field)]);
    expect(beside.elsewhere).toBeUndefined();
  });

  it("gives for a half what its second quarter gives, and nothing for a quarter without a column", () => {
    expect(value(figures([whole], "2022H1"), "tong_so_dat")).toBe(
      value(figures([whole], "2022Q2"), "tong_so_dat"),
    );
    expect(value(figures([whole], "2022Q4"), "tong_so_dat")).toBe("otherPeriod");
  });

  it("shows the cells of the quarter's own column", () => {
    const from = figures([whole], "2022Q1").single.get("tong_so_dat")?.from ?? [];
    expect(new Set(from.map(({ column }) => column))).toEqual(new Set([4]));
  });
});

describe("decisions of recognition", () => {
  const list = (title: string, ...days: readonly TestCell[]) =>
    gridOf(
      [
        [title],
        ["STT", "Xã", "Tổng số thôn", "Ngày quyết định công nhận đạt chuẩn"],
        [1, "Phước Thái", 5, days[0]],
        [2, "Phước Hậu", 4, days[1]],
        [3, "An Hải", 6, days[2]],
      ],
      { name: "Danh sách xã", id: "list" },
    );
  const counts = (made: Figures) =>
    ["so_xa_cong_nhan", "so_xa_cong_nhan_trong_nam"].map((field) => value(made, field));
  const dated = (title: string) => [list(title, "15/12/2021", "20/02/2022", "10/11/2022"), matrix()];

  it.each([
    ["2021", [1, 1]],
    ["2022Q1", [2, 1]],
    ["2022Q3", [2, 1]],
    ["2022Q4", [3, 2]],
  ])("with their days count up to the last day of %s", (asked, expected) => {
    const made = figures(
      [list("DANH SÁCH XÃ", "15/12/2021", "20/02/2022", "10/11/2022"), matrix({ title: TITLE })],
      asked,
    );
    expect(counts(made)).toEqual(expected);
  });

  it("of a later list count too, as far as it says the days", () => {
    expect(counts(figures(dated("DANH SÁCH XÃ QUÝ IV NĂM 2022"), "2022Q1"))).toEqual([2, 1]);
    const years = [list("DANH SÁCH XÃ QUÝ IV NĂM 2022", 2021, 2022, 2022), matrix()];
    expect(counts(figures(years, "2022Q1"))).toEqual(["otherPeriod", "otherPeriod"]);
    expect(counts(figures(years, "2022Q4"))).toEqual([3, 2]);
  });

  it("of an earlier list are not known to be all", () => {
    expect(counts(figures(dated("DANH SÁCH XÃ QUÝ I NĂM 2022"), "2022Q3"))).toEqual([
      "otherPeriod",
      "otherPeriod",
    ]);
  });
});

describe("money", () => {
  const money = (title: string, within: string, since: string, ...[came, all]: readonly number[]) =>
    gridOf(
      [
        [title],
        ["Đơn vị tính: triệu đồng"],
        ["STT", "Nguồn vốn", "Kế hoạch năm 2022", within, since],
        ["I", "Ngân sách trung ương", 400, came, all],
        ["II", "Vốn tín dụng", 600, came, all],
        [null, "Tổng cộng", 1000, 2 * (came ?? 0), 2 * (all ?? 0)],
      ],
      { name: title, id: title },
    );
  const second = money(
    "HUY ĐỘNG NGUỒN LỰC QUÝ II NĂM 2022",
    "Huy động trong quý II",
    "Lũy kế đến hết quý II",
    30,
    70,
  );
  const third = money(
    "HUY ĐỘNG NGUỒN LỰC QUÝ III NĂM 2022",
    "Huy động trong quý III",
    "Lũy kế đến hết quý III",
    20,
    90,
  );
  const total = (made: Figures) =>
    ["ke_hoach", "trong_ky", "luy_ke"].map((name) => value(made, `von_tong_${name}`));

  it.each([
    ["2022Q2", [1000, 60, 140]],
    ["2022Q3", [1000, 40, 180]],
    ["2022H1", [1000, 140, 140]],
    ["2022Q4", [1000, "otherPeriod", "otherPeriod"]],
    ["2023Q2", ["otherPeriod", "otherPeriod", "otherPeriod"]],
  ])("of %s is that of its own sheet", (asked, expected) => {
    expect(total(figures([second, third], asked))).toEqual(expected);
  });

  it("that came in a half is not taken for that of its second quarter", () => {
    const half = money(
      "HUY ĐỘNG NGUỒN LỰC 6 THÁNG ĐẦU NĂM 2022",
      "Huy động trong 6 tháng",
      "Lũy kế 6 tháng",
      70,
      70,
    );
    expect(total(figures([half], "2022Q2"))).toEqual([1000, "otherPeriod", 140]);
  });
});

describe("marks of a matrix", () => {
  it("are those of the sheet of the quarter", () => {
    const of = (quarter: string, unmet: number) => ({
      title: `TỔNG HỢP KẾT QUẢ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI QUÝ ${quarter} NĂM 2022`,
      name: `Quý ${quarter}`,
      rows: [{ name: "Phước Thái", marks: marks(unmet), count: 19 - unmet }],
    });
    const both = [matrix(of("I", 4)), matrix(of("II", 1))];
    expect(value(figures(both, "2022Q1"), "tong_so_dat")).toBe(15);
    expect(value(figures(both, "2022Q2"), "tong_so_dat")).toBe(18);
  });
});
