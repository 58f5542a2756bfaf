import { remembered } from "./remembered";

/** Spaces of every width, and what Word and Excel leave between words. */
const ODD_SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Marks that take no room on paper: zero-width joiners, byte order marks, direction marks, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Latin eth and African d look like Đ in most fonts and come from foreign keyboards. */
const FALSE_D: Readonly<Record<string, string>> = {
  "\u00d0": "Đ",
  "\u0189": "Đ",
  "\u00f0": "đ",
  "\u0256": "đ",
};

const TONES = new Set(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]);
const QUALITIES = new Set(["\u0302", "\u0306", "\u031b"]);
const MARKS = /[\u0300-\u036f]/g;

/** Anything but single spaces between signs and composed letters of the languages officials write. */
const UNTIDY =
  /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2026\u2264\u2265]|^ | $| {2}/;

/** The same text in composed form (NFC), with plain single spaces and without invisible marks. */
export function normaliseText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(INVISIBLE, "").normalize("NFC").replace(ODD_SPACES, " ").trim();
}

/** Anything but spaces and invisible marks. */
const PRINTS = /[^\s\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/;

/** Whether a text holds nothing that prints: official files keep no-break spaces in cells meant to be empty. */
export function isBlankText(text: string): boolean {
  return !PRINTS.test(text);
}

/**
 * A key under which two spellings of the same words meet: lower case, any Unicode form, old or new tone placement
 * ("hoà", "hòa"), i or y ("Mĩ", "Mỹ"). Tones are kept: "Hải" and "Hái" differ.
 */
export const foldKey: (text: string) => string = remembered((text) => {
  const letters = normaliseText(text).replace(
    /[\u00d0\u0189\u00f0\u0256]/g,
    (letter) => FALSE_D[letter] ?? letter,
  );
  const decomposed = letters.toLowerCase().normalize("NFD");
  let key = "";
  let word = "";
  let tone = "";
  const endWord = () => {
    key += foldLoneY(word) + tone;
    word = "";
    tone = "";
  };
  for (const letter of decomposed) {
    if (letter >= "a" && letter <= "z") word += letter;
    else if (TONES.has(letter)) tone = letter;
    else if (QUALITIES.has(letter) || isLetter(letter)) word += letter;
    else {
      endWord();
      key += letter;
    }
  }
  endWord();
  return key.normalize("NFC");
});

/** A key without tones and hooks at all: "Đạt" and "dat" meet in it. */
export const plainKey: (text: string) => string = remembered((text) =>
  normaliseText(text)
    .replace(/[\u00d0\u0189\u00f0\u0256]/g, (letter) => FALSE_D[letter] ?? letter)
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/đ/g, "d"),
);

/** "ky" and "ki" are one syllable in two spellings; "thuy" and "thui" are two. */
function foldLoneY(word: string): string {
  return /^(?:qu|[bcdđghklmnrstvx]+)y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
