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

/**
 * All that staff would see of a sheet. What lies outside the cells that hold anything is left out, and so are hidden rows:
 * what becomes of rows put in below one is Excel's own affair.
 */
export function told(grid: Grid, file: Grid = grid): unknown {
  return {
    name: grid.name,
    merges: grid.merges
      .filter(({ top, left }) => top < grid.rowCount && left < grid.columnCount)
      .sort((a, b) => a.top - b.top || a.left - b.left),
    cells: Array.from({ length: grid.rowCount }, (_row, row) =>
      Array.from({ length: grid.columnCount }, (_column, column) => {
        const [kind, value, formula, format] = toldCell(grid, row, column);
        // What cannot be worked out in the file, or is the add-in's to work out, has another thing left in each.
        const isOpen = formula?.includes("NTM.") === true || file.kindAt(row, column) === "notCalculated";
        if (isOpen) return [formula, format];
        return kind === "blank" ? null : [kind, rounded(value), formula, format];
      }),
    ),
  };
}

function rounded(value: number | string | undefined): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
