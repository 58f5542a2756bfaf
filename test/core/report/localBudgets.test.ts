import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { parsePeriod, periodSpan } from "../../../src/core/plan/period";
import { figuresOf } from "../../../src/core/report/dictionary";
import { sourceOfCheck } from "../../../src/core/report/sourceOfCheck";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const DISTRICTS: readonly TestCell[] = [2, "Ngân sách huyện", 300, 50, 120];

/** The levels a report of a period has, with what each has brought in since New Year. */
function levels(written: string, more: readonly (readonly TestCell[])[]): readonly (readonly unknown[])[] {
  const period = parsePeriod(written);
  if (period === undefined) throw new Error(written);
  const year = String(period.year);
  const funds = gridOf(
    [
      [`KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM ${year}`],
      ["Đơn vị tính: triệu đồng"],
      ["TT", "Nguồn vốn", `Kế hoạch năm ${year}`, "Huy động trong kỳ", "Lũy kế từ đầu năm"],
      ["I", "Ngân sách địa phương", 1000, 200, 500],
      [1, "Ngân sách tỉnh", 600, 120, 300],
      ...more,
      [3, "Ngân sách xã", 100, 30, 80],
    ],
    { name: "Nguồn lực" },
  );
  const settings = { asOf: periodSpan(period).to, year: period.year };
  const check = checkWorkbook({ grids: [funds], sets: criteriaSets, registers, settings });
  const ground = { sets: criteriaSets, registers, programVersion: "TEST" };
  const source = sourceOfCheck(check, [funds], { period, madeOn: settings.asOf }, ground);
  const list = figuresOf(source).lists.get("ngan_sach_dia_phuong");
  return (list?.groups ?? []).flatMap(({ items }) =>
    items.map((item) =>
      ["stt", "ten", "von_luy_ke"].map((field) => {
        const value = item.get(`ngan_sach_dia_phuong.${field}`);
        return value?.kind === "text" ? value.text : value?.kind === "number" ? value.value : value?.kind;
      }),
    ),
  );
}

describe("the local budgets of a report", () => {
  it("are the province's, the districts' and the communes' while there are districts, also of one nothing is told", () => {
    const all = [
      ["1", "Ngân sách tỉnh", 300],
      ["2", "Ngân sách huyện", 120],
      ["3", "Ngân sách xã", 80],
    ];
    expect(levels("2022Q3", [DISTRICTS])).toEqual(all);
    expect(levels("2022Q3", [])).toEqual(
      all.map(([no, name, amount]) => [no, name, no === "2" ? "absent" : amount]),
    );
  });

  it.each(["2025H2", "2026H1", "2026"])("are those of the two levels there are in %s", (period) => {
    expect(levels(period, [])).toEqual([
      ["1", "Ngân sách tỉnh", 300],
      ["2", "Ngân sách xã", 80],
    ]);
  });

  it("leave out no money of districts a workbook of a later time still tells of", () => {
    expect(levels("2025H2", [DISTRICTS])).toEqual([
      ["1", "Ngân sách tỉnh", 300],
      ["2", "Ngân sách huyện (đến giữa năm 2025)", 120],
      ["3", "Ngân sách xã", 80],
    ]);
  });
});
