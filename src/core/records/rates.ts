import { headedColumns } from "../sheet/columnHeadings";
import { isRate } from "../sheet/measures";
import type { ColumnRole, Table, TableColumn, TableRow } from "../sheet/table";
import type { Figure } from "../target/types";
import { plainKey } from "../text/normalise";
import { contradictionBetween } from "./contradiction";
import type { Gathered } from "./gathered";
import type { ReadCell, TableCursor } from "./tableCursor";
import type { RateContradiction } from "./types";

/** Rows that must agree before a column of rates is known to be of two others whose roles allow it. */
const FEWEST_AGREEING = 2;
/** Where no role speaks for the two columns more rows must, and rows of 0% or 100% speak for any two. */
const FEWEST_TELLING = 3;
/** Rates stand near what they are of; no more columns than these are tried on either side. */
const MOST_BESIDE = 12;
/** The rows of a long list that decide of which columns a rate is. */
const DECIDING_ROWS = 100;

/** Two columns of a table, the first of which is a share of the second. */
export interface RateOf {
  readonly part: number;
  /** A column, or the number all rows are measured by: "Tỷ lệ so với 19 TC". */
  readonly whole: number | Figure;
}

interface Candidate extends RateOf {
  /** Whether the roles of the columns say that one may be measured by the other. */
  readonly isNamed: boolean;
}

const PARTS: ReadonlySet<ColumnRole> = new Set(["actual", "cumulative", "total", "result", "numerator"]);
const WHOLES: ReadonlySet<ColumnRole> = new Set([
  "planned",
  "previousResult",
  "total",
  "target",
  "denominator",
]);
const QUANTITIES: ReadonlySet<ColumnRole> = new Set([...PARTS, ...WHOLES]);
/** Beside results of indicators only these are what a rate is of; other results and targets are its equals. */
const PARTS_OF_RESULTS: ReadonlySet<ColumnRole> = new Set(["numerator", "denominator"]);

function mayBeQuantity({ kind }: Table, column: TableColumn | undefined): boolean {
  if (column === undefined) return true;
  if (kind === "matrix" && column.role === "total") return true;
  if (kind === "communeSheet" || kind === "matrix") return PARTS_OF_RESULTS.has(column.role);
  return column.code === undefined && QUANTITIES.has(column.role);
}

/** Money spent or raised of what was planned, or of the same time a year before; what was reached of what was promised. */
function isNamed(part: TableColumn | undefined, whole: TableColumn | undefined): boolean {
  return part !== undefined && whole !== undefined && PARTS.has(part.role) && WHOLES.has(whole.role);
}

type CountingRow = Pick<TableRow, "row" | "kind">;

const COUNTING: ReadonlySet<TableRow["kind"]> = new Set<TableRow["kind"]>(["record", "group", "total"]);
const MEAN = /binh quan|trung binh/;

/** The rows that may hold a rate: a row of means holds the mean of rates, not the rate of means. */
function countingRows({ table, grid }: TableCursor): readonly CountingRow[] {
  const isMean = (row: number): boolean => {
    for (let column = table.area.left; column <= table.area.right; column++)
      if (MEAN.test(plainKey(grid.textAt(row, column)))) return true;
    return false;
  };
  return table.rows.filter(({ row, kind }) => COUNTING.has(kind) && !(kind === "total" && isMean(row)));
}

/** Rows spread over a long list. */
function someOf(rows: readonly CountingRow[]): readonly CountingRow[] {
  const step = Math.max(1, Math.floor(rows.length / DECIDING_ROWS));
  return rows.filter((_row, at) => at % step === 0);
}

const isFigure = ({ result }: ReadCell): boolean => result.kind === "figure";

/** Of the indicators of a commune some are counted out, the others reported as rates alone; elsewhere a rate's parts stand in most rows. */
const leastFilled = ({ kind }: Table): number => (kind === "communeSheet" ? 1 / 5 : 1 / 2);

/** The columns near a rate that hold quantities in enough of the rows where it stands. */
function quantitiesBeside(
  cursor: TableCursor,
  rows: readonly CountingRow[],
  rate: number,
  rates: ReadonlySet<number>,
): readonly number[] {
  const { left, right } = cursor.table.area;
  const roles = new Map(cursor.table.columns.map((column) => [column.column, column]));
  const columns: number[] = [];
  const from = Math.max(left, rate - MOST_BESIDE);
  for (let column = from; column <= Math.min(right, rate + MOST_BESIDE); column++) {
    if (column === rate || rates.has(column) || !mayBeQuantity(cursor.table, roles.get(column))) continue;
    const filled = rows.filter(({ row }) => isFigure(cursor.read(row, column))).length;
    if (filled >= FEWEST_AGREEING && filled >= rows.length * leastFilled(cursor.table)) columns.push(column);
  }
  return columns;
}

