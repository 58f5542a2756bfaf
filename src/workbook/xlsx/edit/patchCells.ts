import { cellName } from "../../../core/sheet/address";
import type { CellInput } from "../../../core/sheet/edit";
import { renderCell } from "./cellText";
import type { RowSpan, SheetText } from "./sheetScan";
import { rowTag, scanCells, scanRows } from "./sheetScan";
import { attributeOf, escapeText, withAttribute } from "./xmlTree";

/** What is done to one cell; its style always stays. */
export type CellPatch =
  | { readonly kind: "input"; readonly input: CellInput }
  /** A formula of its own in place of a share in another cell's. */
  | { readonly kind: "ownFormula"; readonly formula: string };

/** Patches by row, then by column. */
export type CellPatches = Map<number, Map<number, CellPatch>>;

export function addPatch(patches: CellPatches, row: number, column: number, patch: CellPatch): void {
  const ofRow = patches.get(row);
  if (ofRow === undefined) patches.set(row, new Map([[column, patch]]));
  else ofRow.set(column, patch);
}

/** The style a cell shows where it is not there yet: its row's, else its column's. */
export type StyleOfColumn = (column: number) => string;

/** The sheet data with some cells changed; all other text is handed on as it is. */
export function patchCells(sheet: SheetText, patches: CellPatches, columnStyle: StyleOfColumn): string {
  const { data, prefix } = sheet;
  const waiting = [...patches.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  const addRowsBefore = (row: number, at: number): void => {
    for (let target = waiting[next]; target !== undefined && target < row; target = waiting[++next]) {
      pieces.push(data.slice(copied, at), newRow(target, patches.get(target), sheet, columnStyle));
      copied = at;
    }
  };
  for (const row of scanRows(data, prefix)) {
    if (next >= waiting.length) break;
    addRowsBefore(row.row, row.start);
    const ofRow = patches.get(row.row);
    if (ofRow === undefined) continue;
    pieces.push(data.slice(copied, row.start), patchedRow(data, row, ofRow, prefix, columnStyle));
    copied = row.end;
    next++;
  }
  addRowsBefore(Number.POSITIVE_INFINITY, data.length);
  pieces.push(data.slice(copied));
  return pieces.join("");
}

type RowPatches = ReadonlyMap<number, CellPatch>;

function newRow(
  row: number,
  patches: RowPatches | undefined,
  { prefix }: SheetText,
  columnStyle: StyleOfColumn,
): string {
  const cells = newCells(row, patches ?? new Map(), new Set(), prefix, columnStyle);
  if (cells.length === 0) return "";
  return `<${prefix}row r="${row + 1}">${cells.map(({ xml }) => xml).join("")}</${prefix}row>`;
}

interface PlacedCell {
  readonly column: number;
  readonly xml: string;
}

function patchedRow(
  data: string,
  row: RowSpan,
  patches: RowPatches,
  prefix: string,
  columnStyle: StyleOfColumn,
): string {
  const open = data.slice(row.start, row.openEnd);
  const cells: PlacedCell[] = [];
  const present = new Set<number>();
  for (const span of scanCells(data, row, prefix)) {
    const name = cellName({ row: row.row, column: span.column });
    const raw = data.slice(span.start, span.end);
    const patch = patches.get(span.column);
    present.add(span.column);
    if (patch !== undefined) cells.push({ column: span.column, xml: patchedCell(raw, name, patch, prefix) });
    else cells.push({ column: span.column, xml: span.isNamed ? raw : named(raw, name) });
  }
  const added = newCells(row.row, patches, present, prefix, rowStyleOr(open, columnStyle));
  const all = added.length === 0 ? cells : [...cells, ...added].sort((a, b) => a.column - b.column);
  if (all.length === 0) return data.slice(row.start, row.end);
  const tag = added.length === 0 ? open : rowTag(open, row.row);
  const start = tag.endsWith("/>") ? `${tag.slice(0, -2)}>` : tag;
  return `${start}${all.map(({ xml }) => xml).join("")}</${prefix}row>`;
}

function named(raw: string, name: string): string {
  if (raw.includes(` r="${name}"`)) return raw;
  const openEnd = raw.indexOf(">") + 1;
  return withAttribute(raw.slice(0, openEnd), "r", name) + raw.slice(openEnd);
}

/** A row's own style counts only where the row says so. */
export function rowStyleOr(open: string, columnStyle: StyleOfColumn): StyleOfColumn {
  const isCustom = ["1", "true"].includes(attributeOf(open, "customFormat") ?? "");
  const style = isCustom ? attributeOf(open, "s") : undefined;
  return style === undefined ? columnStyle : () => ` s="${style}"`;
}

function newCells(
  row: number,
  patches: RowPatches,
  present: ReadonlySet<number>,
  prefix: string,
  styleOf: StyleOfColumn,
): PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const [column, patch] of patches) {
    if (patch.kind !== "input" || patch.input === null || present.has(column)) continue;
    const name = cellName({ row, column });
    cells.push({ column, xml: renderCell(name, styleOf(column), patch.input, { prefix }) });
  }
  return cells.sort((a, b) => a.column - b.column);
}

function patchedCell(raw: string, name: string, patch: CellPatch, prefix: string): string {
  switch (patch.kind) {
    case "input":
      return renderCell(name, styleOf(raw), patch.input, { prefix });
    case "ownFormula":
      return withOwnFormula(raw, patch.formula, prefix);
  }
}

function styleOf(raw: string): string {
  const style = attributeOf(raw.slice(0, raw.indexOf(">") + 1), "s");
  return style === undefined ? "" : ` s="${style}"`;
}

function withOwnFormula(raw: string, formula: string, prefix: string): string {
  const own = `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
  return replaceFormula(raw, own, prefix);
}

/** The cell with another formula element, everything else as written. */
export function replaceFormula(raw: string, element: string, prefix: string): string {
  const start = raw.indexOf(`<${prefix}f`);
  if (start < 0) return raw;
  const openEnd = raw.indexOf(">", start) + 1;
  const close = `</${prefix}f>`;
  const end = raw.charAt(openEnd - 2) === "/" ? openEnd : raw.indexOf(close, openEnd) + close.length;
  return raw.slice(0, start) + element + raw.slice(end);
}
