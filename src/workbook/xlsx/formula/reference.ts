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

/** A sheet's name as a formula writes it before an address, with its "!". */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[rc]\d*$/i.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export function printReference(reference: Reference): string {
  const { prefix, rows, columns, separator } = reference;
  const start = printEnd(rows?.top, columns?.left);
  return separator === ""
    ? prefix + start
    : prefix + start + separator + printEnd(rows?.bottom, columns?.right);
}

function printEnd(row: Axis | undefined, column: Axis | undefined): string {
  const letters = column === undefined ? "" : (column.fixed ? "$" : "") + columnName(column.at);
  const digits = row === undefined ? "" : (row.fixed ? "$" : "") + String(row.at + 1);
  return letters + digits;
}

/** The same reference to other rows; a single cell becomes a range where it needs to. */
export function withRows(reference: Reference, top: number, bottom: number): Reference {
  const { rows } = reference;
  if (rows === undefined) return reference;
  return {
    ...reference,
    rows: { top: { ...rows.top, at: top }, bottom: { ...rows.bottom, at: bottom } },
    separator: reference.separator === "" && top !== bottom ? ":" : reference.separator,
  };
}
