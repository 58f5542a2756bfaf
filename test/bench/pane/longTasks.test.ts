import type { TraceEvent } from "./longTasks";
import { HOST_MARK, PHASE_MARK, busyStretches } from "./longTasks";

const PANE = { pid: 7, tid: 1 };

/** An event of the pane's thread; times in milliseconds. */
function event(name: string, at: number, lasting?: number, url?: string): TraceEvent {
  const duration = lasting === undefined ? {} : { dur: lasting * 1000, tdur: lasting * 500 };
  const args = url === undefined ? {} : { args: { data: { url } } };
  return { ...PANE, name, ph: lasting === undefined ? "I" : "X", ts: at * 1000, ...duration, ...args };
}

const phase = (name: string, at: number): TraceEvent => event(`${PHASE_MARK}${name}`, at);

describe("busyStretches", () => {
  it("takes each task for the phase whose mark came last before its end", () => {
    const events = [
      event("RunTask", 0, 1),
      phase("open", 2),
      event("RunTask", 3, 10),
      event("RunTask", 19, 10),
      phase("check", 20),
    ];
    expect(busyStretches(events)).toEqual([
      { phase: "open", wall: 10, cpu: 5, spentIn: "" },
      { phase: "check", wall: 10, cpu: 5, spentIn: "" },
    ]);
  });

  it("leaves out tasks of other threads", () => {
    const events = [
      phase("open", 0),
      { ...event("RunTask", 1, 80), tid: 2 },
      { ...event("RunTask", 1, 80), pid: 8 },
    ];
    expect(busyStretches(events)).toEqual([]);
  });

  it("leaves out tasks in which the stand-in for Excel worked", () => {
    const events = [
      phase("check", 0),
      event("RunTask", 1, 80),
      event(HOST_MARK, 80),
      event("RunTask", 90, 4),
    ];
    expect(busyStretches(events).map(({ wall }) => wall)).toEqual([4]);
  });

  it("leaves out tasks that run Office.js for the first time", () => {
    const events = [
      phase("start", 0),
      event("RunTask", 1, 80),
      event("EvaluateScript", 2, 70, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
      event("RunTask", 90, 6),
      event("EvaluateScript", 91, 4, "http://pane/vendors.js"),
    ];
    expect(busyStretches(events).map(({ wall }) => wall)).toEqual([6]);
  });

  it("says what most of a task went into, with the script that took more than half of it", () => {
    const events = [
      phase("open", 0),
      event("RunTask", 1, 80),
      event("FunctionCall", 2, 50, "http://pane/pane.1a2b.js"),
      event("Layout", 60, 20),
      event("RunTask", 100, 80),
      event("FunctionCall", 101, 20, "http://pane/pane.1a2b.js"),
      event("Layout", 130, 45),
    ];
    expect(busyStretches(events).map(({ spentIn }) => spentIn)).toEqual([
      "FunctionCall pane.1a2b.js",
      "Layout",
    ]);
  });

  it("refuses a trace in which no phase began", () => {
    expect(() => busyStretches([event("RunTask", 0, 1)])).toThrow("no mark of a phase");
  });
});
