import { parseArea } from "../../core/sheet/address";
import { ColumnGridBuilder } from "../../core/sheet/columnGrid";
import type { CellStyle } from "../../core/sheet/columnGrid";
import type { Area, Grid, GridTable } from "../../core/sheet/grid";
import type { SheetSummary } from "../port";
import { TimeSlices, letEventsIn } from "../slices";
import { askCells, askTypes, CELL_BYTES, CellCollector, FONT_BYTES, TYPE_BYTES } from "./cellReading";
import { inChunks, rowRuns } from "./chunking";
import type { Piece } from "./chunking";
import { inExcel } from "./inExcel";
import { joinMerges, mergeBands } from "./mergedAreas";
import { readFrames } from "./sheetFrames";
import type { SheetFrame } from "./sheetFrames";

/** Some rows of a sheet, to be read in one sync. */
interface SheetPiece {
  readonly sheet: SheetInReading;
  readonly area: Area;
}

/**
 * Reads whole sheets: one sync to find out how large they are, and one for each 4 MB; one more where values read as errors, to
 * learn which are. Sheets deleted by now are left out.
 */
export async function readGrids(sheets: readonly SheetSummary[]): Promise<readonly Grid[]> {
  const frames = await readFrames(sheets);
  const reading = frames.map((frame) => new SheetInReading(frame));
  await inChunks(reading.flatMap(piecesOf), (pieces) => readPieces(pieces, "cells"), halveRows);
  await inChunks(reading.flatMap(doubtfulPiecesOf), (pieces) => readPieces(pieces, "types"), halveRows);
  const slices = new TimeSlices();
  const grids: Grid[] = [];
  for (const sheet of reading) {
    if (sheet.isGone) continue;
    await slices.rest();
    grids.push(sheet.grid());
  }
  return grids;
}

function piecesOf(sheet: SheetInReading): readonly Piece<SheetPiece>[] {
  const { used, font } = sheet.frame;
  return inRowRuns(sheet, used, CELL_BYTES + (font === undefined ? FONT_BYTES : 0));
}

function doubtfulPiecesOf(sheet: SheetInReading): readonly Piece<SheetPiece>[] {
  return sheet.isGone ? [] : inRowRuns(sheet, sheet.doubtfulArea(), TYPE_BYTES);
}

function inRowRuns(
  sheet: SheetInReading,
  area: Area | undefined,
  cellBytes: number,
): readonly Piece<SheetPiece>[] {
  if (area === undefined) return [];
  const bytesPerRow = (area.right - area.left + 1) * cellBytes;
  return rowRuns(area.top, area.bottom, bytesPerRow).map(([top, bottom]) => ({
    work: { sheet, area: { ...area, top, bottom } },
    bytes: (bottom - top + 1) * bytesPerRow,
  }));
}

function halveRows({ sheet, area }: SheetPiece): readonly [SheetPiece, SheetPiece] | undefined {
  if (area.top === area.bottom) return undefined;
  const middle = (area.top + area.bottom) >> 1;
  return [
    { sheet, area: { ...area, bottom: middle } },
    { sheet, area: { ...area, top: middle + 1 } },
  ];
}

async function readPieces(pieces: readonly SheetPiece[], what: "cells" | "types"): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const takers: (() => void)[] = [];
    const asking = new TimeSlices();
    for (const { sheet, area } of pieces) {
      await asking.rest();
      takers.push(what === "cells" ? sheet.askCells(worksheets, area) : sheet.askTypes(worksheets, area));
    }
    // Office.js writes the request and takes in the answer at a stretch, both by itself.
    await letEventsIn();
    await context.sync();
    await letEventsIn();
    const slices = new TimeSlices();
    for (const take of takers) {
      await slices.rest();
      take();
    }
  });
}

