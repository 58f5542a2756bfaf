import type { Grid } from "../../src/core/sheet/grid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** What a list of inspections says above the column of who is inspected, and each name in it. */
export interface InspectedPlaces {
  readonly header?: string;
  readonly names?: readonly string[];
  /** The communes' districts, in a column of their own. */
  readonly districts?: readonly string[];
}

/** A timetable of inspections in quarter III of 2022 with nothing written down as done; the places stand in column C. */
export function inspections({
  header = "Xã được kiểm tra",
  names = ["Phước Thái", "Phước Hậu", "Quảng Sơn"],
  districts = ["Ninh Phước", "Ninh Phước", "Ninh Sơn"],
}: InspectedPlaces = {}): Grid {
  const rows = names.map((name, at): readonly TestCell[] => [
    at + 1,
    districts[at],
    name,
    "Quý III/2022",
    "Kiểm tra kết quả thực hiện các tiêu chí",
    "Văn phòng Điều phối",
    null,
  ]);
  return gridOf(
    [
      ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM 2022"],
      [],
      ["STT", "Huyện", header, "Thời gian", "Nội dung", "Cơ quan chủ trì", "Kết quả thực hiện"],
      ...rows,
    ],
    { name: "Kiểm tra" },
  );
}
