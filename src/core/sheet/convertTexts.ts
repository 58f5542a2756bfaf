import type { CellOfSheet } from "../records/types";
import { encodingOfFont, unicodeFontFor } from "../text/legacyFont";
import { formulaHoldsOldText, SheetEncodings } from "../text/legacySheet";
import type { ShownText } from "../text/legacySheet";
import type { FontChange, SetCell } from "./edit";
import type { Area, CellRef, Grid } from "./grid";
import { shownTexts } from "./unicodeGrid";

/** A cell whose text comes out changed; `font` where it needs another one to be drawn. */
export interface ConvertedText extends CellOfSheet {
  readonly before: string;
  readonly after: string;
  readonly font?: FontChange;
}

/**
 * Why a text is left as it is: a formula says it, or gives it from cells that are left; its letters stand in several fonts, of
 * which writing would leave one; nothing can be written into its sheet.
 */
export type NotConverted = "formula" | "severalFonts" | "protected";

export interface UnconvertedText extends CellOfSheet {
  readonly before: string;
  readonly after: string;
  readonly why: NotConverted;
}

export interface TextConversion {
  readonly converted: readonly ConvertedText[];
  readonly left: readonly UnconvertedText[];
  /** One a converted cell, and one for each cell that only needs another font. */
  readonly edits: readonly SetCell[];
}

/** A part of one sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Puts texts that are in an old encoding, or in decomposed Unicode, into composed Unicode, and gives cells in an old font one
 * that draws it. Formulas stay as they are and only change their font; numbers and texts of Unicode are not touched. Which
 * encoding a text is in is told by the whole of its sheet, also where only a part of it is converted.
 */
export function convertTexts(grids: readonly Grid[], within?: SheetArea): TextConversion {
  const found = grids.flatMap((grid) => outcomesIn(grid, within));
  return {
    converted: found.flatMap(({ converted }) => converted ?? []),
    left: found.flatMap(({ left }) => left ?? []),
    edits: found.flatMap(({ edit }) => edit ?? []),
  };
}

interface Outcome {
  readonly converted?: ConvertedText;
  readonly left?: UnconvertedText;
  readonly edit?: SetCell;
}

function outcomesIn(grid: Grid, within: SheetArea | undefined): readonly Outcome[] {
  const encodings = new SheetEncodings(shownTexts(grid));
  return Array.from(shownTexts(grid)).flatMap((shown) => {
    const isWanted = within === undefined || (within.sheet === grid.name && lies(shown, within.area));
    const outcome = isWanted ? outcomeOf(grid, shown, encodings) : undefined;
    return outcome ?? [];
  });
}

function lies({ row, column }: CellRef, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function outcomeOf(
  grid: Grid,
  { row, column, text, font }: ShownText & CellRef,
  encodings: SheetEncodings,
): Outcome | undefined {
  const cell: CellOfSheet = { sheet: grid.name, row, column };
  const formula = grid.formulaAt(row, column);
  const after = encodings.unicode({ text, font });
  const hasOldFont = encodingOfFont(font) !== undefined;
  if (after === text && !hasOldFont) return undefined;
  const left = (why: NotConverted): Outcome => ({ left: { ...cell, before: text, after, why } });
  if (grid.isProtected) return left("protected");
  const change = hasOldFont ? { font: { from: font, to: unicodeFontFor(font) } } : {};
  if (formula !== undefined) {
    const isOld = formulaHoldsOldText(formula, (literal) => encodings.unicode({ text: literal, font }));
    // What a formula takes from other cells comes out right once those are converted and its font draws it.
    if (isOld) return left("formula");
    return hasOldFont ? { edit: setCell(cell, text, { formula, cached: text }, change) } : undefined;
  }
  if (font === "") return left("severalFonts");
  const edit = setCell(cell, text, after, change);
  return after === text ? { edit } : { edit, converted: { ...cell, before: text, after, ...change } };
}

function setCell(
  cell: CellOfSheet,
  expect: string,
  value: SetCell["value"],
  change: { readonly font?: FontChange },
): SetCell {
  return { kind: "setCell", ...cell, expect, value, ...change };
}
