import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { DocxTemplate } from "./openDocx";

/** What the numbered tags of a prepared document print: a text, or whether a passage is shown. */
export type Answer = string | boolean;

const CONTENT_TYPES = "[Content_Types].xml";
const ROOT_RELATIONS = "_rels/.rels";

/**
 * Puts answers in the place of `{{0}}`, `{{1}}` … in the parts of a document. The tags are numbers of our own making: no
 * name a template gives ever reaches docxtemplater, and so none can be looked up in an object of the program.
 */
export function render(
  template: DocxTemplate,
  parts: ReadonlyMap<string, string>,
  answers: readonly Answer[],
): ReadonlyMap<string, string> {
  const zip = new PizZip();
  for (const name of [CONTENT_TYPES, ROOT_RELATIONS, relationsOf(template.main)]) {
    const xml = template.package.text(name);
    if (xml !== undefined) zip.file(name, xml);
  }
  for (const [name, xml] of parts) zip.file(name, xml);
  const document = new Docxtemplater(zip, {
    delimiters: { start: "{{", end: "}}" },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    parser: (tag) => ({ get: () => answers[Number(tag)] }),
  });
  document.render();
  const rendered = document.getZip();
  return new Map([...parts.keys()].map((name) => [name, rendered.file(name)?.asText() ?? ""]));
}

function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
