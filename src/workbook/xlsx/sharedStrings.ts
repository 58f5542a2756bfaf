import { knownText } from "./knownTexts";
import { asUtf8 } from "./partText";
import { readRichText } from "./richText";
import { INCOMPLETE, LESS_THAN, startsWith, XmlBytes } from "./xmlBytes";
import { decodeExcelEscapes } from "./xmlText";

/** The strings that cells refer to by their number. */
export interface SharedStrings {
  readonly texts: string[];
  /** The font of a string whose own runs name one, by its number; legacy encodings may show only there. */
  readonly fonts: ReadonlyMap<number, string>;
}

/** "<si><t>", as nearly every string begins. */
const PLAIN_START = new TextEncoder().encode("<si><t>");
/** "</t></si>", as nearly every string ends. */
const PLAIN_END = new TextEncoder().encode("</t></si>");

/** Reads the table of shared strings; throws a FileFaultError where it breaks off. */
export function readSharedStrings(part: string, content: Uint8Array): SharedStrings {
  const xml = new XmlBytes(part);
  const utf8 = asUtf8(content);
  xml.bytes = new Uint8Array(utf8.length + 1);
  xml.bytes.set(utf8);
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  let at = 0;
  for (;;) {
    const start = xml.tagStart(at);
    if (start === INCOMPLETE) throw xml.malformed();
    const plainEnd = readPlain(xml, start, texts);
    if (plainEnd !== INCOMPLETE) {
      at = plainEnd;
      continue;
    }
    if (xml.isOtherMarkup(start)) {
      at = xml.skipOtherMarkup(start);
    } else {
      at = xml.skipTag(start);
      if (xml.nameIs("sst") && (xml.isEmpty || xml.isClosing(start))) return { texts, fonts };
      if (isStringStart(xml, start)) at = readString(xml, at, texts, fonts);
    }
    if (at === INCOMPLETE) throw xml.malformed();
  }
}

function isStringStart(xml: XmlBytes, start: number): boolean {
  return !xml.isClosing(start) && xml.readName(start) !== INCOMPLETE && xml.nameIs("si");
}

function readString(xml: XmlBytes, at: number, texts: string[], fonts: Map<number, string>): number {
  if (xml.isEmpty) {
    texts.push("");
    return at;
  }
  const rich = readRichText(xml, at, "si");
  if (rich === undefined) return INCOMPLETE;
  if (rich.font !== undefined) fonts.set(texts.length, rich.font);
  texts.push(rich.text);
  return xml.next;
}

/** The quick way for a string without runs, attributes and comments; INCOMPLETE where it is not one. */
function readPlain(xml: XmlBytes, start: number, texts: string[]): number {
  if (!startsWith(xml.bytes, start, PLAIN_START)) return INCOMPLETE;
  const from = start + PLAIN_START.length;
  const end = xml.find(LESS_THAN, from);
  if (!startsWith(xml.bytes, end, PLAIN_END)) return INCOMPLETE;
  const decode = (): string => decodeExcelEscapes(xml.decode(from, end));
  texts.push(knownText(xml.bytes, from, end, decode)?.text ?? decode());
  return end + PLAIN_END.length;
}
