import type { Grid, Scalar } from "../../sheet/grid";
import { scalarAt as scalarOfCell } from "../../sheet/scalarAt";

/**
 * A list the consolidated workbook keeps on a sheet of its own. Its columns are found by their headings, so an office may
 * add columns and move them; what it adds is never touched.
 */
export interface ListLayout {
  readonly sheet: string;
  readonly headings: readonly string[];
  /** The heading of the running number, where the list has one. */
  readonly ordinal?: string;
  /** What tells rows apart; the same report sent again has the same keys. */
  readonly keyOf: (row: ListRow) => string;
  /** Rows of one group stand together: a new row is put below the last of its group. */
  readonly groupOf: (row: ListRow) => string;
  /** Whether a row stands below the list (a line of totals). */
  readonly isBelow?: (row: ListRow) => boolean;
}

/** The cells of a row by heading: a map, or anything lighter that answers as one. */
export type ListRow = Pick<ReadonlyMap<string, Scalar>, "get" | "has">;

/** A list as a sheet holds it. */
export interface ListOnSheet {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Without blanks. */
  readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<string, Scalar> }[];
}

const MOST_ROWS_ABOVE = 30;

export function textIn(row: ListRow, heading: string): string {
  const value = row.get(heading);
  return value === undefined || value === null ? "" : String(value);
}

export function numberIn(row: ListRow, heading: string): number | null {
  const value = row.get(heading);
  return typeof value === "number" ? value : null;
}

export function scalarAt(grid: Grid, row: number, column: number): Scalar {
  return scalarOfCell(grid, { row, column });
}

/** The sheet of a list by its name, whatever the case and Unicode form. */
export function gridNamed(grids: readonly Grid[], sheet: string): Grid | undefined {
  const key = nameKey(sheet);
  return grids.find(({ name }) => nameKey(name) === key);
}

function nameKey(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("vi");
}

function headingAt(grid: Grid, row: number, column: number): string {
  return grid.kindAt(row, column) === "text" ? grid.textAt(row, column).normalize("NFC").trim() : "";
}

/** Where the headings stand, the lowest row that has them all or completes those of the row above it (merged cells). */
function findHeadings(
  grid: Grid,
  headings: readonly string[],
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | undefined {
  let above = new Map<string, number>();
  for (let row = 0; row < Math.min(grid.rowCount, MOST_ROWS_ABOVE); row++) {
    const here = new Map<string, number>();
    for (let column = 0; column < grid.columnCount; column++) {
      const heading = headingAt(grid, row, column);
      if (headings.includes(heading) && !here.has(heading)) here.set(heading, column);
    }
    const all = new Map([...above, ...here]);
    if (headings.every((heading) => all.has(heading))) return { row: bottomOf(grid, row), columns: all };
    above = here;
  }
  return undefined;
}

/** The last row a heading's merged cells reach down to. */
function bottomOf(grid: Grid, row: number): number {
  const bottoms = grid.merges
    .filter(({ top, bottom }) => top <= row && row <= bottom)
    .map(({ bottom }) => bottom);
  return Math.max(row, ...bottoms);
}

/** Reads a list from its sheet; undefined where its headings are not there. It ends at the first row that holds nothing of it. */
export function readList(grid: Grid, { headings, ordinal, isBelow }: ListLayout): ListOnSheet | undefined {
  const found = findHeadings(grid, headings);
  if (found === undefined) return undefined;
  const { columns } = found;
  const rows: { row: number; cells: ReadonlyMap<string, Scalar> }[] = [];
  for (let row = found.row + 1; row < grid.rowCount; row++) {
    const cells = new Map<string, Scalar>();
    for (const [heading, column] of columns) {
      const value = scalarAt(grid, row, column);
      if (value !== null && value !== "" && heading !== ordinal) cells.set(heading, value);
    }
    if (cells.size === 0 || isBelow?.(cells) === true) break;
    rows.push({ row, cells });
  }
  return { headerRow: found.row, columns, rows };
}
