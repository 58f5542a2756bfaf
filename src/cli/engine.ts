import { setFlagsFromString } from "node:v8";

/**
 * How V8 is told to optimise a function only once it has run some ten times longer than usual. Its own measure suits pages
 * that stay open for hours; a command is over in seconds, and took a third of its processor time optimising what it was
 * nearly done with. The flags by the first number of V8's version: Node 20 and Node 22. V8 of Node 24 optimises in an
 * intermediate step of its own and gains nothing.
 */
const LATER: ReadonlyMap<string, string> = new Map([
  ["11", "--interrupt-budget=1000000"],
  ["12", "--invocation-count-for-turbofan=20000"],
]);

/** The flag that makes this version of V8 optimise later; undefined where none is known, since V8 complains of unknown ones. */
export function flagToOptimiseLater(versionOfV8: string): string | undefined {
  return LATER.get(versionOfV8.split(".")[0] ?? "");
}

/** Makes V8 optimise later in this process. */
export function optimiseLater(): void {
  const flag = flagToOptimiseLater(process.versions.v8);
  if (flag !== undefined) setFlagsFromString(flag);
}
