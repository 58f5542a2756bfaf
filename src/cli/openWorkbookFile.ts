import type { FindingNamed } from "../core/checks/catalogue";
import { fileProtected, fileUnreadable } from "../core/checks/file/fileKinds";
import { fileFinding } from "../core/checks/file/fileFinding";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { readBytes } from "./files";

/** What is found where a file cannot be opened, by its content or because the system does not give it out. */
export type FileFinding = FindingNamed<"file-protected" | "file-unreadable">;

export type OpenedFile =
  | { readonly kind: "opened"; readonly workbook: XlsxWorkbook }
  | { readonly kind: "unreadable"; readonly finding: FileFinding };

export async function openWorkbookFile(file: string): Promise<OpenedFile> {
  const content = await readBytes(file);
  if (content.kind === "refused") {
    return { kind: "unreadable", finding: fileFinding(fileUnreadable, { trouble: content }) };
  }
  const opening = openXlsx(content.bytes);
  if (opening.kind === "opened") return opening;
  const { fault } = opening;
  const finding =
    fault.kind === "encrypted"
      ? fileFinding(fileProtected, {})
      : fileFinding(fileUnreadable, { trouble: fault });
  return { kind: "unreadable", finding };
}
