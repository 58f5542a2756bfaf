import type { WordParagraph } from "../paragraph";
import type { WordFault } from "../wordFault";

/** Why a file is no Word document that can be filled, as whoever opened it found out. */
export type DocumentTrouble =
  | { readonly kind: "notAZip"; readonly looksLike: string }
  | { readonly kind: "encrypted" | "truncated" | "tooLarge" }
  | { readonly kind: "notADocument"; readonly format: string }
  | { readonly kind: "damagedPart"; readonly part: string }
  /** The system does not give the file out; its own code says why ("EACCES"). */
  | { readonly kind: "refused"; readonly code: string };

/** What is said of Word templates, by the command line and the pane alike. */
export interface WordTexts {
  /** Where a paragraph stands: "Bảng 2, dòng 3, cột 1", and how it begins. */
  place(paragraph: WordParagraph): string;
  fault(fault: WordFault): string;
  trouble(trouble: DocumentTrouble): string;
  /** The rows or paragraphs that repeat. */
  repeats(list: string, isTable: boolean): string;
}

/** The beginning of a paragraph, by which a person finds it. */
export function beginning(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length <= 40 ? words : `${words.slice(0, 39).trimEnd()}…`;
}
