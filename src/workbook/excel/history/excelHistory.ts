import type { History, HistoryEntry, UndoReport } from "../../port";
import { ThingGone } from "../faults";
import type { Piece } from "../chunking";
import { runOperations } from "../change/operations";
import type { Operation } from "../change/operations";
import { readIndex, storeEntries } from "./historyStore";
import type { StoredEntry } from "./historyStore";
import { undoSteps } from "./undo";

/** The changes the add-in made, as the workbook itself keeps them. */
export class ExcelHistory implements History {
  async entries(): Promise<readonly HistoryEntry[]> {
    return (await readIndex()).entries.map(shown);
  }

  /** Throws ThingGone where there is no such change. */
  async undo(id: string): Promise<UndoReport> {
    const { entries, part } = await readIndex();
    const at = entries.findIndex((entry) => entry.id === id);
    const entry = entries[at];
    if (entry === undefined) throw new ThingGone(id);
    if (entry.state === "undone") return { restored: 0, left: [] };
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

function shown({ id, title, at, sheets, cells, rows, state }: StoredEntry): HistoryEntry {
  return { id, title, at, sheets, cells, rows, state };
}
