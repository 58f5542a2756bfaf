import type { SetCell } from "../../core/sheet/edit";
import type { InsertedSheet } from "../../workbook/port";
import type { BookMemory, LogEntry } from "./types";

const KEY = "undo";
/** Older actions can no longer be taken back: settings of a workbook are not a place for its whole history. */
const MOST_ENTRIES = 20;

/** What takes an action back: cells to write, sheets to take out again, or a change of the workbook's own record. */
export interface Inverse {
  readonly cells: readonly SetCell[];
  readonly sheets: readonly InsertedSheet[];
  readonly change?: string;
}

export interface Undoable {
  readonly entry: LogEntry;
  readonly inverse: Inverse;
}

/**
 * The actions that can be taken back, kept with the workbook so that they outlive the pane and are shared with other panes of
 * it. What could not be kept is remembered here, and kept with the next action.
 */
export class UndoStack {
  private kept: readonly Undoable[] = [];
  private unkept: readonly Undoable[] = [];
  private dropped: readonly Undoable[] = [];

  get latest(): Undoable | undefined {
    return this.all.at(-1);
  }

  /** Takes over what an earlier pane kept, or another one keeps; answers the latest. */
  async recall(memory: BookMemory): Promise<Undoable | undefined> {
    this.kept = entriesIn(await memory.recall(KEY));
    return this.latest;
  }

  /** For another workbook. */
  forget(): void {
    this.kept = [];
    this.unkept = [];
    this.dropped = [];
  }

  async push(undoable: Undoable, memory: BookMemory): Promise<void> {
    this.unkept = [...this.unkept, undoable];
    await this.keep(memory);
  }

  async drop(undoable: Undoable, memory: BookMemory): Promise<void> {
    this.dropped = [...this.dropped, undoable];
    await this.keep(memory);
  }

  private get all(): readonly Undoable[] {
    return [...this.kept, ...this.unkept].filter((one) => !this.dropped.some((other) => isSame(one, other)));
  }

  // A change that is made stays made, whether or not the workbook takes the note of it.
  private async keep(memory: BookMemory): Promise<void> {
    try {
      await this.recall(memory);
      const entries = this.all.slice(-MOST_ENTRIES);
      await memory.keep(KEY, JSON.stringify(entries));
      this.kept = entries;
      this.unkept = [];
      this.dropped = [];
    } catch {
      return;
    }
  }
}

// Two panes number their actions each for itself.
function isSame(
  { entry: one, inverse }: Undoable,
  { entry: other, inverse: otherInverse }: Undoable,
): boolean {
  return one.id === other.id && one.at === other.at && inverse.change === otherInverse.change;
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
