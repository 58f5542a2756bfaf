import type { Area } from "../../../core/sheet/grid";
import { printRows } from "../rowAddress";
import type { Piece } from "../chunking";
import { inExcel } from "../inExcel";
import type { LostRows, RowStep } from "../history/records";
import { operation, writeCells } from "./operations";
import type { Operation } from "./operations";
import type { RowPlan } from "./rowPlan";

/**
 * Names on the sheet whose rows move, for as long as they do: Excel moves what they refer to along, so that after a failure
 * in the middle they tell how far the rows have come. One is for the row below all that moves, one for a row to be taken out.
 */
function belowName({ mark }: RowStep): string {
  return `_datChuan_${mark}_duoi`;
}

function leavingName({ mark }: RowStep): string {
  return `_datChuan_${mark}_bo`;
}

/** What a plan for rows has done: nothing was moved, rows were put in, and then rows were taken out. */
export type Stage = "untouched" | "inserted" | "lost";

/** The operations of a plan, from the first to the last; the witnesses are there throughout. */
export function rowOperations({
  step,
  copies,
  merges,
  hiddenRows,
  entries,
}: RowPlan): readonly Piece<Operation>[] {
  const { sheetId, inserted, lost } = step;
  const structure: Piece<Operation>[] = witnessesOf(step).map(({ name, row }) =>
    addWitness(sheetId, name, row),
  );
  if (inserted.count > 0) structure.push(insertRows(sheetId, inserted.at, inserted.count));
  for (const { from, fromCount, to, toCount } of copies) {
    structure.push(
      operation(({ worksheets }) => {
        const sheet = worksheets.getItem(sheetId);
        sheet.getRange(printRows(to, toCount)).copyFrom(sheet.getRange(printRows(from, fromCount)));
      }),
    );
  }
  if (lost.count > 0) structure.push(deleteRows(sheetId, lost.first, lost.count));
  structure.push(...merges.map((merge) => mergeArea(sheetId, merge)));
  structure.push(...hiddenRows.map((row) => hideRow(sheetId, row)));
  return [...structure, ...[...entries].flatMap(([id, ofSheet]) => writeCells(id, ofSheet))];
}

/** How far a step comes that is done. */
export function completeStage({ lost }: RowStep): Stage {
  return lost.count > 0 ? "lost" : "inserted";
}

/** The operations that take a step back, and those that end it once that is written down. */
export interface Reversal {
  readonly operations: readonly Piece<Operation>[];
  readonly ending: readonly Piece<Operation>[];
}

/**
 * Takes a step back, from how far it came. Witnesses are there until all is back, so that this too can be taken up again
 * after a failure.
 */
export function reversalOf(step: RowStep, { stage, witnesses }: Progress): Reversal {
  const { sheetId, inserted, lost, cells } = step;
  const operations: Piece<Operation>[] = [];
  const there = new Set(witnesses);
  const add = (name: string, row: number): void => {
    if (there.has(name)) operations.push(removeWitness(sheetId, name));
    operations.push(addWitness(sheetId, name, row));
    there.add(name);
  };
  if (!there.has(belowName(step))) add(belowName(step), rowBelow(step) + movedAt(step, stage));
  if (stage === "lost") {
    operations.push(insertRows(sheetId, lost.first, lost.count));
    add(leavingName(step), lost.first);
  }
  if (stage !== "untouched" && inserted.count > 0) {
    operations.push(deleteRows(sheetId, inserted.at, inserted.count));
  }
  operations.push(...frameOf(sheetId, lost), ...writeCells(sheetId, lost.cells));
  for (const id of new Set(cells.map((cell) => cell.sheetId))) {
    const ofSheet = cells.filter((cell) => cell.sheetId === id);
    operations.push(
      ...writeCells(
        id,
        ofSheet.map(({ rowBefore, column, before, format }) => ({
          row: rowBefore,
          column,
          state: before,
          ...(format === undefined ? {} : { format }),
        })),
      ),
    );
  }
  const ending = witnessesOf(step).filter(({ name }) => there.has(name));
  return { operations, ending: ending.reverse().map(({ name }) => removeWitness(sheetId, name)) };
}

