import { padEnd, padStart, displayWidth } from "./width";

/** A column of a printed table. */
export interface PrintedColumn {
  readonly head: string;
  readonly align: "left" | "right";
}

/** A table as lines: heads, a rule, and one line a row, each column as wide as its widest cell. */
export function printTable(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map((column, at) =>
    Math.max(displayWidth(column.head), ...rows.map((row) => displayWidth(row[at] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map((column, at) => {
        const pad = column.align === "left" ? padEnd : padStart;
        return pad(cells[at] ?? "", widths[at] ?? 0);
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(columns.map((column) => column.head)), rule, ...rows.map(line)];
}
