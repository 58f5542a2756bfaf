import { parseCell } from "../../sheet/address";
import type { CellRef, Grid } from "../../sheet/grid";

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
/** The forms in which officials keep a cell empty until there is something to divide by. */
const KEPT_EMPTY: readonly RegExp[] = [
  new RegExp(`^IF\\((?:(?<zero>${CELL})=0|(?<empty>${CELL})=""|ISBLANK\\((?<blank>${CELL})\\)),"",`, "i"),
  new RegExp(`^IFERROR\\(${CELL}/(?<zero>${CELL})(?:\\*100)?,""\\)$`, "i"),
];

function cellNamed(name: string | undefined): CellRef | undefined {
  return name === undefined ? undefined : parseCell(name);
}

/**
 * Whether a formula gives an empty text whatever else it says: =IF(C9=0,"",D9/C9) where C9 is 0. Some programs store nothing
 * for such a text, as they do for what was never calculated.
 */
export function isEmptyByFormula(grid: Grid, formula: string): boolean {
  const plain = formula.replaceAll(" ", "");
  const groups = KEPT_EMPTY.map((form) => form.exec(plain)?.groups).find((found) => found !== undefined);
  const zero = cellNamed(groups?.zero);
  if (zero !== undefined) return isBlank(grid, zero) || grid.numberAt(zero.row, zero.column) === 0;
  const empty = cellNamed(groups?.empty);
  if (empty !== undefined) return isBlank(grid, empty) || isEmptyText(grid, empty);
  const blank = cellNamed(groups?.blank);
  return blank !== undefined && isBlank(grid, blank);
}

function isBlank(grid: Grid, { row, column }: CellRef): boolean {
  return grid.kindAt(row, column) === "blank";
}

function isEmptyText(grid: Grid, { row, column }: CellRef): boolean {
  return grid.kindAt(row, column) === "text" && grid.textAt(row, column) === "";
}
