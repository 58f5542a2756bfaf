import type { AstExpression } from "@borgar/fx/xlsx";
import { tokenize } from "@borgar/fx/xlsx";
import { columnOf } from "../../../core/sheet/address";
import { plainFunctionName } from "../formula/formula";
import type { FormulaCell } from "./formulaCell";
import { treeOf } from "./tree";

/** What a formula looks at, as it is written. */
export interface Mention {
  readonly kind: "cells" | "table" | "name";
  readonly written: string;
}

/**
 * A formula read once for all cells that hold the same one, each relative to its own place: of 10,000 rows with a rate in
 * each, only the first formula is taken apart.
 */
export interface FormulaShape {
  readonly tree: AstExpression | undefined;
  readonly mentions: readonly Mention[];
  /** Whether only its calculation would tell which cells it looks at. */
  readonly isOpen: boolean;
  /** Whether other subtotals leave it out. */
  readonly isSubtotal: boolean;
  /** The cell it is written for. */
  readonly row: number;
  readonly column: number;
}

const OPEN_FUNCTIONS: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);

const SUBTOTAL_CALL = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

const TEXT = '"(?:[^"]|"")*"';
const QUOTED_SHEET = "'(?:[^']|'')*'";
const IN_BRACKETS = "\\[[^\\]]*\\]";
const CELL = "(?<![\\p{L}\\p{N}_.$\\\\])(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![\\p{L}\\p{N}_.(!])";
/** Cells, and before them everything whose inside must not be taken for one. */
const CELL_OR_OPAQUE = new RegExp(`${TEXT}|${QUOTED_SHEET}|${IN_BRACKETS}|${CELL}`, "gu");

const COLUMN_NUMBERS = new Map<string, number>();

function columnNumber(letters: string): number {
  let column = COLUMN_NUMBERS.get(letters);
  if (column === undefined) COLUMN_NUMBERS.set(letters, (column = columnOf(letters) ?? -1));
  return column;
}

export class FormulaShapes {
  private readonly shapes = new Map<string, FormulaShape>();
  private readonly ofPatterns = new Map<object, FormulaShape>();

  shapeOfCell(cell: FormulaCell): FormulaShape {
    const { pattern, row, column } = cell;
    if (pattern === undefined) return this.shapeOf(cell.text, row, column);
    let shape = this.ofPatterns.get(pattern);
    if (shape === undefined) this.ofPatterns.set(pattern, (shape = this.shapeOf(cell.text, row, column)));
    return shape;
  }

  shapeOf(formula: string, row: number, column: number): FormulaShape {
    const key = relativeText(formula, row, column);
    let shape = this.shapes.get(key);
    if (shape === undefined) this.shapes.set(key, (shape = readShape(formula, row, column)));
    return shape;
  }
}

/** The formula with its relative addresses as distances: equal for cells that hold "the same" formula. */
function relativeText(formula: string, row: number, column: number): string {
  return formula.replace(
    CELL_OR_OPAQUE,
    (whole, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const across = columnMark === "$" ? `$${letters}` : String(columnNumber(letters) - column);
      const down = rowMark === "$" ? `$${digits}` : String(Number(digits) - row);
      return `{${across}|${down}}`;
    },
  );
}

function readShape(formula: string, row: number, column: number): FormulaShape {
  const mentions: Mention[] = [];
  let isOpen = false;
  for (const { type, value } of tokenize(formula, { withLocation: false })) {
    if (type === "range" || type === "range_beam") mentions.push({ kind: "cells", written: value });
    else if (type === "structured") mentions.push({ kind: "table", written: value });
    else if (type === "range_named") mentions.push({ kind: "name", written: value });
    else if (type === "func") isOpen ||= OPEN_FUNCTIONS.has(plainFunctionName(value));
  }
  return { tree: treeOf(formula), mentions, isOpen, isSubtotal: SUBTOTAL_CALL.test(formula), row, column };
}
