import type { SheetText } from "../edit/sheetScan";
import { scanRows } from "../edit/sheetScan";
import { attributeOf } from "../edit/xmlTree";
import { isSet } from "../workbookParts";

const HOLDS_SOMETHING = /<(?:[\w.-]+:)?(?:v|f|is)[\s>]/;
/** Of a row without a height of its own: what Excel gives the usual fonts. */
const DEFAULT_HEIGHT = 15.75;

/**
 * The heights of a sheet's rows in points. Undefined where a row that shows something has no height of its own: Excel then gives it one
 * by its texts and the fonts there are.
 */
export function rowHeights({ data, prefix }: SheetText): readonly number[] | undefined {
  const heights: number[] = [];
  for (const { row, start, openEnd, contentEnd } of scanRows(data, prefix)) {
    while (heights.length < row) heights.push(DEFAULT_HEIGHT);
    const open = data.slice(start, openEnd);
    const height = isSet(attributeOf(open, "customHeight")) ? attributeOf(open, "ht") : undefined;
    if (height === undefined && HOLDS_SOMETHING.test(data.slice(openEnd, contentEnd))) return undefined;
    heights.push(isSet(attributeOf(open, "hidden")) ? 0 : Number(height ?? DEFAULT_HEIGHT));
  }
  return heights;
}
