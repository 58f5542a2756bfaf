import type { Figures } from "../../core/report/figures";
import { fillFile } from "../../workbook/xlsx/fillFile";
import type { FilledFile } from "../../workbook/xlsx/fillFile";
import type { XlsxWorkbook } from "../../workbook/xlsx/xlsxWorkbook";

/** A form of the program or a template of the office, open and ready to be filled. */
export interface Blank {
  readonly name: { readonly form: string } | { readonly template: string };
  /** The file name of the filled copy, before the period is put into it. */
  readonly file: string;
  readonly workbook: XlsxWorkbook;
}

/** A blank with its figures in. */
export interface Filled extends FilledFile {
  readonly blank: Blank;
}

export function fill(blank: Blank, figures: Figures): Filled {
  return { blank, ...fillFile(blank.workbook, figures) };
}
