import type { Scalar } from "../../sheet/grid";
import { excelDay, printDay } from "../../plan/isoDate";
import type { Edit } from "../../sheet/edit";
import type { Grid } from "../../sheet/grid";
import type { Owing } from "../owing";
import { unitNamed } from "../unit";
import type { ListLayout, ListRow } from "./layout";
import { readList, scalarAt, textIn } from "./layout";

const HEADINGS = {
  ordinal: "STT",
  commune: "Xã",
  district: "Huyện",
  code: "Mã xã",
  due: "Hạn gửi chậm nhất",
  over: "Số ngày quá hạn",
  department: "Cơ quan phụ trách hỗ trợ",
  note: "Ghi chú",
} as const;

/** "Nhắc gửi": a row for each commune that owes a report. */
export const REMINDERS: ListLayout = {
  sheet: "Nhắc gửi",
  headings: Object.values(HEADINGS),
  ordinal: HEADINGS.ordinal,
  keyOf: (row) =>
    unitNamed(textIn(row, HEADINGS.code), textIn(row, HEADINGS.commune), textIn(row, HEADINGS.district)).key,
  groupOf: (row) => textIn(row, HEADINGS.district),
};

export function reminderRows({ units, dates }: Owing): readonly ListRow[] {
  return units.map(
    ({ unit, department, daysOver, attempt }): ListRow =>
      new Map<string, Scalar>([
        [HEADINGS.commune, unit.name],
        [HEADINGS.district, unit.district],
        [HEADINGS.code, unit.code],
        [HEADINGS.due, dates === undefined ? null : excelDay(dates.lastSafeDay)],
        [HEADINGS.over, daysOver],
        [HEADINGS.department, department],
        [HEADINGS.note, attempt === undefined ? "" : `Tệp “${attempt}” chưa dùng được`],
      ]),
  );
}

/** The letter stands in the cell above the headings. */
export function letterEdits(grid: Grid, letter: string, owing: Owing): readonly Edit[] {
  const list = readList(grid, REMINDERS);
  if (list === undefined) return [];
  const row = list.headerRow - 1;
  const value = letter === "" ? nobodyOwes(owing) : letter;
  return scalarAt(grid, row, 0) === value
    ? []
    : [{ kind: "setCell", sheet: grid.name, row, column: 0, value }];
}

function nobodyOwes({ basis, dates }: Owing): string {
  if (basis === "none") return "Chưa có danh mục xã của tỉnh này nên chưa biết còn xã nào chưa gửi.";
  return dates === undefined
    ? "Tất cả các xã đã gửi phiếu."
    : `Tất cả các xã đã gửi phiếu (hạn gửi: trước ngày ${printDay(dates.before)}).`;
}
