import type { Area, Visibility } from "../../core/sheet/grid";
import { sheetKey } from "../xlsx/formula/reference";
import type { SheetSummary } from "../port";
import { TimeSlices, letEventsIn } from "../slices";
import { inExcel } from "./inExcel";

/** What is known of a sheet before its cells are read. */
export interface SheetFrame extends SheetSummary {
  /** The cells that hold anything; undefined for an empty sheet. */
  readonly used: Area | undefined;
  /** The font of all used cells; undefined where they have several. */
  readonly font: string | undefined;
  /** Of the rows from the first on, and of the columns. */
  readonly rowsHidden: HiddenLines;
  readonly columnsHidden: HiddenLines;
  readonly tables: readonly TableFrame[];
}

/** Which of a run of rows or columns are hidden; `some` has to be asked line by line. */
export type HiddenLines = "none" | "all" | "some";

export interface TableFrame {
  readonly id: string;
  readonly name: string;
  readonly headerRows: number;
  readonly totalsRows: number;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Lists the sheets, in one sync. */
export function readSheetList(): Promise<readonly SheetSummary[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    await context.sync();
    return worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility] ?? "visible",
      isProtected: protection.protected,
    }));
  });
}

/** The sheets among these that have one of the names, which compare without case; all where no names are given. */
export function sheetsNamed(
  sheets: readonly SheetSummary[],
  names: readonly string[] | undefined,
): readonly SheetSummary[] {
  if (names === undefined) return sheets;
  const wanted = new Set(names.map(sheetKey));
  return sheets.filter(({ name }) => wanted.has(sheetKey(name)));
}

/** Finds out how large the sheets are and what they need to be asked, in one sync; sheets deleted by now are left out. */
export function readFrames(sheets: readonly SheetSummary[]): Promise<readonly SheetFrame[]> {
  if (sheets.length === 0) return Promise.resolve([]);
  return inExcel(async (context) => {
    const asking = new TimeSlices();
    const asked: AskedFrame[] = [];
    for (const summary of sheets) {
      await asking.rest();
      asked.push(askFrame(context.workbook.worksheets, summary));
    }
    // Office.js writes the request and takes in the answer at a stretch, both by itself.
    await letEventsIn();
    await context.sync();
    await letEventsIn();
    const slices = new TimeSlices();
    const frames: SheetFrame[] = [];
    for (const one of asked) {
      await slices.rest();
      const frame = frameOf(one);
      if (frame !== undefined) frames.push(frame);
    }
    return frames;
  });
}

/** What comes with the next sync. */
interface AskedFrame {
  readonly summary: SheetSummary;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly fromFirst: Excel.Range;
}

function askFrame(worksheets: Excel.WorksheetCollection, summary: SheetSummary): AskedFrame {
  const sheet = worksheets.getItemOrNullObject(summary.id);
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,format/font/name");
  const fromFirst = used.getBoundingRect("A1");
  fromFirst.load("rowHidden,columnHidden");
  sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  return { summary, sheet, used, fromFirst };
}

/** Undefined for a sheet that is gone. */
function frameOf({ summary, sheet, used, fromFirst }: AskedFrame): SheetFrame | undefined {
  if (sheet.isNullObject) return undefined;
  const tables = sheet.tables.items.map(({ id, name, showHeaders, showTotals }) => ({
    id,
    name,
    headerRows: showHeaders ? 1 : 0,
    totalsRows: showTotals ? 1 : 0,
  }));
  if (used.isNullObject) return { ...summary, ...EMPTY, tables };
  // Excel answers null where the cells differ, whatever the types say.
  const font = used.format.font.name as string | null;
  return {
    ...summary,
    used: {
      top: used.rowIndex,
      left: used.columnIndex,
      bottom: used.rowIndex + used.rowCount - 1,
      right: used.columnIndex + used.columnCount - 1,
    },
    font: font ?? undefined,
    rowsHidden: hiddenLines(fromFirst.rowHidden),
    columnsHidden: hiddenLines(fromFirst.columnHidden),
    tables,
  };
}

const EMPTY = { used: undefined, font: "", rowsHidden: "none", columnsHidden: "none" } as const;

function hiddenLines(isHidden: boolean | null): HiddenLines {
  if (isHidden === null) return "some";
  return isHidden ? "all" : "none";
}
