import type { FormulaBlock } from "../../core/formulas/formulaBlock";
import type { CellOfSheet } from "../../core/records/types";
import type { Edit } from "../../core/sheet/edit";
import type { CellRef, Grid } from "../../core/sheet/grid";
import type {
  Capabilities,
  ChangeHint,
  ChangeNote,
  History,
  LiveWorkbook,
  RefusedEdit,
  SheetSummary,
} from "../port";
import { readCapabilities } from "./capabilities";
import { listenToChanges } from "./changeHints";
import { SheetIsHidden, ThingGone } from "./faults";
import { readBlocks } from "./formulaBlocks";
import { ExcelHistory } from "./history/excelHistory";
import { inExcel } from "./inExcel";
import { readGrids } from "./readGrids";
import { readSheetList, sheetsNamed } from "./sheetFrames";

/** The workbook that is open in Excel. Nothing is remembered from one call to the next, since people work in it meanwhile. */
export class ExcelWorkbook implements LiveWorkbook {
  readonly history: History = new ExcelHistory();

  constructor(private readonly clock: () => Date = () => new Date()) {}

  sheets(): Promise<readonly SheetSummary[]> {
    return readSheetList();
  }

  /** Reads in two syncs and one for each 4 MB, however many sheets and rows there are. */
  async read(sheetNames?: readonly string[]): Promise<readonly Grid[]> {
    return readGrids(sheetsNamed(await readSheetList(), sheetNames));
  }

  blocks(cells: readonly CellOfSheet[]): Promise<readonly FormulaBlock[]> {
    return readBlocks(cells);
  }

  /** What changes the workbook is loaded with the first change: formulas of files and sheets' names are much code. */
  async apply(edits: readonly Edit[], note: ChangeNote = { title: "" }): Promise<readonly RefusedEdit[]> {
    const [{ applyEdits }, { Journal }] = await Promise.all([
      import(/* webpackChunkName: "excel-changes" */ "./change/applyEdits"),
      import(/* webpackChunkName: "excel-changes" */ "./history/journal"),
    ]);
    return applyEdits(edits, note, (given) => Journal.open(given, this.clock));
  }

  capabilities(): Promise<Capabilities> {
    return readCapabilities();
  }

  onChange(listener: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
    return listenToChanges(listener);
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
