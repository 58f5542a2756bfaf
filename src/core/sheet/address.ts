import type { Area, CellRef } from "./grid";

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "B7" for row 6, column 1. */
export function cellName(cell: CellRef): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** "B7:D9", or "B7" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** The column a name stands for, counted from 0; undefined where it is no column name. */
export function columnOf(name: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(name)) return undefined;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16_384 ? column - 1 : undefined;
}

/** Reads "B7" or "$B$7"; undefined where it is no address. */
export function parseCell(address: string): CellRef | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  if (match === null) return undefined;
  const column = columnOf(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column === undefined || row < 0 || row >= 1_048_576 ? undefined : { row, column };
}

/** Reads "B7:D9", "B7" or "$B$7:$D$9"; undefined where it is no area. */
export function parseArea(address: string): Area | undefined {
  const [from = "", to = from] = address.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (first === undefined || last === undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** A sheet's name as a formula writes it before an address, with its "!". */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[rc]\d*$/i.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
