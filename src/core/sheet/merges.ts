import type { Area, CellRef } from "./grid";

/** Finds the merged area a cell lies in. */
export interface MergeIndex {
  /** The merged area over a cell; undefined where the cell stands alone. */
  over(row: number, column: number): Area | undefined;
  /** The cell that holds the value seen at a cell: the first of its merged area, or itself. */
  anchor(row: number, column: number): CellRef;
}

/** Indexes merged areas column by column, and only for the columns that are asked for: a merged title may span thousands. */
export function indexMerges(merges: readonly Area[]): MergeIndex {
  const byColumn = new Map<number, readonly Area[]>();

  function ofColumn(column: number): readonly Area[] {
    let areas = byColumn.get(column);
    if (areas === undefined) {
      areas = merges
        .filter((area) => area.left <= column && column <= area.right)
        .sort((a, b) => a.top - b.top);
      byColumn.set(column, areas);
    }
    return areas;
  }

  function over(row: number, column: number): Area | undefined {
    const areas = ofColumn(column);
    let low = 0;
    let high = areas.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const area = areas[middle];
      if (area !== undefined && area.top <= row) low = middle + 1;
      else high = middle;
    }
    const area = areas[low - 1];
    return area !== undefined && row <= area.bottom ? area : undefined;
  }

  return {
    over,
    anchor: (row, column) => {
      const area = over(row, column);
      return area === undefined ? { row, column } : { row: area.top, column: area.left };
    },
  };
}
