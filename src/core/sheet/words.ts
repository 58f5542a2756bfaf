import { normaliseText, plainKey } from "../text/normalise";
import { remembered } from "../text/remembered";

/** Spellings that differ though the word is one: i for y at the end of a syllable. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ["ki", "ky"],
  ["ti le", "ty le"],
  ["qui", "quy"],
  ["li do", "ly do"],
]);
const ANY_SAME_WORD = new RegExp(`\\b(?:${[...SAME_WORDS.keys()].join("|")})\\b`, "g");

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
const NOT_WORD = /[^\p{L}\p{N}%]+/gu;

/** {@link normaliseText}, for cells that recognition looks at many times. */
export const tidy = remembered(normaliseText);

/** A key without tones, in lower case; punctuation stays. Headers are compared this way, since tones are typed carelessly there. */
export const plain = remembered((text) =>
  plainKey(text).replace(ANY_SAME_WORD, (word) => SAME_WORDS.get(word) ?? word),
);

/** The words of a text, plain and parted by single spaces, without punctuation. */
export const words = remembered((text) => plain(text).replace(NOT_WORD, " ").trim());

/** The words of a text without what stands in brackets, unless all of it does. */
export const wordsOutsideBrackets = remembered((text) => {
  const outside = words(text.replace(BRACKETED, " "));
  return outside === "" ? words(text) : outside;
});

/** The words of several texts, one after the other. */
export function wordsOfAll(texts: readonly string[]): string {
  return texts
    .map(words)
    .filter((text) => text !== "")
    .join(" ");
}
