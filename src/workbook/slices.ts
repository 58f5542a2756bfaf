/** How long work may hold the thread before it lets others have it, as React does: a keystroke and a frame wait no longer. */
const SLICE_MILLISECONDS = 5;

/** Short slices of the thread's time: the first begins now. */
export class TimeSlices {
  private end = performance.now() + SLICE_MILLISECONDS;

  /** Lets events in where the slice is used up. */
  async rest(): Promise<void> {
    if (performance.now() < this.end) return;
    await letEventsIn();
    this.end = performance.now() + SLICE_MILLISECONDS;
  }
}

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
  const slices = new TimeSlices();
  for (;;) {
    if (signal.aborted) return CANCELLED;
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    await slices.rest();
  }
}

/** The same where nobody stops it. */
export async function restingBetween<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  const slices = new TimeSlices();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await slices.rest();
  }
}

/**
 * Lets events in that came meanwhile, and goes on in a task of its own. A message is not held back as timers are, which browsers
 * slow down to 4 ms and more.
 */
export function letEventsIn(): Promise<void> {
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
