import { remembered } from "./remembered";

/**
 * Encodings from before Unicode. Their letters are Latin-1 characters that only a font shows as Vietnamese: TCVN 5712:1993
 * VN3 ("TCVN3", "ABC"; fonts .VnTime …) and VNI for Windows (fonts VNI-Times …). "tcvn3Capitals" are the fonts whose names
 * end in H (.VnTimeH …), which draw the codes of small letters as capitals.
 */
export type LegacyEncoding = "tcvn3" | "tcvn3Capitals" | "vni";

const TCVN3_CODES: Readonly<Record<string, string>> = {
  "\u00a1": "ĂÂÊÔƠƯĐăâêôơưđ",
  "\u00b5": "àảãáạ",
  "\u00bb": "ằẳẵắ",
  "\u00c6": "ặầẩẫấậè",
  "\u00ce": "ẻẽéẹềểễếệìỉ",
  "\u00dc": "ĩíịò",
  "\u00e1": "ỏõóọồổỗốộờởỡớợù",
  "\u00f1": "ủũúụừửữứựỳỷỹýỵ",
};

/** Each run above begins at the code of its key and goes on without a gap. */
const TCVN3: ReadonlyMap<string, string> = new Map(
  Object.entries(TCVN3_CODES).flatMap(([first, letters]) =>
    [...letters].map((letter, at) => [String.fromCharCode(first.charCodeAt(0) + at), letter] as const),
  ),
);

/** VNI writes a vowel and, behind it, one character for all its marks; these stand behind A, E, O and the like. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};

/** The vowels a mark of VNI can stand behind; ô and ö are its ơ and ư. */
const TONES_OF_VNI = "ùøûõï";
const CIRCUMFLEXES_OF_VNI = "âáàåãä";
const BREVES_OF_VNI = "êéèúüë";
const VNI_VOWELS: Readonly<Record<string, string>> = {
  a: TONES_OF_VNI + CIRCUMFLEXES_OF_VNI + BREVES_OF_VNI,
  e: TONES_OF_VNI + CIRCUMFLEXES_OF_VNI,
  o: TONES_OF_VNI + CIRCUMFLEXES_OF_VNI,
  u: TONES_OF_VNI,
  y: TONES_OF_VNI,
  ô: TONES_OF_VNI,
  ö: TONES_OF_VNI,
};

const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

/** A text of an old encoding in composed Unicode. Only what the encoding writes is touched. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case "tcvn3":
      return withCapitalsOfWords(text);
    case "tcvn3Capitals":
      return lettersOfTcvn3(text).toUpperCase();
    case "vni":
      return lettersOfVni(text);
  }
}

function lettersOfTcvn3(text: string): string {
  return Array.from(text)
    .map((character) => TCVN3.get(character) ?? character)
    .join("");
}

const WORD = /[^\s\d!-/:-@[-`{-~]+/g;
const HAS_CAPITAL = /[A-Z\u00a1-\u00a7]/g;
const HAS_SMALL = /[a-z\u00a8-\u00ae]/;

/**
 * TCVN3 has no codes for capitals with tones, so a word typed in capitals keeps small vowels: "PH¦íC" is PHƯỚC. One capital
 * alone does not tell, since names begin so; then the rest of the text does.
 */
function withCapitalsOfWords(text: string): string {
  const inCapitals = (part: string) => (part.match(HAS_CAPITAL)?.length ?? 0) >= 2 && !HAS_SMALL.test(part);
  if (inCapitals(text) && (text.match(WORD) ?? []).some(inCapitals))
    return lettersOfTcvn3(text).toUpperCase();
  return text.replace(WORD, (word) => {
    const letters = lettersOfTcvn3(word);
    return inCapitals(word) ? letters.toUpperCase() : letters;
  });
}

function lettersOfVni(text: string): string {
  let read = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const small = character.toLowerCase();
    const mark = text.charAt(at + 1).toLowerCase();
    const letter = VNI_LETTERS[small] ?? small;
    const isMarked = mark !== "" && (VNI_VOWELS[small] ?? "").includes(mark);
    const composed = (letter + (isMarked ? (VNI_MARKS[mark] ?? "") : "")).normalize("NFC");
    read += character === small ? composed : composed.toUpperCase();
    if (isMarked) at++;
  }
  return read;
}

/** The encoding an office's word for it means: "TCVN3", "ABC", "VNI", or a font's name such as ".VnTimeH". */
export function encodingNamed(written: string): LegacyEncoding | "unicode" | undefined {
  const name = written.trim().toLowerCase();
  if (name.startsWith(".vn")) return name.endsWith("h") ? "tcvn3Capitals" : "tcvn3";
  const key = name.replace(/[\s_-]/g, "");
  if (key.startsWith("vni")) return "vni";
  if (/^(?:tcvn3?|abc|tcvn3\(abc\))$/.test(key)) return "tcvn3";
  if (/^(?:tcvn3?|abc)(?:h|hoa)$/.test(key)) return "tcvn3Capitals";
  return /^(?:unicode|utf8|utf16|nfc|nfd)/.test(key) ? "unicode" : undefined;
}

const ONSETS = "(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
const NUCLEI = [
  "iêu oai oay oao oeo uao uây uêu uôi uya uyê uyu ươi ươu yêu",
  "ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ưi ưu ươ yê",
  "a ă â e ê i o ô ơ u ư y",
]
  .join(" ")
  .replaceAll(" ", "|");
const CODAS = "(?:ch|ng|nh|[cmnpt])?";
const SYLLABLE = new RegExp(`^${ONSETS}(?:${NUCLEI})${CODAS}$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const isSyllable: (word: string) => boolean = remembered((word) => {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONE)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(decomposed.replace(TONE, "").normalize("NFC"));
});

/** One word may be a formula or a foreign name by chance. */
const WORDS_THAT_PROVE = 2;

function isProvedBy(words: readonly string[], encoding: LegacyEncoding): boolean {
  const read = words.map((word) => fromLegacy(word, encoding));
  const proofs = words.filter((word, at) => !isSyllable(word) && isSyllable(read[at] ?? ""));
  return proofs.length >= WORDS_THAT_PROVE && read.every(isSyllable);
}

/** The words of a text that carry letters of an old encoding. Signs between figures, as in 10m×5m, are letters of both. */
function markedWords(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((part) => !/\d/.test(part))
    .flatMap((part) => part.match(WORD) ?? [])
    .filter((word) => /[\u00a1-\u00ff]/.test(word));
}

/**
 * Whether a text makes sense in an encoding the sheet around it is known to be in: every word with marks becomes a
 * Vietnamese syllable, and one of them is none as it stands.
 */
export function readsAsVietnamese(text: string, encoding: LegacyEncoding): boolean {
  const words = markedWords(text);
  return (
    words.some((word) => !isSyllable(word)) && words.every((word) => isSyllable(fromLegacy(word, encoding)))
  );
}

/**
 * The encoding a text must be in, by its letters alone; undefined where it may as well be Unicode, or where a font would
 * have to tell. Every word with marks has to become a Vietnamese syllable, and two of them must be none as they stand.
 */
export function detectLegacy(text: string): LegacyEncoding | undefined {
  if (/[\u0100-\u1fff]/.test(text)) return undefined;
  return encodingProved(text);
}

const encodingProved: (text: string) => LegacyEncoding | undefined = remembered((text) => {
  const words = markedWords(text);
  const proved = (["tcvn3", "vni"] as const).filter((encoding) => isProvedBy(words, encoding));
  return proved.length === 1 ? proved[0] : undefined;
});
