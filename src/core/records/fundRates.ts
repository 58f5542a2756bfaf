import type { TableColumn } from "../sheet/table";
import { plainKey } from "../text/normalise";
import { contradictionBetween } from "./contradiction";
import type { Gathered } from "./gathered";
import type { TableCursor } from "./tableCursor";
import type { RateContradiction } from "./types";

/** Rows that must agree before a column of rates is known to be of two others. */
const FEWEST_AGREEING = 2;

interface RateOf {
  readonly part: TableColumn;
  readonly whole: TableColumn;
}

/** What a rate may be of: money spent or raised of what was planned, or of the same time a year before. */
function pairs(columns: readonly TableColumn[]): readonly RateOf[] {
  const isPart = ({ role }: TableColumn): boolean => ["actual", "cumulative", "total"].includes(role);
  const isWhole = ({ role }: TableColumn): boolean => ["planned", "previousResult", "total"].includes(role);
  const parts = columns.filter(isPart);
  return columns
    .filter(isWhole)
    .flatMap((whole) => parts.flatMap((part) => (part === whole ? [] : [{ part, whole }])));
}

interface Comparison {
  readonly agreeing: number;
  readonly contradictions: readonly RateContradiction[];
}

const RATE = /%|ty le|so voi/;

/** The columns without a role whose header says rate: they hold no figure of their own. */
function rateColumns({ table, grid }: TableCursor): readonly number[] {
  const taken = new Set(table.columns.map(({ column }) => column));
  const rates: number[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const header = table.headerRows.map((row) => plainKey(grid.textAt(row, column))).join(" ");
    if (!taken.has(column) && RATE.test(header)) rates.push(column);
  }
  return rates;
}

function compare(cursor: TableCursor, rate: number, { part, whole }: RateOf): Comparison {
  let agreeing = 0;
  const contradictions: RateContradiction[] = [];
  for (const { row, kind } of cursor.table.rows) {
    if (kind === "legend" || kind === "header" || kind === "blank") continue;
    const [a, b, written] = [part.column, whole.column, rate].map((column) => cursor.read(row, column));
    if (a?.result.kind !== "figure" || b?.result.kind !== "figure" || written?.result.kind !== "figure")
      continue;
    const contradiction = contradictionBetween(a, b, written);
    if (contradiction !== undefined) contradictions.push(contradiction);
    else agreeing++;
  }
  return { agreeing, contradictions };
}

/**
 * Reads the rates of a table of funds. Headers seldom say of which two columns a rate is, so the pair that most rows agree
 * with is taken; the rest contradict it. Where no pair fits most rows nothing is said.
 */
export function readFundRates(cursor: TableCursor, gathered: Gathered): void {
  const { columns } = cursor.table;
  for (const rate of rateColumns(cursor)) {
    const best = pairs(columns)
      .map((pair) => compare(cursor, rate, pair))
      .reduce<Comparison | undefined>(
        (one, other) => (one === undefined || other.agreeing > one.agreeing ? other : one),
        undefined,
      );
    if (best === undefined || best.agreeing < FEWEST_AGREEING) continue;
    if (best.agreeing > best.contradictions.length) gathered.contradictions.push(...best.contradictions);
  }
}
