import type { Area } from "../../../core/sheet/grid";
import { inChunks } from "../chunking";
import type { Piece } from "../chunking";
import { inExcel } from "../inExcel";
import type { CellState } from "./cellState";
import { entryOf } from "./cellState";

/** One thing to be done to the workbook, in the order it stands in a batch. */
export type Operation = (workbook: Excel.Workbook) => void;

/** What an operation adds to a request besides what it carries. */
const FRAME_BYTES = 400;

export function operation(run: Operation, bytes = 0): Piece<Operation> {
  return { work: run, bytes: bytes + FRAME_BYTES };
}

/** Does operations in order, in as few syncs as their size allows. */
export function runOperations(operations: readonly Piece<Operation>[]): Promise<void> {
  return inChunks(
    operations,
    (batch) =>
      inExcel(async (context) => {
        // Formulas are worked out once, after all of it.
        context.workbook.application.suspendApiCalculationUntilNextSync();
        for (const run of batch) run(context.workbook);
        await context.sync();
      }),
    () => undefined,
  );
}

/** A cell and what it is to hold. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  /** The number format it has then, where that has to be set or gets in the way. */
  readonly format?: string;
  /** The font it is shown in then, where that changes. */
  readonly font?: string;
}

/** More rows than this are handed over apart, so that requests stay small enough. */
const ROWS_AT_ONCE = 500;
/** Cells further apart than this are handed over apart. */
const WIDEST_GAP = 8;

/** Writes cells of one sheet, those near each other together; cells between them stay as they are. */
export function writeCells(sheetId: string, entries: readonly CellEntry[]): readonly Piece<Operation>[] {
  const first = entries.flatMap((entry) =>
    entry.format === undefined ? [] : [{ ...entry, format: enteredAs(entry) }],
  );
  const then = entries.filter((entry) => entry.format !== undefined && entry.format !== enteredAs(entry));
  return [
    ...first.map((entry) => setFormat(sheetId, entry)),
    ...rectanglesOf(entries).map((rectangle) => writeRectangle(sheetId, rectangle)),
    ...then.map((entry) => setFormat(sheetId, entry)),
    ...fontRuns(entries).map((run) => setFont(sheetId, run)),
  ];
}

interface FontRun {
  readonly top: number;
  readonly count: number;
  readonly column: number;
  readonly font: string;
}

/** Cells of one column under each other that get one font get it together. */
function fontRuns(entries: readonly CellEntry[]): readonly FontRun[] {
  const runs: FontRun[] = [];
  for (const { row, column, font } of [...entries].sort((a, b) => a.column - b.column || a.row - b.row)) {
    if (font === undefined) continue;
    const last = runs.at(-1);
    const isNext = last?.column === column && last.font === font && last.top + last.count === row;
    if (isNext) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ top: row, count: 1, column, font });
  }
  return runs;
}

function setFont(sheetId: string, { top, count, column, font }: FontRun): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets.getItem(sheetId).getRangeByIndexes(top, column, count, 1).format.font.name = font;
  });
}

/** In a cell of the text format Excel takes everything for text; a number is entered without it and keeps it after. */
function enteredAs({ state, format = "General" }: CellEntry): string {
  return format === TEXT_FORMAT && !isText(state) ? "General" : format;
}

const TEXT_FORMAT = "@";

function isText(state: CellState): boolean {
  return state === null || typeof state === "string";
}

/** The format to be minded when this is written into a cell that has it; nothing where it does no harm. */
export function mindedFormat(format: string, states: readonly CellState[]): { format?: string } {
  return format === TEXT_FORMAT && states.some((state) => !isText(state)) ? { format } : {};
}

function setFormat(sheetId: string, { row, column, format = "General" }: CellEntry): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets.getItem(sheetId).getCell(row, column).numberFormat = [[format]];
  });
}

interface Rectangle {
  readonly area: Area;
  readonly entries: readonly CellEntry[];
}

function rectanglesOf(entries: readonly CellEntry[]): readonly Rectangle[] {
  const sorted = [...entries].sort((a, b) => a.row - b.row || a.column - b.column);
  const groups: { area: Area; entries: CellEntry[] }[] = [];
  for (const entry of sorted) {
    const last = groups.at(-1);
    const isNear =
      last !== undefined &&
      entry.row - last.area.bottom <= WIDEST_GAP &&
      entry.row - last.area.top < ROWS_AT_ONCE &&
      entry.column - last.area.right <= WIDEST_GAP &&
      last.area.left - entry.column <= WIDEST_GAP;
    const { row, column } = entry;
    if (isNear) {
      last.entries.push(entry);
      last.area = {
        top: last.area.top,
        bottom: row,
        left: Math.min(last.area.left, column),
        right: Math.max(last.area.right, column),
      };
    } else {
      groups.push({ area: { top: row, bottom: row, left: column, right: column }, entries: [entry] });
    }
  }
  return groups;
}

function writeRectangle(sheetId: string, { area, entries }: Rectangle): Piece<Operation> {
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const matrix: (string | number | boolean | null)[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: width }, () => null),
  );
  let bytes = 5 * width * matrix.length;
  for (const { row, column, state } of entries) {
    const entry = entryOf(state);
    const line = matrix[row - top];
    if (line !== undefined) line[column - left] = entry;
    bytes += String(entry).length + 8;
  }
  return operation(({ worksheets }) => {
    const range = worksheets.getItem(sheetId).getRangeByIndexes(top, left, matrix.length, width);
    range.formulas = matrix;
  }, bytes);
}
