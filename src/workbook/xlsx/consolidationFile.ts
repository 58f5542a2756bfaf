import type { Consolidation } from "../../core/consolidate/consolidate";
import { workbookEdits } from "../../core/consolidate/workbookEdits";
import type { CriteriaSet } from "../../core/criteria/types";
import { openXlsx } from "./openXlsx";
import type { XlsxWorkbook } from "./xlsxWorkbook";

/** Opens the bundled template of a consolidation. */
export function openTemplate(template: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(template);
  if (opening.kind === "fault") throw new Error(`The bundled template is damaged: ${opening.fault.kind}`);
  return opening.workbook;
}

/** Puts a consolidation into its workbook and gives the bytes of the file. Throws where the workbook is no consolidation. */
export function writeConsolidation(
  workbook: XlsxWorkbook,
  consolidation: Consolidation,
  sets: readonly CriteriaSet[],
): Uint8Array {
  const edits = workbookEdits(consolidation, workbook.grids(), sets);
  if (edits === undefined) throw new Error("The workbook is no consolidation.");
  const [refused] = workbook.applyNow(edits);
  if (refused !== undefined) throw new Error(`An edit of ${refused.edit.sheet} was refused: ${refused.why}`);
  return workbook.save();
}
