/** Runs a computation that pauses between its steps without pausing. */
export function toTheEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
