import { cutSheet } from "../edit/sheetScan";
import { elementsOf, firstElement, isElement, parseXmlTree, serialiseXml } from "../edit/xmlTree";
import type { XmlElement } from "../edit/xmlTree";
import type { Package } from "../package";

/** Elements of a worksheet from its page breaks on, in the order the schema asks for (ISO 29500-1, 18.3.1.99). */
const FROM_BREAKS_ON = [
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

type PrintElement = "headerFooter" | "rowBreaks";

const START = "<worksheet><sheetData>";

/** Gives a sheet an element about its print, with the prefix its other elements have; a sheet that has one keeps that. */
export function insertElement(
  pkg: Package,
  sheetPart: string,
  name: PrintElement,
  write: (prefix: string) => string,
): void {
  const text = cutSheet(pkg.text(sheetPart) ?? "");
  if (text === undefined) return;
  const document = parseXmlTree(START + text.after);
  const sheet = firstElement(document, "worksheet");
  if (sheet === undefined || elementsOf(sheet, name).length > 0) return;
  sheet.children.splice(placeOf(name, sheet), 0, write(text.prefix));
  pkg.set(sheetPart, text.before + text.data + serialiseXml(document).slice(START.length));
}

/** Custom views and rules may hold elements of the same names: only one of the sheet itself counts. */
export function hasElement(pkg: Package, sheetPart: string, name: PrintElement): boolean {
  const text = cutSheet(pkg.text(sheetPart) ?? "");
  const sheet = text === undefined ? undefined : firstElement(parseXmlTree(START + text.after), "worksheet");
  return sheet !== undefined && elementsOf(sheet, name).length > 0;
}

function placeOf(name: PrintElement, sheet: XmlElement): number {
  const behind = new Set(name === "rowBreaks" ? FROM_BREAKS_ON.slice(1) : FROM_BREAKS_ON);
  const place = sheet.children.findIndex((child) => isElement(child) && behind.has(child.name));
  return place < 0 ? sheet.children.length : place;
}
