import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import type { Recognitions } from "../../../src/core/checks/plan/recognitions";
import { parsePeriod } from "../../../src/core/plan/period";
import { figuresOf } from "../../../src/core/report/dictionary";
import type { ReportSource } from "../../../src/core/report/source";
import { criteriaSets, plans, registers } from "../../../src/data/bundled";

const [plan] = plans;
const check = checkWorkbook({
  grids: [],
  sets: criteriaSets,
  registers,
  ...(plan === undefined ? {} : { plan }),
  settings: { asOf: "2022-09-20" },
});

function fields(period: string, recognitions: Recognitions = {}) {
  const source: ReportSource = {
    check: { ...check, recognitions },
    sets: criteriaSets,
    registers,
    period: parsePeriod(period) ?? { kind: "year", year: 2022 },
    madeOn: "2022-09-20",
    programVersion: "1.0",
  };
  return figuresOf(source);
}

const inYear = (...codes: readonly string[]): Recognitions => ({
  standard: { all: new Set([...codes, "22816"]), inYear: new Set(codes) },
});

describe("the figures of a report's sentences", () => {
  it.each([
    ["2022Q3", "quý IV năm 2022"],
    ["2022Q4", "quý I năm 2023"],
    ["2022H1", "6 tháng cuối năm 2022"],
    ["2022H2", "6 tháng đầu năm 2023"],
    ["2022", "năm 2023"],
  ])("name the period after %s", (period, after) => {
    expect(fields(period).single.get("ky_sau")).toEqual({ kind: "text", text: after });
  });

  it.each([
    ["2022Q1", "Quý I năm 2022"],
    ["2022Q3", "Lũy kế từ đầu năm đến hết quý III năm 2022"],
    ["2022H1", "6 tháng đầu năm 2022"],
    ["2022H2", "Cả năm 2022"],
    ["2022", "Cả năm 2022"],
  ])("say once of what the cumulative figures of %s are", (period, words) => {
    expect(fields(period).single.get("luy_ke_ky")).toEqual({ kind: "text", text: words });
  });

  it.each([
    ["no gain", inYear(), "không tăng", ""],
    ["one", inYear("22819"), "tăng 01 xã", "xã Quảng Sơn"],
    ["two, in the register's order", inYear("22900", "22819"), "tăng 02 xã", "xã Quảng Sơn, xã Nhị Hà"],
  ])("say %s in words", (_what, recognitions, words, names) => {
    const { single } = fields("2022Q3", recognitions);
    expect(single.get("tang_xa_trong_nam")).toEqual({ kind: "text", text: words });
    expect(single.get("ten_xa_cong_nhan_trong_nam")).toEqual({ kind: "text", text: names });
  });

  it("count the communes of the register on the last day of the period, and the rate of recognised ones", () => {
    const { single } = fields("2022Q3", inYear("22819"));
    expect(single.get("tong_so_xa")).toEqual({ kind: "number", value: 47 });
    expect(single.get("ty_le_xa_cong_nhan")).toMatchObject({ value: (2 / 47) * 100, decimals: 1 });
  });

  it("are absent where no list says which communes are recognised", () => {
    const { single } = fields("2022Q3");
    for (const field of ["tang_xa_trong_nam", "ty_le_xa_cong_nhan", "ten_xa_nang_cao_trong_nam"]) {
      expect(single.get(field)).toEqual({ kind: "absent", why: "noRecognitions" });
    }
  });

  it("tell each target of the plan, and that nothing tells how it stands", () => {
    const { single, lists } = fields("2022Q3");
    expect(single.get("ke_hoach_xa_dat_chuan")).toEqual({ kind: "text", text: "02-03 xã" });
    expect(single.get("tien_do_xa_dat_chuan")).toEqual({ kind: "absent", why: "noResults" });
    const [first] = lists.get("muc_tieu")?.groups[0]?.items ?? [];
    expect(first?.get("muc_tieu.danh_gia")).toEqual({ kind: "text", text: "Chưa có số liệu" });
    expect(first?.get("muc_tieu.thuc_hien")).toEqual({ kind: "absent", why: "noResults" });
  });
});
