import { itFinds } from "../../support/checkCases";
import { CRITERIA, marks, matrix } from "../../support/matrix";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import { inspections } from "../../support/inspections";
describe("unknown-place", () => {
  itFinds("unknown-place", [
    {
      says: "finds a place no register has",
      grids: () => [
        matrix({
          rows: [
            { name: "Phước Thái", marks: marks() },
            { name: "Xã Mường Bú", marks: marks() },
          ],
          countHeader: null,
        }),
      ],
      at: ["B5"],
    },
    {
      says: "finds a commune that was merged before the sheet's year, and says into which",
      grids: () => [
        matrix({
          title: "Kết quả thực hiện tiêu chí nông thôn mới năm 2026",
          rows: [
            { name: "Xã Phước Hậu", marks: marks() },
            { name: "Xã Nhị Hà", marks: marks() },
          ],
          countHeader: null,
        }),
      ],
      at: ["B5"],
    },
    {
      says: "is silent at the communes of before where nothing tells the year",
      grids: () => [
        matrix({
          title: "Kết quả thực hiện tiêu chí nông thôn mới",
          rows: ["Xã Nhị Hà", "Xã Phước Thái", "Xã An Hải"].map((name) => ({ name, marks: marks() })),
          countHeader: null,
        }),
      ],
      more: { settings: { asOf: "2026-11-27" } },
      at: [],
    },
    {
      says: "is silent at districts under a header that could mean communes",
      grids: () => [
        gridOf([
          ["BÁO CÁO GIẢI NGÂN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
          ["STT", "Đơn vị", "Kế hoạch vốn năm 2022", "Giải ngân"],
          [1, "Huyện Bác Ái", 39346, 20569],
          [2, "Huyện Ninh Sơn", 40482, 30722],
          [3, "Thành phố Phan Rang-Tháp Chàm", 3180, 2271],
        ]),
      ],
      at: [],
    },
    { says: "is silent at known places", grids: () => [matrix()], at: [] },
    {
      says: "is silent at a misspelt place",
      grids: () => [communeSheet({ place: "Phước Tái" }).grid],
      at: [],
    },
    {
      says: "is silent at a sheet's name that is no place of a register",
      grids: () => [matrix(), communeSheet({ name: "Xã Mường Bú", place: "" }).grid],
      at: [],
    },
    ...["Cơ cấu (%)", "Tỷ trọng", "Tỷ lệ so với tổng số (%)"].map((label) => ({
      says: `is silent at a row of rates, "${label}"`,
      grids: () => [
        gridOf([
          ["VỐN CHIA THEO XÃ 9 THÁNG NĂM 2022 (triệu đồng)"],
          ["TT", "Xã", "Tổng số", "NSTW", "NSĐP"],
          [null, "Toàn huyện", 300, 200, 100],
          [1, "Xã Phước Thái", 200, 150, 50],
          [2, "Xã An Hải", 100, 50, 50],
          [null, label, 100, 66.7, 33.3],
        ]),
      ],
      at: [],
    })),
    {
      says: "finds one among the communes inspected",
      grids: () => [inspections({ names: ["Phước Thái", "Phước Hậu", "Xã Mường Bú"] })],
      at: ["C6"],
    },
    {
      says: "finds one of several in a row",
      grids: () => [inspections({ names: ["Phước Thái", "Phước Hậu, Mường Bú", "Quảng Sơn"] })],
      at: ["C5"],
    },
    {
      says: "is silent at what is no name among the communes inspected",
      grids: () => [inspections({ names: ["Phước Thái", "Các xã còn lại", "UBND huyện Ninh Sơn"] })],
      at: [],
    },
    {
      says: "is silent where sentences hardly name a commune",
      grids: () => [inspections({ names: ["Ban Quản lý", "Chi cục Kiểm lâm", "Xã Mường Bú"] })],
      at: [],
    },
    {
      says: "is not asked of a workbook of another province",
      grids: () => [
        matrix({
          rows: ["Mường Bú", "Chiềng Lao", "Nậm Giôn", "Hua Trai"].map((name) => ({
            name: `Xã ${name}`,
            marks: marks(CRITERIA - 9),
          })),
          countHeader: null,
        }),
      ],
      at: [],
    },
    {
      says: "is not asked without a register",
      grids: () => [
        matrix({
          rows: [
            { name: "Xã Mường Bú", marks: marks() },
            { name: "Xã Hua Trai", marks: marks() },
          ],
          countHeader: null,
        }),
      ],
      at: [],
      more: { registers: [] },
    },
  ]);
});
