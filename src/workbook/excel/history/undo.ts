import type { Area } from "../../../core/sheet/grid";
import type { SheetSummary, UndoRefusal, UndoReport } from "../../port";
import { fingerprint } from "../change/fingerprint";
import { sameState, stateKey } from "../change/cellState";
import type { Piece } from "../chunking";
import { ExcelFault } from "../faults";
import type { CellEntry, Operation } from "../change/operations";
import { runOperations, writeCells } from "../change/operations";
import { completeStage, readStage, reversalOf } from "../change/rowOperations";
import { reversalOfCopySheet } from "../change/copySheetPlan";
import { reversalOfSign } from "../change/signPlan";
import { takeSnapshots } from "../change/snapshot";
import type { SheetSnapshot, Wanted } from "../change/snapshot";
import { readGrids } from "../readGrids";
import { readSheetList, sheetsNamed } from "../sheetFrames";
import { readSteps } from "./historyStore";
import type { StoredEntry } from "./historyStore";
import type { CellChange, CellStep, CopySheetStep, RowStep, SignStep, Step } from "./records";

type Left = UndoReport["left"][number];

/**
 * How far undoing goes: `unchanged` brings back only what nobody changed since; `everything` takes back a change that has
 * just failed, whatever of it was done.
 */
export type Reach = "unchanged" | "everything";

export interface Undoing {
  readonly entry: StoredEntry;
  /** Changes made after it. */
  readonly newer: readonly StoredEntry[];
  readonly reach: Reach;
  /** Writes down how many of its steps are left to be undone. */
  readonly noteProgress: (stepsLeft: StepsLeft) => Piece<Operation>;
}

export type StepsLeft = Pick<StoredEntry, "stepsDone" | "stepsBegun">;

/** Brings back what a change replaced, its last step first. Where Excel fails, undoing again goes on from there. */
export async function undoSteps({ entry, newer, reach, noteProgress }: Undoing): Promise<UndoReport> {
  const steps = await readSteps(entry.id);
  const sheets = new Map((await readSheetList()).map((sheet) => [sheet.id, sheet]));
  // A change that has been taken back counts as such even where the record could not say so any more.
  const standing = newer.filter(({ state, stepsBegun }) => state !== "undone" && stepsBegun > 0);
  const moved = new Set(standing.flatMap(({ movedSheets }) => movedSheets));
  const obstacles = obstaclesIn(steps.slice(0, entry.stepsBegun), sheets, moved);
  // What is undone in part is not undone again, so nothing is touched until people have unprotected the sheet.
  if (obstacles.some(({ why }) => why === "protected")) return { restored: 0, left: obstacles };
  let restored = 0;
  const left: Left[] = [];
  for (const [index, step] of [...steps.entries()].reverse()) {
    // Steps beyond were never begun, or have been taken back before.
    if (index >= entry.stepsBegun) continue;
    const obstacle = obstacleOf(step, sheets, moved);
    if (obstacle !== undefined) {
      left.push({ sheet: step.sheet, area: areaOf(step), why: obstacle });
      continue;
    }
    const progress = noteProgress({ stepsDone: Math.min(index, entry.stepsDone), stepsBegun: index });
    const rowState = index < entry.stepsDone ? "through" : "perhapsHalfDone";
    const undoing = undoStep(step, rowState, reach, progress);
    const report = await (restored > 0 ? oncePartlyUndone(undoing) : undoing);
    restored += report.restored;
    left.push(...report.left);
  }
  return { restored, left };
}

/** Where later steps have been taken back, a failure leaves the workbook in the middle of undoing. */
async function oncePartlyUndone(undoing: Promise<UndoReport>): Promise<UndoReport> {
  try {
    return await undoing;
  } catch (failure) {
    if (failure instanceof ExcelFault) failure.outcome = "unfinished";
    throw failure;
  }
}

function obstaclesIn(
  steps: readonly Step[],
  sheets: ReadonlyMap<string, SheetSummary>,
  moved: ReadonlySet<string>,
): readonly Left[] {
  return [...steps].reverse().flatMap((step) => {
    const why = obstacleOf(step, sheets, moved);
    return why === undefined ? [] : [{ sheet: step.sheet, area: areaOf(step), why }];
  });
}

function obstacleOf(
  step: Step,
  sheets: ReadonlyMap<string, SheetSummary>,
  moved: ReadonlySet<string>,
): UndoRefusal | undefined {
  const sheet = sheets.get(step.sheetId);
  if (sheet === undefined) return "noSheet";
  if (sheet.isProtected) return "protected";
  // Headers, footers and properties stay where they are when rows move.
  return step.kind !== "sign" && moved.has(step.sheetId) ? "later" : undefined;
}

async function undoCells(step: CellStep, reach: Reach, progress: Piece<Operation>): Promise<UndoReport> {
  const { sheetId, sheet, cells, guards } = step;
  const guardCells = guards.flatMap(({ row, cells: kept }) => kept.map(([column]) => ({ row, column })));
  const [snapshot] = await takeSnapshots([{ sheetId, cells: [...cells, ...guardCells] }]);
  if (snapshot === undefined) return { restored: 0, left: [] };
  const movedRows = reach === "everything" ? new Set<number>() : rowsThatMoved(step, snapshot);
  const left: Left[] = [];
  const entries: CellEntry[] = [];
  for (const change of cells) {
    const { state } = snapshot.cell(change);
    const isInPlace = !movedRows.has(change.row);
    const isAsBefore = isInPlace && sameState(state, change.before);
    if (isAsBefore && change.font === undefined) continue;
    // Where the text is back and perhaps not its font, as after an undoing that failed, the font still has to come.
    const isUnchanged = isAsBefore || (isInPlace && sameState(state, change.after));
    if (isUnchanged || reach === "everything") entries.push(restoring(change));
    else left.push({ sheet, area: areaAround([change]), why: "changedSince" });
  }
  await restore([...writeCells(sheetId, entries), progress]);
  return { restored: entries.length, left };
}

