import type { FileFault, OtherFormat } from "../xlsx/fileFault";

/** What a file turned out to hold instead of a Word document of this format. */
export type NoDocumentFormat = OtherFormat | "xlsx" | "xls";

/** Why a file cannot be read as a Word document. */
export type DocxFault =
  | Exclude<FileFault, { readonly kind: "notAWorkbook" } | { readonly kind: "legacyXls" }>
  | { readonly kind: "notADocument"; readonly format: NoDocumentFormat };

/** The same cause, told of a document: what is no workbook may still be no document either. */
export function docxFault(fault: FileFault): DocxFault {
  switch (fault.kind) {
    case "legacyXls":
      return { kind: "notADocument", format: "xls" };
    case "notAWorkbook":
      return { kind: "notADocument", format: fault.format };
    default:
      return fault;
  }
}
