import { HISTORY_HEADERS } from "../../../../src/core/office/history/historyLayout";
import { parsePeriod } from "../../../../src/core/plan/period";
import { fieldDictionary, figuresOf } from "../../../../src/core/report/dictionary";
import { printValue } from "../../../../src/core/report/values";
import type { FieldValue, Figures } from "../../../../src/core/report/figures";
import { sourceOfCheck } from "../../../../src/core/report/sourceOfCheck";
import type { Grid } from "../../../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../../../src/data/bundled";
import { check } from "../../../support/check";
import { gridOf } from "../../../support/gridOf";
import type { TestCell } from "../../../support/gridOf";
import { marks, matrix } from "../../../support/matrix";

function figures(grids: readonly Grid[], asked = "2022Q3", previous?: readonly Grid[]): Figures {
  const period = parsePeriod(asked);
  if (period === undefined) throw new Error(asked);
  const ground = { sets: criteriaSets, registers, programVersion: "1.0" };
  const checked = check(grids, previous === undefined ? {} : { previous });
  return figuresOf(sourceOfCheck(checked, grids, { period, madeOn: "2022-12-31" }, ground));
}

const said = (value: FieldValue | undefined) =>
  value?.kind === "number" ? value.value : value?.kind === "absent" ? value.why : value;
const values = (from: Figures, ...fields: readonly string[]) =>
  fields.map((field) => said(from.single.get(field)));

const TITLE = "TỔNG HỢP KẾT QUẢ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI";
const reported = (time: string, unmet: Readonly<Record<string, number>>, name = time) =>
  matrix({
    title: `${TITLE} ${time}`.trim(),
    name: name === "" ? "Tổng hợp" : name,
    rows: Object.entries(unmet).map(([commune, count]) => ({
      name: commune,
      marks: marks(count),
      count: 19 - count,
    })),
  });
const third = reported("QUÝ III NĂM 2022", { "Phước Thái": 0, "Phước Hậu": 2 });

describe("counts of the period before", () => {
  const SUM = ["tong_so_dat", "tong_so_dat_ky_truoc", "tong_so_dat_tang_giam"];
  const second = { "Phước Thái": 1, "Phước Hậu": 4 };
  const history = (...rows: readonly (readonly TestCell[])[]) =>
    gridOf([Object.values(HISTORY_HEADERS), ...rows], { name: "Lịch sử", id: "history" });
  const kept = (commune: string, code: string, period: string, met: number) =>
    Array.from({ length: 19 }, (_, at): readonly TestCell[] => {
      const verdict = at < met ? "Đạt" : "Chưa đạt";
      const set = "xa-ntm-2021-2025";
      const no = String(at + 1);
      return [
        period,
        "14/06/2022",
        commune,
        "",
        code,
        set,
        "Tiêu chí",
        no,
        `Tiêu chí ${no}`,
        "",
        verdict,
        "",
        verdict,
        "15/06/2022",
        "1.0",
      ];
    });

  it.each<[string, Figures]>([
    ["on a sheet of that quarter", figures([reported("QUÝ II NĂM 2022", second), third])],
    [
      "in the workbook of the period before",
      figures([third], "2022Q3", [reported("QUÝ II NĂM 2022", second)]),
    ],
    ["in one that does not say its quarter", figures([third], "2022Q3", [reported("NĂM 2022", second)])],
    [
      "in the office's history",
      figures([
        third,
        history(
          ...kept("Phước Thái", "22876", "Quý II năm 2022", 18),
          ...kept("Phước Hậu", "22879", "Quý II năm 2022", 15),
        ),
      ]),
    ],
  ])("are those %s", (_where, made) => {
    expect(values(made, ...SUM)).toEqual([36, 33, 3]);
    expect(values(made, "nhom_15_18", "nhom_15_18_ky_truoc", "nhom_15_18_tang_giam")).toEqual([1, 2, -1]);
    expect(values(made, "so_xa_dat_tc_18_ky_truoc", "binh_quan_tang_giam")).toEqual([1, 1.5]);
  });

  it("stand by each commune and district too", () => {
    const [group] = figures([reported("QUÝ II NĂM 2022", second), third]).lists.get("xa")?.groups ?? [];
    expect(said(group?.head?.get("huyen.tong_so_dat_tang_giam"))).toBe(3);
    expect(group?.items.map((item) => said(item.get("xa.so_dat_tang_giam")))).toEqual([1, 2]);
    expect(group?.items.map((item) => said(item.get("xa.tang_giam")))).toEqual([1, 2]);
    expect(group?.items.map((item) => said(item.get("xa.so_chua_dat_ky_truoc")))).toEqual([1, 4]);
  });

  it("show their cells where they stand in the workbook itself, and none of another", () => {
    const here = figures([reported("QUÝ II NĂM 2022", second), third]).single;
    expect(new Set(here.get("tong_so_dat_ky_truoc")?.from?.map(({ sheet }) => sheet))).toEqual(
      new Set(["QUÝ II NĂM 2022"]),
    );
    const other = figures([third], "2022Q3", [reported("QUÝ II NĂM 2022", second)]).single;
    expect(other.get("tong_so_dat_ky_truoc")?.from).toBeUndefined();
  });

  it("are not known where one of the communes is not, since the rest would be taken for the whole", () => {
    const made = figures([reported("QUÝ II NĂM 2022", { "Phước Thái": 1 }), third]);
    expect(values(made, ...SUM)).toEqual([36, "noPreviousPeriod", "noPreviousPeriod"]);
  });

  it("are never those of the quarter itself, of a quarter before that, or of a sheet that says none", () => {
    for (const other of [[], [reported("QUÝ I NĂM 2022", second)], [reported("NĂM 2022", second, "Năm")]])
      expect(values(figures([...other, third]), ...SUM).slice(1)).toEqual([
        "noPreviousPeriod",
        "noPreviousPeriod",
      ]);
  });
});

