import type { CellOfSheet } from "../records/types";
import type { Area } from "../sheet/grid";

/** The cells one formula fills; the first of them holds it. */
export interface FormulaBlock {
  readonly sheet: string;
  readonly area: Area;
}

/** Finds the block a cell is part of. */
export class FormulaBlocks {
  private readonly bySheet = new Map<string, FormulaBlock[]>();

  constructor(blocks: readonly FormulaBlock[]) {
    for (const block of blocks) {
      const ofSheet = this.bySheet.get(block.sheet);
      if (ofSheet === undefined) this.bySheet.set(block.sheet, [block]);
      else ofSheet.push(block);
    }
  }

  blockAt({ sheet, row, column }: CellOfSheet): FormulaBlock | undefined {
    return this.bySheet
      .get(sheet)
      ?.find(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
  }
}

export function isFirstOf({ area }: FormulaBlock, { row, column }: CellOfSheet): boolean {
  return row === area.top && column === area.left;
}

/** How many rows and columns it fills. */
export function sizeOf({ area }: FormulaBlock): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}
