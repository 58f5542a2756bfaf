import { columnName } from "../../../core/sheet/address";
import type { CellInput } from "../../../core/sheet/edit";
import type { FormulaPieces } from "../formula/formula";
import type { FormulaHome } from "./cellFormula";
import { copiedFormulaElement, patternFormula } from "./cellFormula";
import { renderCell } from "./cellText";
import { rowStyleOr } from "./patchCells";
import type { StyleOfColumn } from "./patchCells";
import type { CellParts, RowSpan, SheetText } from "./sheetScan";
import { readCell, rowTag, scanCells } from "./sheetScan";
import type { CopyViewpoint, SheetShift } from "./shiftFormula";
import { isWithin } from "./sharedFormulas";

/** A cell of a pattern row, read once and written into each copy. */
type PatternCell = { readonly column: number; readonly name: string; readonly style: string } & (
  | { readonly kind: "fixed"; readonly afterName: string }
  | {
      readonly kind: "formula";
      readonly open: string;
      readonly tag: string;
      readonly pieces: FormulaPieces;
    }
);

interface PatternRow {
  readonly open: string;
  /** The start tag around the number of a row. */
  readonly aroundNumber: readonly [before: string, after: string];
  readonly cells: readonly PatternCell[];
  readonly styleOf: StyleOfColumn;
}

const BARE: PatternRow = { open: "", aroundNumber: ["", ""], cells: [], styleOf: () => "" };

/** The rows that give way, and what comes in their place. */
export class PatternRows {
  private readonly rows = new Map<number, PatternRow>();

  constructor(
    private readonly sheet: SheetText,
    private readonly shift: SheetShift,
    private readonly home: FormulaHome,
    private readonly values: readonly ReadonlyMap<number, CellInput>[],
    private readonly columnStyle: StyleOfColumn,
  ) {}

  remember(row: RowSpan): void {
    const { data, prefix } = this.sheet;
    const open = data.slice(row.start, row.openEnd);
    const cells = Array.from(scanCells(data, row, prefix), (span) => {
      const cell = readCell(data.slice(span.start, span.end), prefix);
      return this.patternCell(cell, row.row, span.column, data.slice(span.openEnd, span.end));
    });
    const [before = "", after = ""] = rowTag(open, row.row).split(` r="${row.row + 1}"`);
    const aroundNumber = [`${before} r="`, `"${after.replace(/\s*\/>$/, ">")}`] as const;
    this.rows.set(row.row, { open, aroundNumber, cells, styleOf: rowStyleOr(open, this.columnStyle) });
  }

  render(): string {
    const { change } = this.shift;
    if (change.copies.length === 0) {
      return Array.from({ length: change.added }, (_, index) => this.blankRow(change.first + index)).join("");
    }
    return change.copies
      .map((copy, index) =>
        this.copy({ kind: "copy", ...copy, row: change.first + index }, this.values[index]),
      )
      .join("");
  }

  private patternCell(cell: CellParts, row: number, column: number, rest: string): PatternCell {
    const at = { row, column };
    const common = { column, name: columnName(column), style: cell.style };
    const isSpilled = this.home.tornSpills.some(({ area }) => isWithin(at, area));
    if (isSpilled) return { ...common, kind: "fixed", afterName: `"${cell.style}/>` };
    const afterR = cell.open.slice(cell.open.indexOf(" ")).replace(/\sr=(?:"[^"]*"|'[^']*')/, "");
    if (cell.formula === undefined) {
      const attributes = cell.open.includes(" ") ? afterR : cell.open.endsWith("/>") ? "/>" : ">";
      return { ...common, kind: "fixed", afterName: `"${attributes}${rest}` };
    }
    const pieces = patternFormula(cell.formula, at, this.home);
    const attributes = afterR.replace(/\st=(?:"[^"]*"|'[^']*')/, "");
    return { ...common, kind: "formula", open: cell.formula.open, tag: attributes, pieces };
  }

  private copy(viewpoint: CopyViewpoint, values: ReadonlyMap<number, CellInput> = new Map()): string {
    const { prefix } = this.sheet;
    const pattern = this.rows.get(viewpoint.from) ?? BARE;
    const digits = String(viewpoint.row + 1);
    const cells: string[] = [];
    let written = 0;
    for (const cell of pattern.cells) {
      const value = values.get(cell.column);
      if (value !== undefined) {
        written++;
        cells.push(renderCell(cell.name + digits, cell.style, value, { prefix }));
      } else if (cell.kind === "fixed") {
        cells.push(`<${prefix}c r="`, cell.name, digits, cell.afterName);
      } else {
        const formula = copiedFormulaElement(
          cell.open,
          cell.pieces,
          this.home,
          this.shift,
          viewpoint,
          prefix,
        );
        cells.push(`<${prefix}c r="${cell.name}${digits}"${cell.tag}`, formula, `</${prefix}c>`);
      }
    }
    const own = cells.join("");
    const all = written < values.size ? this.withAddedCells(pattern, values, digits, own) : own;
    return this.rowAround(pattern, viewpoint.row, all);
  }

  /** Values in columns the pattern row has no cell for: they take the style of the row or the column. */
  private withAddedCells(
    pattern: PatternRow,
    values: ReadonlyMap<number, CellInput>,
    digits: string,
    cells: string,
  ): string {
    const { prefix } = this.sheet;
    const present = new Set(pattern.cells.map(({ column }) => column));
    const added = [...values]
      .filter(([column, value]) => !present.has(column) && value !== null)
      .map(([column, value]) => ({
        column,
        xml: renderCell(columnName(column) + digits, pattern.styleOf(column), value, { prefix }),
      }));
    if (added.length === 0) return cells;
    const own = cells.split(`<${prefix}c r="`).slice(1);
    const all = pattern.cells.map(({ column }, index) => ({
      column,
      xml: `<${prefix}c r="${own[index] ?? ""}`,
    }));
    return [...all, ...added]
      .sort((a, b) => a.column - b.column)
      .map(({ xml }) => xml)
      .join("");
  }

  private rowAround({ open, aroundNumber: [before, after] }: PatternRow, row: number, cells: string): string {
    const { prefix } = this.sheet;
    const close = `</${prefix}row>`;
    if (open === "") return cells === "" ? "" : `<${prefix}row r="${row + 1}">${cells}${close}`;
    return `${before}${row + 1}${after}${cells}${close}`;
  }

  /** An inserted row takes its height and styles from the row above, nothing else. */
  private blankRow(row: number): string {
    const above = this.rows.get(this.shift.change.first - 1);
    if (above === undefined) return "";
    const { prefix } = this.sheet;
    const cells = above.cells
      .filter(({ style }) => style !== "")
      .map(({ name, style }) => `<${prefix}c r="${name}${row + 1}"${style}/>`)
      .join("");
    return this.rowAround(above, row, cells);
  }
}
