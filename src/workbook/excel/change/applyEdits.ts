import type { CopySheet, Edit, SignSheet } from "../../../core/sheet/edit";
import type { ChangeNote, RefusedEdit, SheetSummary } from "../../port";
import { sheetKey } from "../../xlsx/formula/reference";
import { ChangeForbidden, ExcelFailed, ExcelFault } from "../faults";
import type { Journal } from "../history/journal";
import { readGrids } from "../readGrids";
import { readSheetList } from "../sheetFrames";
import { CellPlan, targetsOf } from "./cellPlan";
import type { CellEdit } from "./cellPlan";
import { copySheetOperations, planCopySheet } from "./copySheetPlan";
import { writeCells } from "./operations";
import { removeWitnesses, rowOperations } from "./rowOperations";
import { planSign, signOperations } from "./signPlan";
import { planRows } from "./rowPlan";
import type { RowEdit } from "./rowPlan";
import { takeSnapshots } from "./snapshot";

/**
 * Applies edits to the workbook that is open, one after the other, and says which it had to refuse. What would undo them is
 * stored in the workbook before anything is written. Where Excel fails in the middle, what was written is taken back, and the
 * fault is thrown; it says whether the workbook is as before.
 */
export async function applyEdits(
  edits: readonly Edit[],
  note: ChangeNote,
  openJournal: (note: ChangeNote) => Promise<Journal>,
): Promise<readonly RefusedEdit[]> {
  if (edits.length === 0) return [];
  const journal = await openJournal(note);
  const refused: RefusedEdit[] = [];
  try {
    const steps = stepsOf(edits);
    const begun = new Set<string>();
    for (const step of steps) {
      const then = step === steps.at(-1) ? "done" : "more";
      const { refused: ofStep, written } = await applyStep(step, journal, then);
      refuseHalfSheets(ofStep, begun);
      for (const key of written) begun.add(key);
      refused.push(...ofStep);
    }
    await journal.close();
    return refused;
  } catch (fault) {
    const outcome = await journal.abandon();
    if (outcome === "done") return refused;
    if (fault instanceof ExcelFault) fault.outcome = outcome;
    throw fault;
  }
}

/** Edits of cells that follow each other are done together; rows are moved one edit at a time. */
type EditStep =
  | { readonly kind: "cells"; readonly edits: CellEdit[] }
  | { readonly kind: "rows"; readonly edit: RowEdit }
  | { readonly kind: "sheet"; readonly edit: CopySheet }
  | { readonly kind: "sign"; readonly edit: SignSheet };

function stepsOf(edits: readonly Edit[]): readonly EditStep[] {
  const steps: EditStep[] = [];
  for (const edit of edits) {
    const last = steps.at(-1);
    const isCell = edit.kind === "setCell" || edit.kind === "setBlock";
    if (edit.kind === "copySheet") steps.push({ kind: "sheet", edit });
    else if (edit.kind === "signSheet") steps.push({ kind: "sign", edit });
    else if (!isCell) steps.push({ kind: "rows", edit });
    else if (last?.kind === "cells") last.edits.push(edit);
    else steps.push({ kind: "cells", edits: [edit] });
  }
  return steps;
}

/** Whether the change goes on after a step. */
type Then = "more" | "done";

/** What a step refused, and the keys of the sheets in which it wrote something. */
interface StepOutcome {
  readonly refused: readonly RefusedEdit[];
  readonly written: readonly string[];
}

function nothingWritten(...refused: readonly RefusedEdit[]): StepOutcome {
  return { refused, written: [] };
}

/** A sheet that is protected after some of its edits were done must not stay half changed: the whole change has failed. */
function refuseHalfSheets(refused: readonly RefusedEdit[], begun: ReadonlySet<string>): void {
  const half = refused.find(({ edit, why }) => why === "protected" && begun.has(sheetKey(edit.sheet)));
  if (half !== undefined) throw new ChangeForbidden(`${half.edit.sheet} was protected in the middle.`);
}

function applyStep(step: EditStep, journal: Journal, then: Then): Promise<StepOutcome> {
  switch (step.kind) {
    case "cells":
      return applyCells(step.edits, journal, then);
    case "rows":
      return applyRows(step.edit, journal, then);
    case "sign":
      return applySign(step.edit, journal, then);
    case "sheet":
      return applyCopySheet(step.edit, journal, then);
  }
}