/** A sheet whose cells come in piece by piece. */
class SheetInReading {
  isGone = false;
  private readonly builder: ColumnGridBuilder;
  private readonly cells: CellCollector;
  private readonly merges: Area[] = [];
  private readonly tables: GridTable[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(readonly frame: SheetFrame) {
    const font = frame.font ?? "";
    const styles: CellStyle[] = [{ format: "General", font }];
    this.builder = new ColumnGridBuilder([], styles);
    this.cells = new CellCollector(this.builder, styles, font);
  }

  /** Asks for what the rows hold, and answers how to take it in after the sync. */
  askCells(worksheets: Excel.WorksheetCollection, area: Area): () => void {
    const { id, font, used = area } = this.frame;
    const sheet = worksheets.getItemOrNullObject(id);
    sheet.load("id");
    const cells = askCells(sheet, area, font === undefined ? "several" : "uniform");
    const isFirst = area.top === used.top;
    // A band reaches up into the rows read before, since a merged area may; the first takes in what is above the cells.
    const around = { ...area, left: 0, top: isFirst ? 0 : area.top - 1 };
    const merges = askMerges(sheet, around);
    const rows = this.askHiddenRows(sheet, isFirst ? 0 : area.top, area.bottom);
    const columns = isFirst ? this.askHiddenColumns(sheet, used.right) : nothing;
    const tables = isFirst ? this.askTables(sheet) : nothing;
    return () => {
      // eslint-disable-next-line office-addins/call-sync-before-read -- called after the sync
      this.isGone = sheet.isNullObject;
      if (this.isGone) return;
      this.cells.take(cells);
      this.merges.push(...merges());
      rows();
      columns();
      tables();
    };
  }

  /** The cells that may hold errors, once all cells are taken in; undefined where none does. */
  doubtfulArea(): Area | undefined {
    return this.cells.doubtfulArea();
  }

  /** Asks what kind of values an area holds, and answers how to take it in after the sync. */
  askTypes(worksheets: Excel.WorksheetCollection, area: Area): () => void {
    const sheet = worksheets.getItemOrNullObject(this.frame.id);
    sheet.load("id");
    const types = askTypes(sheet, area);
    return () => {
      // eslint-disable-next-line office-addins/call-sync-before-read -- called after the sync
      this.isGone = sheet.isNullObject;
      if (!this.isGone) this.cells.takeTypes(types);
    };
  }

  grid(): Grid {
    const { id, name, visibility, isProtected } = this.frame;
    return this.builder.build(
      { id, name, visibility, isProtected },
      {
        merges: joinMerges(this.merges),
        tables: this.tables,
        hiddenRows: this.hiddenRows,
        hiddenColumns: this.hiddenColumns,
        formulaAt: (row, column) => this.cells.formulaAt(row, column),
      },
    );
  }

  private askHiddenRows(sheet: Excel.Worksheet, top: number, bottom: number): () => void {
    const { rowsHidden } = this.frame;
    if (rowsHidden === "none") return nothing;
    if (rowsHidden === "all") return () => addRun(this.hiddenRows, top, bottom);
    const lines = sheet.getRangeByIndexes(top, 0, bottom - top + 1, 1).getRowProperties({ rowHidden: true });
    return () => {
      lines.value.forEach(({ rowHidden }, down) => {
        if (rowHidden === true) this.hiddenRows.add(top + down);
      });
    };
  }

  private askHiddenColumns(sheet: Excel.Worksheet, last: number): () => void {
    const { columnsHidden } = this.frame;
    if (columnsHidden === "none") return nothing;
    if (columnsHidden === "all") return () => addRun(this.hiddenColumns, 0, last);
    const lines = sheet.getRangeByIndexes(0, 0, 1, last + 1).getColumnProperties({ columnHidden: true });
    return () => {
      lines.value.forEach(({ columnHidden }, column) => {
        if (columnHidden === true) this.hiddenColumns.add(column);
      });
    };
  }

  private askTables(sheet: Excel.Worksheet): () => void {
    const asked = this.frame.tables.map((table) => {
      const range = sheet.tables.getItemOrNullObject(table.id).getRange();
      range.load("address");
      return { table, range };
    });
    return () => {
      for (const { table, range } of asked) {
        const area = range.isNullObject ? undefined : areaIn(range.address);
        if (area === undefined) continue;
        const { name, headerRows, totalsRows } = table;
        this.tables.push({ name, area, headerRows, totalsRows });
      }
    };
  }
}

/** The merged areas of a block of cells, in as many questions as Excel can answer. */
function askMerges(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const asked = mergeBands(area).map((band) => {
    const { top, left, bottom, right } = band;
    const merged = sheet
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    return merged;
  });
  return () =>
    asked.flatMap((merged) =>
      merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => areaIn(address) ?? []),
    );
}

/** The cells of an address that may name its sheet. */
function areaIn(address: string): Area | undefined {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}

function addRun(lines: Set<number>, from: number, to: number): void {
  for (let line = from; line <= to; line++) lines.add(line);
}

function nothing(): void {
  return undefined;
}
