import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../support/gridOf";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
/** Funds with what was spent in the quarter and since January; the rates are those since January. */
function disbursed(last: number, others: readonly number[] = [70, 60, 78.6]): Grid {
  return gridOf([
    ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện quý III", "Lũy kế", "Tỷ lệ (%)"],
    [1, "Ngân sách trung ương", 20000, 5000, 14000, others[0]],
    [2, "Ngân sách tỉnh", 10000, 2000, 6000, others[1]],
    [3, "Vốn tín dụng", 42000, 10500, 33000, others[2]],
    [],
    [4, "Vốn lồng ghép", 10000, 2500, 8000, last],
  ]);
}

/** Planned and disbursed money in two parts each with their totals; the rates are those of the totals. */
function parted(last: number): Grid {
  return gridOf(
    [
      ["TT", "Đơn vị", "Kế hoạch vốn", null, "Đã giải ngân", null, "Tỷ lệ (%)"],
      [null, null, "Tổng", "Sự nghiệp", "Tổng", "Sự nghiệp"],
      [1, "Huyện Hương Sơn", 15000, 3000, 10500, 1500, 70],
      [2, "Huyện Đức Thọ", 10000, 2500, 6000, 2400, 60],
      [3, "Huyện Can Lộc", 10000, 2000, 5000, 1000, 50],
      [4, "Huyện Lộc Hà", 12500, 2500, 10500, 2400, last],
    ],
    {
      merges: [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 0, right: 5 },
      ],
    },
  );
}

describe("percentage-mismatch", () => {
  itFinds("percentage-mismatch", [
    {
      says: "finds a rate its figures do not give",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15 km (75%)" } } }).grid],
      at: ["E10"],
    },
    {
      says: "is silent where they agree",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15 km (80%)" } } }).grid],
      at: [],
    },
    {
      says: "tolerates half a unit of the printed digit",
      grids: () => [communeSheet({ rows: { "2.1": { E: "31/47 (66%)" } } }).grid],
      at: [],
    },
    {
      says: "is silent without a printed rate",
      grids: () => [communeSheet({ rows: { "2.1": { E: "12/15" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a blank",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } } }).grid],
      at: [],
    },
    {
      says: "finds the one rate of a table of funds that its columns do not give",
      grids: () => [disbursed(82.5)],
      at: ["F6"],
    },
    { says: "tells by the other rows of which columns the rates are", grids: () => [disbursed(80)], at: [] },
    {
      says: "is silent where no two columns give most of the rates",
      grids: () => [disbursed(82.5, [11, 12, 13])],
      at: [],
    },
    {
      says: "holds rates against totals where the funds stand in parts",
      grids: () => [parted(93)],
      at: ["G6"],
    },
    { says: "and is silent where they agree", grids: () => [parted(84)], at: [] },
  ]);
});
