import { normaliseText, plainKey } from "../text/normalise";

/** Spellings that differ though the word is one: i for y at the end of a syllable. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bki\b/g, "ky"],
  [/\bti le\b/g, "ty le"],
  [/\bqui\b/g, "quy"],
  [/\bli do\b/g, "ly do"],
];

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
const NOT_WORD = /[^\p{L}\p{N}%]+/gu;

export { normaliseText as tidy };

/** A key without tones, in lower case; punctuation stays. Headers are compared this way, since tones are typed carelessly there. */
export function plain(text: string): string {
  return SAME_WORDS.reduce((key, [other, same]) => key.replace(other, same), plainKey(text));
}

/** The words of a text, plain and parted by single spaces, without punctuation. */
export function words(text: string): string {
  return plain(text).replace(NOT_WORD, " ").trim();
}

/** The words of a text without what stands in brackets, unless all of it does. */
export function wordsOutsideBrackets(text: string): string {
  const outside = words(text.replace(BRACKETED, " "));
  return outside === "" ? words(text) : outside;
}

const MOST_REMEMBERED = 20_000;

/** Remembers what a pure function of a text gave, since sheets repeat their texts; forgets all when it is too much. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old.value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = compute(text);
    known.set(text, { value });
    return value;
  };
}
