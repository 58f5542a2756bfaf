import { useState } from "react";
import { cellName } from "../../core/sheet/address";
import type { OpenBook, Session } from "../session/types";
import { useSession } from "../session/useSession";

/** What became of inserting a tag. */
export type Insertion =
  | { readonly kind: "nothing" | "failed" | "undone" }
  | { readonly kind: "inserted" | "notText" | "refused"; readonly field: string; readonly cell: string };

export interface TagInsertion {
  readonly outcome: Insertion;
  /** Undefined where no cell can be selected beside the pane. */
  readonly insert: ((field: string) => void) | undefined;
  readonly undo: () => void;
}

/** Writes a field's tag into the selected cell: behind the text that stands there, never over a number or a formula. */
export function useTagInsertion(): TagInsertion {
  const [{ book }, session] = useSession();
  const [outcome, setOutcome] = useState<Insertion>({ kind: "nothing" });
  const attempt = (work: () => Promise<Insertion>): void => {
    work().then(setOutcome, () => setOutcome({ kind: "failed" }));
  };
  const canInsert = book?.activeCell !== undefined;
  return {
    outcome,
    insert: canInsert ? (field) => attempt(() => insertTag(field, book, session)) : undefined,
    undo: () =>
      attempt(async () => {
        const { refused } = await session.undo();
        return { kind: refused.length === 0 ? "undone" : "failed" };
      }),
  };
}

async function insertTag(field: string, book: OpenBook, session: Session): Promise<Insertion> {
  if (book.activeCell === undefined) return { kind: "failed" };
  const { sheet, row, column } = await book.activeCell();
  const [grid] = await book.workbook.read([sheet]);
  const cell = `${sheet}!${cellName({ row, column })}`;
  const kind = grid?.kindAt(row, column) ?? "blank";
  const isFree = (kind === "blank" || kind === "text") && grid?.formulaAt(row, column) === undefined;
  if (!isFree) return { kind: "notText", field, cell };
  const before = kind === "text" ? (grid?.textAt(row, column) ?? "") : "";
  const gap = before === "" || /\s$/.test(before) ? "" : " ";
  const { refused } = await session.apply({ kind: "insertTag", field }, [
    {
      kind: "setCell",
      sheet,
      row,
      column,
      expect: before === "" ? null : before,
      value: `${before}${gap}{{${field}}}`,
    },
  ]);
  return { kind: refused.length === 0 ? "inserted" : "refused", field, cell };
}
