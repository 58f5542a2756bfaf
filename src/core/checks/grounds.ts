import { cellKey } from "../records/cells";
import type { CellOfSheet } from "../records/types";
import type { Draft, Drafted } from "./finding";

export function ownCell({ sheet, cell }: Draft<unknown>): CellOfSheet | undefined {
  return sheet === null || cell === null ? undefined : { sheet, row: cell.row, column: cell.column };
}

/** Kinds that are groundless at cells, taken together. */
export class VoidedKinds {
  private readonly byCell = new Map<string, Set<string>>();

  add(cell: CellOfSheet, kinds: Iterable<string>): void {
    const key = cellKey(cell);
    const own = this.byCell.get(key) ?? new Set<string>();
    this.byCell.set(key, own);
    for (const kind of kinds) own.add(kind);
  }

  /** Whether a draft stands at, or rests on, a cell that makes its kind groundless. */
  concern({ kind, draft }: Drafted): boolean {
    const own = ownCell(draft);
    const cells = [...(own === undefined ? [] : [own]), ...(draft.restsOn ?? [])];
    return cells.some((cell) => this.byCell.get(cellKey(cell))?.has(kind.kind));
  }
}

/** One cause, one finding: drops what only follows from a cell that was misread. */
export function groundedOnly(drafts: readonly Drafted[]): readonly Drafted[] {
  const voided = new VoidedKinds();
  for (const { kind, draft } of drafts) {
    const cell = ownCell(draft);
    if (cell !== undefined && kind.voids !== undefined) voided.add(cell, kind.voids);
  }
  return drafts.filter((drafted) => !voided.concern(drafted));
}
