import type { OpenThreshold } from "../../core/office/thresholdDraft";
import type { WaitingThreshold } from "../../core/office/thresholdSheet";
import { bytesOf } from "../session/chosenFile";
import { useAttempt } from "../session/useAttempt";
import type { Failed } from "../session/useAttempt";
import { useSession } from "../session/useSession";
import { confirmRows, createTable, importTable } from "./thresholdWork";
import type { ThresholdResult } from "./thresholdWork";

export type ThresholdOutcome = { readonly kind: "nothing" } | ThresholdResult | Failed;

export interface ThresholdDesk {
  readonly outcome: ThresholdOutcome;
  readonly create: (open: readonly OpenThreshold[]) => void;
  readonly takeOver: (file: File) => void;
  readonly confirm: (rows: readonly WaitingThreshold[], decision: string) => void;
}

/** Makes the office's table, takes one over, and confirms its rows; all of it can be undone. */
export function useThresholds(): ThresholdDesk {
  const [, session] = useSession();
  const { outcome, attempt } = useAttempt<ThresholdOutcome>({ kind: "nothing" });
  const checkedAfter = (work: () => Promise<ThresholdResult>): void =>
    attempt(async () => {
      const result = await work();
      if (result.kind === "confirmed" || ("sheet" in result && result.sheet !== undefined))
        void session.check();
      return result;
    });
  return {
    outcome,
    create: (open) => checkedAfter(() => createTable(session, open)),
    takeOver: (file) => checkedAfter(async () => importTable(session, file.name, await bytesOf(file))),
    confirm: (rows, decision) => checkedAfter(() => confirmRows(session, rows, decision)),
  };
}
