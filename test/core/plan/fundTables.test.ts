import { fundsOfTables } from "../../../src/core/plan/fundTables";
import { recogniseSheet } from "../../../src/core/sheet/recogniseSheet";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";

type Row = readonly (string | number | null)[];

const HEAD: Row = ["TT", "Nguồn vốn", "Kế hoạch năm 2022", "Thực hiện trong kỳ", "Lũy kế đến hết quý III"];
const ROWS: readonly Row[] = [
  ["I", "Ngân sách trung ương", 30, 10, 20],
  ["1", "Vốn đầu tư công", 20, 7, 14],
  ["2", "Vốn sự nghiệp", 10, 3, 6],
  ["II", "Ngân sách địa phương", 5, 1, 3],
  ["1", "Ngân sách tỉnh", 3, 1, 2],
  ["2", "Ngân sách xã", 2, null, 1],
  ["III", "Vốn tín dụng", 100, 30, 80],
  [null, "Tổng cộng", 135, 41, 103],
];

function read(title: readonly string[], head: Row, rows: readonly Row[]) {
  const grid = gridOf([...title.map((text): Row => [text]), head, ...rows]);
  const tables = recogniseSheet(grid, { sets: criteriaSets, registers });
  expect(tables.map(({ kind }) => kind)).toEqual(["funding"]);
  return fundsOfTables(tables, [grid]);
}

const TITLE = ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC QUÝ III NĂM 2022", "Đơn vị tính: triệu đồng"];

describe("sheets of money", () => {
  const { amounts } = read(TITLE, HEAD, ROWS);
  const amountOf = (fund: string, measure: string) =>
    amounts.find((each) => each.fund === fund && each.measure === measure)?.amount;

  it.each([
    ["nstw", 30, 10, 20],
    ["nstw_dau_tu", 20, 7, 14],
    ["nstw_su_nghiep", 10, 3, 6],
    ["nsdp_tinh", 3, 1, 2],
    ["nsdp_xa", 2, undefined, 1],
    ["tin_dung", 100, 30, 80],
    ["total", 135, 41, 103],
  ])("tell of %s what is planned, in the period and cumulative; a blank is no 0", (fund, ...expected) => {
    expect(["planned", "inPeriod", "cumulative"].map((measure) => amountOf(fund, measure))).toEqual(expected);
  });

  it("count in million đồng, whatever unit they are written in", () => {
    const inBillions = read(["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2022", "ĐVT: tỷ đồng"], HEAD, ROWS);
    expect(inBillions.amounts.find(({ fund }) => fund === "tin_dung")?.amount).toBe(100_000);
  });

  it("give nothing where no unit is told, since a thousand times too much looks like money too", () => {
    const reading = read(["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC QUÝ III NĂM 2022"], HEAD, ROWS);
    expect(reading).toMatchObject({ amounts: [], withoutUnit: ["Sheet1"] });
  });

  it("are of money paid out where the title or the column says so", () => {
    const paid = read(["KẾT QUẢ GIẢI NGÂN NĂM 2022", "Đơn vị tính: triệu đồng"], HEAD, ROWS);
    expect(new Set(paid.amounts.map(({ kind }) => kind))).toEqual(new Set(["disbursed"]));
  });

  it("tell budgets across by their short names, as by their long ones", () => {
    const across = read(
      ["KINH PHÍ THỰC HIỆN NĂM 2023", "Đơn vị tính: triệu đồng"],
      ["TT", "Nội dung", "Tổng cộng", "NS trung ương", "NS tỉnh", "NS huyện", "Ngân sách xã", "Dân góp"],
      [
        [1, "Đường liên thôn", 3750, 2400, 600, 200, 100, 450],
        [2, "Nhà văn hóa thôn", 1240, 800, 200, 100, 50, 90],
      ],
    );
    expect(across.amounts.map(({ fund, amount }) => [fund, amount])).toEqual([
      ["nstw", 3200],
      ["nsdp_tinh", 800],
      ["nsdp_huyen", 300],
      ["nsdp_xa", 150],
      ["cong_dong", 540],
    ]);
  });

  it("name the rows whose source is none of the known ones instead of hiding them in another", () => {
    const odd = read(TITLE, HEAD, [...ROWS.slice(0, 7), ["IV", "Quỹ vắc-xin", 9, 3, 6], ...ROWS.slice(7)]);
    expect(odd.unplaced).toEqual([{ sheet: "Sheet1", row: 10, column: 1 }]);
  });
});
