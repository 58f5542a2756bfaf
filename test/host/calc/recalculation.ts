import type { Area } from "../../../src/core/sheet/grid";
import { DirtyCells } from "../../../src/workbook/xlsx/calc/dirtyCells";
import { evaluate } from "../../../src/workbook/xlsx/calc/evaluate";
import type { FormulaContext } from "../../../src/workbook/xlsx/calc/formulaContext";
import { single } from "../../../src/workbook/xlsx/calc/operands";
import type { FormulaShape } from "../../../src/workbook/xlsx/calc/shapes";
import type { SheetArea, Value } from "../../../src/workbook/xlsx/calc/values";
import { UNKNOWN } from "../../../src/workbook/xlsx/calc/values";
import { COLUMNS, ROWS } from "../model/addresses";
import type { Book } from "../model/book";
import { errorOf } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { BookReferences } from "./references";

/** A cell with a formula, as the calculation walks over it. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface ChangedPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface Affected extends FormulaPlace {
  readonly shape: FormulaShape;
  state: "waiting" | "underway" | "done";
}

/**
 * Works formulas out as cells change: those that depend on what changed, when a value is next wanted. Functions the host
 * does not know leave the value that was there; a formula entered anew then shows #NAME?, and is recorded.
 */
export class Recalculation {
  readonly references: BookReferences;
  /** Formulas that could not be worked out here. */
  readonly unknown = new Set<string>();
  /** Formulas of add-in functions whose arguments changed; the owner calls the functions and puts the results in. */
  readonly calls: FormulaPlace[] = [];
  private touched: ChangedPlace[] = [];
  private results: ChangedPlace[] = [];
  private affected = new Map<string, Affected>();

  constructor(
    private readonly book: Book,
    /** Whether a formula calls functions of the add-in, which answer later. */
    private readonly callsAddIn: (formula: string) => boolean,
  ) {
    this.references = new BookReferences(book, (sheet, row, column) => this.valueOf(sheet, row, column));
  }

  touch(sheet: Sheet, area: Area): void {
    this.touched.push({ sheet, area });
  }

  /** Cells that hold what a function gave: formulas that look at them follow, the one that gave it does not run again. */
  touchResult(sheet: Sheet, area: Area): void {
    this.results.push({ sheet, area });
  }

  touchEverything(): void {
    for (const sheet of this.book.sheets) {
      this.touch(sheet, { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 });
    }
  }

  /** Formulas a file stores no value for. */
  touchUncalculated(): void {
    for (const sheet of this.book.sheets) {
      for (const [key, { formula, value }] of sheet.cells) {
        if (formula === undefined || value !== null) continue;
        const row = Math.floor(key / COLUMNS);
        const column = key % COLUMNS;
        this.touch(sheet, { top: row, bottom: row, left: column, right: column });
      }
    }
  }

  get isSettled(): boolean {
    return this.touched.length === 0 && this.results.length === 0;
  }

  /** Brings every formula that depends on a change up to date. */
  settle(): void {
    if (this.isSettled) return;
    const entered = this.touched.splice(0);
    const results = this.results.splice(0);
    this.affected = this.affectedBy(this.dirtyCells(entered), this.dirtyCells([...entered, ...results]));
    for (const one of this.affected.values()) this.compute(one);
    this.affected = new Map();
  }

  private dirtyCells(places: readonly ChangedPlace[]): DirtyCells {
    const dirty = new DirtyCells();
    const usedBySheet = new Map(
      [...new Set(places.map(({ sheet }) => sheet))].map((sheet) => [
        sheet,
        sheet.usedArea("valuesAndFormats"),
      ]),
    );
    for (const { sheet, area } of places) {
      const index = this.book.sheets.indexOf(sheet);
      if (index < 0) continue;
      // A whole column or row is as long as what is used of it.
      const used = usedBySheet.get(sheet);
      const bottom = Math.min(area.bottom, Math.max(used?.bottom ?? 0, area.top));
      const right = Math.min(area.right, Math.max(used?.right ?? 0, area.left));
      dirty.addArea({ sheet: index, top: area.top, left: area.left, bottom, right });
    }
    return dirty;
  }

  /** Formulas in cells that were entered, and those that look at anything that changed, directly or not. */
  private affectedBy(entered: DirtyCells, changed: DirtyCells): Map<string, Affected> {
    const affected = new Map<string, Affected>();
    let waiting = this.allFormulas();
    for (let found = true; found;) {
      found = false;
      waiting = waiting.filter(({ place, index, precedents }) => {
        const { row, column } = place;
        const looksAnywhere = place.shape.isOpen && !this.callsAddIn(place.formula);
        const isHit =
          entered.has(index, row, column) ||
          looksAnywhere ||
          precedents.some((area) => changed.touches(area));
        if (!isHit) return true;
        found = true;
        changed.add(index, row, column);
        affected.set(keyOf(index, row, column), place);
        return false;
      });
    }
    return affected;
  }

  private allFormulas(): { place: Affected; index: number; precedents: readonly SheetArea[] }[] {
    return this.book.sheets.flatMap((sheet, index) =>
      [...sheet.cells].flatMap(([key, { formula }]) => {
        if (formula === undefined) return [];
        const row = Math.floor(key / COLUMNS);
        const column = key % COLUMNS;
        const shape = this.references.shapeOf(formula, row, column);
        const precedents = this.references.precedentsOf(shape, index, row, column);
        const place: Affected = { sheet, row, column, formula, shape, state: "waiting" };
        return [{ place, index, precedents }];
      }),
    );
  }

  private valueOf(sheet: number, row: number, column: number): Value {
    const one = this.affected.get(keyOf(sheet, row, column));
    if (one?.state === "underway") return 0;
    if (one?.state === "waiting") this.compute(one);
    return this.book.sheets[sheet]?.cell(row, column).value ?? null;
  }

  private compute(one: Affected): void {
    if (one.state !== "waiting") return;
    one.state = "underway";
    const { sheet, row, column, formula } = one;
    const cell = sheet.cell(row, column);
    if (!this.callsAddIn(formula)) {
      this.store(one, this.evaluated(one));
    } else {
      this.calls.push(one);
      if (cell.value === null) sheet.put(row, column, { ...cell, value: errorOf("#BUSY!") });
    }
    one.state = "done";
  }

  private evaluated({ sheet, row, column, shape }: Affected): Value {
    if (shape.tree === undefined) return UNKNOWN;
    const context: FormulaContext = {
      cells: this.references,
      sheet: this.book.sheets.indexOf(sheet),
      row,
      column,
      isArray: false,
      origin: shape,
    };
    const value = single(evaluate(shape.tree, context, this.references), context);
    // A formula that only names a blank cell shows zero.
    return value ?? 0;
  }

  private store({ sheet, row, column, formula }: FormulaPlace, value: Value): void {
    const cell = sheet.cell(row, column);
    if (value !== UNKNOWN) {
      sheet.put(row, column, { ...cell, value });
      return;
    }
    this.unknown.add(formula);
    if (cell.value === null) sheet.put(row, column, { ...cell, value: errorOf("#NAME?") });
  }
}

function keyOf(sheet: number, row: number, column: number): string {
  return `${sheet}:${row}:${column}`;
}
