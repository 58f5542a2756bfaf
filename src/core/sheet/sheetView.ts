import type { Grid } from "./grid";
import { indexMerges } from "./merges";
import type { MergeIndex } from "./merges";
import { tidy, words, wordsOutsideBrackets } from "./words";

/** A letter, digit or sign: spaces and invisible marks alone print nothing. */
const PRINTS = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A sheet as recognition looks at it: only the cells that hold something, row by row, with tidied texts. A cell with
 * nothing but spaces, no-break ones too, holds nothing.
 */
export class SheetView {
  /** The rows that hold anything, in order. */
  readonly rows: readonly number[];
  readonly merges: MergeIndex;
  /** The plain words of a text. */
  readonly wordsOf = words;
  /** The same without what stands in brackets. */
  readonly headWordsOf = wordsOutsideBrackets;
  private readonly columnsByRow = new Map<number, number[]>();

  constructor(
    readonly grid: Grid,
    private readonly band = { left: 0, right: grid.columnCount - 1 },
  ) {
    this.merges = indexMerges(grid.merges);
    for (let column = band.left; column <= band.right; column++) this.collectColumn(column);
    this.rows = [...this.columnsByRow.keys()].sort((a, b) => a - b);
  }

  /** The same sheet as if it had these columns alone. */
  within(left: number, right: number): SheetView {
    const isWhole = left <= this.band.left && right >= this.band.right;
    return isWhole ? this : new SheetView(this.grid, { left, right });
  }

  /** The columns of a row that hold anything, in order. */
  columnsIn(row: number): readonly number[] {
    return this.columnsByRow.get(row) ?? [];
  }

  isBlank(row: number, column: number): boolean {
    if (column < this.band.left || column > this.band.right) return true;
    const kind = this.grid.kindAt(row, column);
    return kind === "blank" || (kind === "text" && !PRINTS.test(this.grid.textAt(row, column)));
  }

  /** What a cell says: its tidied text, its number in plain digits, "" for anything else. */
  text(row: number, column: number): string {
    const kind = this.grid.kindAt(row, column);
    if (kind === "text") return tidy(this.grid.textAt(row, column));
    return kind === "number" ? String(this.grid.numberAt(row, column)) : "";
  }

  /** What a cell shows, where merged cells show what their first cell holds. */
  shownText(row: number, column: number): string {
    const anchor = this.merges.anchor(row, column);
    return this.text(anchor.row, anchor.column);
  }

  /** The place in {@link rows} of the first row not above the given one. */
  indexFrom(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The rows that hold anything from the first to the last given one. */
  rowsBetween(first: number, last: number): readonly number[] {
    return last < first ? [] : this.rows.slice(this.indexFrom(first), this.indexFrom(last + 1));
  }

  private collectColumn(column: number): void {
    const { grid } = this;
    for (
      let row = grid.nextFilledRow(column, 0);
      row !== undefined;
      row = grid.nextFilledRow(column, row + 1)
    ) {
      if (this.isBlank(row, column)) continue;
      const columns = this.columnsByRow.get(row);
      if (columns === undefined) this.columnsByRow.set(row, [column]);
      else columns.push(column);
    }
  }
}
