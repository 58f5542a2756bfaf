import type { SheetArea } from "../../core/sheet/convertTexts";
import { inExcel } from "./inExcel";

/** The cells that are selected on the sheet in front; of several areas Excel answers none, and that is a fault. */
export function selectedArea(): Promise<SheetArea> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex, columnIndex, rowCount, columnCount, worksheet/name");
    await context.sync();
    const { rowIndex: top, columnIndex: left } = range;
    const area = { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
    return { sheet: range.worksheet.name, area };
  });
}
