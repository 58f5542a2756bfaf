import type { SetCell } from "../../core/sheet/edit";
import type { BookMemory, LogEntry } from "./types";

const KEY = "undo";
/** Older actions can no longer be taken back: settings of a workbook are not a place for its whole history. */
const MOST_ENTRIES = 20;

/** What takes an action back: cells to write, sheets to take out again, or a change of the workbook's own record. */
export interface Inverse {
  readonly cells: readonly SetCell[];
  readonly sheets: readonly string[];
  readonly change?: string;
}

export interface Undoable {
  readonly entry: LogEntry;
  readonly inverse: Inverse;
}

/** The actions that can be taken back, kept with the workbook so that they outlive the pane. */
export class UndoStack {
  private entries: readonly Undoable[] = [];

  /** The changes of the workbook's own record that can be taken back from here. */
  get changes(): readonly string[] {
    return this.entries.flatMap(({ inverse }) => (inverse.change === undefined ? [] : [inverse.change]));
  }

  get latest(): LogEntry | undefined {
    return this.entries.at(-1)?.entry;
  }

  /** Takes over what an earlier pane kept. */
  async recall(memory: BookMemory): Promise<void> {
    this.entries = entriesIn(await memory.recall(KEY));
  }

  async push(entry: LogEntry, inverse: Inverse, memory: BookMemory): Promise<void> {
    this.entries = [...this.entries, { entry, inverse }].slice(-MOST_ENTRIES);
    await memory.keep(KEY, JSON.stringify(this.entries));
  }

  async pop(memory: BookMemory): Promise<Undoable | undefined> {
    const last = this.entries.at(-1);
    this.entries = this.entries.slice(0, -1);
    await memory.keep(KEY, JSON.stringify(this.entries));
    return last;
  }
}

function entriesIn(text: string | undefined): readonly Undoable[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isUndoable) : [];
  } catch {
    return [];
  }
}

function isUndoable(value: unknown): value is Undoable {
  return typeof value === "object" && value !== null && "entry" in value && "inverse" in value;
}
