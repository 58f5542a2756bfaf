import type { FieldValues } from "../../core/report/figures";
import { fillText } from "../../core/report/values";
import { escapeText } from "./edit/xmlTree";
import type { Package } from "./package";
import type { SheetPart } from "./workbookParts";
import { decodeReferences } from "./xmlText";

const PRINT_TEXT = /<((?:[\w.-]+:)?(?:odd|even|first)(?:Header|Footer))>([^<]*\{\{[^<]*)<\/\1>/g;
const TAG = "{{";

/** No header or footer holds more characters, its codes included (Excel specifications and limits). */
const MOST_CHARACTERS = 255;

/** Fills the tags in the headers and footers pages are printed with; of a text that would be too long, the end is left out. */
export function fillPrintTexts(pkg: Package, sheets: readonly SheetPart[], values: FieldValues): void {
  const asText = guarded(values);
  for (const { part } of sheets) {
    const xml = pkg.text(part) ?? "";
    if (!xml.includes(TAG)) continue;
    const filled = xml.replace(PRINT_TEXT, (_whole, name: string, written: string) => {
      const text = fillText(decodeReferences(written), asText).slice(0, MOST_CHARACTERS);
      return `<${name}>${escapeText(text)}</${name}>`;
    });
    if (filled !== xml) pkg.set(part, filled);
  }
}

/** "&" begins a code in a header or footer; doubled, it is itself. */
function guarded(values: FieldValues): FieldValues {
  return new Map(
    [...values].map(([name, value]) => [
      name,
      value.kind === "text" ? { ...value, text: value.text.replaceAll("&", "&&") } : value,
    ]),
  );
}
