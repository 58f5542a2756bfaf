import { decodeExcelEscapes, decodeReferences } from "../xmlText";

const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t>/g;
const PHONETIC = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh>/g;

/** The text inside a string item: its runs together, without the readings that Japanese text carries. */
export function plainText(item: string): string {
  const spoken = item.includes("rPh") ? item.replace(PHONETIC, "") : item;
  let text = "";
  for (const match of spoken.matchAll(TEXT)) text += match[1] ?? "";
  return decodeExcelEscapes(decodeReferences(text));
}

/** The shared texts of a workbook, in their order. */
export function readSharedTexts(xml: string): readonly string[] {
  const item = /<((?:[\w.-]+:)?)si(?:\s[^>]*)?(?:\/>|>)/g;
  const texts: string[] = [];
  for (let match = item.exec(xml); match !== null; match = item.exec(xml)) {
    if (match[0].endsWith("/>")) {
      texts.push("");
      continue;
    }
    const end = xml.indexOf(`</${match[1] ?? ""}si>`, item.lastIndex);
    if (end < 0) break;
    texts.push(plainText(xml.slice(item.lastIndex, end)));
    item.lastIndex = end;
  }
  return texts;
}
