/** How long work may hold the thread before it lets others have it: a keystroke waits no longer. */
const SLICE_MILLISECONDS = 12;

const CANCELLED = Symbol("cancelled");

export type Cancelled = typeof CANCELLED;

export function isCancelled(result: unknown): result is Cancelled {
  return result === CANCELLED;
}

/** Runs steps in short slices, letting events in between; a stop is noticed at the next slice. */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  signal: AbortSignal,
  onStep: (step: Step) => void = () => undefined,
): Promise<Result | Cancelled> {
  let sliceEnd = performance.now() + SLICE_MILLISECONDS;
  for (;;) {
    if (signal.aborted) return CANCELLED;
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    if (performance.now() < sliceEnd) continue;
    await letEventsIn();
    sliceEnd = performance.now() + SLICE_MILLISECONDS;
  }
}

// A message is not held back as timers are, which browsers slow down to 4 ms and more.
function letEventsIn(): Promise<void> {
  if (typeof MessageChannel === "undefined") return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