async function applyCells(edits: readonly CellEdit[], journal: Journal, then: Then): Promise<StepOutcome> {
  const bySheet = bySheetName(edits);
  const summaries = new Map((await readSheetList()).map((sheet) => [sheetKey(sheet.name), sheet]));
  const known: { summary: SheetSummary; edits: readonly CellEdit[] }[] = [];
  const refused: RefusedEdit[] = [];
  for (const [key, ofSheet] of bySheet) {
    const summary = summaries.get(key);
    if (summary !== undefined) known.push({ summary, edits: ofSheet });
    else refused.push(...ofSheet.map((edit) => ({ edit, why: "noSheet" as const })));
  }
  const snapshots = await takeSnapshots(
    known.map(({ summary, edits: ofSheet }) => ({ sheetId: summary.id, cells: ofSheet.flatMap(targetsOf) })),
  );
  const plans = known.map(({ summary, edits: ofSheet }, index) => {
    const snapshot = snapshots[index];
    if (snapshot === undefined) throw new Error(`No cells of ${summary.name} were read.`);
    return { summary, plan: new CellPlan(summary, snapshot, ofSheet) };
  });
  const steps = plans.flatMap(({ plan }) => plan.step() ?? []);
  await journal.perform(
    steps,
    plans.flatMap(({ summary, plan }) => writeCells(summary.id, plan.entries)),
    [],
    then,
  );
  return {
    refused: inOrder(edits, [...refused, ...plans.flatMap(({ plan }) => plan.refused)]),
    written: steps.map(({ sheet }) => sheetKey(sheet)),
  };
}

function bySheetName(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const group = groups.get(sheetKey(edit.sheet));
    if (group === undefined) groups.set(sheetKey(edit.sheet), [edit]);
    else group.push(edit);
  }
  return groups;
}

async function applyRows(edit: RowEdit, journal: Journal, then: Then): Promise<StepOutcome> {
  const summaries = await readSheetList();
  const own = summaries.find(({ name }) => sheetKey(name) === sheetKey(edit.sheet));
  if (own === undefined) return nothingWritten({ edit, why: "noSheet" });
  if (edit.kind === "insertRows" && edit.count === 0) return nothingWritten();
  const grids = await readGrids(summaries);
  const grid = grids.find(({ id }) => id === own.id);
  if (grid === undefined) return nothingWritten({ edit, why: "noSheet" });
  const plan = planRows(edit, grid, grids, journal.newMark());
  if ("why" in plan) return nothingWritten({ edit, ...plan });
  const { inserted, lost } = plan.step;
  if (inserted.count === 0 && lost.count === 0 && plan.entries.size === 0) return nothingWritten();
  await journal.perform([plan.step], rowOperations(plan), removeWitnesses(plan.step), then);
  return { refused: [], written: [sheetKey(own.name)] };
}

async function applyCopySheet(edit: CopySheet, journal: Journal, then: Then): Promise<StepOutcome> {
  const summaries = await readSheetList();
  const own = summaries.find(({ name }) => sheetKey(name) === sheetKey(edit.sheet));
  if (own === undefined) return nothingWritten({ edit, why: "noSheet" });
  const plan = await planCopySheet(edit, own, await readGrids(summaries));
  if ("why" in plan) return nothingWritten({ edit, ...plan });
  await journal.perform([plan], copySheetOperations(plan), [], then);
  return { refused: [], written: edit.names.map(sheetKey) };
}

/** What Excel cannot tell of a sheet's print set-up, as where no printer is installed, is no reason to fill nothing. */
async function applySign(edit: SignSheet, journal: Journal, then: Then): Promise<StepOutcome> {
  const own = (await readSheetList()).find(({ name }) => sheetKey(name) === sheetKey(edit.sheet));
  if (own === undefined) return nothingWritten({ edit, why: "noSheet" });
  if (own.isProtected) return nothingWritten({ edit, why: "protected" });
  const step = await planSign(edit, own).catch((failure: unknown): "unsupported" => {
    if (failure instanceof ExcelFailed) return "unsupported";
    throw failure;
  });
  if (step === "unsupported") return nothingWritten({ edit, why: "unsupported" });
  if (step === undefined) return nothingWritten();
  await journal.perform([step], signOperations(step), [], then);
  return { refused: [], written: [sheetKey(own.name)] };
}

/** Refusals in the order of the edits they refuse. */
function inOrder(edits: readonly Edit[], refused: readonly RefusedEdit[]): readonly RefusedEdit[] {
  const positions = new Map(edits.map((edit, index) => [edit, index]));
  return [...refused].sort((a, b) => (positions.get(a.edit) ?? 0) - (positions.get(b.edit) ?? 0));
}
