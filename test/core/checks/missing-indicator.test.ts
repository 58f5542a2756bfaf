import { criteriaSets } from "../../../src/data/bundled";
import { criteriaOnly } from "../../support/criteriaOnly";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { CRITERIA, marks, matrix } from "../../support/matrix";
const [set] = criteriaSets;

function notOf(criterion: string): readonly string[] {
  return (set?.indicators ?? []).flatMap((one) => (one.criterion === criterion ? [] : [one.code]));
}

function ofCriteria(first: number, last: number): readonly string[] {
  return (set?.indicators ?? []).flatMap(({ code, criterion }) =>
    Number(criterion) >= first && Number(criterion) <= last ? [code] : [],
  );
}

const allBut = (...kept: readonly string[]): readonly string[] =>
  (criteriaSets[0]?.indicators ?? []).map(({ code }) => code).filter((code) => !kept.includes(code));

describe("missing-indicator", () => {
  itFinds("missing-indicator", [
    {
      says: "finds an indicator without a row",
      grids: () => [communeSheet({ without: ["17.3"] }).grid],
      at: ["17.3"],
    },
    { says: "is silent at a whole sheet", grids: () => [communeSheet().grid], at: [] },
    {
      says: "finds a criterion without a column in a matrix that is nearly whole",
      grids: () => [
        matrix({
          headers: Array.from({ length: CRITERIA - 1 }, (_, at) => `TC ${String(at + 1)}`),
          rows: [{ name: "Phước Thái", marks: marks().slice(1) }],
          countHeader: null,
        }),
      ],
      at: ["19"],
    },
    {
      says: "leaves a department’s matrix of a few criteria alone",
      grids: () => [
        matrix({
          headers: ["TC 4", "TC 7", "TC 17"],
          rows: [{ name: "Phước Thái", marks: ["Đ", "Đ", "C"] }],
          countHeader: null,
        }),
      ],
      at: [],
    },
    {
      says: "asks a department's sheet of one criterion for that criterion alone",
      grids: () => [communeSheet({ without: notOf("17").concat("17.3") }).grid],
      at: ["17.3"],
    },
    {
      says: "asks nothing of a choice of single indicators",
      grids: () => [communeSheet({ without: allBut("4.2", "6.1", "9.2", "12.2", "15.1", "17.11") }).grid],
      at: [],
    },
    {
      says: "is silent at a sheet of criteria without indicators",
      grids: () => [criteriaOnly("18/19")],
      at: [],
    },
    {
      says: "leaves the criteria alone that a sheet of the later ones begins after",
      grids: () => [communeSheet({ without: ofCriteria(1, 9).concat("12.1") }).grid],
      at: ["12.1"],
    },
    {
      says: "asks for the last criterion of an otherwise whole sheet",
      grids: () => [communeSheet({ without: ofCriteria(19, 19) }).grid],
      at: ["19.1", "19.2"],
    },
    {
      says: "is silent where the row is there by its label, under a code that is found at its own cell",
      grids: () => [
        communeSheet({ rows: { "17.3": { A: "17.13" } } }).grid,
        communeSheet({ name: "Khác", rows: { "17.3": { A: "17.2" } } }).grid,
      ],
      at: [],
    },
    {
      says: "is raised where a code stands twice with the same label",
      grids: () => [
        communeSheet({ without: ["17.3"], after: { "17.2": ["17.2", "Tỷ lệ hộ phân loại rác"] } }).grid,
      ],
      at: ["17.3"],
    },
    {
      says: "is not raised where the set has no list",
      grids: () => [
        communeSheet({
          title: "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026-2030",
          without: ["17.3"],
        }).grid,
      ],
      at: [],
    },
  ]);
});
