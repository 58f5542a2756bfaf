import { useAttempt } from "../session/useAttempt";
import type { Failed } from "../session/useAttempt";
import { useSession } from "../session/useSession";
import { insertTag } from "./insertTag";
import type { InsertedTag } from "./insertTag";

/** What became of inserting a tag. */
export type Insertion = { readonly kind: "nothing" | "undone" | "notUndone" } | InsertedTag | Failed;

export interface TagInsertion {
  readonly outcome: Insertion;
  /** Undefined where no cell can be selected beside the pane. */
  readonly insert: ((field: string) => void) | undefined;
  readonly undo: () => void;
}

/** Puts tags into the selected cell, and takes them out again. */
export function useTagInsertion(): TagInsertion {
  const [{ book }, session] = useSession();
  const { outcome, attempt } = useAttempt<Insertion>({ kind: "nothing" });
  const { workbook, activeCell } = book ?? {};
  return {
    outcome,
    insert:
      workbook === undefined || activeCell === undefined
        ? undefined
        : (field) => attempt(() => insertTag(field, { workbook, activeCell }, session)),
    undo: () =>
      attempt(async () => {
        const { refused } = await session.undo();
        return { kind: refused.length === 0 ? "undone" : "notUndone" };
      }),
  };
}
