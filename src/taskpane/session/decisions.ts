import type { OfficeDecisions } from "../../core/records/types";
import type { SheetDecision } from "../../core/sheet/table";
import type { BookMemory } from "./types";

const KEY = "sheets";

/** The corrections of sheets that were kept with the workbook. */
export async function recallDecisions(memory: BookMemory): Promise<OfficeDecisions> {
  const sheets = decisionsIn(await memory.recall(KEY));
  return sheets.length === 0 ? {} : { sheets };
}

export async function keepDecisions(memory: BookMemory, decisions: OfficeDecisions): Promise<void> {
  await memory.keep(KEY, JSON.stringify(decisions.sheets ?? []));
}

/** The decisions with that of one sheet replaced, or dropped. */
export function withDecision(
  decisions: OfficeDecisions,
  sheet: string,
  decision: SheetDecision | undefined,
): OfficeDecisions {
  const others = (decisions.sheets ?? []).filter((one) => one.sheet !== sheet);
  return { ...decisions, sheets: decision === undefined ? others : [...others, decision] };
}

// A text of somebody else's making, or of a later version, must not keep the workbook from being checked.
function decisionsIn(text: string | undefined): readonly SheetDecision[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isDecision) : [];
  } catch {
    return [];
  }
}

function isDecision(value: unknown): value is SheetDecision {
  return typeof value === "object" && value !== null && "sheet" in value && typeof value.sheet === "string";
}
