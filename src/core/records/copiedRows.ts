import type { TableCursor } from "./tableCursor";

/** Figures of so many digits are seldom the same by chance; 100 is, where it is a rate. */
const TELLING_DIGITS = 3;
const FULL_RATE = 100;
const FEWEST_TELLING = 2;

function isTelling(figure: number): boolean {
  return figure !== FULL_RATE && String(figure).replace(/\D/g, "").length >= TELLING_DIGITS;
}

/** Whether a row holds the very figures of another: it was copied, and is not the row of something else under a wrong name. */
export function isCopiedRow({ grid, table }: TableCursor, row: number, original: number): boolean {
  const ordinals = table.columns.filter(({ role }) => role === "ordinal").map(({ column }) => column);
  let telling = 0;
  for (let column = table.area.left; column <= table.area.right; column++) {
    const kinds = [grid.kindAt(row, column), grid.kindAt(original, column)];
    if (ordinals.includes(column) || !kinds.includes("number")) continue;
    const figure = grid.numberAt(row, column);
    if (kinds[0] !== kinds[1] || figure !== grid.numberAt(original, column)) return false;
    if (isTelling(figure)) telling++;
  }
  return telling >= FEWEST_TELLING;
}
