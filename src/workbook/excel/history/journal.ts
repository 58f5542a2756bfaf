import type { ChangeNote } from "../../port";
import type { Piece } from "../chunking";
import type { Operation } from "../change/operations";
import { runOperations } from "../change/operations";
import { dropSteps, MOST_ENTRIES, readIndex, storeEntries, storeStep } from "./historyStore";
import type { StoredEntry, StoredIndex } from "./historyStore";
import { movedRows } from "./records";
import type { Step } from "./records";
import { undoSteps } from "./undo";
import type { StepsLeft } from "./undo";

/** How the workbook stands after a change that failed. */
export type Outcome = "asBefore" | "unfinished" | "done";

/** Writes a change down in the workbook while it is made, each step before it is done. */
export class Journal {
  private entry: StoredEntry | undefined;

  private constructor(
    private readonly note: ChangeNote,
    private readonly clock: () => Date,
    private index: StoredIndex,
  ) {}

  static async open(note: ChangeNote, clock: () => Date): Promise<Journal> {
    const index = await readIndex();
    const old = index.entries.slice(0, Math.max(0, index.entries.length - MOST_ENTRIES + 1));
    await dropSteps(old.map(({ id }) => id));
    return new Journal(note, clock, { ...index, entries: index.entries.slice(old.length) });
  }

  /**
   * Stores how steps are undone and does them; `ending` is done when they are through. `then` says whether that was all of
   * the change.
   */
  async perform(
    steps: readonly Step[],
    operations: readonly Piece<Operation>[],
    ending: readonly Piece<Operation>[],
    then: "more" | "done",
  ): Promise<void> {
    if (steps.length === 0) return;
    const { part, entries } = this.index;
    const only = part === "add" ? "only" : part;
    const stepsBefore = this.entry?.stepsDone ?? 0;
    const begun: StoredEntry = { ...this.grown(steps), stepsBegun: stepsBefore + steps.length };
    const through: StoredEntry = { ...begun, stepsDone: stepsBefore + steps.length };
    const done: StoredEntry = { ...through, state: "done" };
    await runOperations([
      ...steps.flatMap((step, index) => storeStep(begun.id, stepsBefore + index, step)),
      storeEntries([...entries, begun], part),
      ...operations,
      storeEntries([...entries, through], only),
      ...ending,
      ...(then === "done" ? [storeEntries([...entries, done], only)] : []),
    ]);
    this.entry = then === "done" ? done : through;
    if (part === "add" && then === "more") this.index = { ...this.index, part: (await readIndex()).part };
  }

  /** Says in the workbook that the change is through, where that has not been said. */
  async close(): Promise<void> {
    if (this.entry === undefined || this.entry.state === "done") return;
    const entry: StoredEntry = { ...this.entry, state: "done" };
    await runOperations([storeEntries([...this.index.entries, entry], this.index.part)]);
  }

  /** A word that tells a step from all others of the workbook. */
  newMark(): string {
    return crypto.randomUUID().slice(0, 8);
  }

  /** After a failure: takes back what was done, as far as Excel lets it. */
  async abandon(): Promise<Outcome> {
    const id = this.entry?.id;
    if (id === undefined) return "asBefore";
    try {
      const { entries, part } = await readIndex();
      const entry = entries.find((one) => one.id === id);
      if (entry?.state === "done") return "done";
      if (entry !== undefined) {
        const others = entries.filter((one) => one !== entry);
        const noteProgress = (stepsLeft: StepsLeft): Piece<Operation> =>
          storeEntries([...others, { ...entry, ...stepsLeft }], part);
        const { left } = await undoSteps({ entry, newer: [], reach: "everything", noteProgress });
        if (left.length > 0) return "unfinished";
        await runOperations([storeEntries(others, part)]);
      }
    } catch {
      return "unfinished";
    }
    // What is left of its steps means nothing to anyone; the next change takes it away with its own.
    await dropSteps([id]).catch(() => undefined);
    return "asBefore";
  }

  private grown(steps: readonly Step[]): StoredEntry {
    const before: StoredEntry = this.entry ?? {
      id: this.note.id ?? crypto.randomUUID(),
      title: this.note.title,
      at: this.clock().toISOString(),
      sheets: [],
      cells: 0,
      rows: 0,
      state: "unfinished",
      movedSheets: [],
      stepsDone: 0,
      stepsBegun: 0,
    };
    const moved = steps.flatMap((step) => (step.kind === "rows" ? [step.sheetId] : []));
    const rows = steps.reduce((sum, step) => sum + movedRows(step), 0);
    this.entry = {
      ...before,
      sheets: [...new Set([...before.sheets, ...steps.map(({ sheet }) => sheet)])],
      cells: before.cells + steps.reduce((sum, { cells }) => sum + cells.length, 0),
      rows: before.rows + rows,
      movedSheets: [...new Set([...before.movedSheets, ...moved])],
    };
    return this.entry;
  }
}
