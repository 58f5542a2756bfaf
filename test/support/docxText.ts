import { openDocx } from "../../src/workbook/docx/openDocx";

/** The text of a document, a line for each paragraph; those in tables with their cell before them. */
export function docxText(bytes: Uint8Array): readonly string[] {
  const opening = openDocx(bytes);
  if (opening.kind === "fault") throw new Error(JSON.stringify(opening.fault));
  return opening.template.text.paragraphs.map(({ part, cell, text }) => {
    const place = cell === undefined ? [] : [`[${cell.table + 1}:${cell.row + 1}:${cell.column + 1}]`];
    return [...(part === "body" ? [] : [`(${part})`]), ...place, text].join(" ").trimEnd();
  });
}
