import { brokenBy } from "../../core/report/brokenForm";
import type { BrokenForm } from "../../core/report/brokenForm";
import type { Figures } from "../../core/report/figures";
import type { ReadBack } from "../../core/report/readBack";
import type { FillExtent } from "../../core/report/partialFill";
import type { Grid } from "../../core/sheet/grid";
import { fillDocx } from "../../workbook/docx/fillDocx";
import type { FilledDocument } from "../../workbook/docx/fillDocx";
import type { DocxTemplate } from "../../workbook/docx/openDocx";
import { fillFile } from "../../workbook/xlsx/fillFile";
import type { FilledFile } from "../../workbook/xlsx/fillFile";
import { readBackFile } from "../../workbook/xlsx/readBackFile";
import type { XlsxWorkbook } from "../../workbook/xlsx/xlsxWorkbook";

/** A form of the program or a template of the office, open and ready to be filled. */
export type Blank = {
  readonly name: { readonly form: string } | { readonly template: string };
  /** The file name of the filled copy, before the period is put into it. */
  readonly file: string;
} & (
  | { readonly kind: "workbook"; readonly workbook: XlsxWorkbook }
  | { readonly kind: "document"; readonly document: DocxTemplate }
);

/** A blank with its figures in. */
export type Filled = { readonly blank: Blank } & (
  | ({
      readonly kind: "workbook";
      readonly templates: readonly Grid[];
      readonly readBack: ReadBack;
    } & FilledFile)
  | ({ readonly kind: "document" } & FilledDocument)
);

/** A blank with its figures in, or that the program failed on it. */
export type FillOutcome = Filled | ({ readonly blank: Blank } & BrokenForm);

/** Fills one blank; a failure is an outcome of this blank alone, so that the others are still made. */
export function fill(blank: Blank, figures: Figures, extent: FillExtent): FillOutcome {
  try {
    return filled(blank, figures, extent);
  } catch (failure) {
    return { blank, ...brokenBy(failure) };
  }
}

function filled(blank: Blank, figures: Figures, extent: FillExtent): Filled {
  if (blank.kind === "document") return { kind: "document", blank, ...fillDocx(blank.document, figures) };
  const templates = blank.workbook.grids();
  const file = fillFile(blank.workbook, figures, { extent });
  return { kind: "workbook", blank, templates, ...file, readBack: readBackFile(templates, file) };
}
