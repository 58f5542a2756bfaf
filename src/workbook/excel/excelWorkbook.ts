import type { CellRef, Grid } from "../../core/sheet/grid";
import type { SheetSummary } from "../port";
import { SheetIsHidden, ThingGone } from "./faults";
import { inExcel } from "./inExcel";
import { readGrids } from "./readGrids";
import { readSheetList, sheetsNamed } from "./sheetFrames";

/** The workbook that is open in Excel. Nothing is remembered from one call to the next, since people work in it meanwhile. */
export class ExcelWorkbook {
  sheets(): Promise<readonly SheetSummary[]> {
    return readSheetList();
  }

  /** Reads in two syncs and one for each 4 MB, however many sheets and rows there are. */
  async read(sheetNames?: readonly string[]): Promise<readonly Grid[]> {
    return readGrids(sheetsNamed(await readSheetList(), sheetNames));
  }

  /** Shows a cell. Throws ThingGone where there is no such sheet, SheetIsHidden where it is hidden. */
  async select(sheetName: string, cell: CellRef): Promise<void> {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw new ThingGone(sheetName);
      if (sheet.visibility !== Excel.SheetVisibility.visible) throw new SheetIsHidden(sheetName);
      sheet.activate();
      sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await context.sync();
    });
  }
}
