import { readKept } from "../../core/consolidate/lists/kept";
import type { KeptWorkbook } from "../../core/consolidate/lists/kept";
import { CONSOLIDATION_SHEETS } from "../../core/consolidate/workbookEdits";
import { criteriaSets } from "../../data/bundled";
import type { OpenBook } from "../session/types";

/** What a workbook holds of an earlier consolidation; undefined where it is none. */
export async function keptIn({ workbook }: OpenBook): Promise<KeptWorkbook | undefined> {
  const names = new Set((await workbook.sheets()).map(({ name }) => name.normalize("NFC")));
  const own = CONSOLIDATION_SHEETS.filter((sheet) => names.has(sheet));
  return own.length < CONSOLIDATION_SHEETS.length
    ? undefined
    : readKept(await workbook.read(own), criteriaSets);
}
