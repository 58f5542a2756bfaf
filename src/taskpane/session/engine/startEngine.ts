import type { Engine } from "./engine";
import type { WorkerLike } from "./workerEngine";
import { WorkerEngine } from "./workerEngine";

/** An engine in a worker, or on the pane's own thread where a browser or its policy refuses workers. */
export async function startEngine(): Promise<Engine> {
  const worker = await startWorker();
  if (worker !== undefined) return new WorkerEngine(worker);
  const { InlineEngine } = await import(/* webpackChunkName: "engine" */ "./inlineEngine");
  return new InlineEngine();
}

/** Undefined where it does not start: a policy may refuse it only after it was made, so it must say that it runs. */
function startWorker(): Promise<WorkerLike | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL("./worker.ts", import.meta.url));
      worker.onerror = () => resolve(undefined);
      worker.onmessage = () => resolve(worker);
    } catch {
      resolve(undefined);
    }
  });
}