/** Brings back merged areas and hidden rows. */
function frameOf(sheetId: string, { merges, hiddenRows }: LostRows): readonly Piece<Operation>[] {
  const merged = merges.map((merge) => mergeArea(sheetId, merge));
  return [...merged, ...hiddenRows.map((row) => hideRow(sheetId, row))];
}

function mergeArea(sheetId: string, { top, left, bottom, right }: Area): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets
      .getItem(sheetId)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .merge();
  });
}

function hideRow(sheetId: string, row: number): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets.getItem(sheetId).getRange(printRows(row, 1)).rowHidden = true;
  });
}

/** How far the row below has come at a stage. */
function movedAt({ inserted, lost }: RowStep, stage: Stage): number {
  if (stage === "untouched") return 0;
  return stage === "inserted" ? inserted.count : inserted.count - lost.count;
}

function insertRows(sheetId: string, at: number, count: number): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets.getItem(sheetId).getRange(printRows(at, count)).insert("Down");
  });
}

function deleteRows(sheetId: string, first: number, count: number): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets.getItem(sheetId).getRange(printRows(first, count)).delete("Up");
  });
}

/** The row that follows everything the step moves, and that Excel moves along. */
function rowBelow({ inserted, lost }: RowStep): number {
  return Math.max(inserted.at, lost.first + lost.count);
}

/** The first is there before the other and goes after it, so that it is never missing while the step is under way. */
function witnessesOf(step: RowStep): readonly { readonly name: string; readonly row: number }[] {
  const below = { name: belowName(step), row: rowBelow(step) };
  return step.lost.count === 0 ? [below] : [below, { name: leavingName(step), row: step.lost.first }];
}

function addWitness(sheetId: string, name: string, row: number): Piece<Operation> {
  return operation(({ worksheets }) => {
    const sheet = worksheets.getItem(sheetId);
    sheet.names.add(name, sheet.getRange(printRows(row, 1))).visible = false;
  });
}

function removeWitness(sheetId: string, name: string): Piece<Operation> {
  return operation(({ worksheets }) => worksheets.getItem(sheetId).names.getItem(name).delete());
}

export function removeWitnesses(step: RowStep): readonly Piece<Operation>[] {
  return [...witnessesOf(step)].reverse().map(({ name }) => removeWitness(step.sheetId, name));
}

export interface Progress {
  readonly stage: Stage;
  /** The witnesses that are there; where there are none, the step is through or was never begun. */
  readonly witnesses: readonly string[];
}

/** Asks the witnesses how far a step came. */
export function readStage(step: RowStep): Promise<Progress> {
  return inExcel(async (context) => {
    const { names } = context.workbook.worksheets.getItem(step.sheetId);
    const asked = [belowName(step), leavingName(step)].map((name) => {
      const item = names.getItemOrNullObject(name);
      item.load("name");
      const range = item.getRangeOrNullObject();
      range.load("rowIndex");
      return { name, item, range };
    });
    await context.sync();
    const [below, leaving] = asked;
    const witnesses = asked.filter(({ item }) => !item.isNullObject).map(({ name }) => name);
    if (below === undefined || leaving === undefined || below.range.isNullObject) {
      return { stage: "untouched", witnesses };
    }
    const moved = below.range.rowIndex - rowBelow(step);
    const leavingIsGone = leaving.range.isNullObject;
    return { stage: stageAt(step, moved, leavingIsGone), witnesses };
  });
}

function stageAt({ inserted, lost }: RowStep, moved: number, leavingIsGone: boolean): Stage {
  if (inserted.count > 0 && moved === inserted.count) return "inserted";
  if (lost.count > 0 && moved === inserted.count - lost.count && leavingIsGone) return "lost";
  return inserted.count === 0 && lost.count === 0 ? "inserted" : "untouched";
}
