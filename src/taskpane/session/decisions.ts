import type { OfficeDecisions } from "../../core/records/types";
import { DECISIONS_KEY, decisionsIn } from "../../core/sheet/keptDecisions";
import type { SheetDecision } from "../../core/sheet/table";
import type { BookMemory } from "./types";

/** The corrections of sheets that were kept with the workbook. */
export async function recallDecisions(memory: BookMemory): Promise<OfficeDecisions> {
  const sheets = decisionsIn(await memory.recall(DECISIONS_KEY));
  return sheets.length === 0 ? {} : { sheets };
}

export async function keepDecisions(memory: BookMemory, decisions: OfficeDecisions): Promise<void> {
  await memory.keep(DECISIONS_KEY, JSON.stringify(decisions.sheets ?? []));
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
