import type { DocumentTrouble } from "../core/report/word/texts";
import { openDocx } from "../workbook/docx/openDocx";
import type { DocxTemplate } from "../workbook/docx/openDocx";
import { readBytes } from "./files";

export type OpenedDocument =
  | { readonly kind: "opened"; readonly template: DocxTemplate }
  | { readonly kind: "unreadable"; readonly trouble: DocumentTrouble };

/** Whether a file is a Word document by its name: templates of both kinds are asked for by one option. */
export function isDocumentName(file: string): boolean {
  return /\.do[ct][xm]?$/i.test(file);
}

export async function openDocumentFile(file: string): Promise<OpenedDocument> {
  const content = await readBytes(file);
  if (content.kind === "refused") return { kind: "unreadable", trouble: content };
  const opening = openDocx(content.bytes);
  return opening.kind === "opened" ? opening : { kind: "unreadable", trouble: opening.fault };
}
