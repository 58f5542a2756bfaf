import type { Package } from "./package";
import { cutSheet } from "./edit/sheetScan";
import { escapeText, firstElement, parseXmlTree, elementsOf } from "./edit/xmlTree";

/** What Excel takes as the text of a footer, codes included. */
const LONGEST_FOOTER = 255;
const FONT_SIZE = "&8 ";

/** Elements of a worksheet that stand behind its footer (ISO 29500-1, 18.3.1.99). */
const BEHIND_FOOTER =
  /<(?:[\w.-]+:)?(?:rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/(?:[\w.-]+:)?worksheet>/;

/** What the figures were made from, and by which template and decision. */
export interface FooterLines {
  readonly source: string;
  readonly basis: string;
}

/** Prints two lines at the foot of a sheet that has no header or footer of its own. */
export function addPrintFooter(pkg: Package, sheetPart: string, lines: FooterLines): void {
  const xml = pkg.text(sheetPart) ?? "";
  const text = cutSheet(xml);
  if (text === undefined || hasFooter(text.after)) return;
  const at = BEHIND_FOOTER.exec(text.after)?.index;
  if (at === undefined) return;
  const { prefix } = text;
  const footer = escapeText(footerText(lines));
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

/** Two lines on the left: side by side they would run into each other on a page that stands upright. "&" begins a code and is doubled. */
function footerText({ source, basis }: FooterLines): string {
  const escaped = [source, basis].filter((line) => line !== "").map((line) => line.replaceAll("&", "&&"));
  const text = `&L${FONT_SIZE}${escaped.join("\n")}`;
  return text.length <= LONGEST_FOOTER ? text : `${text.slice(0, LONGEST_FOOTER - 1).replace(/&+$/, "")}…`;
}
