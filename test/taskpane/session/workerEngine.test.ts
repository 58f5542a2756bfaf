import { readFileSync } from "node:fs";
import path from "node:path";
import { serialize } from "node:v8";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { CheckTerms, Watch } from "../../../src/taskpane/session/engine/engine";
import { InlineEngine } from "../../../src/taskpane/session/engine/inlineEngine";
import type { FromWorker, ToWorker } from "../../../src/taskpane/session/engine/messages";
import { HEAVIEST_PART } from "../../../src/taskpane/session/engine/parts";
import { TaskServer } from "../../../src/taskpane/session/engine/serve";
import type { WorkerLike } from "../../../src/taskpane/session/engine/workerEngine";
import { WorkerEngine } from "../../../src/taskpane/session/engine/workerEngine";

const SAMPLE = path.resolve(__dirname, "../../../assets/samples/tong-hop-ninh-thuan-2022-q3.xlsx");
const bytes = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE));
const TERMS = {
  settings: { period: "2022Q3", asOf: "2022-09-30" },
  decisions: {},
  planId: undefined,
} as const;

/** The worker's side on this thread: what crosses is cloned and moved as between threads. */
class WorkerHere implements WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  private readonly server = new TaskServer((message, buffers) => {
    const data = structuredClone(message, { transfer: [...buffers] });
    queueMicrotask(() => this.onmessage?.({ data } as MessageEvent<FromWorker>));
  });

  postMessage(message: ToWorker, transfer: Transferable[]): void {
    void this.server.receive(structuredClone(message, { transfer: transfer as ArrayBuffer[] }));
  }
}

function watch(onProgress: Watch["onProgress"] = () => undefined): Watch {
  return { onProgress, signal: new AbortController().signal };
}

describe("the engine in a worker", () => {
  it("finds in a file what the engine on the pane's own thread finds", async () => {
    const engine = new WorkerEngine(new WorkerHere());
    const here = new InlineEngine();
    expect((await engine.open(bytes())).kind).toBe("opened");
    await here.open(bytes());
    const there = await engine.check({ kind: "file", sheets: undefined }, TERMS, watch());
    const report = await here.check({ kind: "file", sheets: undefined }, TERMS, watch());
    expect(there?.findings.length).toBeGreaterThan(20);
    expect(there).toEqual(report);
  });

  it("finds the same in sheets that crossed to it", async () => {
    const opening = openXlsx(bytes());
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const grids = opening.workbook.grids();
    const seen: number[] = [];
    const report = await new WorkerEngine(new WorkerHere()).check(
      { kind: "grids", grids },
      TERMS,
      watch(({ done }) => seen.push(done)),
    );
    expect(report?.findings.length).toBeGreaterThan(20);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(seen).toContain(grids.length);
  });

  it("judges by the quarter the titles tell where nobody has chosen one", async () => {
    const engine = new WorkerEngine(new WorkerHere());
    await engine.open(bytes());
    const check = (terms: CheckTerms) => engine.check({ kind: "file", sheets: undefined }, terms, watch());
    const settings = { asOf: "2026-03-01" };
    expect(await check({ ...TERMS, settings, today: "2026-03-01" })).toEqual(await check(TERMS));
    expect(await check({ ...TERMS, settings })).not.toEqual(await check(TERMS));
  });

  it("hands a report over in many messages, none of them heavy", async () => {
    const worker = new WorkerHere();
    const engine = new WorkerEngine(worker);
    await engine.open(bytes());
    const sizes: number[] = [];
    const { onmessage } = worker;
    worker.onmessage = (event) => {
      sizes.push(serialize(event.data).byteLength);
      onmessage?.(event);
    };
    const report = await engine.check({ kind: "file", sheets: undefined }, TERMS, watch());
    expect(sizes.length).toBeGreaterThan(serialize(report).byteLength / HEAVIEST_PART);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(HEAVIEST_PART);
  });

  it.each<readonly [when: string, stopAt: "once" | "first progress"]>([
    ["before the worker has heard of it", "once"],
    ["on the way", "first progress"],
  ])("gives nothing when it is stopped %s", async (_, stopAt) => {
    const engine = new WorkerEngine(new WorkerHere());
    await engine.open(bytes());
    const stop = new AbortController();
    const seen: number[] = [];
    const checked = engine.check({ kind: "file", sheets: undefined }, TERMS, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        stop.abort();
      },
    });
    if (stopAt === "once") stop.abort();
    expect(await checked).toBeUndefined();
    expect(seen.length > 0).toBe(stopAt === "first progress");
  });

  it("hands sheets over in many messages, none of them heavy beside the memory that moves", async () => {
    const opening = openXlsx(bytes());
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const worker = new WorkerHere();
    const sizes: number[] = [];
    const post = worker.postMessage.bind(worker);
    worker.postMessage = (message, transfer) => {
      const moving = transfer.map((memory) => (memory as ArrayBuffer).byteLength);
      sizes.push(moving.reduce((size, own) => size - own, serialize(message).byteLength));
      post(message, transfer);
      expect(transfer.map((memory) => (memory as ArrayBuffer).byteLength)).toEqual(moving.map(() => 0));
    };
    await new WorkerEngine(worker).check({ kind: "grids", grids: opening.workbook.grids() }, TERMS, watch());
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(HEAVIEST_PART);
  });

  it("tells a file that cannot be opened as a value", async () => {
    const engine = new WorkerEngine(new WorkerHere());
    expect(await engine.open(new Uint8Array())).toEqual({
      kind: "fault",
      fault: { kind: "notAZip", looksLike: "empty" },
    });
  });

  it("tells a failure by its reason, and goes on", async () => {
    const engine = new WorkerEngine(new WorkerHere());
    await expect(engine.ask({ kind: "save" })).rejects.toThrow("No file is open.");
    expect((await engine.open(bytes())).kind).toBe("opened");
  });

  it("writes into its file and saves it", async () => {
    const engine = new WorkerEngine(new WorkerHere());
    const opening = await engine.open(bytes());
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const { workbook } = opening;
    const edit = { kind: "setCell", sheet: "Phụ lục I", row: 18, column: 1, value: "Xã Quảng Sơn" } as const;
    expect(await workbook.apply([edit])).toEqual([]);
    expect((await workbook.read(["Phụ lục I"]))[0]?.textAt(18, 1)).toBe("Xã Quảng Sơn");
    const saved = openXlsx(await workbook.save());
    expect(saved.kind === "opened" && saved.workbook.grids(["Phụ lục I"])[0]?.textAt(18, 1)).toBe(
      "Xã Quảng Sơn",
    );
  });
});
