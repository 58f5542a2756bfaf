import { areaName, columnName, columnOf, parseArea } from "../../../src/core/sheet/address";
import type { Area } from "../../../src/core/sheet/grid";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export interface Address {
  readonly sheet?: string;
  readonly area: Area;
}

const SHEET_AND_CELLS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "A1", "$A$1:B2", "A:C", "2:5", each with a sheet before it or not; undefined where it is no address. */
export function parseAddress(text: string): Address | undefined {
  const match = SHEET_AND_CELLS.exec(text.trim());
  const area = match === null ? undefined : cellsOf(match[3] ?? "");
  if (match === null || area === undefined) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return sheet === undefined ? { area } : { sheet, area };
}

function cellsOf(cells: string): Area | undefined {
  const columns = WHOLE_COLUMNS.exec(cells);
  if (columns !== null) {
    const left = columnOf(columns[1] ?? "");
    const right = columnOf(columns[2] ?? "");
    if (left === undefined || right === undefined) return undefined;
    return { top: 0, bottom: ROWS - 1, left: Math.min(left, right), right: Math.max(left, right) };
  }
  const rows = WHOLE_ROWS.exec(cells);
  if (rows !== null) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: 0, right: COLUMNS - 1 };
  }
  return parseArea(cells);
}

/** "Sheet1!A1:B2", "'Xã Nhơn Sơn'!A:C". */
export function printAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${printCells(area)}`;
}

export function printCells(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaName(area);
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === ROWS - 1;
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === COLUMNS - 1;
}

/** Excel puts a name into quotes unless it is plain and cannot be taken for an address. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function rowsIn({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsIn({ left, right }: Area): number {
  return right - left + 1;
}

export function overlap(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
