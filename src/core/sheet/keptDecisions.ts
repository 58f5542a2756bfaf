import type { SheetDecision } from "./table";

/** Under which name a workbook keeps what the office decided about its sheets. */
export const DECISIONS_KEY = "sheets";

/** The decisions a text holds. One of somebody else's making, or of a later version, must not keep the workbook from being checked. */
export function decisionsIn(text: string | undefined): readonly SheetDecision[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isDecision) : [];
  } catch {
    return [];
  }
}

function isDecision(value: unknown): value is SheetDecision {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, columns, marks, trusted } = value as Readonly<Record<string, unknown>>;
  return typeof sheet === "string" && [columns, marks, trusted].every(isListOrAbsent);
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}
