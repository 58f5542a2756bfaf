/** Whole rows as Excel writes them: "5:7" for the rows 4 to 6, counted from 0. */
export function printRows(first: number, count: number): string {
  return `${first + 1}:${first + count}`;
}
