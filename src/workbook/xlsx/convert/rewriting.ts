import { fromLegacy } from "../../../core/text/legacy";
import type { LegacyEncoding } from "../../../core/text/legacy";
import { encodingOfFont, unicodeFontFor } from "../../../core/text/legacyFont";
import type { SheetEncodings } from "../../../core/text/legacySheet";
import { encodeCellText } from "../edit/cellText";
import { escapeAttribute } from "../edit/xmlTree";
import { decodeExcelEscapes, decodeReferences } from "../xmlText";

/** Says in Unicode what a piece of text says; `whole` is the text it is a piece of, whose letters tell where fonts do not. */
export type Rewrite = (piece: string, font: string, whole: string) => string;

/** Rewrites by the font of each piece, else by what is known of the sheet around it. */
export function rewriteBy(encodings: SheetEncodings): Rewrite {
  return (piece, font, whole) => {
    const isNamed = encodingOfFont(font) !== undefined;
    const encoding = encodings.of({ text: isNamed ? piece : whole, font });
    return inUnicode(piece, encoding);
  };
}

function inUnicode(text: string, encoding: LegacyEncoding | undefined): string {
  return (encoding === undefined ? text : fromLegacy(text, encoding)).normalize("NFC");
}

export function textOf(xml: string): string {
  return decodeExcelEscapes(decodeReferences(xml));
}

/** A text element whose content is replaced only where it changes, so that the rest stays as it was written. */
export function rewriteContent(xml: string, change: (text: string) => string): string {
  const text = textOf(xml);
  const changed = change(text);
  return changed === text ? xml : encodeCellText(changed);
}

const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;
const TEXT = /(<(?:\w+:)?t(?:\s[^>]*)?(?<!\/)>)([^<]*)(<\/(?:\w+:)?t>)/g;
const RUN = /<((?:\w+:)?)r(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/\1r>/g;
/** The font of a run in cells and comments, and in drawings. */
const RUN_FONT = /(<(?:\w+:)?(?:rFont\s+val|(?:latin|cs|ea|sym)\s+typeface)=")([^"]*)(")/g;

/** All that a text says, hints of pronunciation left out. */
export function plainText(xml: string): string {
  const pieces = xml.replace(PHONETIC, "").matchAll(TEXT);
  return Array.from(pieces, ([, , content = ""]) => textOf(content)).join("");
}

function fontOfRun(run: string): string | undefined {
  const fonts = Array.from(run.matchAll(RUN_FONT), ([, , font = ""]) => decodeReferences(font));
  return fonts.find((font) => encodingOfFont(font) !== undefined) ?? fonts[0];
}

/** Fonts of old encodings give way to fonts of Unicode, wherever runs name them. */
export function renameRunFonts(xml: string): string {
  return xml.replace(RUN_FONT, (written, start: string, font: string, end: string) => {
    const name = decodeReferences(font);
    return encodingOfFont(name) === undefined ? written : start + escapeAttribute(unicodeFontFor(name)) + end;
  });
}

/** Rewrites a text with or without runs; `font` is what runs without a font of their own are shown in. */
export function rewriteRuns(xml: string, font: string, rewrite: Rewrite): string {
  const whole = plainText(xml);
  const texts = (part: string, own: string): string =>
    part.replace(TEXT, (_, open: string, content: string, close: string) => {
      return open + rewriteContent(content, (piece) => rewrite(piece, own, whole)) + close;
    });
  RUN.lastIndex = 0;
  const hasRuns = RUN.test(xml);
  RUN.lastIndex = 0;
  const changed = hasRuns ? xml.replace(RUN, (run) => texts(run, fontOfRun(run) ?? font)) : texts(xml, font);
  return renameRunFonts(changed);
}
