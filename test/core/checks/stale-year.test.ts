import type { Grid } from "../../../src/core/sheet/grid";
import { itFinds } from "../../support/checkCases";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";

function timetable(content: string, time = "Quý III/2022"): Grid {
  return gridOf(
    [
      ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM 2022"],
      [],
      ["STT", "Địa phương", "Nội dung", "Thời gian", "Chủ trì", "Phối hợp"],
      [1, "Xã Phước Thái", content, time, "Văn phòng Điều phối", "Sở Xây dựng"],
      [2, "Xã Phước Hậu", "Kiểm tra kết quả thực hiện", "Quý IV/2022", "Văn phòng Điều phối", "Sở Xây dựng"],
    ],
    { name: "Phụ lục II" },
  );
}

function titled(title: string, overResults: string): Grid {
  return gridOf(
    [
      [title],
      ["Xã Phước Thái, huyện Ninh Phước"],
      ["Mã", "Nội dung tiêu chí", "Chỉ tiêu", overResults],
      ["1.1", "Có quy hoạch chung xây dựng xã được phê duyệt", "Đạt", "Đạt"],
      ["2.1", "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa", "≥80%", "90%"],
      ["2.2", "Tỷ lệ đường thôn được cứng hóa", "≥80%", "90%"],
      ["6.1", "Xã có nhà văn hóa", "Đạt", "Đạt"],
    ],
    { name: "Phước Thái" },
  );
}

describe("stale-year", () => {
  itFinds("stale-year", [
    {
      says: "finds last year's words in a plan, as in Annex II of 2022",
      grids: () => [
        timetable(
          "Kết quả thực hiện các nội dung, nhiệm vụ trọng tâm thực hiện chương trình nông thôn mới năm 2020.",
        ),
      ],
      at: ["C4"],
    },
    {
      says: "finds last year's quarter in a column of times",
      grids: () => [timetable("Kiểm tra kết quả", "Quý III/2021")],
      at: ["D4"],
    },
    { says: "is silent at the year itself", grids: () => [timetable("Nhiệm vụ trọng tâm năm 2022")], at: [] },
    { says: "is silent at a text without a year", grids: () => [timetable("Kiểm tra kết quả")], at: [] },
    ...[
      "Bộ tiêu chí giai đoạn 2016-2020",
      "Tăng so với năm 2021",
      "Theo Quyết định số 318/QĐ-UBND năm 2020",
      "Các xã đã được công nhận năm 2020",
      "Kế hoạch vốn năm 2021 chuyển tiếp sang năm 2022",
    ].map((content) => ({
      says: `is silent where an earlier year is meant: ${content}`,
      grids: () => [timetable(content)],
      at: [],
    })),
    {
      says: "finds last year's title over this year's results",
      grids: () => [titled("Kết quả thực hiện tiêu chí nông thôn mới năm 2021", "Kết quả quý III/2022")],
      at: ["A1"],
    },
    {
      says: "takes a sheet of an earlier year for one",
      grids: () => [titled("Kết quả thực hiện tiêu chí nông thôn mới năm 2021", "Kết quả năm 2021")],
      at: [],
    },
    {
      says: "is silent where the title compares two years",
      grids: () => [
        titled("Kết quả năm 2021 và năm 2022 thực hiện tiêu chí nông thôn mới", "Kết quả năm 2022"),
      ],
      at: [],
    },
    { says: "is silent at a commune's sheet of the year", grids: () => [communeSheet().grid], at: [] },
  ]);
});
