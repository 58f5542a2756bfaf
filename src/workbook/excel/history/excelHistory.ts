import type { History, HistoryEntry, UndoReport } from "../../port";
import type { Piece } from "../chunking";
import { runOperations } from "../change/operations";
import type { Operation } from "../change/operations";
import { readIndex, readSteps, storeEntries } from "./historyStore";
import type { StoredEntry } from "./historyStore";
import { movedRows } from "./records";

/** The changes the add-in made, as the workbook itself keeps them. */
export class ExcelHistory implements History {
  async entries(): Promise<readonly HistoryEntry[]> {
    return (await readIndex()).entries.map(shown);
  }

  async undo(id: string): Promise<UndoReport> {
    // Loaded before the list is read, which another pane could change meanwhile.
    const { undoSteps } = await import(/* webpackChunkName: "excel-changes" */ "./undo");
    const { entries: listed, part } = await readIndex();
    const entry = listed.find((one) => one.id === id) ?? (await unlisted(id));
    // Edits that changed nothing are no change of the record.
    if (entry === undefined || entry.state === "undone") return { restored: 0, left: [] };
    const entries = listed.includes(entry) ? listed : [...listed, entry];
    const at = entries.indexOf(entry);
    const store = (change: Partial<StoredEntry>): Piece<Operation> =>
      storeEntries(
        entries.map((one) => (one === entry ? { ...one, ...change } : one)),
        part,
      );
    const report = await undoSteps({
      entry,
      newer: entries.slice(at + 1),
      reach: "unchanged",
      noteProgress: (stepsLeft) => store({ ...stepsLeft, state: "unfinished" }),
    });
    const isLeftWhole = report.restored === 0 && report.left.length > 0;
    // Nothing is left to be undone, whether or not the record can say so.
    await runOperations([store({ state: isLeftWhole ? entry.state : "undone" })]).catch(() => undefined);
    return report;
  }
}

/** A change whose line in the list another pane, writing its own at the same moment, has overwritten: its steps tell it. */
async function unlisted(id: string): Promise<StoredEntry | undefined> {
  const steps = await readSteps(id);
  if (steps.length === 0) return undefined;
  return {
    id,
    title: "",
    at: "",
    sheets: [...new Set(steps.map(({ sheet }) => sheet))],
    cells: steps.reduce((sum, { cells }) => sum + cells.length, 0),
    rows: steps.reduce((sum, step) => sum + movedRows(step), 0),
    state: "done",
    movedSheets: steps.flatMap((step) => (step.kind === "rows" ? [step.sheetId] : [])),
    stepsDone: steps.length,
    stepsBegun: steps.length,
  };
}

function shown({ id, title, at, sheets, cells, rows, state }: StoredEntry): HistoryEntry {
  return { id, title, at, sheets, cells, rows, state };
}
