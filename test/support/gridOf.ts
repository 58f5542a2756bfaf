import { ColumnGridBuilder } from "../../src/core/sheet/columnGrid";
import type { CellStyle } from "../../src/core/sheet/columnGrid";
import type { Area, Grid, GridTable, Scalar, Visibility } from "../../src/core/sheet/grid";

/** A cell of a test sheet: its value, or the value with what else matters about it. */
export type TestCell =
  | Scalar
  | undefined
  | {
      readonly value?: Scalar;
      readonly error?: string;
      readonly formula?: string;
      readonly format?: string;
      readonly font?: string;
      readonly notCalculated?: true;
    };

export interface TestSheet {
  readonly name?: string;
  readonly id?: string;
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly tables?: readonly GridTable[];
}

/** A grid from rows as one reads them; for tests only. */
export function gridOf(rows: readonly (readonly TestCell[])[], sheet: TestSheet = {}): Grid {
  const styles: CellStyle[] = [{ format: "General", font: "" }];
  const formulas = new Map<string, string>();
  const builder = new ColumnGridBuilder([], styles);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const full = typeof cell === "object" && cell !== null ? cell : { value: cell ?? null };
      const style =
        full.format === undefined && full.font === undefined
          ? 0
          : styles.push({ format: full.format ?? "General", font: full.font ?? "" }) - 1;
      if (full.formula !== undefined) formulas.set(`${row}:${column}`, full.formula);
      if (full.error !== undefined) builder.error(row, column, full.error, style);
      else if (full.notCalculated) builder.notCalculated(row, column, style);
      else if (typeof full.value === "number") builder.number(row, column, full.value, style);
      else if (typeof full.value === "string") builder.text(row, column, full.value, style);
      else if (typeof full.value === "boolean") builder.boolean(row, column, full.value, style);
      else builder.styled(row, column, style);
    });
  });
  return builder.build(
    {
      id: sheet.id ?? "sheet1",
      name: sheet.name ?? "Sheet1",
      visibility: sheet.visibility ?? "visible",
      isProtected: sheet.isProtected ?? false,
    },
    {
      merges: sheet.merges ?? [],
      tables: sheet.tables ?? [],
      hiddenRows: new Set(sheet.hiddenRows ?? []),
      hiddenColumns: new Set(),
      formulaAt: (row, column) => formulas.get(`${row}:${column}`),
    },
  );
}
