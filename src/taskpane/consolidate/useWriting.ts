import type { Consolidation } from "../../core/consolidate/consolidate";
import { useAttempt } from "../session/useAttempt";
import type { Failed } from "../session/useAttempt";
import { useSession } from "../session/useSession";
import { writeRun } from "./writeRun";
import type { WritingWay, Written } from "./writeRun";

export type Writing =
  | { readonly kind: "nothing" | "writing" }
  | Written
  | { readonly kind: "undone"; readonly whole: boolean }
  | Failed;

export interface WritingDesk {
  readonly writing: Writing;
  readonly write: (run: Consolidation, way: WritingWay) => void;
  readonly undo: () => void;
}

/** Writes a consolidation where a person wants it, and takes it back. */
export function useWriting(): WritingDesk {
  const [, session] = useSession();
  const { outcome: writing, say, attempt } = useAttempt<Writing>({ kind: "nothing" });
  const begin = (work: () => Promise<Writing>): void => {
    say({ kind: "writing" });
    attempt(work);
  };
  return {
    writing,
    write: (run, way) => begin(() => writeRun(session, run, way)),
    undo: () =>
      begin(async () => {
        const { refused } = await session.undo();
        return { kind: "undone", whole: refused.length === 0 };
      }),
  };
}
