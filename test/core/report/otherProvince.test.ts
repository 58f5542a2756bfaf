import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { parsePeriod } from "../../../src/core/plan/period";
import { figuresOf } from "../../../src/core/report/dictionary";
import type { FieldValue } from "../../../src/core/report/figures";
import { sourceOfCheck } from "../../../src/core/report/sourceOfCheck";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";

const NAMES = ["Bắc Lý", "Chân Lý", "Chính Lý", "Công Lý", "Đạo Lý", "Đức Lý"];

/** The fields of a report of quarter 3 of 2023 over communes no register knows, under this title. */
function fields(title: string) {
  const header = ["TT", "Xã", ...Array.from({ length: 19 }, (_criterion, at) => `TC${at + 1}`)];
  const rows = NAMES.map((name, at) => [at + 1, name, ...Array.from({ length: 19 }, () => "Đạt")]);
  const grids = [
    gridOf([[title], ["BẢNG TỔNG HỢP TIÊU CHÍ NÔNG THÔN MỚI QUÝ III NĂM 2023"], header, ...rows]),
  ];
  const check = checkWorkbook({ grids, sets: criteriaSets, registers, settings: { asOf: "2023-10-01" } });
  const period = parsePeriod("2023Q3") ?? { kind: "year", year: 2023 };
  const ground = { sets: criteriaSets, registers, programVersion: "1.0" };
  return figuresOf(sourceOfCheck(check, grids, { period, madeOn: "2023-10-02" }, ground));
}

const ABSENT: FieldValue = { kind: "absent", why: "noRegister" };

describe("a report on a province whose register the program lacks", () => {
  it.each([
    ["UBND HUYỆN LÝ NHÂN - TỈNH HÀ NAM", "Hà Nam"],
    ["Ủy ban nhân dân huyện Lý Nhân, tỉnh Hà Nam", "Hà Nam"],
    ["UBND TỈNH THỪA THIÊN - HUẾ", "Thừa Thiên Huế"],
  ])("under “%s” bears that province's name, never another's", (title, province) => {
    const { single } = fields(title);
    expect(single.get("tinh")).toEqual({ kind: "text", text: province });
  });

  it("leaves the name out where no title tells it", () => {
    expect(fields("UBND HUYỆN LÝ NHÂN").single.get("tinh")).toEqual(ABSENT);
  });

  it("counts the communes it has figures of, and says that nothing tells how many there are", () => {
    const { single } = fields("UBND HUYỆN LÝ NHÂN - TỈNH HÀ NAM");
    expect(single.get("tong_so_xa")).toEqual(ABSENT);
    expect(single.get("pham_vi_toan_tinh")).toEqual({ kind: "text", text: "6 xã" });
  });

  it("does not say that the district tier is gone", () => {
    const { lists } = fields("UBND HUYỆN LÝ NHÂN - TỈNH HÀ NAM");
    expect(lists.get("xa")?.groups[0]?.items[0]?.get("xa.huyen")).toEqual(ABSENT);
  });
});
