import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
describe("unknown-code", () => {
  itFinds("unknown-code", [
    {
      says: "finds a code the set does not have",
      grids: () => [communeSheet({ rows: { "18.6": { A: "18.9" } } }).grid],
      at: ["A73"],
    },
    {
      says: "is silent at known codes, however they are punctuated",
      grids: () => [communeSheet({ rows: { "17.8": { A: "17,08" } } }).grid],
      at: [],
    },
    {
      says: "takes 5 and 5.1 for the same code",
      grids: () => [communeSheet({ rows: { "5": { A: "5.1" } } }).grid],
      at: [],
    },
    {
      says: "is silent at a row without a code",
      grids: () => [
        communeSheet({ after: { "19.2": [null, "Ghi chú của xã", null, null, null, null] } }).grid,
      ],
      at: [],
    },
    {
      says: "is not raised where the set has no list",
      grids: () => [
        communeSheet({ title: "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026-2030" }).grid,
      ],
      at: [],
    },
  ]);
});
