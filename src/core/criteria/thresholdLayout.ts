import type { RawCell } from "../target/types";
import { headedColumns } from "../text/headedColumns";
import { normaliseText } from "../text/normalise";
import { printUngrouped } from "../text/number";

/** What a column of an office's table of thresholds holds. */
export type ThresholdColumn = "set" | "code" | "area" | "year" | "target" | "source" | "confirmed";

/** The headers a table is written with, in the order of its columns; `label` only tells people which indicator a row is of. */
export const WRITTEN_HEADERS: Readonly<Record<ThresholdColumn | "label", string>> = {
  set: "Bộ tiêu chí",
  code: "Mã",
  label: "Nội dung",
  area: "Vùng",
  year: "Năm",
  target: "Mức phải đạt",
  source: "Căn cứ",
  confirmed: "Xác nhận",
};

/** What is written into the last column once the office stands by a row. */
export const CONFIRMED_MARK = "x";

/** The headers a table is read by, as plain keys. */
const HEADERS: Readonly<Record<ThresholdColumn, readonly string[]>> = {
  set: ["bo", "bo tieu chi", "ten bo tieu chi"],
  code: ["ma", "ma chi tieu", "ma so", "chi tieu so", "so hieu"],
  area: ["vung", "nhom xa", "vung, nhom xa", "vung/nhom xa", "vung hoac nhom xa", "ap dung cho"],
  year: ["nam"],
  target: ["muc", "muc chi tieu", "muc yeu cau", "muc phai dat", "yeu cau", "nguong", "chi tieu phai dat"],
  source: ["nguon", "can cu", "van ban", "can cu, nguon", "nguon, can cu"],
  confirmed: ["xac nhan", "da xac nhan", "don vi xac nhan"],
};

const columnsOf = headedColumns(HEADERS);

/** The headings, as plain keys, of sheets in which results are reported, whose targets are the sheet's own. */
export const RESULT_HEADING = /^(?:ket qua|danh gia|tu danh gia|thuc hien|hien trang|dat|chua dat)\b/u;

/** The order of columns without headers, by how many there are. */
const UNHEADED: readonly (readonly ThresholdColumn[])[] = [
  [],
  [],
  ["code", "target"],
  ["code", "area", "target"],
  ["code", "area", "year", "target"],
  ["set", "code", "area", "year", "target"],
  ["set", "code", "area", "year", "target", "source"],
];

const MOST_ROWS_ABOVE = 10;

export type ThresholdRows = readonly (readonly RawCell[])[];

/** Where the columns of a table of thresholds are, and the first row below their headers. */
export interface ThresholdLayout {
  readonly columns: ReadonlyMap<ThresholdColumn, number>;
  readonly firstRow: number;
}

/** What a cell of the table says. */
export function thresholdText(cell: RawCell | undefined): string {
  switch (cell?.kind) {
    case "text":
      return normaliseText(cell.text);
    case "number":
      return printUngrouped(cell.value);
    case "error":
      return cell.code;
    default:
      return "";
  }
}

/** Finds the columns by their headers; a range without headers is read by how many columns it has. */
export function thresholdLayout(rows: ThresholdRows): ThresholdLayout | undefined {
  for (const [row, cells] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const columns = columnsOf(cells.map(thresholdText));
    if (columns.has("code") && columns.has("target")) return { columns, firstRow: row + 1 };
  }
  const unheaded = UNHEADED[Math.min(rows[0]?.length ?? 0, UNHEADED.length - 1)] ?? [];
  if (unheaded.length === 0) return undefined;
  return { columns: new Map(unheaded.map((column, at) => [column, at])), firstRow: 0 };
}
