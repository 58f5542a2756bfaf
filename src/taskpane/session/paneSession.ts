import type { Finding } from "../../core/checks/catalogue";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { Consolidation } from "../../core/consolidate/consolidate";
import type { FileDigest } from "../../core/consolidate/types";
import type { CellOfSheet, CheckSettings } from "../../core/records/types";
import type { Edit } from "../../core/sheet/edit";
import type { SheetDecision } from "../../core/sheet/table";
import type { ChangeHint, InsertedSheet } from "../../workbook/port";
import type { DigestTerms, FileToDigest } from "../../workbook/xlsx/digestFile";
import type { FileFault } from "../../workbook/xlsx/fileFault";
import { isoDay } from "../days";
import { applyUndoably, canBeTriedAgain, takeBack } from "./changing";
import { keepDecisions, recallDecisions, withDecision } from "./decisions";
import type { Engine, SheetSource } from "./engine/engine";
import { keptOnceMade } from "./keptOnceMade";
import type { Converting } from "./engine/converting";
import { NoSheetsError, faultOf } from "./faults";
import { fileBook } from "./fileBook";
import { previewOf } from "./fixes";
import { jumpTo } from "./jump";
import { byTitles } from "./period";
import { readSource, sheetCount } from "./source";
import { SnapshotStore } from "./snapshotStore";
import type {
  Applied,
  Delivery,
  DeliveryWay,
  EarlierFile,
  Jump,
  LogEntry,
  LoggedAction,
  OpenBook,
  PreviewedEdit,
  Progress,
  Session,
  SessionFault,
  SessionSnapshot,
} from "./types";
import { UndoStack } from "./undoStack";

/** What the session cannot know by itself. */
export interface SessionSurroundings {
  /** Called once, when there is first something to do. */
  readonly startEngine: () => Promise<Engine>;
  /** Now, in milliseconds since 1970. */
  readonly now: () => number;
}

const NOTHING: Applied = { applied: 0, refused: [] };

/** What puts a sheet into the workbook by which the office states something. */
const STATED: ReadonlySet<LoggedAction["kind"]> = new Set([
  "thresholds",
  "rules",
  "criteria",
  "history",
] as const);

export class PaneSession implements Session {
  private readonly store: SnapshotStore;
  private readonly undoStack = new UndoStack();
  private readonly startedEngine: () => Promise<Engine>;
  private running: AbortController | undefined;
  /** Counts changes of anything a check depends on, so that a check knows whether it is old when it ends. */
  private changes = 0;
  /** Whether the workbook was asked for its period; a person's own choice is never overruled. */
  private periodAsked = false;
  private findBook: (() => Promise<OpenBook>) | undefined;
  private stopListening: () => void = () => undefined;
  /** The ids of sheets the pane has put in. */
  private readonly ownSheets = new Set<string>();
  private readonly heardWhileBusy: ChangeHint[] = [];

  constructor(private readonly surroundings: SessionSurroundings) {
    this.startedEngine = keptOnceMade(surroundings.startEngine);
    this.store = new SnapshotStore({
      state: { kind: "noWorkbook" },
      report: undefined,
      book: undefined,
      sheets: [],
      chosen: undefined,
      settings: { asOf: isoDay(surroundings.now()) },
      planId: undefined,
      previousName: undefined,
      decisions: {},
      log: [],
      undoable: undefined,
      busy: false,
      waiting: false,
    });
  }

  readonly getSnapshot = (): SessionSnapshot => this.store.snapshot;
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  readonly today = (): string => isoDay(this.surroundings.now());

