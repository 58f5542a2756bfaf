import type { Grid } from "../sheet/grid";
import type { RawCell } from "../target/types";
import type { CellOfSheet } from "./types";

/** A cell's value as the readers of targets and results take it. */
export function rawCellAt(grid: Grid, row: number, column: number): RawCell {
  switch (grid.kindAt(row, column)) {
    case "number":
      return { kind: "number", value: grid.numberAt(row, column), formatCode: grid.formatAt(row, column) };
    case "text":
      return { kind: "text", text: grid.textAt(row, column) };
    case "boolean":
      return { kind: "boolean", value: grid.numberAt(row, column) === 1 };
    case "error":
      return { kind: "error", code: grid.textAt(row, column) };
    case "notCalculated":
      return { kind: "notCalculated" };
    case "blank":
      return { kind: "blank" };
  }
}

export function cellOf(grid: Grid, row: number, column: number): CellOfSheet {
  return { sheet: grid.name, row, column };
}

/** One string a cell, for maps and sets. */
export function cellKey(cell: CellOfSheet): string {
  return `${cell.sheet}\u0000${cell.row}:${cell.column}`;
}

/** Whether both are the same cell of the same sheet. */
export function sameCell(one: CellOfSheet, other: CellOfSheet): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
