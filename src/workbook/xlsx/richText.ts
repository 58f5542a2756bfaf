import type { XmlBytes } from "./xmlBytes";
import { INCOMPLETE } from "./xmlBytes";
import { decodeExcelEscapes } from "./xmlText";

/** A text made of runs: the runs joined, and the font that most of its letters are set in, where a run names one. */
export interface RichText {
  readonly text: string;
  readonly font: string | undefined;
}

/**
 * Reads the content of an element that holds a string (`si`, `is`), from `at` to the end tag named `closing`; `next` is the
 * position after it. Phonetic hints are no part of the text. Undefined where the element has not arrived whole.
 */
export function readRichText(xml: XmlBytes, at: number, closing: string): RichText | undefined {
  const lettersByFont = new Map<string, number>();
  let text = "";
  let font = "";
  let isPhonetic = false;
  let position = at;
  for (;;) {
    const start = xml.tagStart(position);
    if (start === INCOMPLETE) return undefined;
    if (xml.isOtherMarkup(start)) {
      position = xml.skipOtherMarkup(start);
      if (position === INCOMPLETE) return undefined;
      continue;
    }
    const nameEnd = xml.readName(start);
    if (nameEnd === INCOMPLETE) return undefined;
    const isClosing = xml.isClosing(start);
    const name = xml.decode(xml.nameStart, nameEnd);
    if (name === "rFont") font = readAttributeValue(xml, nameEnd, "val") ?? font;
    position = xml.skipAttributes(nameEnd);
    if (position === INCOMPLETE) return undefined;
    if (isClosing && name === closing) {
      return { text: decodeExcelEscapes(text), font: mostUsed(lettersByFont) };
    }
    if (name === "rPh") isPhonetic = !isClosing && !xml.isEmpty;
    else if (name === "r") font = "";
    else if (name === "t" && !isClosing && !xml.isEmpty) {
      const run = xml.readText(position);
      if (run === undefined) return undefined;
      position = xml.next;
      if (isPhonetic) continue;
      text += run;
      lettersByFont.set(font, (lettersByFont.get(font) ?? 0) + run.length);
    }
  }
}

/** The value of an attribute of the tag whose attributes begin at `at`. */
export function readAttributeValue(xml: XmlBytes, at: number, name: string): string | undefined {
  let position = xml.readAttribute(at);
  while (position >= 0) {
    if (xml.nameIs(name)) return xml.value();
    position = xml.readAttribute(position);
  }
  return undefined;
}

function mostUsed(lettersByFont: ReadonlyMap<string, number>): string | undefined {
  let found = "";
  for (const [font, letters] of lettersByFont) {
    if (letters > (lettersByFont.get(found) ?? 0)) found = font;
  }
  return found === "" ? undefined : found;
}
