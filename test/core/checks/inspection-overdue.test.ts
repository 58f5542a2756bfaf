import type { Grid } from "../../../src/core/sheet/grid";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import { inspections } from "../../support/inspections";
import type { TestCell } from "../../support/gridOf";

/** A timetable of two inspections, the second for quarter IV; without a column of what was done where `done` is undefined. */
function timetable(done?: TestCell, told = "Kết quả thực hiện"): Grid {
  const header = ["STT", "Địa phương", "Nội dung", "Thời gian", "Chủ trì", "Phối hợp"];
  const first = [
    1,
    "Xã Phước Thái",
    "Kiểm tra kết quả thực hiện",
    "Quý II/2022",
    "Văn phòng Điều phối",
    "Sở Xây dựng",
  ];
  const second = [
    2,
    "Xã Phước Hậu",
    "Kiểm tra kết quả thực hiện",
    "Quý IV/2022",
    "Văn phòng Điều phối",
    "Sở Xây dựng",
  ];
  const rows = [first, second];
  return gridOf(
    [
      ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM 2022"],
      [],
      done === undefined ? header : [...header, told],
      ...rows.map((row, at) => (done === undefined ? row : [...row, at === 0 ? done : null])),
    ],
    { name: "Phụ lục II" },
  );
}

const WHO_IS_INSPECTED = [
  "Xã được kiểm tra",
  "Xã, đơn vị được giám sát",
  "Đơn vị được giám sát",
  "Đối tượng kiểm tra",
  "Địa bàn kiểm tra",
  "Nơi đến",
  "Tên xã (huyện)",
];

const on = (asOf: string) => ({ settings: { asOf } });

describe("inspection-overdue", () => {
  itFinds("inspection-overdue", [
    {
      says: "finds an inspection past its time of which nothing is written down, at its time",
      grids: () => [timetable("")],
      at: ["D4"],
      more: on("2022-07-01"),
    },
    {
      says: "finds it where the column tells how things stand: Tình hình thực hiện",
      grids: () => [timetable("", "Tình hình thực hiện")],
      at: ["D4"],
      more: on("2022-07-01"),
    },
    {
      says: "finds one that is written down as not done",
      grids: () => [timetable("Chưa kiểm tra")],
      at: ["D4"],
      more: on("2022-07-01"),
    },
    {
      says: "is silent on the last day of its time",
      grids: () => [timetable("")],
      at: [],
      more: on("2022-06-30"),
    },
    {
      says: "is silent at one that is done",
      grids: () => [timetable("Đã kiểm tra ngày 15/6/2022")],
      at: [],
      more: on("2022-07-01"),
    },
    {
      says: "is not asked where no column would tell",
      grids: () => [timetable()],
      at: [],
      more: on("2022-12-31"),
    },
    {
      says: "is silent without a timetable",
      grids: () => [communeSheet().grid],
      at: [],
      more: on("2022-12-31"),
    },
    ...WHO_IS_INSPECTED.map((header) => ({
      says: `knows the communes under "${header}" beside a column of their districts`,
      grids: () => [inspections({ header })],
      at: ["D4", "D5", "D6"],
      more: on("2022-10-01"),
    })),
  ]);
});
