import type { Grid } from "../sheet/grid";
import { formatKind } from "../target/cellNumber";
import { normaliseText } from "../text/normalise";
import { printNumber, printUngrouped } from "../text/number";
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

/** What a cell shows, near enough for a sentence: numbers the Vietnamese way, errors by their code. */
export const cellText = (raw: RawCell): string => shownText(raw, printNumber);

/** What a cell says to be read again: numbers the Vietnamese way, in one way only. */
export const readableText = (raw: RawCell): string => shownText(raw, printUngrouped);

function shownText(raw: RawCell, print: (value: number) => string): string {
  switch (raw.kind) {
    case "text":
      return normaliseText(raw.text);
    case "number":
      return formatKind(raw.formatCode) === "percent" ? `${print(raw.value * 100)}%` : print(raw.value);
    case "boolean":
      return raw.value ? "TRUE" : "FALSE";
    case "error":
      return raw.code;
    case "blank":
    case "notCalculated":
      return "";
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
