import { columnName, columnOf } from "./address";

/**
 * A1 references outside of texts and quoted sheet names; what is no reference (functions, names, numbers, texts) is taken
 * by the other branches, so that nothing within it is mistaken for one.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\])(?<fixedColumn>\$?)(?<column>[A-Za-z]{1,3})(?<fixedRow>\$?)(?<row>[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

interface Reference {
  readonly column: number;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function mapReferences(formula: string, print: (reference: Reference) => string): string {
  return formula.replace(TOKENS, (written: string, ...more: readonly unknown[]) => {
    const groups = more.at(-1) as Readonly<Record<string, string | undefined>>;
    const column = groups.column === undefined ? undefined : columnOf(groups.column);
    if (column === undefined) return written;
    return print({
      column,
      row: Number(groups.row) - 1,
      fixedColumn: groups.fixedColumn === "$",
      fixedRow: groups.fixedRow === "$",
    });
  });
}

/** The formula as it would read anywhere: references by their distance, so that formulas filled down are equal. */
export function formulaShape(formula: string, at: { readonly row: number; readonly column: number }): string {
  return mapReferences(formula, ({ column, row, fixedColumn, fixedRow }) => {
    const rowPart = fixedRow ? `R${String(row)}` : `R[${String(row - at.row)}]`;
    const columnPart = fixedColumn ? `C${String(column)}` : `C[${String(column - at.column)}]`;
    return rowPart + columnPart;
  });
}

/** The cells a formula names; of an area its corners. */
export function referencesIn(formula: string): readonly { readonly row: number; readonly column: number }[] {
  const references: Reference[] = [];
  mapReferences(formula, (reference) => {
    references.push(reference);
    return "";
  });
  return references;
}

/** The formula as filling it from one cell to another would write it; undefined where a reference would leave the sheet. */
export function filledFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string | undefined {
  const moved = ({ column, row, fixedColumn, fixedRow }: Reference): Reference => ({
    column: fixedColumn ? column : column + to.column - from.column,
    row: fixedRow ? row : row + to.row - from.row,
    fixedColumn,
    fixedRow,
  });
  const references: Reference[] = [];
  const filled = mapReferences(formula, (reference) => {
    const own = moved(reference);
    references.push(own);
    const columnPart = `${own.fixedColumn ? "$" : ""}${columnName(own.column)}`;
    return `${columnPart}${own.fixedRow ? "$" : ""}${String(own.row + 1)}`;
  });
  return references.some(({ row, column }) => row < 0 || column < 0) ? undefined : filled;
}
