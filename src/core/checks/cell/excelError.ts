import type { Grid } from "../../sheet/grid";
import { parseArea } from "../../sheet/address";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { ANYTHING_ELSE_OF_A_CELL } from "../misreadings";
import { filledCells } from "./filledCells";

export interface ExcelErrorData {
  readonly code: string;
}

const REFERENCE =
  /(?<![A-Za-z0-9_!'.])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![A-Za-z0-9_(!])/g;

/** A range larger than this is not searched for the first error: one finding more is better than a slow check. */
const LARGEST_SEARCH = 10_000;

/** Whether a formula only passes on the error of another cell of its sheet. */
function passesOn(grid: Grid, formula: string): boolean {
  for (const [reference] of formula.matchAll(REFERENCE)) {
    const area = parseArea(reference);
    if (area === undefined) continue;
    const bottom = Math.min(area.bottom, grid.rowCount - 1);
    const right = Math.min(area.right, grid.columnCount - 1);
    if ((bottom - area.top + 1) * (right - area.left + 1) > LARGEST_SEARCH) continue;
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        if (grid.kindAt(row, column) === "error") return true;
      }
    }
  }
  return false;
}

export const excelError = defineCheck({
  kind: "excel-error",
  severity: "error",
  about: "cell",
  description: "An error of Excel in a table; an error another cell only passes on is found where it begins",
  formula: "=ISERROR(E12)",
  voids: ANYTHING_ELSE_OF_A_CELL,
  *run({ tables, gridByName, reading }): Iterable<Draft<ExcelErrorData>> {
    for (const { grid, cell } of filledCells(tables, gridByName, "error")) {
      const code = grid.textAt(cell.row, cell.column);
      const formula = grid.formulaAt(cell.row, cell.column);
      if (formula !== undefined && passesOn(grid, formula)) continue;
      yield { ...at(cell), is: code, data: { code } };
    }
    // Pasted as values from another program, an error is a text and no less an error.
    for (const { cell, raw, result } of reading.records) {
      if (raw.kind === "text" && result.kind === "error")
        yield { ...at(cell), is: result.code, data: { code: result.code } };
    }
  },
});
