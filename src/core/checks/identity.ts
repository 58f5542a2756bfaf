import type { Grid } from "../sheet/grid";
import { cellName } from "../sheet/address";
import type { CellRef } from "../sheet/grid";

/** FNV-1a over UTF-16 units, as eight hexadecimal digits: short, stable and without a library. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, "0");
}

/** Two hashes of different seeds, since a workbook may have tens of thousands of findings. */
function longHash(text: string): string {
  return hash(text) + hash(`${text}\u0001`);
}

export interface Identity {
  readonly kind: string;
  readonly sheet: string | null;
  readonly cell: CellRef | null;
  readonly code?: string | undefined;
  readonly place?: string | undefined;
  readonly variant?: string | undefined;
}

/** The id of a finding: the same cause at the same cell has the same id in every run. */
export function findingId({ kind, sheet, cell, code, place, variant }: Identity): string {
  const where = cell === null ? (place ?? "") : cellName(cell);
  const parts = [kind, sheet ?? "", where, code ?? ""];
  return longHash([...parts, ...(variant === undefined ? [] : [variant])].join("\u0000"));
}

/** What a cell holds, so that a later jump or fix can tell whether it is still the same. */
export function fingerprint(grid: Grid, { row, column }: CellRef): string {
  const kind = grid.kindAt(row, column);
  const value =
    kind === "number" || kind === "boolean" ? grid.numberAt(row, column) : grid.textAt(row, column);
  return longHash(`${kind}\u0000${String(value)}\u0000${grid.formulaAt(row, column) ?? ""}`);
}
