import { CONFIRMED_MARK } from "../criteria/thresholdLayout";
import type { SetCell } from "../sheet/edit";
import type { Grid, Scalar } from "../sheet/grid";
import { cellsOfGrid, HEAD_LABELS } from "./criteriaLayout";
import { readCriteriaSheet } from "./criteriaSheet";

/** The widths of a new sheet's columns in characters. */
export const CRITERIA_WIDTHS: readonly number[] = [18, 28, 60, 14, 26];

/** An empty sheet to paste a decision's table on: the lines above it and the headings of its columns. */
export function criteriaDraft(): readonly (readonly Scalar[])[] {
  const { name, decision, years, level, confirmed } = HEAD_LABELS;
  return [
    [name, null],
    [decision, null],
    [years, null],
    [level, "đạt chuẩn"],
    [confirmed, null],
    [],
    // The last row of the draft heads the table.
    ["Mã", "Tiêu chí", "Nội dung", "Đơn vị tính", "Chỉ tiêu"],
  ];
}

/** The edit that confirms a sheet's set as it stands now; none where the sheet no longer states one, or has no place for it. */
export function confirmSet(grid: Grid, id: string): readonly SetCell[] {
  const read = readCriteriaSheet(cellsOfGrid(grid), []);
  const cell = read?.confirmCell;
  if (read?.set?.id !== id || cell === undefined || read.set.decision === "") return [];
  return [{ kind: "setCell", ...cell, value: CONFIRMED_MARK }];
}
