import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellInput, Edit, ExpandRows, RowInput } from "../../../../src/core/sheet/edit";
import type { Grid, Scalar } from "../../../../src/core/sheet/grid";
import { parseCell } from "../../../../src/core/sheet/address";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import type { RefusedEdit } from "../../../../src/workbook/port";
import type { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import type { TestSheetXml, TestWorkbookXml } from "../../../support/xlsxOf";
import { xlsxOf } from "../../../support/xlsxOf";

export function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(JSON.stringify(opening.fault));
  return opening.workbook;
}

/** A workbook after edits, saved and opened again. */
export interface Edited {
  readonly refused: readonly RefusedEdit[];
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  part(name: string): string;
  has(name: string): boolean;
  /** The XML of a sheet, the first where none is named. */
  sheet(number?: number): string;
  formula(cell: string, sheet?: number): string | undefined;
  value(cell: string, sheet?: number): Scalar;
}

export function edit(bytes: Uint8Array, edits: readonly Edit[]): Edited {
  const workbook = opened(bytes);
  const refused = workbook.applyNow(edits);
  const saved = workbook.save();
  const again = opened(saved);
  const grids = again.grids();
  const part = (name: string): string => {
    const text = again.package.text(name);
    if (text === undefined) throw new Error(`no part ${name}`);
    return text;
  };
  return {
    refused,
    bytes: saved,
    grids,
    part,
    has: (name) => again.package.has(name),
    sheet: (number = 1) => part(`xl/worksheets/sheet${number}.xml`),
    formula: (cell, sheet = 1) => formulaIn(gridAt(grids, sheet), cell),
    value: (cell, sheet = 1) => valueIn(gridAt(grids, sheet), cell),
  };
}

export function editXml(workbook: TestWorkbookXml, edits: readonly Edit[]): Edited {
  return edit(xlsxOf(workbook), edits);
}

function gridAt(grids: readonly Grid[], sheet: number): Grid {
  const grid = grids[sheet - 1];
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid;
}

function formulaIn(grid: Grid, cell: string): string | undefined {
  const { row, column } = addressOf(cell);
  return grid.formulaAt(row, column);
}

export function valueIn(grid: Grid, cell: string): Scalar {
  const { row, column } = addressOf(cell);
  switch (grid.kindAt(row, column)) {
    case "blank":
      return null;
    case "number":
      return grid.numberAt(row, column);
    case "boolean":
      return grid.numberAt(row, column) === 1;
    case "notCalculated":
      return "not calculated";
    default:
      return grid.textAt(row, column);
  }
}

export function addressOf(cell: string): { row: number; column: number } {
  const address = parseCell(cell);
  if (address === undefined) throw new Error(`no address ${cell}`);
  return address;
}

export function setCell(cell: string, value: CellInput, sheet = "Sheet1"): Edit {
  return { kind: "setCell", sheet, ...addressOf(cell), value };
}

/** Repeats one pattern row, numbered as the sheet shows it, for each of these rows of values by column letter. */
export function repeatRow(
  row: number,
  rows: readonly Readonly<Record<string, CellInput>>[],
  sheet = "Sheet1",
): ExpandRows {
  return {
    kind: "expandRows",
    sheet,
    first: row - 1,
    last: row - 1,
    rows: rows.map((values) => ({ from: row - 1, group: 0, values: byColumn(values) })),
  };
}

export function byColumn(values: Readonly<Record<string, CellInput>>): RowInput {
  const row: (CellInput | undefined)[] = [];
  for (const [letters, value] of Object.entries(values)) row[addressOf(`${letters}1`).column] = value;
  return row;
}

/** Cells as XML: a number, a text, or "=" and a formula, by address; rows are put together from them. */
export function rowsOf(cells: Readonly<Record<string, number | string>>): string {
  const rows = new Map<number, string[]>();
  for (const [cell, content] of Object.entries(cells)) {
    const { row } = addressOf(cell);
    const xml = cellXml(cell, content);
    const list = rows.get(row);
    if (list === undefined) rows.set(row, [xml]);
    else list.push(xml);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, list]) => `<row r="${row + 1}">${list.join("")}</row>`)
    .join("");
}

function cellXml(cell: string, content: number | string): string {
  if (typeof content === "number") return `<c r="${cell}"><v>${content}</v></c>`;
  const text = content.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  if (!content.startsWith("=")) return `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<c r="${cell}"><f>${text.slice(1)}</f><v>0</v></c>`;
}

export function sheetOf(
  cells: Readonly<Record<string, number | string>>,
  rest: TestSheetXml = {},
): TestSheetXml {
  return { rows: rowsOf(cells), ...rest };
}

/** A number at twelve digits, at which every program agrees. */
export function rounded(value: Scalar): Scalar {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

/** The file without any stored value of a formula, so that whoever opens it has to work out each. */
export function withoutStoredValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    parts[name] = strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}
