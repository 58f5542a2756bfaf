import type { Axis, Reference } from "./reference";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A reference as it reads in a cell further down and right; past the edge of the sheet it goes round, as Excel's do. */
export function translateReference(reference: Reference, rows: number, columns: number): Reference {
  return {
    ...reference,
    rows: reference.rows && {
      top: moved(reference.rows.top, rows, ROWS),
      bottom: moved(reference.rows.bottom, rows, ROWS),
    },
    columns: reference.columns && {
      left: moved(reference.columns.left, columns, COLUMNS),
      right: moved(reference.columns.right, columns, COLUMNS),
    },
  };
}

function moved(axis: Axis, by: number, limit: number): Axis {
  return axis.fixed ? axis : { ...axis, at: (axis.at + by + limit) % limit };
}
