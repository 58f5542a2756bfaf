import type { ExpandedRow } from "../../../core/sheet/edit";

/**
 * What each row of a filled list belongs to: its item where an item has several rows, else its group. The head of a group goes with the
 * item that follows, its closing row with the one before.
 */
export function listBlocks(rows: readonly ExpandedRow[]): readonly string[] {
  const hasItems = rows.some(({ item }) => item !== undefined);
  return rows.map(({ group, item }, at) =>
    hasItems ? `${String(group)}.${String(item ?? itemBeside(rows, at) ?? "")}` : String(group),
  );
}

function itemBeside(rows: readonly ExpandedRow[], at: number): number | undefined {
  const next = rows[at + 1];
  return next !== undefined && next.group === rows[at]?.group ? next.item : rows[at - 1]?.item;
}
