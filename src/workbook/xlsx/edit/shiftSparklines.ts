import { parseReference, printWithRows } from "../formula/reference";
import type { SheetShift, Viewpoint } from "./shiftFormula";
import { OUTSIDE, shiftFormula } from "./shiftFormula";
import type { XmlElement } from "./xmlTree";
import { cloneElement, firstElement, setText, textOf } from "./xmlTree";

/** A sparkline stands in one cell: it moves with its row, and comes again with each copy of a pattern row. */
export function shiftSparkline(sparkline: XmlElement, shift: SheetShift): readonly XmlElement[] {
  const place = firstElement(sparkline, "sqref");
  const reference = place === undefined ? undefined : parseReference(textOf(place).trim());
  const row = reference?.rows?.top.at;
  if (reference === undefined || row === undefined) return [sparkline];
  const { change } = shift;
  const placed = (to: number, viewpoint: Viewpoint): XmlElement => {
    const copy = cloneElement(sparkline);
    const cell = firstElement(copy, "sqref");
    const source = firstElement(copy, "f");
    if (cell !== undefined && to !== row) setText(cell, printWithRows(reference, to, to));
    if (source === undefined) return copy;
    const formula = textOf(source);
    const shifted = shiftFormula(formula, shift.sheet, shift, viewpoint);
    if (shifted !== formula) setText(source, shifted);
    return copy;
  };
  if (!change.gaveWay(row)) return [placed(change.placeOf(row), OUTSIDE)];
  return change.copies.flatMap((copy, index) => {
    if (copy.from !== row) return [];
    const to = change.first + index;
    return [placed(to, { kind: "copy", ...copy, row: to })];
  });
}
