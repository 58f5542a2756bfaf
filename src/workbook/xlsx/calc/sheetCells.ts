import { ColumnGridBuilder } from "../../../core/sheet/columnGrid";
import type { Area, CellRef } from "../../../core/sheet/grid";
import type { FormulaCell } from "./formulaCell";
import type { StoredCells } from "./storedCells";
import { GridCells } from "./storedCells";
import type { Value } from "./values";
import { decodeExcelEscapes, decodeReferences } from "../xmlText";
import { printFormula } from "../formula/formula";
import type { SpreadFormulas } from "../edit/sharedFormulas";
import { formulaFor, readSpreadFormulas } from "../edit/sharedFormulas";
import { plainText } from "../edit/inlineText";
import type { CellSpan, RowSpan, SheetText } from "../edit/sheetScan";
import { readCell, scanCells, scanRows } from "../edit/sheetScan";
import { attributeOf } from "../edit/xmlTree";
import { parseArea } from "../../../core/sheet/address";

/** The formulas of a sheet in reading order. Only rows that hold one are read. */
export function readFormulaCells(sheet: SheetText): readonly FormulaCell[] {
  const formulas = new FormulaReader(sheet);
  for (const row of scanRows(sheet.data, sheet.prefix)) {
    if (!formulas.holdsFormula(row)) continue;
    for (const span of scanCells(sheet.data, row, sheet.prefix)) formulas.read(row.row, span);
  }
  return formulas.cells;
}

/** Picks the cells with formulas out of all that are shown to it, in reading order. */
class FormulaReader {
  readonly cells: FormulaCell[] = [];
  private readonly tag: string;
  private next: number;
  private readonly shared: SpreadFormulas["shared"];

  constructor(private readonly sheet: SheetText) {
    this.tag = `<${sheet.prefix}f`;
    this.next = sheet.data.indexOf(this.tag);
    this.shared = this.next < 0 ? new Map() : readSpreadFormulas(sheet).shared;
  }

  holdsFormula({ start, end }: { readonly start: number; readonly end: number }): boolean {
    if (this.next >= 0 && this.next < start) this.next = this.sheet.data.indexOf(this.tag, start);
    return this.next >= 0 && this.next < end;
  }

  read(row: number, span: CellSpan): void {
    if (!this.holdsFormula(span)) return;
    const { start, end, column } = span;
    const { prefix } = this.sheet;
    const raw = this.sheet.data.slice(start, end);
    const cell =
      plainFormula(raw, this.tag, prefix) ?? spreadFormula(raw, { row, column }, this.shared, prefix);
    if (cell !== undefined) this.cells.push(textCell(row, column, start, end, cell));
  }
}

interface FormulaContent {
  readonly text: string;
  readonly array: Area | undefined;
  readonly hasValue: boolean;
}

function textCell(
  row: number,
  column: number,
  start: number,
  end: number,
  content: FormulaContent,
): FormulaCell {
  return { row, column, place: { kind: "text", start, end }, pattern: undefined, ...content };
}

/** The quick way for a formula without attributes, as most are. */
function plainFormula(raw: string, tag: string, prefix: string): FormulaContent | undefined {
  const start = raw.indexOf(`${tag}>`);
  const end = raw.indexOf(`</${prefix}f>`, start);
  if (start < 0 || end < 0) return undefined;
  const text = decodeReferences(raw.slice(start + tag.length + 1, end));
  return { text, array: undefined, hasValue: raw.includes(`<${prefix}v>`, end) };
}

function spreadFormula(
  raw: string,
  at: CellRef,
  shared: SpreadFormulas["shared"],
  prefix: string,
): FormulaContent | undefined {
  const { formula, value } = readCell(raw, prefix);
  const type = formula === undefined ? undefined : attributeOf(formula.open, "t");
  // A table of what-if results is no formula that can be read.
  if (formula === undefined || type === "dataTable") return undefined;
  const sharing = type === "shared" ? shared.get(attributeOf(formula.open, "si") ?? "") : undefined;
  const text = sharing === undefined ? formula.text : printFormula(formulaFor(sharing, at));
  const array = type === "array" ? parseArea(attributeOf(formula.open, "ref") ?? "") : undefined;
  return { text, array, hasValue: value !== undefined };
}

