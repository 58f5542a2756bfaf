import type { CheckReport } from "../../../core/checks/checkWorkbook";
import type { FormulaBlock } from "../../../core/formulas/formulaBlock";
import type { Consolidation } from "../../../core/consolidate/consolidate";
import type { FileDigest } from "../../../core/consolidate/types";
import type { CellOfSheet } from "../../../core/records/types";
import type { Edit } from "../../../core/sheet/edit";
import type { CellRef, Grid } from "../../../core/sheet/grid";
import { buffersOf, packInSteps, unpackGrid } from "../../../core/sheet/packedGrid";
import type { RefusedEdit, SheetSummary } from "../../../workbook/port";
import type { DigestTerms, FileToDigest } from "../../../workbook/xlsx/digestFile";
import type { FileFault } from "../../../workbook/xlsx/fileFault";
import type { Progress } from "../types";
import type { CheckTerms, Engine, FileOpening, FileWorkbook, SheetSource, Watch } from "./engine";
import type { Converting } from "./converting";
import type { Answers, FromWorker, Task, ToWorker } from "./messages";
import { inSlices, isCancelled, TimeSlices } from "../../../workbook/slices";
import { buffersIn, Gathering, inParts } from "./parts";

/** What is needed of a Worker. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  postMessage(message: ToWorker, transfer: Transferable[]): void;
}

interface Waiting {
  readonly resolve: (answer: Answers[Task["kind"]]) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  /** What has come of the answer. */
  readonly parts: Gathering;
}

/** The engine in a worker: nothing of a check, of reading or of writing a file runs on the pane's thread. */
export class WorkerEngine implements Engine {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(private readonly worker: WorkerLike) {
    worker.onmessage = ({ data }) => this.receive(data);
  }

  async open(bytes: Uint8Array): Promise<FileOpening> {
    const fault = await this.ask({ kind: "open", bytes });
    return fault === undefined
      ? { kind: "opened", workbook: new RemoteWorkbook(this) }
      : { kind: "fault", fault };
  }

  comparedWith(bytes: Uint8Array | undefined): Promise<FileFault | undefined> {
    return this.ask({ kind: "comparedWith", bytes });
  }

  async check(source: SheetSource, terms: CheckTerms, watch: Watch): Promise<CheckReport | undefined> {
    if (source.kind === "file") return this.ask({ kind: "checkFile", names: source.sheets, terms }, watch);
    const grids = await inSlices(packInSteps(source.grids), watch.signal);
    if (isCancelled(grids)) return undefined;
    return this.ask({ kind: "checkGrids", grids, terms }, watch, new Set(grids.flatMap(buffersOf)));
  }

  digest(file: FileToDigest, terms: DigestTerms): Promise<FileDigest> {
    return this.ask({ kind: "digest", file, terms });
  }

  writeConsolidation(consolidation: Consolidation): Promise<Uint8Array> {
    return this.ask({ kind: "writeConsolidation", consolidation });
  }

  convert(bytes: Uint8Array): Promise<Converting> {
    return this.ask({ kind: "convert", bytes });
  }

  /** Sends a task and waits for its answer; of its memory, some moves instead of being copied. */
  ask<T extends Task>(
    task: T,
    watch?: Watch,
    moving: ReadonlySet<ArrayBuffer> = new Set(),
  ): Promise<Answers[T["kind"]]> {
    const id = ++this.lastId;
    const { signal } = watch ?? new AbortController();
    signal.addEventListener("abort", () => this.worker.postMessage({ kind: "stop", id }, []));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {
        // The worker answers a task with the answer of its kind.
        resolve: resolve as (answer: Answers[Task["kind"]]) => void,
        reject,
        onProgress: watch?.onProgress,
        parts: new Gathering(),
      });
      this.send(id, task, signal, moving).catch(reject);
    });
  }

  /** Rests on the way, since what crosses is written on this thread. */
  private async send(
    id: number,
    task: Task,
    signal: AbortSignal,
    moving: ReadonlySet<ArrayBuffer>,
  ): Promise<void> {
    const end = await inSlices(inParts(task), signal, (part) =>
      this.worker.postMessage({ kind: "part", id, part }, [...buffersIn(part, moving)]),
    );
    if (!isCancelled(end) && !signal.aborted) {
      this.worker.postMessage({ kind: "task", id, end }, [...buffersIn(end, moving)]);
      return;
    }
    this.waiting.get(id)?.resolve(undefined);
    this.waiting.delete(id);
  }

  private receive(message: FromWorker): void {
    const waiting = this.waiting.get(message.id);
    if (waiting === undefined) return;
    switch (message.kind) {
      case "progress":
        waiting.onProgress?.(message.progress);
        return;
      case "part":
        waiting.parts.take(message.part);
        return;
      case "answer":
        this.waiting.delete(message.id);
        // What was taken apart was the answer to this task.
        waiting.resolve(waiting.parts.whole(message.end) as Answers[Task["kind"]]);
        return;
      case "failure":
        this.waiting.delete(message.id);
        waiting.reject(new Error(message.reason));
    }
  }
}

/** The file that is open in the worker. */
class RemoteWorkbook implements FileWorkbook {
  constructor(private readonly engine: WorkerEngine) {}

  sheets(): Promise<readonly SheetSummary[]> {
    return this.engine.ask({ kind: "sheets" });
  }

  async read(names?: readonly string[]): Promise<readonly Grid[]> {
    const packed = await this.engine.ask({ kind: "read", names });
    const slices = new TimeSlices();
    const grids: Grid[] = [];
    for (const one of packed) {
      await slices.rest();
      grids.push(unpackGrid(one));
    }
    return grids;
  }

  blocks(cells: readonly CellOfSheet[]): Promise<readonly FormulaBlock[]> {
    return this.engine.ask({ kind: "blocks", cells });
  }

  apply(edits: readonly Edit[]): Promise<readonly RefusedEdit[]> {
    return this.engine.ask({ kind: "apply", edits });
  }

  select(sheet: string, cell: CellRef): Promise<void> {
    return this.engine.ask({ kind: "select", sheet, cell });
  }

  save(): Promise<Uint8Array> {
    return this.engine.ask({ kind: "save" });
  }
}
