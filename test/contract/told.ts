import type { Grid } from "../../src/core/sheet/grid";

/** One cell as a grid tells it. */
export type ToldCell = readonly [
  kind: string,
  value: number | string | undefined,
  formula: string | undefined,
  format: string,
];

export function toldCell(grid: Grid, row: number, column: number): ToldCell {
  const kind = grid.kindAt(row, column);
  const isNumber = kind === "number" || kind === "boolean";
  const isText = kind === "text" || kind === "error";
  const value = isNumber ? grid.numberAt(row, column) : isText ? grid.textAt(row, column) : undefined;
  return [kind, value, grid.formulaAt(row, column), grid.formatAt(row, column)];
}

/** What a grid's cells hold, formulas with their values behind them; blank cells as null. */
export function toldRows(grid: Grid): readonly (readonly unknown[])[] {
  return Array.from({ length: grid.rowCount }, (_row, row) =>
    Array.from({ length: grid.columnCount }, (_column, column) => {
      const [kind, value, formula] = toldCell(grid, row, column);
      const shown = kind === "blank" ? null : kind === "boolean" ? value === 1 : (value ?? kind);
      return formula === undefined ? shown : `=${formula} → ${String(shown)}`;
    }),
  );
}
