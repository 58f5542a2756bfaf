import type { CellOfSheet } from "../../records/types";
import type { CellKind, Grid } from "../../sheet/grid";
import type { Table } from "../../sheet/table";

/** The cells of one kind within the recognised tables, by column; columns are walked by their filled rows only. */
export function* filledCells(
  tables: readonly Table[],
  gridByName: ReadonlyMap<string, Grid>,
  kind: CellKind,
): Iterable<{ readonly grid: Grid; readonly cell: CellOfSheet }> {
  for (const { sheetName, area, kind: sheetKind } of tables) {
    const grid = gridByName.get(sheetName);
    if (grid === undefined || sheetKind === "unknown") continue;
    for (let column = area.left; column <= area.right; column++) {
      let row = grid.nextFilledRow(column, area.top);
      while (row !== undefined && row <= area.bottom) {
        if (grid.kindAt(row, column) === kind) yield { grid, cell: { sheet: grid.name, row, column } };
        row = grid.nextFilledRow(column, row + 1);
      }
    }
  }
}
