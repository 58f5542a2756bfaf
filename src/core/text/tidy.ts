/** Every space but the plain one and the line break. */
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Marks that take no room on paper. A soft hyphen or a joiner makes two equal names differ. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** What one of the steps below would change. */
const STRAY =
  /[\t\r\n\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]|^\s|\s$| {2}/;

/** Whether a text has anything that could be a stray space or an invisible mark, or a line break. */
export function hasOddSpacing(text: string): boolean {
  return STRAY.test(text);
}

/** The same text without stray spaces and invisible marks; its lines stay lines, and its letters as they are. */
export function withoutStraySpaces(text: string): string {
  if (!hasOddSpacing(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(ODD_SPACE, " ")
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .trim();
}

const BLANKS_AROUND_OR_DOUBLED = /^ +| +$| {2,}/gm;

/** The same text with a sign for each stray space and invisible mark, which nobody would see otherwise. */
export function withStraySpacesShown(text: string): string {
  if (!hasOddSpacing(text)) return text;
  return text
    .replace(INVISIBLE, "␣")
    .replace(ODD_SPACE, "␣")
    .replace(BLANKS_AROUND_OR_DOUBLED, (blanks) => "␣".repeat(blanks.length));
}

/** A space before a mark that closes a word or a sentence; "…" and decimals are none. */
const SPACE_BEFORE_MARK = / +(?=[,;:.!?)](?:\s|$))/gm;

/** A text as a paper prints it: no stray spaces, and none before the mark that ends a word ("Phước Hậu , An Hải"). */
export function asPrinted(text: string): string {
  return withoutStraySpaces(text).replace(SPACE_BEFORE_MARK, "");
}
