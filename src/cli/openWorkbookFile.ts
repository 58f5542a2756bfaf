import type { FileFault } from "../workbook/xlsx/fileFault";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { readBytes } from "./files";
import type { Texts } from "./texts";

/** Why a file is no workbook at hand: its content, or the system that does not give it out. */
export type FileTrouble = FileFault | { readonly kind: "refused"; readonly code: string };

export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly trouble: FileTrouble;
  /** The trouble as a sentence. */
  readonly message: string;
}

export type OpenedFile = { readonly kind: "opened"; readonly workbook: XlsxWorkbook } | UnreadableFile;

export async function openWorkbookFile(file: string, texts: Texts): Promise<OpenedFile> {
  const content = await readBytes(file);
  if (content.kind === "refused") {
    return { kind: "unreadable", trouble: content, message: texts.refused(content.code) };
  }
  const opening = openXlsx(content.bytes);
  if (opening.kind === "opened") return opening;
  return { kind: "unreadable", trouble: opening.fault, message: texts.fileFault(opening.fault) };
}