function undoStep(
  step: Step,
  rowState: "through" | "perhapsHalfDone",
  reach: Reach,
  progress: Piece<Operation>,
): Promise<UndoReport> {
  switch (step.kind) {
    case "cells":
      return undoCells(step, reach, progress);
    case "rows":
      return undoRows(step, rowState, reach, progress);
    case "sign":
      return undoSign(step, progress);
    case "copySheet":
      return undoCopySheet(step, reach, progress);
  }
}

async function undoCopySheet(
  step: CopySheetStep,
  reach: Reach,
  progress: Piece<Operation>,
): Promise<UndoReport> {
  const [, ...others] = step.names;
  const summaries = await readSheetList();
  const original = summaries.find(({ id }) => id === step.sheetId);
  if (original === undefined) return { restored: 0, left: [] };
  const copies = await readGrids(sheetsNamed(summaries, others));
  const reversal = reversalOfCopySheet(step, original, copies, reach);
  if (reversal.kind === "changed") {
    const area = areaOf(step);
    return { restored: 0, left: reversal.sheets.map((sheet) => ({ sheet, area, why: "changedSince" })) };
  }
  await restore([...reversal.operations, progress]);
  return { restored: copies.length + step.cells.length, left: [] };
}

async function undoSign(step: SignStep, progress: Piece<Operation>): Promise<UndoReport> {
  const { operations, left } = await reversalOfSign(step);
  await restore([...operations, progress]);
  const changed = { sheet: step.sheet, area: areaOf(step), why: "changedSince" } as const;
  return { restored: operations.length, left: left === 0 ? [] : [changed] };
}

/** Writes what was there before; what fails here may have come half-way, and goes on when it is undone again. */
async function restore(operations: readonly Piece<Operation>[]): Promise<void> {
  try {
    await runOperations(operations);
  } catch (failure) {
    if (failure instanceof ExcelFault) failure.outcome = "unfinished";
    throw failure;
  }
}

/** Rows in which every cell beside the changed ones is another now: what stood there has moved elsewhere. */
function rowsThatMoved({ guards }: CellStep, snapshot: SheetSnapshot): ReadonlySet<number> {
  const moved = guards.filter(
    ({ row, cells }) =>
      cells.length > 0 &&
      cells.every(([column, text]) => stateKey(snapshot.cell({ row, column }).state) !== text),
  );
  return new Set(moved.map(({ row }) => row));
}

function restoring({ row, column, before, format, font }: CellChange): CellEntry {
  return {
    row,
    column,
    state: before,
    ...(format === undefined ? {} : { format }),
    ...(font === undefined ? {} : { font: font.from }),
  };
}

async function undoRows(
  step: RowStep,
  state: "through" | "perhapsHalfDone",
  reach: Reach,
  progress: Piece<Operation>,
): Promise<UndoReport> {
  const found = await readStage(step);
  const isUnderWay = found.witnesses.length > 0;
  // Without witnesses a step that is not known to be through was never begun.
  if (!isUnderWay && state === "perhapsHalfDone") return { restored: 0, left: [] };
  if (!isUnderWay && reach === "unchanged" && !(await isAsLeft(step))) {
    return { restored: 0, left: [{ sheet: step.sheet, area: areaOf(step), why: "changedSince" }] };
  }
  const { operations, ending } = reversalOf(
    step,
    isUnderWay ? found : { stage: completeStage(step), witnesses: [] },
  );
  await restore([...operations, progress, ...ending]);
  return { restored: step.cells.length + step.inserted.count + step.lost.count, left: [] };
}

/** Whether the new rows and the cells changed with them are as they were left. */
async function isAsLeft(step: RowStep): Promise<boolean> {
  const { sheetId, newRows, cells } = step;
  const rows = newRows.fingerprints.map((_print, index) => newRows.first + index);
  const corners = rows.flatMap((row) => [
    { row, column: 0 },
    { row, column: newRows.right },
  ]);
  const bySheet = new Map<string, { row: number; column: number }[]>([[sheetId, corners]]);
  for (const cell of cells) bySheet.set(cell.sheetId, [...(bySheet.get(cell.sheetId) ?? []), cell]);
  const wanted: readonly Wanted[] = [...bySheet].map(([id, ofSheet]) => ({ sheetId: id, cells: ofSheet }));
  const snapshots = new Map((await takeSnapshots(wanted)).map((snapshot) => [snapshot.sheetId, snapshot]));
  const own = snapshots.get(sheetId);
  if (own === undefined) return false;
  const areRows = newRows.fingerprints.every((print, index) => {
    const row = newRows.first + index;
    const states = Array.from({ length: newRows.right + 1 }, (_, column) => own.cell({ row, column }).state);
    return fingerprint(states) === print;
  });
  return (
    areRows &&
    cells.every((cell) => {
      const found = snapshots.get(cell.sheetId)?.cell(cell);
      return found !== undefined && sameState(found.state, cell.after);
    })
  );
}

function areaOf(step: Step): Area {
  if (step.kind === "sign" || step.kind === "copySheet") return { top: 0, left: 0, bottom: 0, right: 0 };
  if (step.kind === "cells") return areaAround(step.cells);
  const { newRows, lost } = step;
  const count = newRows.fingerprints.length;
  const first = count > 0 ? newRows.first : lost.first;
  return { top: first, left: 0, bottom: first + Math.max(count, 1) - 1, right: newRows.right };
}

function areaAround(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  return {
    top: Math.min(...cells.map(({ row }) => row)),
    left: Math.min(...cells.map(({ column }) => column)),
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  };
}
