import type { SheetView } from "./sheetView";

/** A text around a table. */
export interface TitleCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The text of the next filled cell of its row: the value beside a label. */
  readonly next?: string;
}

/** Titles are short; whatever stands further up belongs to something else. */
const MOST_TITLE_ROWS = 40;
const MOST_CELLS_IN_A_ROW = 12;

/** The texts of the rows from `first` to `last`, in reading order. */
export function titleCells(view: SheetView, first: number, last: number): readonly TitleCell[] {
  return view
    .rowsBetween(first, last)
    .slice(-MOST_TITLE_ROWS)
    .flatMap((row) => {
      const columns = view.columnsIn(row).slice(0, MOST_CELLS_IN_A_ROW);
      return columns.flatMap((column, index) => {
        const text = view.text(row, column);
        const after = columns[index + 1];
        return text === ""
          ? []
          : [{ row, column, text, ...(after !== undefined && { next: view.text(row, after) }) }];
      });
    });
}
