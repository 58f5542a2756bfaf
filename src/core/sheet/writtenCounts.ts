import type { SheetView } from "./sheetView";
import type { ColumnRole, TableColumn, WrittenCount } from "./table";
import { plain } from "./words";

const COUNT = "(\\d{1,2})(?:\\s*/\\s*(\\d{1,2}))?";
/** "Tổng số TC xã tự đánh giá đạt": who counted, between what is counted and that it is met. */
const COUNTED_BY = "(?: (?:ubnd )?xa)?(?: tu (?:danh gia|cham|xep loai|ra soat))?(?: da)?";
const IS_COUNT_LABEL = new RegExp(
  `\\b(?:tong )?so (?:tieu chi|tc)${COUNTED_BY} dat\\b|\\btong so tieu chi\\b.*\\bdat\\b|^tong (?:so )?tieu chi dat\\b`,
);
/** Beside "Tổng cộng" only a count that names its whole, "16/19", is one of criteria. */
const SUM_LABEL = /^(?:tong cong|cong|tong so|tong)\s*:?$/;
const INSIDE = [
  new RegExp(`\\bso (?:tieu chi|tc)${COUNTED_BY} dat(?: chuan)?(?!\\s*/\\s*\\d)[^\\d]{0,40}${COUNT}(?!\\d)`),
  /\bdat(?: chuan)?\s*:?\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*(?:tieu chi|tc)\b/,
];
const WHOLE = new RegExp(`^(?:dat )?${COUNT}\\s*(?:tieu chi|tc)?$`);

/** The counts of criteria a sheet states for its commune in these rows: "Tổng số tiêu chí đạt: 17/19", or a label and figures beside it. */
export function writtenCounts(
  view: SheetView,
  rows: readonly number[],
  columns: readonly TableColumn[],
): readonly WrittenCount[] {
  return rows.flatMap((row) => countsIn(view, row, columns));
}

function countsIn(view: SheetView, row: number, columns: readonly TableColumn[]): readonly WrittenCount[] {
  const filled = view.columnsIn(row);
  const beside = (column: number): readonly number[] => filled.filter((other) => other > column);
  for (const column of filled) {
    const text = view.text(row, column);
    if (text.length > 120) continue;
    const key = plain(text);
    const inside = INSIDE.map((pattern) => pattern.exec(key)).find((match) => match !== null);
    if (inside?.[1] !== undefined) return [countOf(row, column, inside[1], inside[2])];
    if (SUM_LABEL.test(key))
      return countsBeside(view, row, beside(column), columns).filter(({ of }) => of !== undefined);
    if (!IS_COUNT_LABEL.test(key)) continue;
    return countsBeside(view, row, beside(column), columns);
  }
  return [];
}

/** What is planned for later, or was reported before, is no count of what the sheet reports now. */
const OF_OTHER_TIMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["planned", "previousResult"]);

/** The group of columns a column stands in: that of the last column with a role at or before it. */
function roleOver(columns: readonly TableColumn[], column: number): ColumnRole | undefined {
  return columns.findLast((one) => one.column <= column)?.role;
}

/** Figures right of the label; what stands in the column of targets is the whole, not a count. */
function countsBeside(
  view: SheetView,
  row: number,
  filled: readonly number[],
  columns: readonly TableColumn[],
): readonly WrittenCount[] {
  const targets = columns.filter(({ role }) => role === "target").map(({ column }) => column);
  const whole = targets
    .map((column) => WHOLE.exec(plain(view.text(row, column)))?.[1])
    .find((of) => of !== undefined);
  return filled.flatMap((column) => {
    const over = roleOver(columns, column);
    const isOther = targets.includes(column) || (over !== undefined && OF_OTHER_TIMES.has(over));
    const match = isOther ? null : WHOLE.exec(plain(view.text(row, column)));
    return match?.[1] === undefined ? [] : [countOf(row, column, match[1], match[2] ?? whole)];
  });
}

function countOf(row: number, column: number, met: string, of: string | undefined): WrittenCount {
  return { row, column, met: Number(met), ...(of !== undefined && { of: Number(of) }) };
}
