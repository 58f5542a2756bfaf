import type { CellOfSheet } from "../records/types";
import type { Grid } from "../sheet/grid";
import type { ColumnRole, Table, TableColumn, TableRow } from "../sheet/table";
import type { RawCell } from "../target/types";
import { normaliseText } from "../text/normalise";

/** A recognised table with the sheet it lies on. */
export interface TableOnGrid {
  readonly table: Table;
  readonly grid: Grid;
}

/** The tables of the given kinds, each with its sheet; a table without its sheet is left out. */
export function tablesOfKind(
  kind: Table["kind"],
  tables: readonly Table[],
  grids: readonly Grid[],
): readonly TableOnGrid[] {
  return tables.flatMap((table) => {
    const grid = grids.find((one) => one.id === table.sheet);
    return table.kind === kind && grid !== undefined ? [{ table, grid }] : [];
  });
}

export function columnOfRole(
  { table }: TableOnGrid,
  ...roles: readonly ColumnRole[]
): TableColumn | undefined {
  for (const role of roles) {
    const column = table.columns.find((one) => one.role === role);
    if (column !== undefined) return column;
  }
  return undefined;
}

/** What a cell says, tidied; "" where it is blank, holds an error, or there is no such column. */
export function textAt({ grid }: TableOnGrid, row: TableRow, column: TableColumn | undefined): string {
  if (column === undefined) return "";
  switch (grid.kindAt(row.row, column.column)) {
    case "text":
      return normaliseText(grid.textAt(row.row, column.column));
    case "number":
      return String(grid.numberAt(row.row, column.column));
    default:
      return "";
  }
}

/** A cell as it reaches the readers of targets and results. */
export function rawCellAt({ grid }: TableOnGrid, row: TableRow, { column }: TableColumn): RawCell {
  const kind = grid.kindAt(row.row, column);
  switch (kind) {
    case "text":
      return { kind, text: grid.textAt(row.row, column) };
    case "number":
      return { kind, value: grid.numberAt(row.row, column), formatCode: grid.formatAt(row.row, column) };
    case "boolean":
      return { kind, value: grid.numberAt(row.row, column) === 1 };
    case "error":
      return { kind, code: grid.textAt(row.row, column) };
    case "blank":
    case "notCalculated":
      return { kind };
  }
}

export function cellAt({ table }: TableOnGrid, row: number, column: TableColumn): CellOfSheet {
  return { sheet: table.sheetName, row, column: column.column };
}
