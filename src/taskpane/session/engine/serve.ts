import type { Grid } from "../../../core/sheet/grid";
import { buffersOf, packInSteps, unpackGrid } from "../../../core/sheet/packedGrid";
import type { CheckTerms, FileWorkbook, SheetSource } from "./engine";
import { InlineEngine } from "./inlineEngine";
import type { Answers, FromWorker, Task, ToWorker } from "./messages";
import { inSlices, isCancelled } from "../../../workbook/slices";
import { buffersIn, Gathering, inParts } from "./parts";

/** Sends a message to the pane; the buffers move with it. */
export type Send = (message: FromWorker, buffers: readonly ArrayBuffer[]) => void;

type Answer = Answers[Task["kind"]];

interface Answered {
  readonly answer: Answer;
  /** The memory of the answer that moves instead of being copied. */
  readonly moving: ReadonlySet<ArrayBuffer>;
}

const plain = (answer: Answer): Answered => ({ answer, moving: new Set() });

/** The worker's side: does the tasks it is sent, several at a time where they rest, and answers each. */
export class TaskServer {
  private readonly engine = new InlineEngine();
  private readonly stops = new Map<number, AbortController>();
  /** What has come of tasks that come in parts. */
  private readonly coming = new Map<number, Gathering>();
  private file: FileWorkbook | undefined;

  constructor(private readonly send: Send) {}

  async receive(message: ToWorker): Promise<void> {
    const { id } = message;
    const coming = this.coming.get(id) ?? new Gathering();
    switch (message.kind) {
      case "part":
        this.coming.set(id, coming);
        coming.take(message.part);
        return;
      case "stop":
        this.coming.delete(id);
        this.stops.get(id)?.abort();
        return;
      case "task":
        this.coming.delete(id);
        // What was taken apart was a task.
        await this.answer(id, coming.whole(message.end) as Task);
    }
  }

  private async answer(id: number, task: Task): Promise<void> {
    const stop = new AbortController();
    this.stops.set(id, stop);
    try {
      const { answer, moving } = await this.do(task, id, stop.signal);
      const parts = inParts(answer);
      let next = parts.next();
      for (; next.done !== true; next = parts.next()) {
        this.send({ kind: "part", id, part: next.value }, buffersIn(next.value, moving));
      }
      this.send({ kind: "answer", id, end: next.value }, buffersIn(next.value, moving));
    } catch (failure) {
      this.send({ kind: "failure", id, reason: reasonOf(failure) }, []);
    } finally {
      this.stops.delete(id);
    }
  }

  private async do(task: Task, id: number, signal: AbortSignal): Promise<Answered> {
    switch (task.kind) {
      case "open":
        return plain(await this.open(task.bytes));
      case "comparedWith":
        return plain(await this.engine.comparedWith(task.bytes));
      case "sheets":
        return plain(await this.opened().sheets());
      case "read":
        return packed(await this.opened().read(task.names), signal);
      case "blocks":
        return plain(await this.opened().blocks(task.cells));
      case "apply":
        return plain(await this.opened().apply(task.edits));
      case "select":
        return plain(
          await this.opened()
            .select(task.sheet, task.cell)
            .then(() => undefined),
        );
      case "digest":
        return plain(await this.engine.digest(task.file, task.terms));
      case "writeConsolidation":
        return plain(await this.engine.writeConsolidation(task.consolidation));
      case "convert":
        return plain(await this.engine.convert(task.bytes));
      case "save":
        return plain(await this.opened().save());
      case "checkFile":
        return plain(await this.check({ kind: "file", sheets: task.names }, task.terms, id, signal));
      case "checkGrids":
        return plain(
          await this.check({ kind: "grids", grids: task.grids.map(unpackGrid) }, task.terms, id, signal),
        );
    }
  }

  private async open(bytes: Uint8Array): Promise<Answers["open"]> {
    const opening = await this.engine.open(bytes);
    if (opening.kind === "fault") return opening.fault;
    this.file = opening.workbook;
    return undefined;
  }

  private check(
    source: SheetSource,
    terms: CheckTerms,
    id: number,
    signal: AbortSignal,
  ): Promise<Answers["checkFile"]> {
    return this.engine.check(source, terms, {
      signal,
      onProgress: (progress) => this.send({ kind: "progress", id, progress }, []),
    });
  }

  private opened(): FileWorkbook {
    if (this.file === undefined) throw new Error("No file is open.");
    return this.file;
  }
}

async function packed(grids: readonly Grid[], signal: AbortSignal): Promise<Answered> {
  const answer = await inSlices(packInSteps(grids), signal);
  return isCancelled(answer) ? plain([]) : { answer, moving: new Set(answer.flatMap(buffersOf)) };
}

function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
