import type { SheetArea } from "./values";

/** A set of cells that answers quickly whether an area holds one of them. */
export class DirtyCells {
  private readonly sheets = new Map<number, Map<number, Uint8Array>>();

  add(sheet: number, row: number, column: number): void {
    const rows = this.rowsOf(sheet, column, row);
    rows[row] = 1;
  }

  addArea({ sheet, top, left, bottom, right }: SheetArea): void {
    for (let column = left; column <= right; column++) {
      this.rowsOf(sheet, column, bottom).fill(1, top, bottom + 1);
    }
  }

  has(sheet: number, row: number, column: number): boolean {
    return this.sheets.get(sheet)?.get(column)?.[row] === 1;
  }

  touches({ sheet, top, left, bottom, right }: SheetArea): boolean {
    const columns = this.sheets.get(sheet);
    if (columns === undefined) return false;
    for (const [column, rows] of columns) {
      if (column < left || column > right || top >= rows.length) continue;
      const found = rows.indexOf(1, top);
      if (found >= 0 && found <= bottom) return true;
    }
    return false;
  }

  private rowsOf(sheet: number, column: number, row: number): Uint8Array {
    let columns = this.sheets.get(sheet);
    if (columns === undefined) {
      columns = new Map<number, Uint8Array>();
      this.sheets.set(sheet, columns);
    }
    const rows = columns.get(column);
    if (rows !== undefined && row < rows.length) return rows;
    const grown = new Uint8Array(Math.max(1024, (row + 1) * 2));
    if (rows !== undefined) grown.set(rows);
    columns.set(column, grown);
    return grown;
  }
}
