import type { Grid } from "../../core/sheet/grid";
import { renameFormula } from "../xlsx/edit/renameFormula";
import { hash } from "./change/fingerprint";

/** What a sheet holds, cell by cell, as one short text; of formulas not what they have come to, nor what the sheet is called. */
export function fingerprintOf(grid: Grid): string {
  const cells: string[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    let row = grid.nextFilledRow(column, 0);
    while (row !== undefined) {
      const formula = grid.formulaAt(row, column);
      const content =
        formula === undefined
          ? grid.textAt(row, column) || String(grid.numberAt(row, column))
          : renameFormula(formula, { from: grid.name, to: ["-"] });
      cells.push(`${row}:${column}:${content}`);
      row = grid.nextFilledRow(column, row + 1);
    }
  }
  return hash(cells.join("\n"));
}