describe("counts of last year", () => {
  const year = (quarter: string) =>
    reported(`QUÝ ${quarter} NĂM 2021`, { "Phước Thái": 5, "Phước Hậu": 5 }, quarter);

  it("are those of the same quarter, not of another", () => {
    const fields = ["tong_so_dat_cung_ky", "tong_so_dat_tang_giam_cung_ky"];
    expect(values(figures([year("III"), third]), ...fields)).toEqual([28, 8]);
    expect(values(figures([year("II"), third]), ...fields)).toEqual(["noSamePeriod", "noSamePeriod"]);
  });

  it("at its end are those of quarter IV, or of a sheet of the whole year", () => {
    const fields = ["tong_so_dat_cuoi_nam_truoc", "tong_so_dat_tang_giam_cuoi_nam_truoc"];
    expect(values(figures([year("IV"), third]), ...fields)).toEqual([28, 8]);
    const whole = reported("NĂM 2021", { "Phước Thái": 5, "Phước Hậu": 5 });
    expect(values(figures([whole, third]), ...fields)).toEqual([28, 8]);
    expect(values(figures([year("III"), third]), ...fields)).toEqual(["noYearEnd", "noYearEnd"]);
  });
});

describe("communes with the decision", () => {
  const list = gridOf(
    [
      ["DANH SÁCH XÃ QUÝ III NĂM 2022"],
      ["STT", "Xã", "Tổng số thôn", "Ngày quyết định công nhận đạt chuẩn"],
      [1, "Phước Thái", 5, "15/12/2021"],
      [2, "Phước Hậu", 4, "20/08/2022"],
    ],
    { name: "Danh sách xã", id: "list" },
  );

  it("are told of earlier times by the days of their decisions", () => {
    const made = figures([third, list]);
    expect(values(made, "so_xa_cong_nhan", "so_xa_cong_nhan_ky_truoc", "so_xa_cong_nhan_tang_giam")).toEqual([
      2, 1, 1,
    ]);
    expect(values(made, "so_xa_cong_nhan_cung_ky", "so_xa_cong_nhan_cuoi_nam_truoc")).toEqual([0, 1]);
  });

  it("change their rate by percentage points", () => {
    const rate = fieldDictionary.fields.find(({ name }) => name === "ty_le_xa_cong_nhan_tang_giam");
    expect(rate?.unit?.vi).toBe("điểm %");
    const value = figures([third, list]).single.get("ty_le_xa_cong_nhan_tang_giam");
    expect(value === undefined ? undefined : printValue(value)).toBe("2,1");
  });
});

