import { cellName } from "../../core/sheet/address";
import type { OpenBook, Session } from "../session/types";

/** What became of inserting a tag, and into which cell. */
export interface InsertedTag {
  readonly kind: "inserted" | "notText" | "refused";
  readonly field: string;
  readonly cell: string;
}

/** A workbook in which people select cells. */
export type BookWithSelection = Required<Pick<OpenBook, "workbook" | "activeCell">>;

/** Writes a field's tag into the selected cell: behind the text that stands there, never over a number or a formula. */
export async function insertTag(
  field: string,
  { workbook, activeCell }: BookWithSelection,
  session: Session,
): Promise<InsertedTag> {
  const { sheet, row, column } = await activeCell();
  const [grid] = await workbook.read([sheet]);
  const cell = `${sheet}!${cellName({ row, column })}`;
  // Deleted between the two questions.
  if (grid === undefined) return { kind: "refused", field, cell };
  const kind = grid.kindAt(row, column);
  const isFree = (kind === "blank" || kind === "text") && grid.formulaAt(row, column) === undefined;
  if (!isFree) return { kind: "notText", field, cell };
  const before = kind === "text" ? grid.textAt(row, column) : "";
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
