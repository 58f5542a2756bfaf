import { parseArea } from "../../../core/sheet/address";
import { attribute, descendants, firstElement, parseXmlTree } from "../edit/xmlTree";
import type { XmlElement } from "../edit/xmlTree";
import { isSet } from "../workbookParts";

const POINTS_AN_INCH = 72;
const MILLIMETRES_AN_INCH = 25.4;
const PIXELS_A_POINT = 96 / POINTS_AN_INCH;

/** Papers by Excel's numbers, upright, in millimetres. */
const PAPERS: ReadonlyMap<string, readonly [width: number, height: number]> = new Map([
  ["8", [297, 420]],
  ["9", [210, 297]],
]);

/**
 * How many points of a sheet that is fitted to the width of its page, and not to a number of pages, stand one under another on a page.
 * Undefined where it is printed otherwise, or on paper that is not known here.
 */
export function printedHeight(before: string, after: string, digitWidth: number): number | undefined {
  const head = parseXmlTree(before);
  const foot = parseXmlTree(after);
  const set = first(foot, "pageSetup");
  const margins = first(foot, "pageMargins");
  const paper = PAPERS.get(attributeOrNothing(set, "paperSize"));
  const isFitted = isSet(attributeOrNothing(first(head, "pageSetUpPr"), "fitToPage"));
  if (set === undefined || margins === undefined || paper === undefined || !isFitted) return undefined;
  if ((attribute(set, "fitToWidth") ?? "1") !== "1" || attribute(set, "fitToHeight") !== "0")
    return undefined;
  const [wide, high] = attribute(set, "orientation") === "landscape" ? [paper[1], paper[0]] : paper;
  const room = (length: number, ...sides: readonly string[]) =>
    sides.reduce((left, side) => left - Number(attribute(margins, side) ?? 0), length / MILLIMETRES_AN_INCH) *
    POINTS_AN_INCH;
  const scale = Math.min(1, room(wide, "left", "right") / sheetWidth(head, digitWidth));
  // Excel prints at whole percents.
  return room(high, "top", "bottom") / (Math.floor(scale * 100) / 100);
}

function first(document: XmlElement, name: string): XmlElement | undefined {
  for (const element of descendants(document, name)) return element;
  return undefined;
}

function attributeOrNothing(element: XmlElement | undefined, name: string): string {
  return element === undefined ? "" : (attribute(element, name) ?? "");
}

/** In points; a column's width in pixels is worked out as in ISO 29500-1, 18.3.1.13. */
function sheetWidth(head: XmlElement, digitWidth: number): number {
  const used = parseArea(attributeOrNothing(first(head, "dimension"), "ref"));
  const columns = [...descendants(head, "col")];
  let pixels = 0;
  for (let column = 0; column <= (used?.right ?? 0); column++) {
    const own = columns.find(
      (each) => Number(attribute(each, "min")) <= column + 1 && Number(attribute(each, "max")) > column,
    );
    if (own !== undefined && isSet(attribute(own, "hidden"))) continue;
    const width = Number(attributeOrNothing(own, "width") || DEFAULT_WIDTH);
    pixels += Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
  }
  return pixels / PIXELS_A_POINT;
}

/** Of a column without one of its own. */
const DEFAULT_WIDTH = 9.14;

/** The widest digit of the workbook's font in pixels: half as wide as the font is high in the fonts offices use. */
export function digitWidthOf(styles: string): number {
  const fonts = first(parseXmlTree(styles), "fonts");
  const font = fonts === undefined ? undefined : firstElement(fonts, "font");
  const size = font === undefined ? undefined : firstElement(font, "sz");
  return Math.round((Number(attributeOrNothing(size, "val") || 11) * PIXELS_A_POINT) / 2);
}
