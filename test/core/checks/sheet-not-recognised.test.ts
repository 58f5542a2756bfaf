import { narrativeRows } from "../../../src/core/report/narrative";
import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";
import { communeSheet } from "../../support/communeSheet";
describe("sheet-not-recognised", () => {
  itFinds("sheet-not-recognised", [
    {
      says: "notes a sheet of no known kind",
      grids: () => [
        communeSheet().grid,
        gridOf([["Lời nói đầu"], ["Sổ tính này dùng cho các xã"]], { name: "Bìa", id: "cover" }),
      ],
      at: ["Bìa"],
    },
    {
      says: "is silent at a sheet the office has decided to leave out",
      grids: () => [
        communeSheet().grid,
        gridOf([["Ghi chép"], ["linh tinh"]], { name: "Nháp", id: "draft" }),
      ],
      at: [],
      more: { decisions: { sheets: [{ sheet: "Nháp", kind: "unknown" }] } },
    },
    {
      says: "is silent at the sheet an office writes its report's words on",
      grids: () => [communeSheet().grid, gridOf(narrativeRows(), { name: "Thuyết minh", id: "words" })],
      at: [],
    },
    { says: "is silent at a recognised sheet", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent at an empty sheet",
      grids: () => [communeSheet().grid, gridOf([], { name: "Sheet2", id: "empty" })],
      at: [],
    },
    {
      says: "looks at hidden sheets like at others",
      grids: () => [
        gridOf([["Ghi chép"], ["linh tinh"]], { name: "Ẩn", id: "hidden", visibility: "hidden" }),
      ],
      at: ["Ẩn"],
    },
  ]);
});
