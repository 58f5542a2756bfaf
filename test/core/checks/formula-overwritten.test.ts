import { check, found } from "../../support/check";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import type { Grid } from "../../../src/core/sheet/grid";

/** Five funds with a rate in column E; `rates` are the cells of that column. */
function rated(
  rates: readonly TestCell[],
  ordinals: readonly TestCell[] = [1, 2, 3, 4, 5],
  withoutParts: readonly number[] = [],
  blank: TestCell = null,
): Grid {
  const names = [
    "Ngân sách trung ương",
    "Ngân sách tỉnh",
    "Vốn lồng ghép",
    "Vốn tín dụng",
    "Vốn doanh nghiệp",
  ];
  return gridOf(
    [
      ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2022"],
      ["Đơn vị tính: triệu đồng"],
      ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
      ...names.map((name, at) => {
        const [planned, spent] = withoutParts.includes(at + 3) ? [blank, blank] : [200, 100];
        return [ordinals[at], name, planned, spent, rates[at]];
      }),
    ],
    { name: "Nguồn vốn" },
  );
}

const rate = (row: number): TestCell => ({ value: 50, formula: `D${String(row)}/C${String(row)}*100` });
const RATES = [4, 5, 6, 7, 8].map(rate);
const withRate = (at: number, cell: TestCell) =>
  rated(RATES.map((one, index) => (index === at ? cell : one)));

/** A total row of sums over two rows, the cell of one column replaced. */
function totals(changed: Readonly<Record<number, TestCell>>): Grid {
  const columns = ["C", "D", "E", "F"];
  const sums = columns.map((letter, at): TestCell =>
    at in changed ? changed[at] : { value: 30, formula: `SUM(${letter}4:${letter}5)` },
  );
  return gridOf([
    ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2022"],
    [],
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Lũy kế", "Kế hoạch năm sau"],
    [1, "Ngân sách trung ương", 10, 10, 10, 10],
    [2, "Ngân sách địa phương", 20, 20, 20, 20],
    [null, "Tổng cộng", ...sums],
  ]);
}

/** Two headings of two funds each, a rate in every row; that of the second heading is given. */
function ratedUnderHeadings(second: TestCell, name = "Nguồn vốn"): Grid {
  const row = (ordinal: TestCell, fund: string, times: number, own: TestCell) => [
    ordinal,
    fund,
    200 * times,
    100 * times,
    own,
  ];
  return gridOf(
    [
      ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2022"],
      ["Đơn vị tính: triệu đồng"],
      ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
      row("I", "Ngân sách trung ương", 2, rate(4)),
      row(1, "Vốn đầu tư", 1, rate(5)),
      row(2, "Vốn sự nghiệp", 1, rate(6)),
      row("II", "Ngân sách địa phương", 2, second),
      row(1, "Ngân sách tỉnh", 1, rate(8)),
      row(2, "Ngân sách xã", 1, rate(9)),
    ],
    { name, id: name },
  );
}

describe("formula-overwritten", () => {
  itFinds("formula-overwritten", [
    { says: "finds a number between formulas of one pattern", grids: () => [withRate(2, 50)], at: ["E6"] },
    { says: "finds one at the end of a column", grids: () => [withRate(4, 50)], at: ["E8"] },
    {
      says: "finds one at its top, where the pattern looks at its own row alone",
      grids: () => [withRate(0, 50)],
      at: ["E4"],
    },
    {
      says: "passes over a typed figure whose row has nothing to compute from",
      grids: () => [rated([rate(4), 50, 50, rate(7), rate(8)], [1, 2, 3, 4, 5], [4])],
      at: ["E6"],
    },
    {
      says: "passes over one whose row has empty texts to compute from",
      grids: () => [rated([rate(4), 50, rate(6), rate(7), rate(8)], [1, 2, 3, 4, 5], [4], "")],
      at: [],
    },
    { says: "finds one in a row of totals", grids: () => [totals({ 1: 30 })], at: ["D6"] },
    {
      says: "finds one in a heading's row among rates of all rows",
      grids: () => [ratedUnderHeadings(50), ratedUnderHeadings(rate(7), "Cả năm")],
      at: ["E7"],
    },
    { says: "is silent where all are formulas", grids: () => [rated(RATES)], at: [] },
    { says: "is silent at a blank", grids: () => [withRate(2, null)], at: [] },
    { says: "is silent at a text", grids: () => [withRate(2, "chưa tính")], at: [] },
    {
      says: "is silent where numbers are as usual as formulas",
      grids: () => [rated([rate(4), 50, rate(6), 50, rate(8)])],
      at: [],
    },
    {
      says: "takes the first of numbers counted on for what it is",
      grids: () => [
        rated(RATES, [
          1,
          ...[4, 5, 6, 7].map((row, at) => ({ value: at + 2, formula: `A${String(row)}+1` })),
        ]),
      ],
      at: [],
    },
    { says: "is silent where nothing is computed", grids: () => [funding(), communeSheet().grid], at: [] },
  ]);

  it("offers to put the neighbours' formula back", () => {
    const [finding] = found(check([withRate(2, 50)]), "formula-overwritten");
    expect(finding?.edits).toEqual([
      {
        kind: "setCell",
        sheet: "Nguồn vốn",
        row: 5,
        column: 4,
        expect: 50,
        value: { formula: "D6/C6*100" },
      },
    ]);
  });

  it("gives way to a total that is wrong as well: one cause, one finding", () => {
    const report = check([totals({ 1: 99 })]);
    expect(found(report, "total-mismatch")).toHaveLength(1);
    expect(found(report, "formula-overwritten")).toEqual([]);
  });
});
