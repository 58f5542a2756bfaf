import { fieldDictionary } from "../../core/report/dictionary";
import type { Figures } from "../../core/report/figures";
import { inspectWord } from "../../core/report/word/inspectWord";
import type { WordReport } from "../../core/report/word/inspectWord";
import { wordLayout } from "../../core/report/word/wordLayout";
import { serialiseXml } from "../xlsx/edit/xmlTree";
import { Expansion, withBraces } from "./expansion";
import type { DocxTemplate } from "./openDocx";
import { render } from "./render";

/** A document with its figures in: what became of its tags, and the file's bytes. */
export interface FilledDocument {
  readonly report: WordReport;
  readonly bytes: Uint8Array;
}

/**
 * Fills an open template; the same figures always give the same bytes. Tags that are unknown or part of a fault stay as
 * they are written. Parts without text of the document come back byte for byte.
 */
export function fillDocx(template: DocxTemplate, figures: Figures): FilledDocument {
  const report = inspectWord(template.text, fieldDictionary, figures);
  const expansion = new Expansion(
    template,
    wordLayout(template.text, fieldDictionary),
    fieldDictionary,
    figures,
  );
  const prepared = new Map(
    template.parts.map(({ name, root }) => [name, serialiseXml(expansion.expand(root))]),
  );
  for (const [name, xml] of render(template, prepared, expansion.answers)) {
    template.package.set(name, withBraces(xml));
  }
  return { report, bytes: template.package.save() };
}
