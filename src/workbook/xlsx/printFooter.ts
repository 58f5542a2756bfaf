import { footerText } from "../../core/report/signature";
import type { Package } from "./package";
import { cutSheet } from "./edit/sheetScan";
import { escapeText, firstElement, parseXmlTree, elementsOf } from "./edit/xmlTree";

/** Elements of a worksheet that stand behind its footer (ISO 29500-1, 18.3.1.99). */
const BEHIND_FOOTER =
  /<(?:[\w.-]+:)?(?:rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/(?:[\w.-]+:)?worksheet>/;

/** Prints lines at the foot of a sheet that has no header or footer of its own. */
export function addPrintFooter(pkg: Package, sheetPart: string, lines: readonly string[]): void {
  const xml = pkg.text(sheetPart) ?? "";
  const text = cutSheet(xml);
  if (text === undefined || hasFooter(text.after)) return;
  const at = BEHIND_FOOTER.exec(text.after)?.index;
  if (at === undefined) return;
  const { prefix } = text;
  const footer = escapeText(`&L${footerText(lines)}`);
  const element = `<${prefix}headerFooter scaleWithDoc="0"><${prefix}oddFooter>${footer}</${prefix}oddFooter></${prefix}headerFooter>`;
  const place = text.before.length + text.data.length + at;
  const whole = text.before + text.data + text.after;
  pkg.set(sheetPart, whole.slice(0, place) + element + whole.slice(place));
}

/** Parts of custom views may hold a footer too; only one of the sheet itself counts. */
function hasFooter(after: string): boolean {
  const document = parseXmlTree(`<worksheet><sheetData>${after}`);
  const root = firstElement(document, "worksheet");
  return root !== undefined && elementsOf(root, "headerFooter").length > 0;
}
