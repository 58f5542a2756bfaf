import type { Reference } from "../formula/reference";
import { parseReference, printWithRows } from "../formula/reference";
import type { RowChange, RowRun } from "./rowChange";
import { hullOf } from "./rowChange";
import type { XmlElement } from "./xmlTree";
import { attribute, elementsOf, setAttribute, setText, textOf } from "./xmlTree";

/** The areas of an attribute such as `sqref`, one by one; what cannot be read is handed on as it is. */
function eachArea(
  list: string,
  write: (reference: Reference, top: number, bottom: number) => readonly string[],
): string {
  return list
    .split(/\s+/)
    .filter((area) => area !== "")
    .flatMap((area) => {
      const reference = parseReference(area);
      if (reference?.rows === undefined) return [area];
      return write(reference, reference.rows.top.at, reference.rows.bottom.at);
    })
    .join(" ");
}

function printRun(reference: Reference, { top, bottom }: RowRun): string {
  return printWithRows(reference, top, bottom);
}

/** The same cells after the rows moved, as many areas as it takes; "" where none is left. */
export function shiftAreas(list: string, change: RowChange): string {
  return eachArea(list, (reference, top, bottom) =>
    change.seenFromOutside(top, bottom).map((run) => printRun(reference, run)),
  );
}

/** Each area as one, from its first row to its last; "" where none is left. */
export function shiftWholeAreas(list: string, change: RowChange): string {
  return eachArea(list, (reference, top, bottom) => {
    const hull = hullOf(change.seenFromOutside(top, bottom));
    return hull === undefined ? [] : [printRun(reference, hull)];
  });
}

/** A place on the sheet rather than content: a single cell stays single, and where its row is gone, it stays put. */
export function shiftPlaces(list: string, change: RowChange): string {
  return eachArea(list, (reference, top, bottom) => {
    const hull = hullOf(change.seenFromOutside(top, bottom)) ?? { top: change.first, bottom: change.first };
    return [printRun(reference, reference.separator === "" ? { ...hull, bottom: hull.top } : hull)];
  });
}

/** The first row of a list of areas. */
export function topOf(list: string): number | undefined {
  let top: number | undefined;
  for (const area of list.split(/\s+/)) {
    const rows = parseReference(area)?.rows;
    if (rows !== undefined && (top === undefined || rows.top.at < top)) top = rows.top.at;
  }
  return top;
}

/** Where an element keeps its areas: in an attribute, or in an element of the extensions of Excel 2010 (`xm:sqref`). */
export function areaHolder(
  element: XmlElement,
  name: string,
): { readonly value: string; readonly set: (value: string) => void } {
  const child = elementsOf(element, "sqref")[0];
  if (child !== undefined) return { value: textOf(child), set: (value) => setText(child, value) };
  return { value: attribute(element, name) ?? "", set: (value) => setAttribute(element, name, value) };
}
