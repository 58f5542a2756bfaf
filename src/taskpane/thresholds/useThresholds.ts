import { useState } from "react";
import type { OpenThreshold } from "../../core/office/thresholdDraft";
import type { WaitingThreshold } from "../../core/office/thresholdSheet";
import { faultOf } from "../session/faults";
import type { SessionFault } from "../session/types";
import { useSession } from "../session/useSession";
import { confirmRows, createTable, importTable } from "./thresholdWork";
import type { ThresholdResult } from "./thresholdWork";

export type ThresholdOutcome =
  { readonly kind: "nothing" } | ThresholdResult | { readonly kind: "failed"; readonly fault: SessionFault };

export interface ThresholdDesk {
  readonly outcome: ThresholdOutcome;
  readonly create: (open: readonly OpenThreshold[]) => void;
  readonly takeOver: (file: File) => void;
  readonly confirm: (rows: readonly WaitingThreshold[], decision: string) => void;
}

/** Makes the office's table, takes one over, and confirms its rows; all of it can be undone. */
export function useThresholds(): ThresholdDesk {
  const [, session] = useSession();
  const [outcome, setOutcome] = useState<ThresholdOutcome>({ kind: "nothing" });
  const attempt = async (work: () => Promise<ThresholdResult>): Promise<void> => {
    try {
      const result = await work();
      setOutcome(result);
      if (result.kind === "confirmed" || ("sheet" in result && result.sheet !== undefined))
        void session.check();
    } catch (failure) {
      setOutcome({ kind: "failed", fault: faultOf(failure) });
    }
  };
  return {
    outcome,
    create: (open) => void attempt(() => createTable(session, open)),
    takeOver: (file) =>
      void attempt(async () => importTable(session, file.name, new Uint8Array(await file.arrayBuffer()))),
    confirm: (rows, decision) => void attempt(() => confirmRows(session, rows, decision)),
  };
}
