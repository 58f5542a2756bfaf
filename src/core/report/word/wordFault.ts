import type { LayoutFault } from "../regions";
import type { WordTag } from "./wordTags";

/** What is wrong with a document as a template, each with the tag it lies at. */
export type WordFault =
  | LayoutFault<WordTag>
  /** `}}` that closes nothing. */
  | { readonly kind: "strayEnd"; readonly tag: WordTag }
  | { readonly kind: "passageNotEnded"; readonly tag: WordTag }
  | { readonly kind: "passageNotBegun"; readonly tag: WordTag }
  /** It begins in one cell, row or repeated paragraph and ends in another. */
  | { readonly kind: "passageAcrossCells"; readonly tag: WordTag };
