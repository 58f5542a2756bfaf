import { columnName, columnOf } from "../../../core/sheet/address";

/** One end of a reference: a row or column from 0, and whether a "$" holds it when the formula is copied. */
export interface Axis {
  readonly at: number;
  readonly fixed: boolean;
}

/** A reference as a formula writes it. Whole columns have no rows, whole rows no columns. */
export interface Reference {
  /** What stands before the address, with its "!": "'Báo cáo'!", "" for the formula's own sheet. */
  readonly prefix: string;
  readonly sheets: ReferencedSheets;
  readonly rows: { readonly top: Axis; readonly bottom: Axis } | undefined;
  readonly columns: { readonly left: Axis; readonly right: Axis } | undefined;
  /** ":" or one of the trimming kinds ".:", ":." and ".:."; "" for a single cell. */
  readonly separator: string;
}

export type ReferencedSheets =
  | { readonly kind: "own" }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "span"; readonly first: string; readonly last: string }
  | { readonly kind: "otherWorkbook" };

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** Reads a range token of a formula; undefined where it is no address. */
export function parseReference(token: string): Reference | undefined {
  const mark = token.lastIndexOf("!");
  const prefix = token.slice(0, mark + 1);
  const sheets = sheetsOf(prefix);
  const address = token.slice(mark + 1);
  const separator = /\.?:\.?/.exec(address)?.[0] ?? "";
  const [from = "", to = from] = separator === "" ? [address] : address.split(separator);
  const start = parseEnd(from);
  const end = parseEnd(to);
  if (start === undefined || end === undefined) return undefined;
  return {
    prefix,
    sheets,
    separator,
    rows: start.row && end.row ? { top: start.row, bottom: end.row } : undefined,
    columns: start.column && end.column ? { left: start.column, right: end.column } : undefined,
  };
}

function parseEnd(text: string): { row?: Axis; column?: Axis } | undefined {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const column = columnAxis(cell[1], cell[2]);
    return column && { column, row: rowAxis(cell[3], cell[4]) };
  }
  const column = COLUMN.exec(text);
  if (column !== null) {
    const axis = columnAxis(column[1], column[2]);
    return axis && { column: axis };
  }
  const row = ROW.exec(text);
  return row === null ? undefined : { row: rowAxis(row[1], row[2]) };
}

function rowAxis(dollar = "", digits = ""): Axis {
  return { at: Number(digits) - 1, fixed: dollar !== "" };
}

function columnAxis(dollar = "", letters = ""): Axis | undefined {
  const at = columnOf(letters);
  return at === undefined ? undefined : { at, fixed: dollar !== "" };
}

function sheetsOf(prefix: string): ReferencedSheets {
  if (prefix === "") return { kind: "own" };
  const name = unquoted(prefix.slice(0, -1));
  if (name.includes("[")) return { kind: "otherWorkbook" };
  const colon = name.indexOf(":");
  if (colon < 0) return { kind: "named", name };
  return { kind: "span", first: name.slice(0, colon), last: name.slice(colon + 1) };
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Sheet names compare without case. */
export function sameSheetName(a: string, b: string): boolean {
  return a === b || sheetKey(a) === sheetKey(b);
}

export function sheetKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

export function printReference(reference: Reference): string {
  const { rows } = reference;
  return printRows(reference, rows?.top.at ?? 0, rows?.bottom.at ?? 0, reference.separator);
}

/** The text of a reference with other rows; a single cell becomes a range where it needs to. */
export function printWithRows(reference: Reference, top: number, bottom: number): string {
  const { separator } = reference;
  return printRows(reference, top, bottom, separator === "" && top !== bottom ? ":" : separator);
}

function printRows(
  { prefix, rows, columns }: Reference,
  top: number,
  bottom: number,
  separator: string,
): string {
  const start = prefix + printEnd(rows?.top, top, columns?.left);
  return separator === "" ? start : start + separator + printEnd(rows?.bottom, bottom, columns?.right);
}

function printEnd(row: Axis | undefined, at: number, column: Axis | undefined): string {
  const letters = column === undefined ? "" : (column.fixed ? "$" : "") + nameOfColumn(column.at);
  return row === undefined ? letters : `${letters}${row.fixed ? "$" : ""}${at + 1}`;
}

const COLUMN_NAMES: string[] = [];

/** Column names are asked for with every reference written, and there are few. */
export function nameOfColumn(column: number): string {
  return (COLUMN_NAMES[column] ??= columnName(column));
}

/** The texts around the number of the row in a reference to cells of one row: "D" and "" of D7, "D", ":F" and "" of D7:F7. */
export function aroundRow({ prefix, columns, separator }: Reference): readonly string[] {
  const first = prefix + printEnd(undefined, 0, columns?.left);
  return separator === "" ? [first, ""] : [first, separator + printEnd(undefined, 0, columns?.right), ""];
}
