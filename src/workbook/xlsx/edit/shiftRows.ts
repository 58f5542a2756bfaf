import { nameOfColumn, sameSheetName } from "../formula/reference";
import { replaceFormula } from "./patchCells";
import type { FormulaHome } from "./cellFormula";
import { shiftFormulaElement, unchangedShared } from "./cellFormula";
import type { NewRowValues } from "./copiedRows";
import { CopiedRows } from "./copiedRows";
import type { PatternGround, PatternRow } from "./patternRow";
import { readPatternRow } from "./patternRow";
import type { ArrayFormula, SpreadFormulas } from "./sharedFormulas";
import { isWithin, readSpreadFormulas } from "./sharedFormulas";
import type { CellSpan, RowSpan, SheetText } from "./sheetScan";
import { readCell, rowTag, scanCells, scanRows } from "./sheetScan";
import type { RowChange } from "./rowChange";
import type { SheetShift } from "./shiftFormula";
import type { StyleOfColumn } from "./patchCells";
import { withoutAttribute } from "./xmlTree";

/** Cells whose formula now means other rows, so that their stored value may no longer be true. */
export interface ReshapedCell {
  readonly row: number;
  readonly column: number;
}

/** What there is to know of a sheet's rows after they moved, beside their text. */
export interface RowsMoved {
  readonly reshaped: readonly ReshapedCell[];
  /** Whether values were taken away that only a full calculation brings back. */
  readonly needsCalculation: boolean;
}

/** The sheet data after its own rows moved: the rows above the new ones, these, and the rows below. */
export interface ShiftedRows extends RowsMoved {
  readonly above: string;
  /** Undefined where the new rows are blank, and stand at the end of those above. */
  readonly copied: CopiedRows | undefined;
  readonly below: string;
}

export interface ShiftedSheet extends RowsMoved {
  readonly data: string;
}

export function shiftOwnRows(
  sheet: SheetText,
  shift: SheetShift,
  values: NewRowValues,
  columnStyle: StyleOfColumn,
): ShiftedRows {
  const spread = readSpreadFormulas(sheet);
  const tornSpills = spread.arrays.filter((array) => isTorn(array, shift));
  const home = homeOf(shift, spread, tornSpills);
  const { change } = shift;
  const writer = new RowWriter(sheet, shift, home);
  const ground: PatternGround = { sheet, shift, home, columnStyle };
  const patterns = new Map<number, PatternRow>();
  let above: string | undefined;
  let copied: CopiedRows | undefined;
  const placeNewRows = (): void => {
    if (change.copies.length === 0) writer.add(blankRows(change, patterns, sheet.prefix));
    else copied = new CopiedRows(change.first, change.copies, values, patterns, sheet.prefix);
    above = writer.takeText();
  };
  for (const row of scanRows(sheet.data, sheet.prefix)) {
    if (row.row < change.first) {
      writer.keep(row);
      if (row.row === change.first - 1) patterns.set(row.row, readPatternRow(row, ground));
    } else if (change.gaveWay(row.row)) {
      patterns.set(row.row, readPatternRow(row, ground));
    } else {
      if (above === undefined) placeNewRows();
      writer.move(row, change.placeOf(row.row));
    }
  }
  if (above === undefined) placeNewRows();
  return {
    above: above ?? "",
    copied,
    below: writer.takeText(),
    reshaped: writer.reshaped,
    needsCalculation: tornSpills.length > 0,
  };
}

/** Inserted rows take their height and styles from the row above, nothing else. */
function blankRows(change: RowChange, patterns: ReadonlyMap<number, PatternRow>, prefix: string): string {
  const above = patterns.get(change.first - 1);
  if (above === undefined) return "";
  const [before, after] = above.aroundNumber;
  const styled = above.cells.filter(({ style }) => style !== "");
  return Array.from({ length: change.added }, (_, index) => {
    const number = change.first + index + 1;
    const cells = styled.map(
      ({ column, style }) => `<${prefix}c r="${nameOfColumn(column)}${number}"${style}/>`,
    );
    return `${before}${number}${after}${cells.join("")}</${prefix}row>`;
  }).join("");
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
  return { data: writer.takeText(), reshaped: writer.reshaped, needsCalculation: false };
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
  private pieces: string[] = [];
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

  /** What was written since this was last asked for. */
  takeText(): string {
    const text = this.pieces.join("");
    this.pieces = [];
    return text;
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
