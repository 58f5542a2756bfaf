import { plainKey } from "./normalise";

/**
 * Tells the columns of an office's own sheets (thresholds, rules, criteria, history) by their headings, one or several for
 * a column, case and tone marks aside. The reader takes the texts of a row and gives the places of the columns; of columns headed
 * alike the first counts.
 */
export function headedColumns<Column extends string>(
  headings: Readonly<Record<Column, string | readonly string[]>>,
): (texts: readonly string[]) => ReadonlyMap<Column, number> {
  const columnOf = new Map(
    (Object.keys(headings) as Column[]).flatMap((column) =>
      [headings[column]].flat().map((heading) => [plainKey(heading), column] as const),
    ),
  );
  return (texts) => {
    const columns = new Map<Column, number>();
    for (const [at, text] of texts.entries()) {
      const column = columnOf.get(plainKey(text));
      if (column !== undefined && !columns.has(column)) columns.set(column, at);
    }
    return columns;
  };
}
