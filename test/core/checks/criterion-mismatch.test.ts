import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";

describe("criterion-mismatch", () => {
  itFinds("criterion-mismatch", [
    {
      says: "finds a criterion written Đạt with an unmet indicator",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" }, F: "Chưa đạt" } } }).grid,
      ],
      at: ["F9"],
    },
    {
      says: "finds a criterion written Chưa đạt with all indicators met",
      grids: () => [communeSheet({ criteria: { "2": "Chưa đạt" } }).grid],
      at: ["F9"],
    },
    { says: "is silent where both agree", grids: () => [communeSheet().grid], at: [] },
    {
      says: "is silent where nothing is written",
      grids: () => [
        communeSheet({ rows: { "2.1": { E: { value: 0.5, format: "0%" } } }, criteria: { "2": null } }).grid,
      ],
      at: [],
    },
    ...(
      [
        ["finds", 82.1, "Đạt", ["E5"]],
        ["is silent at", 82.1, "Chưa đạt", []],
        ["is silent at", 93.4, "Đạt", []],
      ] as const
    ).map(([says, insured, judged, at]) => ({
      says: `${says} ${judged} beside the indicators of one criterion with ${String(insured)}% insured`,
      grids: () => [
        gridOf([
          ["TIÊU CHÍ 15 - Y TẾ NĂM 2022"],
          ["Xã", "15.1. BHYT (%)", "15.2. Trạm y tế đạt", "15.3. Thấp còi (%)", "Đánh giá"],
          ["Mức yêu cầu", "≥90%", "Đạt", "≤24%"],
          ["Phước Sơn", 93, "Đạt", 16.4, "Đạt"],
          ["Phước Thái", insured, "Đạt", 21, judged],
          ["Phước Hậu", 95.1, "Đạt", 15, "Đạt"],
        ]),
      ],
      at,
    })),
    {
      says: "is silent where an indicator is missing and none unmet",
      grids: () => [communeSheet({ rows: { "2.1": { E: null } }, criteria: { "2": "Chưa đạt" } }).grid],
      at: [],
    },
    {
      says: "is silent where a contradicted rate decides",
      grids: () => [communeSheet({ rows: { "2.1": { E: "14/15 km (70%)" } } }).grid],
      at: [],
    },
  ]);
});
