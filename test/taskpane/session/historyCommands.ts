import { SHEET_NAME, writeHistory } from "../../../src/taskpane/check/history/writeHistory";
import type { HistoryWriting } from "../../../src/taskpane/check/history/writeHistory";
import type { PaneSession } from "../../../src/taskpane/session/paneSession";
import type { Command, WorkResult } from "./faultRun";

const QUARTERS = {
  2: { kind: "quarter", year: 2022, quarter: 2 },
  3: { kind: "quarter", year: 2022, quarter: 3 },
} as const;

/** Keeps what is judged now as the results of a quarter, and answers what was written. */
function keep(session: PaneSession, quarter: 2 | 3): Promise<HistoryWriting> {
  const { report } = session.getSnapshot();
  if (report === undefined) throw new Error("Nothing was checked.");
  return writeHistory(session, report, QUARTERS[quarter]);
}

function isWhole(written: HistoryWriting): WorkResult {
  return written.kind === "written" && written.refused > 0 ? "told" : "done";
}

/** The workbook has no history yet. */
export const createHistory: Command = {
  ready: async ({ session }) => {
    await session.check();
    return async () => isWhole(await keep(session, 3));
  },
};

/** The history of an earlier quarter gets this quarter's rows. */
export const addToHistory: Command = {
  changed: SHEET_NAME,
  whenDeleted: "made anew",
  ready: async ({ session }) => {
    await session.check();
    await keep(session, 2);
    return async () => isWhole(await keep(session, 3));
  },
};
