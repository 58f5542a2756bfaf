import { decodeExcelEscapes, decodeReferences } from "../xmlText";

const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t>/g;
const PHONETIC = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh>/g;

/** The text of a cell that holds its text itself: its runs together, without the readings that Japanese text carries. */
export function plainText(item: string): string {
  const spoken = item.includes("rPh") ? item.replace(PHONETIC, "") : item;
  let text = "";
  for (const match of spoken.matchAll(TEXT)) text += match[1] ?? "";
  return decodeExcelEscapes(decodeReferences(text));
}