/** What a rate's part is measured by in one row; a number all rows share stands nowhere but beside the part. */
export function wholeOf(cursor: TableCursor, row: number, { part, whole }: RateOf): ReadCell {
  if (typeof whole === "number") return cursor.read(row, whole);
  return { ...cursor.read(row, part), result: { kind: "figure", figure: whole } };
}

interface Comparison {
  readonly of: Candidate;
  readonly agreeing: number;
  /** Rows that agree and are neither 0% nor 100%. */
  readonly telling: number;
  readonly contradictions: readonly RateContradiction[];
}

function compare(cursor: TableCursor, rows: readonly CountingRow[], rate: number, of: Candidate): Comparison {
  let agreeing = 0;
  let telling = 0;
  const contradictions: RateContradiction[] = [];
  for (const { row } of rows) {
    const [a, written] = [cursor.read(row, of.part), cursor.read(row, rate)];
    const b = wholeOf(cursor, row, of);
    if (a.result.kind !== "figure" || b.result.kind !== "figure" || written.result.kind !== "figure")
      continue;
    const contradiction = contradictionBetween(a, b, written);
    if (contradiction !== undefined) contradictions.push(contradiction);
    else agreeing++;
    const [part, whole] = [a.result.figure.value, b.result.figure.value];
    if (contradiction === undefined && part !== 0 && whole !== 0 && part !== whole) telling++;
  }
  return { of, agreeing, telling, contradictions };
}

function isMeant({ of, agreeing, telling, contradictions }: Comparison): boolean {
  const isEnough = of.isNamed ? agreeing >= FEWEST_AGREEING : telling >= FEWEST_TELLING;
  return isEnough && agreeing > contradictions.length;
}

/** The comparison most rows agree with, and of equals one whose roles speak for it. */
function better(one: Comparison, other: Comparison): Comparison {
  const lead = other.agreeing - one.agreeing || Number(other.of.isNamed) - Number(one.of.isNamed);
  return lead > 0 ? other : one;
}

function candidates(
  { table, grid }: TableCursor,
  rate: number,
  columns: readonly number[],
): readonly Candidate[] {
  const roles = new Map(table.columns.map((column) => [column.column, column]));
  const said = wholeSaid(headedColumns(grid, table).find(({ column }) => column === rate)?.path ?? "");
  const ofColumns = columns.flatMap((whole) =>
    columns.flatMap((part) =>
      part === whole ? [] : [{ part, whole, isNamed: isNamed(roles.get(part), roles.get(whole)) }],
    ),
  );
  return [...ofColumns, ...said.flatMap((whole) => columns.map((part) => ({ part, whole, isNamed: false })))];
}

const WHOLE_SAID = /\b(?<count>\d{1,3})\s*(?:tc|tieu chi|chi tieu|xa|thon|ho)\b/;

/** The number a heading says its rates are of. */
function wholeSaid(heading: string): readonly Figure[] {
  const count = Number(WHOLE_SAID.exec(plainKey(heading))?.groups?.count ?? 0);
  return count > 0 ? [{ value: count, unit: "", decimals: 0, fraction: false, asText: false }] : [];
}

/**
 * Of which two columns a column of rates is. Headers seldom say, so the two that most rows agree with are taken; none where
 * no two give most of the rates.
 */
export function rateOf(
  cursor: TableCursor,
  rate: number,
  rows: readonly CountingRow[],
  rates: ReadonlySet<number> = new Set(),
): RateOf | undefined {
  const deciding = someOf(rows.filter(({ row }) => isFigure(cursor.read(row, rate))));
  const pairs = candidates(cursor, rate, quantitiesBeside(cursor, deciding, rate, rates));
  const compared = pairs.map((pair) => compare(cursor, deciding, rate, pair));
  const [first, ...others] = compared.filter(isMeant);
  return first === undefined ? undefined : others.reduce(better, first).of;
}

/** Where most rows agree that a rate is of a column and a number all rows share, those that differ. */
export function contradictionsOf(
  cursor: TableCursor,
  rate: number,
  of: RateOf,
): readonly RateContradiction[] {
  const compared = compare(cursor, countingRows(cursor), rate, { ...of, isNamed: true });
  return isMeant(compared) ? compared.contradictions : [];
}

/** The columns without a role whose header says rate: they hold no figure of their own. */
function rateColumns({ table, grid }: TableCursor): readonly number[] {
  const taken = new Set(table.columns.map(({ column }) => column));
  return headedColumns(grid, table).flatMap(({ column, path }) =>
    column <= table.area.right && !taken.has(column) && isRate(path) ? [column] : [],
  );
}

/** Holds the rates of a table against the columns they are of: the rows that differ from most contradict themselves. */
export function readRates(cursor: TableCursor, gathered: Gathered): void {
  const columns = rateColumns(cursor);
  if (columns.length === 0) return;
  const rows = countingRows(cursor);
  const rates = new Set(columns);
  for (const rate of columns) {
    const of = rateOf(cursor, rate, rows, rates);
    if (of === undefined) continue;
    gathered.contradictions.push(...compare(cursor, rows, rate, { ...of, isNamed: true }).contradictions);
  }
}
