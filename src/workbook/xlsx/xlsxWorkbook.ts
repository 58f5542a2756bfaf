import type { Edit } from "../../core/sheet/edit";
import type { FormulaBlock } from "../../core/formulas/formulaBlock";
import type { CellOfSheet } from "../../core/records/types";
import type { CellRef, Grid } from "../../core/sheet/grid";
import type { RefusedEdit, SheetSummary, Workbook } from "../port";
import { applyEdits } from "./applyEdits";
import { readBlocks } from "./formulaBlocks";
import type { Conversion } from "./convert/convertWorkbook";
import { convertWorkbook } from "./convert/convertWorkbook";
import type { Package } from "./package";
import { hideEmptyCharts } from "./print/emptyCharts";
import { paginate } from "./print/paginate";
import { selectCell } from "./selectCell";
import type { SharedContent } from "./sheetReader";
import { readSharedContent, readSheet } from "./sheetReader";
import type { SheetPart, WorkbookParts } from "./workbookParts";
import { readWorkbookParts } from "./workbookParts";

/** A workbook held as the bytes of its file. Sheets are read when asked for, and again after they were edited. */
export class XlsxWorkbook implements Workbook {
  private readonly gridsRead = new Map<SheetPart, Grid>();
  private shared: SharedContent | undefined;

  constructor(
    private readonly pkg: Package,
    private parts: WorkbookParts,
  ) {}

  /** The parts of the file, for what goes beyond cells: templates, annexes, settings. */
  get package(): Package {
    return this.pkg;
  }

  get sheetParts(): readonly SheetPart[] {
    return this.parts.sheets;
  }

  /** The sheets with these names, or all, in the order of their tabs. Names compare without case. */
  grids(sheetNames?: readonly string[]): readonly Grid[] {
    const wanted = sheetNames?.map(nameKey);
    const sheets = this.parts.sheets.filter(({ name }) => wanted?.includes(nameKey(name)) ?? true);
    return sheets.map((sheet) => this.gridOf(sheet));
  }

  /** Applies what still matches and says what did not. */
  applyNow(edits: readonly Edit[]): readonly RefusedEdit[] {
    const refused = applyEdits(this.pkg, this.parts, edits);
    this.forget();
    return refused;
  }

  /** Decides on the printed pages of lists that edits filled. */
  paginate(edits: readonly Edit[]): void {
    paginate(this.pkg, this.parts, edits);
  }

  /** Takes sheets of charts without a number out of what is printed; gives their names. */
  hideEmptyCharts(edits: readonly Edit[]): readonly string[] {
    const hidden = hideEmptyCharts(this.pkg, this.parts, edits, (sheet) => showsNumber(this.gridOf(sheet)));
    if (hidden.length > 0) this.forget();
    return hidden;
  }

  /** Puts texts of old encodings into Unicode; see convertWorkbook. */
  convertToUnicode(): Conversion {
    const conversion = convertWorkbook(this.pkg, this.parts);
    this.forget();
    return conversion;
  }

  save(): Uint8Array {
    return this.pkg.save();
  }

  sheets(): Promise<readonly SheetSummary[]> {
    const summaries = this.grids().map(({ id, name, visibility, isProtected }) => ({
      id,
      name,
      visibility,
      isProtected,
    }));
    return Promise.resolve(summaries);
  }

  read(sheetNames?: readonly string[]): Promise<readonly Grid[]> {
    return Promise.resolve(this.grids(sheetNames));
  }

  blocks(cells: readonly CellOfSheet[]): Promise<readonly FormulaBlock[]> {
    return Promise.resolve(readBlocks(this.pkg, this.parts, cells));
  }

  apply(edits: readonly Edit[]): Promise<readonly RefusedEdit[]> {
    return Promise.resolve(this.applyNow(edits));
  }

  /** Makes the saved file open at this cell; an unknown sheet is left alone. */
  select(sheet: string, cell: CellRef): Promise<void> {
    selectCell(this.pkg, this.parts, sheet, cell);
    return Promise.resolve();
  }

  private gridOf(sheet: SheetPart): Grid {
    const known = this.gridsRead.get(sheet);
    if (known !== undefined) return known;
    this.shared ??= readSharedContent(this.pkg, this.parts);
    const grid = readSheet(this.pkg, this.parts, this.shared, sheet);
    this.gridsRead.set(sheet, grid);
    return grid;
  }

  private forget(): void {
    const reading = readWorkbookParts(this.pkg);
    if (reading.kind === "read") this.parts = reading.parts;
    this.gridsRead.clear();
    this.shared = undefined;
  }
}

function showsNumber(grid: Grid): boolean {
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      if (grid.kindAt(row, column) === "number") return true;
    }
  }
  return false;
}

function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
