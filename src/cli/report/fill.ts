import { fieldDictionary } from "../../core/report/dictionary";
import type { Figures } from "../../core/report/figures";
import { fillTemplate } from "../../core/report/fillTemplate";
import { inspectTemplate } from "../../core/report/inspectTemplate";
import type { TemplateReport } from "../../core/report/inspectTemplate";
import type { RefusedEdit } from "../../workbook/port";
import type { XlsxWorkbook } from "../../workbook/xlsx/xlsxWorkbook";

/** A form of the program or a template of the office, open and ready to be filled. */
export interface Blank {
  readonly name: { readonly form: string } | { readonly template: string };
  /** The file name of the filled copy, before the period is put into it. */
  readonly file: string;
  readonly workbook: XlsxWorkbook;
}

/** A template with its figures in: what became of its fields, which edits did not apply, and the file's bytes. */
export interface Filled {
  readonly blank: Blank;
  readonly report: TemplateReport;
  readonly refused: readonly RefusedEdit[];
  readonly bytes: Uint8Array;
}

export function fill(blank: Blank, figures: Figures): Filled {
  const grids = blank.workbook.grids();
  const report = inspectTemplate(grids, fieldDictionary, figures);
  const refused = blank.workbook.applyNow(fillTemplate(grids, fieldDictionary, figures));
  return { blank, report, refused, bytes: blank.workbook.save() };
}
