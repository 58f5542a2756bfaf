import type { Package } from "./package";
import { cutSheet } from "./edit/sheetScan";
import { escapeText, firstElement, parseXmlTree, elementsOf } from "./edit/xmlTree";

/** What Excel takes as the text of a footer, codes included. */
const LONGEST_FOOTER = 255;
const FONT_SIZE = "&8 ";

/** Elements of a worksheet that stand behind its footer (ISO 29500-1, 18.3.1.99). */
const BEHIND_FOOTER =
  /<(?:[\w.-]+:)?(?:rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/(?:[\w.-]+:)?worksheet>/;

/** Prints a line at the foot of a sheet that has no header or footer of its own. */
export function addPrintFooter(
  pkg: Package,
  sheetPart: string,
  { left, right }: { readonly left: string; readonly right: string },
): void {
  const xml = pkg.text(sheetPart) ?? "";
  const text = cutSheet(xml);
  if (text === undefined || hasFooter(text.after)) return;
  const at = BEHIND_FOOTER.exec(text.after)?.index;
  if (at === undefined) return;
  const { prefix } = text;
  const footer = escapeText(footerText(left, right));
  const element = `<${prefix}headerFooter><${prefix}oddFooter>${footer}</${prefix}oddFooter></${prefix}headerFooter>`;
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

/** The right side gives way first where both are too long together; "&" begins a code and is doubled. */
function footerText(left: string, right: string): string {
  const escaped = (text: string) => text.replaceAll("&", "&&");
  const start = `&L${FONT_SIZE}${escaped(left)}`.slice(0, LONGEST_FOOTER);
  const end = right === "" ? "" : `&R${FONT_SIZE}${escaped(right)}`;
  const room = LONGEST_FOOTER - start.length;
  if (end.length <= room) return start + end;
  const cut = end.slice(0, Math.max(0, room - 1)).replace(/&+$/, "");
  return cut.length > `&R${FONT_SIZE}`.length ? `${start}${cut}…` : start;
}
