import { fillPrintText } from "../../core/report/signature";
import type { SignSheet } from "../../core/sheet/edit";
import { writeProperties } from "./documentProperties";
import { escapeText } from "./edit/xmlTree";
import type { Package } from "./package";
import { addPrintFooter } from "./print/printFooter";
import { decodeReferences } from "./xmlText";

const PRINT_TEXT = /<((?:[\w.-]+:)?(?:odd|even|first)(?:Header|Footer))>([^<]*\{\{[^<]*)<\/\1>/g;
const TAG = "{{";

/** Says on a sheet, when it is printed, and in the document where its figures are from. */
export function signSheet({ tags, footer, properties }: SignSheet, part: string, pkg: Package): void {
  const xml = pkg.text(part) ?? "";
  const filled = xml.includes(TAG)
    ? xml.replace(PRINT_TEXT, (_whole, name: string, written: string) => {
        const text = fillPrintText(decodeReferences(written), tags);
        return `<${name}>${escapeText(text)}</${name}>`;
      })
    : xml;
  if (filled !== xml) pkg.set(part, filled);
  if (footer.length > 0) addPrintFooter(pkg, part, footer);
  if (properties.size > 0) writeProperties(pkg, properties);
}
