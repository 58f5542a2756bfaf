import { FormulaBlocks } from "../../core/formulas/formulaBlock";
import type { Edit } from "../../core/sheet/edit";
import type {
  History,
  InsertedSheet,
  LiveWorkbook,
  RefusedEdit,
  UndoRefusal,
  Workbook,
} from "../../workbook/port";
import { outcomeOf } from "./faults";
import { cellsOf, inverseOf } from "./inverse";
import type { Applied, LogEntry, OpenBook } from "./types";
import type { Inverse, UndoStack } from "./undoStack";

/** Applies edits so that they can be taken back: by the workbook's own record, or by an inverse stored before. */
export async function applyUndoably(
  book: OpenBook,
  edits: readonly Edit[],
  entry: LogEntry,
  stack: UndoStack,
): Promise<readonly RefusedEdit[]> {
  const { history, workbook, memory } = book;
  if (history !== undefined && isLive(workbook)) return applyRecorded(workbook, book, edits, entry, stack);
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  const [grids, blocks] = await Promise.all([
    workbook.read(sheets),
    workbook.blocks(edits.flatMap((edit) => cellsOf(edit) ?? [])),
  ]);
  const cells = inverseOf(edits, grids, new FormulaBlocks(blocks));
  // Before anything is written: should the pane be closed in the middle, what was written can still be taken back.
  if (cells !== undefined) await stack.push({ entry, inverse: { cells, sheets: [] } }, memory);
  return workbook.apply(edits);
}

async function applyRecorded(
  workbook: LiveWorkbook,
  { memory }: OpenBook,
  edits: readonly Edit[],
  entry: LogEntry,
  stack: UndoStack,
): Promise<readonly RefusedEdit[]> {
  const change = crypto.randomUUID();
  const remember = (): Promise<void> =>
    stack.push({ entry, inverse: { cells: [], sheets: [], change } }, memory);
  try {
    const refused = await workbook.apply(edits, { title: entry.action.kind, id: change });
    if (refused.length < edits.length) await remember();
    return refused;
  } catch (failure) {
    if (outcomeOf(failure) === "unfinished") await remember();
    throw failure;
  }
}

function isLive(workbook: Workbook): workbook is LiveWorkbook {
  return "history" in workbook;
}

/** Takes an action back as far as nobody has changed its cells since. */
export async function takeBack(book: OpenBook, { cells, sheets, change }: Inverse): Promise<Applied> {
  const refused = cells.length === 0 ? [] : await book.workbook.apply(cells);
  const left = sheets.length === 0 ? [] : await book.removeSheets(sheets);
  const undone = change === undefined ? NOTHING : await undoChange(book.history, change);
  return {
    applied: cells.length - refused.length + sheets.length - left.length + undone.applied,
    refused: [...refused, ...left.map(workedIn), ...undone.refused],
  };
}

/** Whether it can be taken back later: it was refused whole, for a reason people can do away with. */
export function canBeTriedAgain({ applied, refused }: Applied): boolean {
  return applied === 0 && refused.some(({ why }) => why === "protected");
}

const NOTHING: Applied = { applied: 0, refused: [] };

const REFUSALS: Readonly<Record<UndoRefusal, RefusedEdit["why"]>> = {
  changedSince: "changed",
  noSheet: "noSheet",
  protected: "protected",
  later: "changed",
};

function workedIn({ name }: InsertedSheet): RefusedEdit {
  return { edit: { kind: "deleteRows", sheet: name, first: 0, last: 0 }, why: "changed" };
}

async function undoChange(history: History | undefined, change: string): Promise<Applied> {
  if (history === undefined) return NOTHING;
  const { restored, left } = await history.undo(change);
  const refused = left.map(({ sheet, area, why }): RefusedEdit => ({
    edit: { kind: "setCell", sheet, row: area.top, column: area.left, value: null },
    why: REFUSALS[why],
  }));
  return { applied: restored, refused };
}
