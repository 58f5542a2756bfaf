import type { CellInput } from "../../../core/sheet/edit";
import { nameOfColumn, sameSheetName } from "../formula/reference";
import { replaceFormula } from "./patchCells";
import type { FormulaHome } from "./cellFormula";
import { shiftFormulaElement, unchangedShared } from "./cellFormula";
import { PatternRows } from "./patternRows";
import type { ArrayFormula, SpreadFormulas } from "./sharedFormulas";
import { isWithin, readSpreadFormulas } from "./sharedFormulas";
import type { CellSpan, RowSpan, SheetText } from "./sheetScan";
import { readCell, rowTag, scanCells, scanRows } from "./sheetScan";
import type { SheetShift } from "./shiftFormula";
import type { StyleOfColumn } from "./patchCells";
import { withoutAttribute } from "./xmlTree";

/** What the new rows hold beside what they copy, in their order; empty for blank rows. */
export type NewRowValues = readonly ReadonlyMap<number, CellInput>[];

/** Cells whose formula now means other rows, so that their stored value may no longer be true. */
export interface ReshapedCell {
  readonly row: number;
  readonly column: number;
}

export interface ShiftedSheet {
  readonly data: string;
  readonly reshaped: readonly ReshapedCell[];
  /** Whether values were taken away that only a full calculation brings back. */
  readonly needsCalculation: boolean;
}

/** The sheet data after its own rows moved. */
export function shiftOwnRows(
  sheet: SheetText,
  shift: SheetShift,
  values: NewRowValues,
  columnStyle: StyleOfColumn,
): ShiftedSheet {
  const spread = readSpreadFormulas(sheet);
  const tornSpills = spread.arrays.filter((array) => isTorn(array, shift));
  const home = homeOf(shift, spread, tornSpills);
  const writer = new RowWriter(sheet, shift, home);
  const pattern = new PatternRows(sheet, shift, home, values, columnStyle);
  let isPlaced = false;
  for (const row of scanRows(sheet.data, sheet.prefix)) {
    const { change } = shift;
    if (row.row < change.first) {
      writer.keep(row);
      if (row.row === change.first - 1) pattern.remember(row);
    } else if (change.gaveWay(row.row)) {
      pattern.remember(row);
    } else {
      if (!isPlaced) writer.add(pattern.render());
      isPlaced = true;
      writer.move(row, change.placeOf(row.row));
    }
  }
  if (!isPlaced) writer.add(pattern.render());
  return { data: writer.text(), reshaped: writer.reshaped, needsCalculation: tornSpills.length > 0 };
}

/** The sheet data after rows of another sheet moved: formulas follow, cells stay. */
export function shiftForeignFormulas(sheet: SheetText, name: string, shift: SheetShift): ShiftedSheet {
  const spread = readSpreadFormulas(sheet);
  const home: FormulaHome = {
    sheet: name,
    shared: spread.shared,
    keptShared: unchangedShared(spread.shared, name, shift, () => true),
    tornSpills: [],
  };
  const writer = new RowWriter(sheet, shift, home);
  for (const row of scanRows(sheet.data, sheet.prefix)) writer.keep(row);
  return { data: writer.text(), reshaped: writer.reshaped, needsCalculation: false };
}

function homeOf(
  shift: SheetShift,
  { shared }: SpreadFormulas,
  tornSpills: readonly ArrayFormula[],
): FormulaHome {
  const staysInPlace = ({ row }: { row: number }): boolean => row < shift.change.first;
  return {
    sheet: shift.sheet,
    shared,
    keptShared: unchangedShared(shared, shift.sheet, shift, staysInPlace),
    tornSpills,
  };
}

/** An array is torn where rows move between its first and its last, or give way under a part of it. */
export function isTorn({ area }: ArrayFormula, { change }: SheetShift): boolean {
  if (area.top === area.bottom) return false;
  return area.bottom >= change.first && area.top <= change.last + (area.top < change.first ? 1 : 0);
}

/** Writes the rows that stay, taking over as much of the text as it can in one piece. */
class RowWriter {
  readonly reshaped: ReshapedCell[] = [];
  private readonly pieces: string[] = [];
  private copied = 0;
  private nextFormula = 0;

