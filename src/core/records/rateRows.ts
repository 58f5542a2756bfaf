import { plainKey } from "../text/normalise";
import type { TableRow } from "../sheet/table";
import { contradictionBetween } from "./contradiction";
import type { Gathered } from "./gathered";
import type { ReadCell, TableCursor } from "./tableCursor";
import type { RateContradiction } from "./types";

/** Rates under counts that must agree, and be neither 0% nor 100%, before the others are known to be wrong. */
const FEWEST_TELLING = 3;
/** Counts stand just above the rates they give. */
const MOST_ABOVE = 4;
const RATE = /^ty le\b/;
/** "Tỷ lệ xã đạt/22 xã (%)". */
const NAMED_WHOLE = /\/ ?(\d{1,4})\b/;

/** What the counts of a row are shares of: a number that holds for the whole row, or the count in one of its columns. */
type Whole = { readonly number: number } | { readonly column: number };

/** A row of counts and what they are counted of. */
interface Basis {
  readonly counts: number;
  readonly whole: Whole;
}

interface Comparison {
  readonly telling: number;
  readonly contradictions: readonly RateContradiction[];
}

function labelOf({ table, grid }: TableCursor, row: number): string {
  for (let column = table.area.left; column <= table.area.right; column++)
    if (grid.kindAt(row, column) === "text") return plainKey(grid.textAt(row, column));
  return "";
}

/** The columns in which a row holds figures. */
function figuresIn(cursor: TableCursor, row: number): readonly number[] {
  const { left, right } = cursor.table.area;
  return Array.from({ length: right - left + 1 }, (_, at) => left + at).filter(
    (column) =>
      cursor.grid.kindAt(row, column) !== "text" && cursor.read(row, column).result.kind === "figure",
  );
}

function basesOf(
  cursor: TableCursor,
  { row }: TableRow,
  label: string,
  totals: readonly number[],
): readonly Basis[] {
  const above = totals.filter((other) => other < row && other >= row - MOST_ABOVE);
  const named = NAMED_WHOLE.exec(label)?.[1];
  const records = cursor.table.rows.filter(({ kind }) => kind === "record").length;
  const numbers = [records, ...(named === undefined ? [] : [Number(named)])].filter((number) => number > 0);
  return above.flatMap((counts) => [
    ...numbers.map((number): Basis => ({ counts, whole: { number } })),
    ...figuresIn(cursor, counts).map((column): Basis => ({ counts, whole: { column } })),
  ]);
}

/** A number that stands in no cell, as if the one of a count held it. */
function asCell(cell: ReadCell, value: number): ReadCell {
  const { result } = cell;
  return result.kind === "figure"
    ? { ...cell, result: { ...result, figure: { ...result.figure, value } } }
    : cell;
}

function valueOf({ result }: ReadCell): number | undefined {
  return result.kind === "figure" ? result.figure.value : undefined;
}

function compare(
  cursor: TableCursor,
  row: number,
  columns: readonly number[],
  { counts, whole }: Basis,
): Comparison {
  let telling = 0;
  const contradictions: RateContradiction[] = [];
  const others = columns.filter((column) => !("column" in whole && whole.column === column));
  for (const column of others) {
    const part = cursor.read(counts, column);
    const of = "column" in whole ? cursor.read(counts, whole.column) : asCell(part, whole.number);
    const [count, all] = [valueOf(part), valueOf(of)];
    if (count === undefined || all === undefined || all <= 0 || count > all) continue;
    const found = contradictionBetween(part, of, cursor.read(row, column));
    if (found === undefined && count > 0 && count < all) telling++;
    if (found !== undefined) contradictions.push("column" in whole ? found : { ...found, from: [part.cell] });
  }
  return { telling, contradictions };
}

/** Holds a row of rates against the row of counts above it: the columns that differ from most contradict themselves. */
export function readRateRows(cursor: TableCursor, gathered: Gathered): void {
  const labels = new Map(cursor.table.rows.map(({ row }) => [row, labelOf(cursor, row)]));
  const isRate = ({ row }: TableRow): boolean => RATE.test(labels.get(row) ?? "");
  const summaries = cursor.table.rows.filter(({ kind }) => kind === "total");
  const totals = summaries.filter((row) => !isRate(row)).map(({ row }) => row);
  for (const rate of summaries.filter(isRate)) {
    const columns = figuresIn(cursor, rate.row);
    const compared = basesOf(cursor, rate, labels.get(rate.row) ?? "", totals).map((basis) =>
      compare(cursor, rate.row, columns, basis),
    );
    const meant = compared.filter(
      ({ telling, contradictions }) => telling >= FEWEST_TELLING && telling > contradictions.length,
    );
    const [best] = [...meant].sort((one, other) => other.telling - one.telling);
    gathered.contradictions.push(...(best?.contradictions ?? []));
  }
}
