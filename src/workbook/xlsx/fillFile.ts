import { fieldDictionary } from "../../core/report/dictionary";
import type { Figures } from "../../core/report/figures";
import { fillTemplate } from "../../core/report/fillTemplate";
import { inspectTemplate } from "../../core/report/inspectTemplate";
import type { TemplateReport } from "../../core/report/inspectTemplate";
import type { RefusedEdit } from "../port";
import { fillPrintTexts } from "./printTexts";
import type { XlsxWorkbook } from "./xlsxWorkbook";

/** A template with its figures in: what became of its fields, which edits did not apply, and the file's bytes. */
export interface FilledFile {
  readonly report: TemplateReport;
  readonly refused: readonly RefusedEdit[];
  readonly bytes: Uint8Array;
}

/** Fills an open template in place; the workbook is then no template any more. */
export function fillFile(workbook: XlsxWorkbook, figures: Figures): FilledFile {
  const grids = workbook.grids();
  const report = inspectTemplate(grids, fieldDictionary, figures);
  const refused = workbook.applyNow(fillTemplate(grids, fieldDictionary, figures));
  fillPrintTexts(workbook.package, workbook.sheetParts, figures.single);
  return { report, refused, bytes: workbook.save() };
}
