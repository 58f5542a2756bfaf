import type { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { readBytes } from "./files";
import type { Texts } from "./texts";

/** A workbook file opened, or the sentence why it cannot be. `protected`: a password stands before it. */
export type OpenedFile =
  | { readonly kind: "opened"; readonly workbook: XlsxWorkbook }
  | { readonly kind: "unreadable"; readonly message: string; readonly why: "protected" | "unreadable" };

export async function openWorkbookFile(file: string, texts: Texts): Promise<OpenedFile> {
  const content = await readBytes(file);
  if (content.kind === "refused") {
    return { kind: "unreadable", message: texts.refused(content.code), why: "unreadable" };
  }
  const opening = openXlsx(content.bytes);
  if (opening.kind === "opened") return opening;
  return {
    kind: "unreadable",
    message: texts.fileFault(opening.fault),
    why: opening.fault.kind === "encrypted" ? "protected" : "unreadable",
  };
}
