import type { Scalar } from "../../../core/sheet/grid";
import type { CellPlace } from "../calc/formulaCell";
import { cachedValue } from "./cellText";
import type { SheetText } from "./sheetScan";
import { withoutAttribute } from "./xmlTree";

/** A formula cell by where it is written, and its new value; undefined takes the value away. */
export interface NewValue {
  readonly place: CellPlace;
  readonly value: Scalar | undefined;
}

/** The sheet data with other stored values of formulas; all other text is handed on as it is. */
export function storeValues(
  { data, prefix }: Pick<SheetText, "data" | "prefix">,
  values: readonly NewValue[],
): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, value } of inOrder(values)) {
    const raw = data.slice(start, end);
    const { type, content } = value === undefined ? { type: "", content: "" } : cachedValue(value, prefix);
    const openEnd = raw.indexOf(">") + 1;
    const open = raw.slice(0, openEnd - 1);
    const untyped = open.includes(" t=") ? withoutAttribute(open, "t") : open;
    const formula = raw.slice(openEnd, endOfFormula(raw, openEnd, prefix));
    pieces.push(data.slice(copied, start), untyped, type, ">", formula, content, `</${prefix}c>`);
    copied = end;
  }
  pieces.push(data.slice(copied));
  return pieces.join("");
}

function inOrder(
  values: readonly NewValue[],
): { readonly start: number; readonly end: number; readonly value: Scalar | undefined }[] {
  return values
    .flatMap(({ place, value }) =>
      place.kind === "text" ? [{ start: place.start, end: place.end, value }] : [],
    )
    .sort((a, b) => a.start - b.start);
}

function endOfFormula(raw: string, from: number, prefix: string): number {
  const close = `</${prefix}f>`;
  const end = raw.indexOf(close, from);
  return end < 0 ? raw.indexOf("/>", from) + 2 : end + close.length;
}
