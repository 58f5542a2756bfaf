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
  ]);
});
