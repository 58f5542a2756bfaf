import type { CalcWorkbook } from "./calcWorkbook";
import type { FormulaShape } from "./shapes";
import type { Place, SheetArea } from "./values";

/** The cells a formula looks at; `isOpen` where only its calculation would tell which. */
export interface Precedents {
  readonly areas: readonly SheetArea[];
  readonly isOpen: boolean;
}

const MAX_NAMES_DEEP = 20;

export function precedentsOf(shape: FormulaShape, place: Place, book: CalcWorkbook): Precedents {
  const areas: SheetArea[] = [];
  return { areas, isOpen: collect(shape, place, book, areas, 0) };
}

/** Adds what a formula looks at to `areas`, and answers whether it is open. */
function collect(
  shape: FormulaShape,
  place: Place,
  book: CalcWorkbook,
  areas: SheetArea[],
  depth: number,
): boolean {
  let { isOpen } = shape;
  for (const { kind, written } of shape.mentions) {
    if (kind === "cells") {
      areas.push(...(book.areasOf(written, place, shape) ?? []));
    } else if (kind === "table") {
      const area = book.tableArea(written, place);
      if (area !== undefined) areas.push(area);
    } else if (depth < MAX_NAMES_DEEP) {
      const named = book.shapeOfName(written, place.sheet);
      if (named !== undefined) isOpen = collect(named, place, book, areas, depth + 1) || isOpen;
    }
  }
  return isOpen;
}
