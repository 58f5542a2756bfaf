import type { RawCell } from "../core/target/types";

/** A block of cells as Excel hands it to a custom function, row by row. */
export type Cells = readonly (readonly unknown[])[];

/**
 * One value of a custom function's argument. A function sees neither number formats nor displayed text, so a percentage
 * arrives as its fraction. An error arrives as an object that names its code: as `code` from Excel on Windows and Mac, as
 * `basicValue` where cells are handed over as entities.
 */
export function cellFrom(value: unknown): RawCell {
  switch (typeof value) {
    case "number":
      return { kind: "number", value };
    case "boolean":
      return { kind: "boolean", value };
    case "string":
      return value === "" ? { kind: "blank" } : { kind: "text", text: value };
    case "object":
      return value === null ? { kind: "blank" } : { kind: "error", code: errorCode(value) };
    default:
      return { kind: "blank" };
  }
}

function errorCode(value: object): string {
  if ("code" in value && typeof value.code === "string") return value.code;
  if ("basicValue" in value && typeof value.basicValue === "string") return value.basicValue;
  return "#VALUE!";
}

/** An argument as a block, whether Excel handed over a block or a single value. */
export function blockOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/** The size of what blocks make together. */
export interface Pairing {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The block some arguments make together: a single cell, row or column goes with each cell, row or column of the others, as
 * in Excel's own arithmetic. Undefined where their sizes do not go together.
 */
export function pairingOf(blocks: readonly Cells[]): Pairing | undefined {
  const rows = commonLength(blocks.map((block) => block.length));
  const columns = commonLength(blocks.map(widthOf));
  return rows === undefined || columns === undefined ? undefined : { rows, columns };
}

export function widthOf(block: Cells): number {
  return block[0]?.length ?? 0;
}

function commonLength(lengths: readonly number[]): number | undefined {
  const longer = lengths.filter((length) => length !== 1);
  return new Set(longer).size > 1 ? undefined : (longer[0] ?? 1);
}

/** The value of a block at a place of the pairing it takes part in. */
export function valueAt(block: Cells, row: number, column: number): unknown {
  const line = block[block.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column];
}

/** The size blocks make together; throws where their sizes do not go together. */
export function sizeOf(...blocks: readonly Cells[]): Pairing {
  const size = pairingOf(blocks);
  if (size === undefined) throw new SizesDifferError();
  return size;
}

/** The cells of a block one after another, row by row. */
export function cellsOf(block: Cells): readonly RawCell[] {
  return block.flatMap((row) => row.map(cellFrom));
}

/** Ranges do not go together; the part that knows Excel's error class turns it into #VALUE! with a sentence. */
export class SizesDifferError extends Error {
  override readonly name = "SizesDifferError";
}
