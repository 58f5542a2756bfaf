/** One event of a Chromium trace, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** "X" for an event with a duration. */
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time the thread itself worked, which other programs on the machine do not lengthen. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** A stretch in which the pane's thread did nothing else; times in milliseconds. */
export interface BusyStretch {
  readonly phase: string;
  readonly wall: number;
  readonly cpu: number;
  /** What most of it went into: the trace's word for it, and the script where there is one. */
  readonly spentIn: string;
}

/** Marks in the page begin with this; the rest is the name of the phase that begins. */
export const PHASE_MARK = "phase:";
/** A mark inside every task in which the stand-in for Excel works: in Excel that is another process. */
export const HOST_MARK = "host";

const TASK = "RunTask";
const MICROSECONDS = 1000;

/**
 * The tasks of the page's thread after the first mark, by the phase they ended in; without those in which the stand-in for Excel
 * worked, and those that run a script of Microsoft's network for the first time, Office.js.
 */
export function busyStretches(events: readonly TraceEvent[]): readonly BusyStretch[] {
  const marks = events.filter(({ name }) => name.startsWith(PHASE_MARK)).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (first === undefined) throw new Error("The trace has no mark of a phase.");
  const own = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const hostTimes = own.filter(({ name }) => name === HOST_MARK).map(({ ts }) => ts);
  const inside = own.filter(({ name, ph }) => ph === "X" && name !== TASK);
  return own
    .filter(({ name, ph }) => name === TASK && ph === "X")
    .filter((task) => !hostTimes.some((time) => contains(task, time)))
    .filter((task) => !inside.some((part) => isFromNetwork(part) && contains(task, part.ts)))
    .flatMap((task) => {
      const mark = marks.findLast(({ ts }) => ts < endOf(task));
      if (mark === undefined) return [];
      return [
        {
          phase: mark.name.slice(PHASE_MARK.length),
          wall: (task.dur ?? 0) / MICROSECONDS,
          cpu: (task.tdur ?? 0) / MICROSECONDS,
          spentIn: mostOf(inside.filter(({ ts }) => contains(task, ts))),
        },
      ];
    });
}

function isFromNetwork({ name, args }: TraceEvent): boolean {
  return name === "EvaluateScript" && (args?.data?.url?.startsWith("https:") ?? false);
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function contains(task: TraceEvent, time: number): boolean {
  return time >= task.ts && time < endOf(task);
}

function mostOf(parts: readonly TraceEvent[]): string {
  const [longest] = parts.toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  if (longest === undefined) return "";
  const script = parts.find(({ args, dur = 0 }) => isScript(args?.data?.url) && 2 * dur > (longest.dur ?? 0));
  const file = script?.args?.data?.url?.split("/").at(-1);
  return file === undefined ? longest.name : `${longest.name} ${file}`;
}

function isScript(url: string | undefined): boolean {
  return url?.endsWith(".js") ?? false;
}