  async openFile(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<void> {
    this.cancel();
    this.store.change({ state: { kind: "reading", progress: { done: 0, of: 1, name } } });
    try {
      const content = await bytes;
      const opening = await (await this.startedEngine()).open(content);
      if (opening.kind === "opened") await this.openBook(fileBook(name, opening.workbook));
      else this.fail({ kind: "file", name, fault: opening.fault });
    } catch (failure) {
      this.fail(faultOf(failure));
    }
  }

  /** Opens the workbook the pane stands beside. */
  async openExcel(find: () => Promise<OpenBook>): Promise<void> {
    this.findBook = find;
    this.store.change({ state: { kind: "reading", progress: { done: 0, of: 1 } } });
    try {
      await this.openBook(await find());
    } catch (failure) {
      this.fail(faultOf(failure));
    }
  }

  /** Takes a workbook in place of the one before. */
  async openBook(book: OpenBook): Promise<void> {
    this.stopListening();
    this.stopListening = book.onChange((hint) => this.hear(hint));
    this.undoStack.forget();
    const [sheets, decisions] = await Promise.all([
      book.workbook.sheets(),
      recallDecisions(book.memory),
      this.undoStack.recall(book.memory),
    ]);
    this.periodAsked = false;
    this.store.change({
      state: { kind: "ready" },
      settings: { asOf: this.today() },
      report: undefined,
      book,
      sheets,
      chosen: undefined,
      decisions,
      log: [],
      undoable: this.undoStack.latest?.entry,
    });
  }

  /** Told by what talks to Excel when it is left without an answer for long. */
  readonly setWaiting = (waiting: boolean): void => this.store.change({ waiting });

  readonly chooseSheets = (names: readonly string[] | undefined): void => {
    this.store.change({ chosen: names });
    this.outdate();
  };

  readonly changeSettings = (settings: CheckSettings): void => {
    this.periodAsked = true;
    this.store.change({ settings });
    this.outdate();
  };

  readonly choosePlan = (planId: string | undefined): void => {
    this.store.change({ planId });
    this.outdate();
  };

  readonly compareWith = async (earlier: EarlierFile | undefined): Promise<FileFault | undefined> => {
    const fault = await (await this.startedEngine()).comparedWith(earlier?.bytes);
    this.store.change({ previousName: fault === undefined ? earlier?.name : undefined });
    this.outdate();
    return fault;
  };

  readonly decide = async (decided: ReadonlyMap<string, SheetDecision | undefined>): Promise<void> => {
    const { book, decisions: before } = this.getSnapshot();
    const decisions = [...decided].reduce((all, [sheet, one]) => withDecision(all, sheet, one), before);
    this.store.change({ decisions });
    this.outdate();
    if (book !== undefined) await keepDecisions(book.memory, decisions);
  };

  readonly check = async (): Promise<void> => {
    const { book } = this.getSnapshot();
    if (book === undefined) {
      // Excel may have been busy when the pane was opened.
      if (this.findBook !== undefined) await this.openExcel(this.findBook);
      return;
    }
    this.cancel();
    const running = new AbortController();
    this.running = running;
    const changesBefore = this.changes;
    try {
      const source = await this.sourceOf(book);
      const report = await this.reportOn(source, running.signal);
      if (this.running !== running) return;
      this.running = undefined;
      if (report === undefined) this.rest();
      else this.finish(report, this.changes !== changesBefore);
    } catch (failure) {
      if (this.running !== running) return;
      this.running = undefined;
      this.fail(faultOf(failure));
    }
  };

  readonly digest = async (file: FileToDigest, terms: DigestTerms): Promise<FileDigest> =>
    (await this.startedEngine()).digest(file, terms);

  readonly writeConsolidation = async (consolidation: Consolidation): Promise<Uint8Array> =>
    (await this.startedEngine()).writeConsolidation(consolidation);

  readonly convert = async (bytes: Uint8Array): Promise<Converting> =>
    (await this.startedEngine()).convert(bytes);

  readonly cancel = (): void => {
    if (this.running === undefined) return;
    this.running.abort();
    this.running = undefined;
    this.rest();
  };

  readonly select = async (cell: CellOfSheet, expected?: string | null): Promise<Jump> => {
    const { book } = this.getSnapshot();
    return book === undefined ? "gone" : jumpTo(book, cell, expected);
  };

  readonly previewFixes = (findings: readonly Finding[]): readonly PreviewedEdit[] => previewOf(findings);

  readonly applyFixes = (findings: readonly Finding[]): Promise<Applied> => {
    const previewed = previewOf(findings);
    const kinds = [...new Set(previewed.map(({ finding }) => finding.kind))];
    return this.apply(
      { kind: "fixes", kinds },
      previewed.map(({ edit }) => edit),
    );
  };

  readonly apply = async (action: LoggedAction, edits: readonly Edit[]): Promise<Applied> => {
    const { book, busy } = this.getSnapshot();
    if (book === undefined || busy || edits.length === 0) return NOTHING;
    return this.whileBusy(async () => {
      const entry = this.newEntry(action, edits.length);
      const refused = await applyUndoably(book, edits, entry, this.undoStack);
      const applied = edits.length - refused.length;
      this.record({ ...entry, applied, refused });
      this.outdate();
      return { applied, refused };
    });
  };

  readonly deliver = async (
    action: LoggedAction,
    bytes: Uint8Array,
    file: string,
    way: DeliveryWay,
  ): Promise<Delivery> => {
    const { book, busy } = this.getSnapshot();
    if (book === undefined || busy) return { sheets: [] };
    return this.whileBusy(async () => {
      const delivery = await book.deliver(bytes, file, way);
      const { sheets } = delivery;
      const entry = this.newEntry(action, 1);
      if (sheets.length > 0) {
        await this.undoStack.push({ entry, inverse: { cells: [], sheets } }, book.memory);
        for (const { id } of sheets) this.ownSheets.add(id);
        // What an office states itself is put in to be read; a report is not.
        if (!STATED.has(action.kind)) await this.leaveOut(sheets, "from now on", book);
      }
      this.record(entry);
      return delivery;
    });
  };

  readonly undo = async (): Promise<Applied> => {
    const { book, busy } = this.getSnapshot();
    if (book === undefined || busy) return NOTHING;
    return this.whileBusy(async () => {
      const last = await this.undoStack.recall(book.memory);
      if (last === undefined) return NOTHING;
      const undone = await takeBack(book, last.inverse);
      if (canBeTriedAgain(undone)) return undone;
      await this.undoStack.drop(last, book.memory);
      await this.leaveOut(last.inverse.sheets, "no longer", book);
      this.store.change({
        log: this.getSnapshot().log.map((entry) =>
          entry.id === last.entry.id ? { ...entry, undone: true } : entry,
        ),
      });
      if (last.inverse.sheets.length === 0) this.outdate();
      return undone;
    });
  };

  private async reportOn(source: SheetSource, signal: AbortSignal): Promise<CheckReport | undefined> {
    const engine = await this.startedEngine();
    if (signal.aborted) return undefined;
    const { settings, decisions, planId } = this.getSnapshot();
    this.show("checking", { done: 0, of: sheetCount(source) });
    return engine.check(
      source,
      { settings, decisions, planId, ...(this.mayTitlesTellPeriod() ? { today: this.today() } : {}) },
      { signal, onProgress: (progress) => this.show("checking", progress, signal) },
    );
  }

  private async sourceOf(book: OpenBook): Promise<SheetSource> {
    this.show("reading", { done: 0, of: 1 });
    const read = await readSource(book, this.getSnapshot().chosen);
    if (read === undefined) {
      // What can be chosen now instead.
      this.store.change({ sheets: await book.workbook.sheets(), chosen: undefined });
      throw new NoSheetsError();
    }
    if (read.sheets !== undefined) this.store.change({ sheets: read.sheets });
    return read.source;
  }

  /** Sheets the pane itself has put in are no input of a check, unless somebody says so. */
  private async leaveOut(
    sheets: readonly InsertedSheet[],
    when: "from now on" | "no longer",
    { memory }: OpenBook,
  ): Promise<void> {
    if (sheets.length === 0) return;
    const decided = (sheet: string): SheetDecision | undefined =>
      when === "from now on" ? { sheet, kind: "unknown" } : undefined;
    const decisions = sheets.reduce(
      (before, { name }) => withDecision(before, name, decided(name)),
      this.getSnapshot().decisions,
    );
    this.store.change({ decisions });
    // Where the workbook does not take it, the next pane asks what the sheet is.
    await keepDecisions(memory, decisions).catch(() => undefined);
  }

  private show(kind: "reading" | "checking", progress: Progress, signal?: AbortSignal): void {
    if (signal?.aborted !== true) this.store.change({ state: { kind, progress } });
  }

  private finish(report: CheckReport, stale: boolean): void {
    this.takePeriodFrom(report);
    this.store.change({ report, state: { kind: "done", report, stale } });
  }

  private mayTitlesTellPeriod(): boolean {
    return this.getSnapshot().settings.period === undefined && !this.periodAsked;
  }

  /** Says in the settings by which period the sheets were judged, where their titles told it. */
  private takePeriodFrom({ tables }: CheckReport): void {
    const { settings } = this.getSnapshot();
    const told = this.mayTitlesTellPeriod() ? byTitles(settings, tables, this.today()) : undefined;
    this.periodAsked = true;
    if (told !== undefined) this.store.change({ settings: told });
  }

  /** Back to what was there before a check that was stopped. */
  private rest(): void {
    const { report, book } = this.getSnapshot();
    if (report !== undefined) this.finish(report, true);
    else this.store.change({ state: { kind: book === undefined ? "noWorkbook" : "ready" } });
  }

  private fail(fault: SessionFault): void {
    this.store.change({ state: { kind: "failed", fault } });
  }

  /** What happens to sheets the pane has put in is no matter of the check; while it puts them in, they are not known yet. */
  private hear(hint: ChangeHint): void {
    if (this.getSnapshot().busy) this.heardWhileBusy.push(hint);
    else if (hint.sheetId === undefined || !this.ownSheets.has(hint.sheetId)) this.outdate();
  }

  private outdate(): void {
    this.changes += 1;
    const { state } = this.getSnapshot();
    if (state.kind === "done" && !state.stale) this.store.change({ state: { ...state, stale: true } });
  }

  private newEntry(action: LoggedAction, applied: number): LogEntry {
    const at = this.surroundings.now();
    const ids = [...this.getSnapshot().log, this.undoStack.latest?.entry].map((entry) => entry?.id ?? 0);
    return { id: Math.max(0, ...ids) + 1, at, action, applied, refused: [], undone: false };
  }

  private record(entry: LogEntry): void {
    this.store.change({ log: [...this.getSnapshot().log, entry] });
  }

  private async whileBusy<Result>(work: () => Promise<Result>): Promise<Result> {
    this.store.change({ busy: true });
    try {
      return await work();
    } finally {
      this.store.change({ busy: false, undoable: this.undoStack.latest?.entry });
      for (const hint of this.heardWhileBusy.splice(0)) this.hear(hint);
    }
  }
}
