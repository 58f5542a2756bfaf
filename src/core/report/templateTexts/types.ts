import type { LayoutFault, RowTag, TemplateFault } from "../regions";

/** A tag as it was written, which is all a sentence needs of it. */
type WrittenTag = RowTag & { readonly written: string };

/** What is said of templates, by the command line and the pane alike, of sheets and of documents. */
export interface TemplateTexts {
  readonly layoutFault: (fault: LayoutFault<WrittenTag>) => string;
  readonly fault: (fault: TemplateFault) => string;
}