/** What the cells of a sheet hold, without their styles. */
export interface SheetValues {
  readonly cells: StoredCells;
  readonly formulas: readonly FormulaCell[];
  readonly hiddenRows: readonly number[];
}

export function readSheetValues(
  { data, prefix, ...frame }: SheetText,
  sharedTexts: readonly string[],
): SheetValues {
  const builder = new ColumnGridBuilder([...sharedTexts]);
  const formulas = new FormulaReader({ data, prefix, ...frame });
  const hiddenRows: number[] = [];
  for (const row of scanRows(data, prefix)) {
    if (isHidden(data, row)) hiddenRows.push(row.row);
    for (const span of scanCells(data, row, prefix)) {
      addValue(builder, data, row.row, span, prefix);
      formulas.read(row.row, span);
    }
  }
  return { cells: cellsOf(builder), hiddenRows, formulas: formulas.cells };
}

/** What one cell holds by its own XML. */
export function readValue(raw: string, prefix: string, sharedTexts: readonly string[]): Value {
  const builder = new ColumnGridBuilder([...sharedTexts]);
  const openEnd = raw.indexOf(">") + 1;
  addValue(builder, raw, 0, { column: 0, start: 0, openEnd, end: raw.length, isNamed: true }, prefix);
  return cellsOf(builder).valueAt(0, 0);
}

function cellsOf(builder: ColumnGridBuilder): StoredCells {
  const grid = builder.build(
    { id: "", name: "", visibility: "visible", isProtected: false },
    { merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set(), formulaAt: () => undefined },
  );
  return new GridCells(grid);
}

function isHidden(data: string, row: RowSpan): boolean {
  const open = data.slice(row.start, row.openEnd);
  return open.includes("hidden") && ["1", "true"].includes(attributeOf(open, "hidden") ?? "");
}

function addValue(
  builder: ColumnGridBuilder,
  data: string,
  row: number,
  span: CellSpan,
  prefix: string,
): void {
  const { column, start, openEnd, end } = span;
  if (openEnd === end) return;
  const type = typeOf(data, start, openEnd);
  if (type === "inlineStr") {
    builder.text(row, column, plainText(data.slice(openEnd, end)));
    return;
  }
  const value = valueOf(data, openEnd, end, prefix);
  if (value === undefined) {
    if (data.slice(openEnd, end).includes(`<${prefix}f`)) builder.notCalculated(row, column);
    return;
  }
  switch (type) {
    case "s":
      builder.sharedText(row, column, Number(value));
      return;
    case "str":
      builder.text(row, column, decodeExcelEscapes(decodeReferences(value)));
      return;
    case "b":
      builder.boolean(row, column, value === "1" || value === "true");
      return;
    case "e":
      builder.error(row, column, value);
      return;
    case "d":
      builder.text(row, column, value);
      return;
    default:
      if (value !== "") builder.number(row, column, Number(value));
  }
}

/** Looks inside the one tag only: a search in the whole sheet would run to its end for every number. */
function typeOf(data: string, start: number, openEnd: number): string {
  const open = data.slice(start, openEnd);
  const at = open.indexOf(' t="');
  if (at < 0) return open.includes("t=") ? (attributeOf(open, "t") ?? "n") : "n";
  return open.slice(at + 4, open.indexOf('"', at + 4));
}

function valueOf(data: string, from: number, end: number, prefix: string): string | undefined {
  const content = data.slice(from, end);
  const tag = `<${prefix}v>`;
  const start = content.indexOf(tag);
  if (start < 0) return undefined;
  return content.slice(start + tag.length, content.indexOf("<", start + tag.length));
}
