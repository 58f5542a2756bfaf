import type { CellRef } from "../../core/sheet/grid";
import { inExcel } from "./inExcel";

/** The cell the next key would be typed into. */
export function activeCell(): Promise<CellRef & { readonly sheet: string }> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex, columnIndex, worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
