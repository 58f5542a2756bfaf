import { ColumnGridBuilder } from "../../../core/sheet/columnGrid";
import type { Area, CellRef, Grid } from "../../../core/sheet/grid";
import { decodeExcelEscapes, decodeReferences } from "../xmlText";
import { printFormula } from "../formula/formula";
import type { SpreadFormulas } from "../edit/sharedFormulas";
import { formulaFor, readSpreadFormulas } from "../edit/sharedFormulas";
import { plainText } from "../edit/inlineText";
import type { CellSpan, RowSpan, SheetText } from "../edit/sheetScan";
import { readCell, scanCells, scanRows } from "../edit/sheetScan";
import { attributeOf } from "../edit/xmlTree";
import { parseArea } from "../../../core/sheet/address";

/** A cell that computes. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The area an array formula fills. */
  readonly array: Area | undefined;
  readonly hasValue: boolean;
}

/** The formulas of a sheet in reading order. Only rows that hold one are read. */
export function readFormulaCells(sheet: SheetText): readonly FormulaCell[] {
  const { data, prefix } = sheet;
  const tag = `<${prefix}f`;
  let next = data.indexOf(tag);
  if (next < 0) return [];
  const { shared } = readSpreadFormulas(sheet);
  const cells: FormulaCell[] = [];
  for (const row of scanRows(data, prefix)) {
    if (next < row.start) next = data.indexOf(tag, row.start);
    if (next < 0) break;
    if (next >= row.end) continue;
    for (const span of scanCells(data, row, prefix)) {
      if (next < span.start) next = data.indexOf(tag, span.start);
      if (next < 0) break;
      if (next >= span.end) continue;
      const raw = data.slice(span.start, span.end);
      const cell =
        plainFormula(raw, tag, prefix) ??
        spreadFormula(raw, { row: row.row, column: span.column }, shared, prefix);
      if (cell !== undefined) cells.push({ row: row.row, column: span.column, ...cell });
    }
  }
  return cells;
}

type FormulaContent = Omit<FormulaCell, "row" | "column">;

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
  readonly grid: Grid;
  readonly hiddenRows: readonly number[];
}

export function readSheetValues({ data, prefix }: SheetText, sharedTexts: readonly string[]): SheetValues {
  const builder = new ColumnGridBuilder([...sharedTexts]);
  const hiddenRows: number[] = [];
  for (const row of scanRows(data, prefix)) {
    if (isHidden(data, row)) hiddenRows.push(row.row);
    for (const span of scanCells(data, row, prefix)) addValue(builder, data, row.row, span, prefix);
  }
  const grid = builder.build(
    { id: "", name: "", visibility: "visible", isProtected: false },
    { merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set(), formulaAt: () => undefined },
  );
  return { grid, hiddenRows };
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

function typeOf(data: string, start: number, openEnd: number): string {
  const at = data.indexOf(' t="', start);
  if (at < 0 || at >= openEnd) return attributeOf(data.slice(start, openEnd), "t") ?? "n";
  return data.slice(at + 4, data.indexOf('"', at + 4));
}

function valueOf(data: string, from: number, end: number, prefix: string): string | undefined {
  const tag = `<${prefix}v>`;
  const start = data.indexOf(tag, from);
  if (start < 0 || start >= end) return undefined;
  const from2 = start + tag.length;
  return data.slice(from2, data.indexOf("<", from2));
}
