import { decodeExcelEscapes, decodeReferences } from "../xmlText";

const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t>/g;
const PHONETIC = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh>/g;

/** The text of a cell that holds its text itself: its runs together, without the readings that Japanese text carries. */
export function plainText(item: string): string {
  const only = onlyText(item);
  if (only !== undefined) return decodeExcelEscapes(decodeReferences(only));
  const spoken = item.includes("rPh") ? item.replace(PHONETIC, "") : item;
  let text = "";
  for (const match of spoken.matchAll(TEXT)) text += match[1] ?? "";
  return decodeExcelEscapes(decodeReferences(text));
}

/** The quick way for a text without runs, as nearly all are. */
function onlyText(item: string): string | undefined {
  const open = item.indexOf("<t");
  if (open < 0 || item.includes("<t", open + 2)) return undefined;
  const start = item.indexOf(">", open) + 1;
  const end = item.indexOf("</t>", start);
  return start === 0 || end < 0 ? undefined : item.slice(start, end);
}
