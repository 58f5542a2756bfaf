import type { Grid } from "../../../src/core/sheet/grid";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import type { TestWorkbookXml } from "../../support/xlsxOf";
import { xlsxOfRows } from "../../support/xlsxOf";

export function workbookOf(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(JSON.stringify(opening.fault));
  return opening.workbook;
}

export function firstGrid(bytes: Uint8Array): Grid {
  const [grid] = workbookOf(bytes).grids();
  if (grid === undefined) throw new Error("the workbook has no sheet");
  return grid;
}

export function gridOfRows(rows: string, rest: Omit<TestWorkbookXml, "sheets"> = {}): Grid {
  return firstGrid(xlsxOfRows(rows, rest));
}

/** A cell as one value: blanks are null, an error its code, a formula without a value says so. */
export function valueAt(grid: Grid, row: number, column: number): unknown {
  switch (grid.kindAt(row, column)) {
    case "blank":
      return null;
    case "number":
      return grid.numberAt(row, column);
    case "boolean":
      return grid.numberAt(row, column) === 1;
    case "text":
      return grid.textAt(row, column);
    case "error":
      return { error: grid.textAt(row, column) };
    case "notCalculated":
      return "not calculated";
  }
}

export function valuesOf(grid: Grid): unknown[][] {
  return Array.from({ length: grid.rowCount }, (_row, row) =>
    Array.from({ length: grid.columnCount }, (_column, column) => valueAt(grid, row, column)),
  );
}
