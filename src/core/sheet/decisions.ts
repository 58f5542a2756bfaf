import type { SheetDecision, TableColumn } from "./table";

/** Puts what the office decided about columns over what was recognised. */
export function decidedColumns(
  columns: readonly TableColumn[],
  decision: SheetDecision | undefined,
): readonly TableColumn[] {
  const decided = decision?.columns ?? [];
  if (decided.length === 0) return columns;
  const untouched = columns.filter((column) => !decided.some((other) => other.column === column.column));
  const confirmed = decided.flatMap(({ role, ...rest }): readonly TableColumn[] =>
    role === "ignored" ? [] : [{ ...rest, role, confidence: 1, reason: { by: "decision", words: "" } }],
  );
  return [...untouched, ...confirmed].sort((a, b) => a.column - b.column);
}
