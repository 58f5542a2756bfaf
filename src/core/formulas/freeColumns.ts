import type { Area, Grid } from "../sheet/grid";
import type { Table, TableColumn } from "../sheet/table";
import type { FormulaChoice } from "./formulaChoice";
import type { Sources } from "./formulaSources";

/** What keeps a formula from filling the cells around it: an Excel table, merged cells, cells that hold something. */
export type Obstacle = "excelTable" | "merged" | "occupied";

/** So many columns to the right of a table are looked at. */
const FURTHEST = 40;
/** So many are offered. */
const MOST_OFFERED = 5;
const LAST_COLUMN = 16_383;

/** The sheet's own column for what the formulas tell, where its cells are still blank. */
const OWN_COLUMN: Readonly<Partial<Record<FormulaChoice, TableColumn["role"]>>> = { verdict: "verdict" };

/** The columns formulas could stand in without touching a cell that holds anything, the best first. */
export function freeColumns(
  grid: Grid,
  table: Table,
  choice: FormulaChoice,
  sources: Sources,
): readonly number[] {
  const own = table.columns
    .filter(({ role }) => role === OWN_COLUMN[choice])
    .map(({ column }) => column)
    .filter((column) => hasFreeRows(grid, sources, column));
  const from = Math.max(table.area.right, ...table.columns.map(({ column }) => column)) + 1;
  const beside = Array.from({ length: FURTHEST }, (_column, at) => from + at).filter(
    (column) => column + sources.width - 1 <= LAST_COLUMN && isBlankBeside(grid, table, sources, column),
  );
  return [...own, ...beside].slice(0, MOST_OFFERED);
}

/** Whether the rows that get a formula are blank and shown; a heading between them may hold something. */
function hasFreeRows(grid: Grid, { rows }: Sources, column: number): boolean {
  return (
    !grid.hiddenColumns.has(column) &&
    rows.every((row) => grid.kindAt(row, column) === "blank" && !isMerged(grid, row, column))
  );
}

/** Whether a column beside the table is blank from the header to the last row, with room for a whole answer. */
function isBlankBeside(grid: Grid, table: Table, { last, width }: Sources, column: number): boolean {
  const top = table.headerRows[0] ?? table.firstRow;
  for (let at = column; at < column + width; at++) {
    if (grid.hiddenColumns.has(at)) return false;
    for (let row = top; row <= Math.max(last, table.lastRow); row++) {
      if (grid.kindAt(row, at) !== "blank" || isMerged(grid, row, at)) return false;
    }
  }
  return true;
}

function isMerged(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some((merge) => holds(merge, row, column));
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** What would keep one formula from filling an area; undefined where nothing does. */
export function obstacleIn(grid: Grid, area: Area): Obstacle | undefined {
  if (grid.tables.some((table) => overlap(table.area, area))) return "excelTable";
  if (grid.merges.some((merge) => overlap(merge, area))) return "merged";
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (grid.kindAt(row, column) !== "blank") return "occupied";
    }
  }
  return undefined;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
}