  constructor(
    private readonly sheet: SheetText,
    private readonly shift: SheetShift,
    private readonly home: FormulaHome,
  ) {}

  /** A row that stays where it is. */
  keep(row: RowSpan): void {
    const isOwn = sameSheetName(this.home.sheet, this.shift.sheet);
    const losesCells = isOwn && this.isUnderTornSpill(row.row);
    if (!losesCells && !this.holdsFormula(row)) {
      if (this.copied !== row.start) this.skipTo(row.start);
      this.pieces.push(this.sheet.data.slice(row.start, row.end));
      this.copied = row.end;
      return;
    }
    this.pieces.push(this.sheet.data.slice(row.start, row.openEnd));
    this.writeCells(row, row.row);
    this.pieces.push(this.sheet.data.slice(row.contentEnd, row.end));
    this.copied = row.end;
  }

  /** A row that gets another number. */
  move(row: RowSpan, to: number): void {
    this.pieces.push(rowTag(this.sheet.data.slice(row.start, row.openEnd), to));
    this.writeCells(row, to);
    this.pieces.push(this.sheet.data.slice(row.contentEnd, row.end));
    this.copied = row.end;
  }

  add(text: string): void {
    this.pieces.push(text);
  }

  text(): string {
    return this.pieces.join("");
  }

  private skipTo(at: number): void {
    this.copied = at;
  }

  private holdsFormula(row: RowSpan): boolean {
    if (this.nextFormula >= 0 && this.nextFormula < row.start) {
      this.nextFormula = this.sheet.data.indexOf(`<${this.sheet.prefix}f`, row.start);
    }
    return this.nextFormula >= 0 && this.nextFormula < row.end;
  }

  private isUnderTornSpill(row: number): boolean {
    return this.home.tornSpills.some(({ area }) => row >= area.top && row <= area.bottom);
  }

  private writeCells(row: RowSpan, to: number): void {
    const holdsFormula = this.holdsFormula(row);
    const isUnderTorn = this.isUnderTornSpill(row.row);
    const digits = String(to + 1);
    for (const span of scanCells(this.sheet.data, row, this.sheet.prefix)) {
      let raw = renamed(this.sheet.data, span, digits);
      if (isUnderTorn && this.isSpilled(row.row, span.column)) raw = emptied(raw, this.sheet.prefix);
      if (holdsFormula) raw = this.withShiftedFormula(raw, row.row, span.column, to);
      this.pieces.push(raw);
    }
  }

  private isSpilled(row: number, column: number): boolean {
    return this.home.tornSpills.some(
      ({ area, first }) => isWithin({ row, column }, area) && !(first.row === row && first.column === column),
    );
  }

  private withShiftedFormula(raw: string, row: number, column: number, to: number): string {
    if (!raw.includes(`<${this.sheet.prefix}f`)) return raw;
    const { prefix } = this.sheet;
    const { formula } = readCell(raw, prefix);
    if (formula === undefined) return raw;
    const before = this.shift.reshaped;
    const element = shiftFormulaElement(formula, { row, column }, this.home, this.shift, prefix);
    if (this.shift.reshaped > before) this.reshaped.push({ row: to, column });
    return element === undefined ? raw : replaceFormula(raw, element, prefix);
  }
}

/** The text of a cell under the address it has in another row. */
export function renamed(data: string, span: CellSpan, rowDigits: string): string {
  const name = nameOfColumn(span.column) + rowDigits;
  const open = data.slice(span.start, span.openEnd);
  const at = open.indexOf(' r="');
  if (at >= 0) {
    const end = open.indexOf('"', at + 4);
    return open.slice(0, at + 4) + name + data.slice(span.start + end, span.end);
  }
  const bare = withoutAttribute(open, "r").replace(/^<[^\s/>]+/, (tag) => `${tag} r="${name}"`);
  return bare + data.slice(span.openEnd, span.end);
}

/** The cell with its style only. */
function emptied(raw: string, prefix: string): string {
  const cell = readCell(raw, prefix);
  return cell.formula === undefined
    ? `<${prefix}c${/\sr="[^"]*"/.exec(cell.open)?.[0] ?? ""}${cell.style}/>`
    : raw;
}
