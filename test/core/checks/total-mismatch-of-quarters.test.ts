import type { Grid } from "../../../src/core/sheet/grid";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";

/** Money of a quarter by four funds, a row each: what came in it, and what has come since the year began. */
function countedOn(
  quarter: string,
  rows: readonly (readonly [number, number])[],
  total?: number,
  totalWithin?: number,
): Grid {
  const names = ["Ngân sách trung ương", "Ngân sách địa phương", "Vốn lồng ghép", "Vốn tín dụng"];
  const since = rows.reduce((sum, [, each]) => sum + each, 0);
  return gridOf(
    [
      [`KẾT QUẢ HUY ĐỘNG NGUỒN LỰC QUÝ ${quarter} NĂM 2022`],
      ["Đơn vị tính: triệu đồng"],
      ["STT", "Nguồn vốn", "Huy động trong quý", "Lũy kế từ đầu năm"],
      ...rows.map(([within, all], at) => [["I", "II", "III", "IV"][at], names[at], within, all]),
      [null, "Tổng cộng", totalWithin ?? rows.reduce((sum, [within]) => sum + within, 0), total ?? since],
    ],
    { name: `Quý ${quarter}`, id: quarter },
  );
}

const SECOND = [
  [10, 30],
  [10, 40],
  [10, 50],
  [10, 60],
] as const;

describe("lũy kế over two quarters", () => {
  const third = (second: number, total?: number, totalWithin?: number) =>
    countedOn(
      "III",
      [
        [5, 35],
        [5, second],
        [5, 55],
        [5, 65],
      ],
      total,
      totalWithin,
    );

  itFinds("total-mismatch", [
    {
      says: "finds a wrong total of the quarter at itself, not at the total it counts into",
      grids: () => [countedOn("II", SECOND), third(45, 200, 30)],
      at: ["C8"],
    },
    {
      says: "finds one that is not the quarter before and what came since",
      grids: () => [countedOn("II", SECOND), third(47)],
      at: ["D5"],
    },
    {
      says: "finds it against the workbook of the quarter before too",
      grids: () => [third(47)],
      more: { previous: [countedOn("II", SECOND)] },
      at: ["D5"],
    },
    {
      says: "does not find the total of the column again, wrong for that reason alone",
      grids: () => [countedOn("II", SECOND), third(47, 200)],
      at: ["D5"],
    },
    { says: "is silent where all count on", grids: () => [countedOn("II", SECOND), third(45)], at: [] },
    {
      says: "lets each of the three figures be rounded",
      grids: () => [countedOn("II", SECOND), third(46)],
      at: [],
    },
    {
      says: "says nothing against a quarter further back",
      grids: () => [countedOn("I", SECOND), third(47)],
      at: [],
    },
    {
      says: "leaves a column alone that does not count on at all",
      grids: () => [
        countedOn("II", SECOND),
        countedOn("III", [
          [5, 90],
          [5, 90],
          [5, 90],
          [5, 90],
        ]),
      ],
      at: [],
    },
    {
      says: "does not find the total of a column in which one falls, wrong for that reason alone",
      grids: () => [countedOn("II", SECOND), third(39)],
      at: [],
    },
    {
      says: "leaves a fall to the finding that says so",
      grids: () => [countedOn("II", SECOND), third(20)],
      at: [],
    },
  ]);
});
