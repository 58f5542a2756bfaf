import { useCallback } from "react";
import type { Edit } from "../../core/sheet/edit";
import type { Applied, LoggedAction, OpenBook } from "../session/types";
import { useAttempt } from "../session/useAttempt";
import type { Failed } from "../session/useAttempt";
import { useSession } from "../session/useSession";

/** Something that can be done to the workbook, worked out and shown before it is. */
export interface PlannedChange {
  readonly edits: readonly Edit[];
}

export type ChangeState<Plan extends PlannedChange> =
  | { readonly kind: "nothing" | "reading" | "working" }
  /** `changed`: the workbook was changed after the person had seen what would be done. */
  | { readonly kind: "planned"; readonly plan: Plan; readonly changed?: true }
  | { readonly kind: "applied"; readonly plan: Plan; readonly applied: Applied }
  | { readonly kind: "undone"; readonly whole: boolean }
  | Failed;

export interface Change<Plan extends PlannedChange> {
  readonly state: ChangeState<Plan>;
  /** Works out what would be done, without doing it. */
  readonly look: (work: PlanWork<Plan>) => void;
  readonly apply: (work: PlanWork<Plan>, action: LoggedAction) => void;
  readonly undo: () => void;
}

export type PlanWork<Plan> = (book: OpenBook) => Promise<Plan>;

/** Shows what would be done, does it where the workbook is still the same, and takes it back. */
export function useChange<Plan extends PlannedChange>(): Change<Plan> {
  const [{ book }, session] = useSession();
  const { outcome: state, say, attempt } = useAttempt<ChangeState<Plan>>({ kind: "nothing" });
  const look = useCallback(
    (work: PlanWork<Plan>) => {
      if (book === undefined) return;
      say({ kind: "reading" });
      attempt(async () => ({ kind: "planned", plan: await work(book) }));
    },
    [book, say, attempt],
  );
  const seen = state.kind === "planned" ? state.plan : undefined;
  return {
    state,
    look,
    apply: (work, action) => {
      if (book === undefined) return;
      say({ kind: "working" });
      attempt(async () => {
        const plan = await work(book);
        if (!isSameChange(plan, seen)) return { kind: "planned", plan, changed: true };
        return { kind: "applied", plan, applied: await session.apply(action, plan.edits) };
      });
    },
    undo: () =>
      attempt(async () => {
        const { refused } = await session.undo();
        return { kind: "undone", whole: refused.length === 0 };
      }),
  };
}

function isSameChange(plan: PlannedChange, seen: PlannedChange | undefined): boolean {
  return JSON.stringify(plan.edits) === JSON.stringify(seen?.edits);
}
