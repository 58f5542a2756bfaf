import { readBack } from "../../core/report/readBack";
import type { ReadBack } from "../../core/report/readBack";
import type { Grid } from "../../core/sheet/grid";
import type { FilledFile } from "./fillFile";
import { openXlsx } from "./openXlsx";

/**
 * Opens a filled file again and holds its figures and totals against what was meant. `templates` are the template's sheets as they
 * were read before it was filled.
 */
export function readBackFile(templates: readonly Grid[], { bytes, edits }: FilledFile): ReadBack {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(`The filled file does not open again: ${opening.fault.kind}`);
  return readBack(templates, edits, opening.workbook.grids());
}
