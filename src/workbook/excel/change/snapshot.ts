import { parseArea } from "../../../core/sheet/address";
import type { Area, CellRef } from "../../../core/sheet/grid";
import type { LoadedRange } from "../cellReading";
import { CELL_BYTES } from "../cellReading";
import { inChunks, rowRuns } from "../chunking";
import type { Piece } from "../chunking";
import { inExcel } from "../inExcel";
import { joinMerges, mergeBands } from "../mergedAreas";
import type { FoundCell } from "./cellState";
import { BLANK, foundIn } from "./cellState";
import { clustersOf } from "./clusters";

/** Cells of one sheet that are about to be changed. */
export interface Wanted {
  readonly sheetId: string;
  readonly cells: readonly CellRef[];
}

interface Block {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

/** What stood in and around the cells that are about to be changed. */
export class SheetSnapshot {
  isGone = false;
  merges: readonly Area[] = [];
  /** Blocks in which some formula spills. */
  readonly spilled: Area[] = [];
  private readonly blocks: { readonly area: Area; readonly range: LoadedRange }[] = [];
  private readonly parents = new Map<string, CellRef>();

  constructor(
    readonly sheetId: string,
    readonly cells: readonly CellRef[],
  ) {}

  cell({ row, column }: CellRef): FoundCell {
    const block = this.blocks.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return block === undefined ? BLANK : foundIn(block.range, row - block.area.top, column - block.area.left);
  }

  /** The cell whose formula spills into this one; undefined where none does. */
  spillParent({ row, column }: CellRef): CellRef | undefined {
    return this.parents.get(`${row} ${column}`);
  }

  /** Asks for a block, and answers how to take it in after the sync. */
  ask(worksheets: Excel.WorksheetCollection, area: Area): () => void {
    const sheet = worksheets.getItemOrNullObject(this.sheetId);
    sheet.load("id");
    const range = rangeOf(sheet, area);
    range.load("values,valueTypes,formulas,numberFormat,hasSpill");
    const asked = mergeBands(area).map((band) => {
      const merged = rangeOf(sheet, band).getMergedAreasOrNullObject();
      merged.areas.load("items/address");
      return merged;
    });
    return () => {
      // eslint-disable-next-line office-addins/call-sync-before-read -- called after the sync
      this.isGone = sheet.isNullObject;
      if (this.isGone) return;
      this.blocks.push({ area, range: range });

      if ((range.hasSpill as boolean | null) !== false) this.spilled.push(area);
      const told = asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items));
      this.merges = joinMerges([...this.merges, ...told.flatMap(({ address }) => areaIn(address) ?? [])]);
    };
  }

  askParents(worksheets: Excel.WorksheetCollection): () => void {
    const sheet = worksheets.getItemOrNullObject(this.sheetId);
    const inSpilled = this.cells.filter(({ row }) =>
      this.spilled.some(({ top, bottom }) => row >= top && row <= bottom),
    );
    const asked = inSpilled.map((cell) => {
      const parent = sheet.getCell(cell.row, cell.column).getSpillParentOrNullObject();
      parent.load("rowIndex,columnIndex");
      return { cell, parent };
    });
    return () => {
      for (const { cell, parent } of asked) {
        if (parent.isNullObject) continue;
        this.parents.set(`${cell.row} ${cell.column}`, { row: parent.rowIndex, column: parent.columnIndex });
      }
    };
  }
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function areaIn(address: string): Area | undefined {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}

/** Reads what stands in and around cells: one sync for each 4 MB, and one more where formulas spill there. */
export async function takeSnapshots(wanted: readonly Wanted[]): Promise<readonly SheetSnapshot[]> {
  const sheets = wanted.map(({ sheetId, cells }) => new SheetSnapshot(sheetId, cells));
  await inChunks(sheets.flatMap(piecesOf), readBlocks, halveRows);
  const spilled = sheets.filter((sheet) => sheet.spilled.length > 0);
  if (spilled.length > 0) {
    await inExcel(async (context) => {
      const takers = spilled.map((sheet) => sheet.askParents(context.workbook.worksheets));
      await context.sync();
      for (const take of takers) take();
    });
  }
  return sheets;
}

function piecesOf(sheet: SheetSnapshot): readonly Piece<Block>[] {
  return clustersOf(sheet.cells).flatMap((area) => {
    const bytesPerRow = (area.right - area.left + 1) * CELL_BYTES;
    return rowRuns(area.top, area.bottom, bytesPerRow).map(([top, bottom]) => ({
      work: { sheet, area: { ...area, top, bottom } },
      bytes: (bottom - top + 1) * bytesPerRow,
    }));
  });
}

function halveRows({ sheet, area }: Block): readonly [Block, Block] | undefined {
  if (area.top === area.bottom) return undefined;
  const middle = (area.top + area.bottom) >> 1;
  return [
    { sheet, area: { ...area, bottom: middle } },
    { sheet, area: { ...area, top: middle + 1 } },
  ];
}

async function readBlocks(blocks: readonly Block[]): Promise<void> {
  await inExcel(async (context) => {
    const takers = blocks.map(({ sheet, area }) => sheet.ask(context.workbook.worksheets, area));
    await context.sync();
    for (const take of takers) take();
  });
}
