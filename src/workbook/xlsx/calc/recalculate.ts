import type { Scalar } from "../../../core/sheet/grid";
import type { NewValue } from "../edit/storeValues";
import type { CalcWorkbook } from "./calcWorkbook";
import { DirtyCells } from "./dirtyCells";
import { evaluate } from "./evaluate";
import type { FormulaContext } from "./formulaContext";
import { single } from "./operands";
import { precedentsOf } from "./precedents";
import type { Precedents } from "./precedents";
import type { FormulaCell } from "./formulaCell";
import type { SheetArea, Value } from "./values";
import { isError, UNKNOWN } from "./values";

/** What a batch of edits changed, in the addresses that hold after it. */
export interface Changes {
  readonly areas: readonly SheetArea[];
  /** Formulas that came to mean other cells. */
  readonly reshaped: readonly { readonly sheet: number; readonly row: number; readonly column: number }[];
}

export interface Recalculation {
  /** New stored values by sheet. */
  readonly values: ReadonlyMap<number, readonly NewValue[]>;
  /** Cells that could not be worked out; their stored values are taken away. */
  readonly unknown: number;
  /** The workbook with the new values, for what else shows them, such as charts. */
  readonly book: CalcWorkbook;
  /** Whether a cell of the area was changed, or worked out anew. */
  readonly isChanged: (area: SheetArea) => boolean;
}

/** How deep one formula may lead to the next before its turn is put off: a call stack is not endless. */
const MAX_DEPTH = 150;

/** A formula that is worked out; one that only lacked a value so far is not written, since nothing about it changed. */
interface Affected {
  readonly sheet: number;
  readonly cell: FormulaCell;
  readonly isWritten: boolean;
  state: "waiting" | "underway" | "settled";
  /** What it came to; blank until it is settled. */
  value: Value;
}

/** The affected cells in the order they were found, and by their place: every cell a formula looks at is asked for here. */
class AffectedCells {
  readonly list: Affected[] = [];
  private readonly sheets: (Map<number, Affected>[] | undefined)[] = [];

  add(one: Affected): void {
    this.list.push(one);
    const columns = (this.sheets[one.sheet] ??= []);
    (columns[one.cell.column] ??= new Map()).set(one.cell.row, one);
  }

  at(sheet: number, row: number, column: number): Affected | undefined {
    return this.sheets[sheet]?.[column]?.get(row);
  }
}

/** Works out the formulas that depend on what was changed. */
export function recalculate(book: CalcWorkbook, changes: Changes): Recalculation {
  return new Calculation(book, changes).run();
}

class Calculation {
  private readonly dirty = new DirtyCells();
  private readonly affected = new AffectedCells();
  private depth = 0;
  private wasTooDeep = false;

  constructor(
    private readonly book: CalcWorkbook,
    private readonly changes: Changes,
  ) {
    book.compute = (sheet, row, column) => this.valueOf(sheet, row, column);
  }

  run(): Recalculation {
    this.findAffected();
    const all = this.affected.list.filter(({ isWritten }) => isWritten);
    for (const one of all) this.settle(one);
    // A chain that leads upwards is short when it is walked from its end.
    for (const one of all.reverse()) this.settle(one);
    return this.result();
  }

  /** New and reshaped formulas, and all that look at a cell which changed, through any number of others. */
  private findAffected(): void {
    const { dirty } = this;
    for (const area of this.changes.areas) dirty.addArea(area);
    const reshaped = new Set(
      this.changes.reshaped.map(({ sheet, row, column }) => this.book.key(sheet, row, column)),
    );
    let others: { sheet: number; cell: FormulaCell; precedents: Precedents }[] = [];
    const take = (sheet: number, cell: FormulaCell): void => {
      const { array } = cell;
      if (array === undefined) dirty.add(sheet, cell.row, cell.column);
      else dirty.addArea({ sheet, ...array });
      this.enter(sheet, cell, true);
    };
    this.book.sheets.forEach((_part, sheet) => {
      for (const cell of this.book.formulas(sheet)) {
        const isNew = !cell.hasValue && dirty.has(sheet, cell.row, cell.column);
        if (isNew || reshaped.has(this.book.key(sheet, cell.row, cell.column))) take(sheet, cell);
        else others.push({ sheet, cell, precedents: this.precedentsOf(sheet, cell) });
      }
    });
    for (let before = -1; before !== others.length;) {
      before = others.length;
      others = others.filter(({ sheet, cell, precedents }) => {
        const isHit = precedents.isOpen || precedents.areas.some((area) => dirty.touches(area));
        if (isHit) take(sheet, cell);
        return !isHit;
      });
    }
    for (const { sheet, cell } of others) if (!cell.hasValue) this.enter(sheet, cell, false);
  }

  private precedentsOf(sheet: number, cell: FormulaCell): Precedents {
    const { row, column } = cell;
    return precedentsOf(this.book.shapeOf(cell), { sheet, row, column }, this.book);
  }

  private enter(sheet: number, cell: FormulaCell, isWritten: boolean): void {
    this.affected.add({ sheet, cell, isWritten, state: "waiting", value: null });
  }

  private settle(one: Affected): void {
    if (one.state !== "waiting") return;
    this.depth = 0;
    this.wasTooDeep = false;
    this.compute(one);
  }

  private valueOf(sheet: number, row: number, column: number): Value | undefined {
    const one = this.affected.at(sheet, row, column);
    if (one === undefined) return undefined;
    switch (one.state) {
      case "waiting":
        return this.compute(one);
      case "underway":
        return UNKNOWN;
      case "settled":
        return one.value;
    }
  }

  private compute(one: Affected): Value {
    if (this.depth >= MAX_DEPTH) {
      this.wasTooDeep = true;
      return UNKNOWN;
    }
    one.state = "underway";
    this.depth++;
    const value = this.evaluated(one);
    this.depth--;
    const isPutOff = this.wasTooDeep && value === UNKNOWN;
    one.state = isPutOff ? "waiting" : "settled";
    one.value = value;
    return value;
  }

  private evaluated({ sheet, cell }: Affected): Value {
    const { array } = cell;
    const isWide = array !== undefined && (array.top !== array.bottom || array.left !== array.right);
    const shape = this.book.shapeOf(cell);
    if (isWide || shape.tree === undefined) return UNKNOWN;
    const context: FormulaContext = {
      cells: this.book,
      sheet,
      row: cell.row,
      column: cell.column,
      isArray: array !== undefined,
      origin: shape,
    };
    return single(evaluate(shape.tree, context, this.book), context);
  }

  private result(): Recalculation {
    const values = new Map<number, NewValue[]>();
    let unknown = 0;
    for (const { sheet, cell, state, value, isWritten } of this.affected.list) {
      if (!isWritten) continue;
      const settled = state === "settled" ? value : UNKNOWN;
      if (settled === UNKNOWN) unknown++;
      const list = values.get(sheet);
      const stored = { place: cell.place, value: storedValue(settled) };
      if (list === undefined) values.set(sheet, [stored]);
      else list.push(stored);
    }
    return { values, unknown, book: this.book, isChanged: (area) => this.dirty.touches(area) };
  }
}

function storedValue(value: Value): Scalar | undefined {
  if (value === UNKNOWN) return undefined;
  return isError(value) ? value.code : value;
}
