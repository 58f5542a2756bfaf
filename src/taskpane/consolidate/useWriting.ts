import { useState } from "react";
import type { Consolidation } from "../../core/consolidate/consolidate";
import { faultOf } from "../session/faults";
import type { SessionFault } from "../session/types";
import { useSession } from "../session/useSession";
import { writeRun } from "./writeRun";
import type { WritingWay, Written } from "./writeRun";

export type Writing =
  | { readonly kind: "nothing" | "writing" }
  | Written
  | { readonly kind: "undone"; readonly whole: boolean }
  | { readonly kind: "failed"; readonly fault: SessionFault };

export interface WritingDesk {
  readonly writing: Writing;
  readonly write: (run: Consolidation, way: WritingWay) => void;
  readonly undo: () => void;
}

/** Writes a consolidation where a person wants it, and takes it back. */
export function useWriting(): WritingDesk {
  const [, session] = useSession();
  const [writing, setWriting] = useState<Writing>({ kind: "nothing" });
  const attempt = async (work: () => Promise<Writing>): Promise<void> => {
    setWriting({ kind: "writing" });
    try {
      setWriting(await work());
    } catch (failure) {
      setWriting({ kind: "failed", fault: faultOf(failure) });
    }
  };
  return {
    writing,
    write: (run, way) => void attempt(() => writeRun(session, run, way)),
    undo: () =>
      void attempt(async () => {
        const { refused } = await session.undo();
        return { kind: "undone", whole: refused.length === 0 };
      }),
  };
}
