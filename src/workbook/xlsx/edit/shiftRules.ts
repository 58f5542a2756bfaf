import { cutFormula, printFormula, translateFormula } from "../formula/formula";
import type { RowChange } from "./rowChange";
import { areaHolder, shiftAreas, topOf } from "./shiftAreas";
import type { CopiedRow, SheetShift, Viewpoint } from "./shiftFormula";
import { shiftFormula } from "./shiftFormula";
import type { XmlElement } from "./xmlTree";
import { attribute, descendants, elementsOf, setAttribute, setText, textOf } from "./xmlTree";

/**
 * A conditional format or a data validation: its areas follow the rows, and its formulas, which are read relative to the
 * first cell, follow that cell. Gone where no row is left.
 */
export function shiftRule(rule: XmlElement, shift: SheetShift): readonly XmlElement[] {
  const areas = areaHolder(rule, "sqref");
  const shifted = shiftAreas(areas.value, shift.change);
  const oldTop = topOf(areas.value);
  const newTop = topOf(shifted);
  if (shifted === "" && areas.value !== "") return [];
  if (shifted !== areas.value) areas.set(shifted);
  const first = firstCellOf(oldTop ?? 0, newTop ?? oldTop ?? 0, shift.change);
  for (const element of descendants(rule)) {
    if (isFormula(element)) {
      const formula = textOf(element);
      const moved = shiftFromFirstCell(formula, first, shift);
      if (moved !== formula) setText(element, moved);
    } else if (element.name === "cfvo" && attribute(element, "type") === "formula") {
      const value = attribute(element, "val");
      if (value !== undefined) setAttribute(element, "val", shiftFromFirstCell(value, first, shift));
    }
  }
  return [rule];
}

/** `x14:formula1` holds its formula in an `xm:f`, where the older elements hold it themselves. */
function isFormula(element: XmlElement): boolean {
  return /^(?:f|formula[12]?)$/.test(element.name) && elementsOf(element).length === 0;
}

interface FirstCell {
  /** How far down the formula has to be read from, since the rows it was written for are gone. */
  readonly down: number;
  readonly viewpoint: Viewpoint;
}

/** What has become the first row of the rule: where it was, and what it is a copy of. */
function firstCellOf(oldTop: number, newTop: number, change: RowChange): FirstCell {
  const copy = copyAt(newTop, change);
  if (copy !== undefined) return { down: copy.from - oldTop, viewpoint: { kind: "rule", copy } };
  const was = newTop < change.first ? newTop : newTop - change.delta;
  return { down: was - oldTop, viewpoint: { kind: "rule" } };
}

function copyAt(row: number, change: RowChange): CopiedRow | undefined {
  const copy = change.copies[row - change.first];
  return row < change.first || copy === undefined ? undefined : { ...copy, row };
}

function shiftFromFirstCell(formula: string, { down, viewpoint }: FirstCell, shift: SheetShift): string {
  const read = down === 0 ? formula : printFormula(translateFormula(cutFormula(formula), down, 0));
  return shiftFormula(read, shift.sheet, shift, viewpoint);
}
