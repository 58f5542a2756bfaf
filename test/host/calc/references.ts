import type { References } from "../../../src/workbook/xlsx/calc/evaluate";
import { evaluate } from "../../../src/workbook/xlsx/calc/evaluate";
import type { Cells, FormulaContext } from "../../../src/workbook/xlsx/calc/formulaContext";
import type { FormulaShape } from "../../../src/workbook/xlsx/calc/shapes";
import { FormulaShapes } from "../../../src/workbook/xlsx/calc/shapes";
import type { Operand, SheetArea, Value } from "../../../src/workbook/xlsx/calc/values";
import { Areas, BAD_REFERENCE, UNKNOWN } from "../../../src/workbook/xlsx/calc/values";
import { parseReference, sheetKey } from "../../../src/workbook/xlsx/formula/reference";
import type { Axis, ReferencedSheets } from "../../../src/workbook/xlsx/formula/reference";
import { COLUMNS, ROWS } from "../model/addresses";
import type { Book } from "../model/book";

export interface Origin {
  readonly row: number;
  readonly column: number;
}

/** The workbook as formulas see it: the cells they name, and the values there. */
export class BookReferences implements Cells, References {
  private readonly shapes = new FormulaShapes();

  constructor(
    private readonly book: Book,
    /** The value of a cell, worked out first where it has to be. */
    private readonly valueOf: (sheet: number, row: number, column: number) => Value,
  ) {}

  shapeOf(formula: string, row: number, column: number): FormulaShape {
    return this.shapes.shapeOf(formula.replace(/^=/, ""), row, column);
  }

  /** The areas a formula looks at. */
  precedentsOf(shape: FormulaShape, sheet: number, row: number, column: number): readonly SheetArea[] {
    return shape.mentions.flatMap(({ kind, written }) => {
      if (kind === "cells") return this.areasOf(written, { row, column }, sheet, shape) ?? [];
      const named = kind === "name" ? this.shapeOfName(written, sheet) : undefined;
      return named === undefined ? [] : this.precedentsOf(named, sheet, row, column);
    });
  }

  valueAt(sheet: number, row: number, column: number): Value {
    return this.valueOf(sheet, row, column);
  }

  visit(area: SheetArea, see: (value: Value, row: number, column: number) => void): void {
    const sheet = this.book.sheets[area.sheet];
    for (const [row, column, cell] of sheet?.cellsIn(area) ?? []) {
      if (cell.value !== null || cell.formula !== undefined) {
        see(this.valueOf(area.sheet, row, column), row, column);
      }
    }
  }

  isSubtotal(sheet: number, row: number, column: number): boolean {
    const formula = this.book.sheets[sheet]?.cell(row, column).formula;
    return formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);
  }

  hasHiddenRows({ sheet, top, bottom }: SheetArea): boolean {
    const hidden = this.book.sheets[sheet]?.hiddenRows ?? new Set<number>();
    return [...hidden].some((row) => row >= top && row <= bottom);
  }

  resolve(written: string, kind: "range" | "beam" | "name" | "table", context: FormulaContext): Operand {
    if (kind === "table") return UNKNOWN;
    if (kind === "name") {
      const shape = this.shapeOfName(written, context.sheet);
      return shape?.tree === undefined ? UNKNOWN : evaluate(shape.tree, { ...context, origin: shape }, this);
    }
    const areas = this.areasOf(written, context, context.sheet, context.origin);
    return areas === undefined ? BAD_REFERENCE : new Areas(areas);
  }

  private areasOf(
    written: string,
    place: Origin,
    home: number,
    origin: Origin,
  ): readonly SheetArea[] | undefined {
    const reference = parseReference(written);
    if (reference === undefined) return undefined;
    const { rows, columns } = reference;
    const isWhole = rows === undefined || columns === undefined;
    const down = isWhole ? 0 : place.row - origin.row;
    const across = isWhole ? 0 : place.column - origin.column;
    const top = placed(rows?.top, down, 0, ROWS);
    const bottom = placed(rows?.bottom, down, ROWS - 1, ROWS);
    const left = placed(columns?.left, across, 0, COLUMNS);
    const right = placed(columns?.right, across, COLUMNS - 1, COLUMNS);
    return this.sheetsOf(reference.sheets, home)?.map((sheet) => ({
      sheet,
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
      left: Math.min(left, right),
      right: Math.max(left, right),
    }));
  }

  private sheetsOf(sheets: ReferencedSheets, home: number): readonly number[] | undefined {
    const named = (name: string): number =>
      this.book.sheets.findIndex((sheet) => sheetKey(sheet.name) === sheetKey(name));
    switch (sheets.kind) {
      case "own":
        return [home];
      case "named": {
        const sheet = named(sheets.name);
        return sheet < 0 ? undefined : [sheet];
      }
      case "span": {
        const [from, to] = [named(sheets.first), named(sheets.last)].sort((a, b) => a - b);
        if (from === undefined || to === undefined || from < 0) return undefined;
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      }
      case "otherWorkbook":
        return undefined;
    }
  }

  private shapeOfName(written: string, sheet: number): FormulaShape | undefined {
    const key = sheetKey(written.slice(written.lastIndexOf("!") + 1));
    const home = this.book.sheets[sheet];
    const candidates = this.book.names.filter(({ name }) => sheetKey(name) === key);
    const name =
      candidates.find((one) => one.sheet === home) ?? candidates.find((one) => one.sheet === undefined);
    return name === undefined ? undefined : this.shapeOf(name.formula, 0, 0);
  }
}

function placed(axis: Axis | undefined, by: number, otherwise: number, limit: number): number {
  if (axis === undefined) return otherwise;
  return axis.fixed || by === 0 ? axis.at : (axis.at + by + limit) % limit;
}
