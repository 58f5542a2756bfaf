import type { FormulaHome } from "./cellFormula";
import { patternFormula } from "./cellFormula";
import { CopiedFormula } from "./copiedFormula";
import { rowStyleOr } from "./patchCells";
import type { StyleOfColumn } from "./patchCells";
import type { CellParts, RowSpan, SheetText } from "./sheetScan";
import { readCell, rowTag, scanCells } from "./sheetScan";
import type { SheetShift } from "./shiftFormula";
import { isWithin } from "./sharedFormulas";
import { attributeOf } from "./xmlTree";
import { parseArea } from "../../../core/sheet/address";

/** A cell of a pattern row, read once and written into each copy. */
export interface PatternCell {
  readonly column: number;
  /** The style as an attribute with its blank before, or "". */
  readonly style: string;
  readonly content: PatternContent;
}

/** What a copy's cell holds where the copy gives it no value. */
export type PatternContent =
  | { readonly kind: "fixed"; readonly raw: string; readonly afterName: string }
  /** `attributes` are those behind the name, without the type of the value. */
  | { readonly kind: "formula"; readonly attributes: string; readonly formula: CopiedFormula };

export interface PatternRow {
  /** The start tag around the number of a row. */
  readonly aroundNumber: readonly [before: string, after: string];
  readonly cells: readonly PatternCell[];
  readonly styleOf: StyleOfColumn;
  readonly isHidden: boolean;
  /** A row that the sheet has not written down: without cells there is none in its copies either. */
  readonly isBare: boolean;
}

export function bareRow(prefix: string): PatternRow {
  return {
    aroundNumber: [`<${prefix}row r="`, '">'],
    cells: [],
    styleOf: () => "",
    isHidden: false,
    isBare: true,
  };
}

/** What is needed of the sheet to read one of its rows as a pattern. */
export interface PatternGround {
  readonly sheet: SheetText;
  readonly shift: SheetShift;
  readonly home: FormulaHome;
  readonly columnStyle: StyleOfColumn;
}

export function readPatternRow(row: RowSpan, ground: PatternGround): PatternRow {
  const { data, prefix } = ground.sheet;
  const open = data.slice(row.start, row.openEnd);
  const [before = "", after = ""] = rowTag(open, row.row).split(` r="${row.row + 1}"`);
  return {
    aroundNumber: [`${before} r="`, `"${after.replace(/\s*\/>$/, ">")}`],
    cells: Array.from(scanCells(data, row, prefix), ({ column, start, openEnd, end }) => {
      const raw = data.slice(start, end);
      const cell = readCell(raw, prefix);
      const content = contentOf(cell, { row: row.row, column }, raw, raw.slice(openEnd - start), ground);
      return { column, style: cell.style, content };
    }),
    styleOf: rowStyleOr(open, ground.columnStyle),
    isHidden: ["1", "true"].includes(attributeOf(open, "hidden") ?? ""),
    isBare: false,
  };
}

function contentOf(
  cell: CellParts,
  at: { readonly row: number; readonly column: number },
  raw: string,
  rest: string,
  { home, shift }: PatternGround,
): PatternContent {
  if (home.tornSpills.some(({ area }) => isWithin(at, area))) {
    return { kind: "fixed", raw: "", afterName: `"${cell.style}/>` };
  }
  const attributes = attributesWithout(cell.open, "r");
  if (cell.formula === undefined) return { kind: "fixed", raw, afterName: `"${attributes}${rest}` };
  const { open } = cell.formula;
  const area = attributeOf(open, "t") === "array" ? parseArea(attributeOf(open, "ref") ?? "") : undefined;
  const formula = new CopiedFormula(
    patternFormula(cell.formula, at, home),
    home.sheet,
    shift,
    at.row,
    area && { open, area },
  );
  return { kind: "formula", attributes: attributesWithout(attributes, "t").slice(0, -1), formula };
}

/** The start tag of a cell from behind its name on, without one of its attributes. */
function attributesWithout(open: string, name: "r" | "t"): string {
  const bare = open.replace(new RegExp(`\\s${name}=(?:"[^"]*"|'[^']*')`), "");
  return bare.replace(/^<[^\s/>]+/, "");
}
