import type { IndicatorRecord } from "../../records/types";
import type { Grid } from "../../sheet/grid";
import type { Stage } from "../../sheet/table";
import { headedColumns } from "../../text/headedColumns";

/** The columns of the history sheet, in the order they are written in; people may move them and add others. */
export const HISTORY_HEADERS = {
  period: "Kỳ",
  cutOff: "Ngày chốt số liệu",
  place: "Xã",
  district: "Huyện",
  placeCode: "Mã xã",
  set: "Bộ tiêu chí",
  scope: "Loại",
  code: "Mã",
  subject: "Nội dung",
  stage: "Cấp đánh giá",
  result: "Kết quả",
  target: "Mức phải đạt",
  verdict: "Đánh giá",
  writtenOn: "Ngày ghi",
  version: "Phiên bản",
} as const;

export type HistoryColumn = keyof typeof HISTORY_HEADERS;

export const HISTORY_COLUMNS = Object.keys(HISTORY_HEADERS) as readonly HistoryColumn[];

/** In characters, in the order of the columns. */
export const HISTORY_WIDTHS: readonly number[] = [20, 16, 20, 18, 10, 22, 10, 8, 40, 16, 22, 22, 16, 12, 10];

/** What a row is about: an indicator or a criterion that was judged, or a figure counted up since the year began. */
export const SCOPE_WORDS: Readonly<Record<IndicatorRecord["scope"] | "cumulative", string>> = {
  indicator: "Chỉ tiêu",
  criterion: "Tiêu chí",
  cumulative: "Lũy kế",
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  selfAssessed: "Tự đánh giá",
  reviewed: "Thẩm tra",
  appraised: "Thẩm định",
};

/** Without these a row says nothing; together no sheet of results has them. */
const NEEDED: readonly HistoryColumn[] = ["period", "place", "set", "code", "result", "verdict", "writtenOn"];

const MOST_ROWS_ABOVE = 10;

const columnsOf = headedColumns(HISTORY_HEADERS);

export interface HistoryLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<HistoryColumn, number>;
}

/** Where a history sheet has its header; undefined where the sheet is none. */
export function historyLayout(grid: Grid): HistoryLayout | undefined {
  for (let row = 0; row < Math.min(grid.rowCount, MOST_ROWS_ABOVE); row++) {
    const columns = columnsOf(
      Array.from({ length: grid.columnCount }, (_column, at) => grid.textAt(row, at)),
    );
    if (NEEDED.every((one) => columns.has(one))) return { headerRow: row, columns };
  }
  return undefined;
}