describe("money of earlier times", () => {
  const money = (
    quarter: string,
    year: number,
    within: number,
    since: number,
    more: readonly TestCell[] = [],
  ) =>
    gridOf(
      [
        [`HUY ĐỘNG NGUỒN LỰC QUÝ ${quarter} NĂM ${String(year)}`],
        ["Đơn vị tính: triệu đồng"],
        [
          "STT",
          "Nguồn vốn",
          "Kế hoạch",
          "Huy động trong kỳ",
          "Lũy kế",
          ...(more.length === 0 ? [] : ["Cùng kỳ năm trước"]),
        ],
        ["I", "Ngân sách trung ương", 400, within, since, ...more],
        ["II", "Vốn tín dụng", 600, within, since, ...more],
      ],
      { name: `Vốn ${quarter} ${String(year)}`, id: `${quarter} ${String(year)}` },
    );

  it("is held against this period's, source by source", () => {
    const made = figures([money("II", 2022, 30, 70), money("III", 2022, 50, 120)]);
    expect(values(made, "von_tong_trong_ky_ky_truoc", "von_tong_trong_ky_tang_giam")).toEqual([60, 40]);
    expect(values(made, "von_nstw_luy_ke_ky_truoc", "von_tong_ty_le_tang_giam")).toEqual([70, 10]);
    expect(values(made, "von_tong_trong_ky_cung_ky")).toEqual(["noSamePeriod"]);
  });

  it("of last year comes from its own sheet, or from the column this one has of it", () => {
    const before = money("III", 2021, 20, 60);
    expect(
      values(figures([before, money("III", 2022, 50, 120)]), "von_tong_trong_ky_cung_ky", "von_tong_cung_ky"),
    ).toEqual([40, 40]);
    expect(
      values(figures([money("III", 2022, 50, 120, [35])]), "von_tong_trong_ky_cung_ky", "von_tong_cung_ky"),
    ).toEqual([70, 70]);
  });
});

describe("a column of earlier results without its time", () => {
  it.each([
    ["Kết quả kỳ trước", ["noSamePeriod", "noYearEnd"], "ky_truoc"],
    ["Kết quả cùng kỳ năm trước", ["noPreviousPeriod", "noYearEnd"], "cung_ky"],
    ["Kết quả năm 2021", ["noPreviousPeriod", "noSamePeriod"], "cuoi_nam_truoc"],
  ])("under %s is of one earlier time alone", (heading, others, suffix) => {
    const set = criteriaSets[0];
    const sheet = gridOf(
      [
        ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025 QUÝ III NĂM 2022"],
        ["Xã:", "Phước Thái"],
        ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", heading, "Kết quả quý III"],
        ...(set?.indicators ?? []).map(({ code, label, unit }) => [
          code,
          label,
          unit,
          "Đạt",
          "Chưa đạt",
          "Đạt",
        ]),
      ],
      { name: "Phước Thái", id: "one" },
    );
    const made = figures([sheet]);
    expect(values(made, "tong_so_dat", `tong_so_dat_${suffix}`)).toEqual([19, 0]);
    const all = ["ky_truoc", "cung_ky", "cuoi_nam_truoc"].filter((each) => each !== suffix);
    expect(values(made, ...all.map((each) => `tong_so_dat_${each}`))).toEqual(others);
  });
});

describe("the dictionary", () => {
  const names = fieldDictionary.fields.map(({ name }) => name);

  it("has each name once, and each comparison beside the field it is of", () => {
    expect(names).toHaveLength(new Set(names).size);
    const compared = names.filter((name) => /_(?:ky_truoc|cung_ky|cuoi_nam_truoc)$/.test(name));
    expect(compared.length).toBeGreaterThan(100);
    const known = new Set(names);
    const ofNothing = compared.filter(
      (name) => !known.has(name.replace(/_(?:ky_truoc|cung_ky|cuoi_nam_truoc)$/, "")),
    );
    // The sheet's own column of money of the same period last year.
    expect(ofNothing.filter((name) => !/(?:von|giai_ngan)_(?:\w+_)?cung_ky$/.test(name))).toEqual([]);
  });

  it("says of each what it is, in a unit", () => {
    for (const { name, kind, description, unit } of fieldDictionary.fields) {
      if (!/_(?:ky_truoc|tang_giam\w*|cuoi_nam_truoc)$/.test(name)) continue;
      expect([name, /kỳ trước|năm trước|bằng chữ/.test(description.vi)]).toEqual([name, true]);
      if (kind === "number") expect([name, unit === undefined]).toEqual([name, false]);
    }
  });
});
