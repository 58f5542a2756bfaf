import type { Edit } from "../../src/core/sheet/edit";
import type { Scalar } from "../../src/core/sheet/grid";

type Rows = readonly (readonly Scalar[])[];

/** The rows as they stand after edits of cells. */
export function applied(rows: Rows, edits: readonly Edit[]): Rows {
  const after = rows.map((row) => [...row]);
  for (const edit of edits) {
    if (edit.kind !== "setCell") throw new Error(edit.kind);
    const line = (after[edit.row] ??= []);
    expect(line[edit.column] ?? null).toBe(edit.expect ?? null);
    line[edit.column] = edit.value as Scalar;
  }
  return after.map((row) => Array.from(row, (value) => value ?? null));
}
