import type { CellOfSheet } from "../../../records/types";
import type { Grid } from "../../../sheet/grid";
import type { Table, TableRow } from "../../../sheet/table";
import { exact } from "../../../text/number";
import type { RowSum } from "./runningSum";
import { RunningSum } from "./runningSum";
import type { Adding, Summand } from "./summand";
import { summandAt } from "./summand";

/** A written sum that none of the sums of its rows is. */
export interface WrongTotal {
  readonly row: TableRow;
  readonly column: number;
  readonly written: number;
  readonly computed: number;
  /** The cells that were added up; one list for all sums over the same cells. */
  readonly cells: readonly CellOfSheet[];
}

/** A stretch of the table's rows, by their position, and which of them are added up. */
interface Scope {
  readonly from: number;
  readonly to: number;
  readonly of: "records" | "firstRank" | "headRank" | "districts" | "totals";
}

/** Noise of adding binary fractions. */
const NOISE = 1e-6;

/** A is above I; other headings, such as a district without a numeral, count as I. */
function depthOf({ kind, level }: TableRow): number {
  if (kind !== "group") return 3;
  return level === "A" ? 1 : 2;
}

/** Where each heading's rows end: at the next heading of its own depth or above. */
function endsOfGroups(rows: readonly TableRow[]): readonly number[] {
  const ends = rows.map(() => rows.length);
  const nearest = [rows.length, rows.length, rows.length];
  let nextEntry = rows.length;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (row === undefined) continue;
    // "III. Vốn lồng ghép" without rows of its own ends "II. Ngân sách địa phương" all the same.
    if (row.kind === "record" && row.level === "I") nextEntry = at;
    const depth = depthOf(row);
    if (depth > 2) continue;
    ends[at] = Math.min(...nearest.slice(1, depth + 1), row.level === "I" ? nextEntry : rows.length);
    nearest[depth] = at;
  }
  return ends;
}

/** What the places of headings, totals and records say of the rows a sum may be over. */
interface Layout {
  readonly rows: readonly TableRow[];
  /** Where each heading's rows end. */
  readonly ends: readonly number[];
  /** Where the rows since the last heading or total begin. */
  readonly starts: readonly number[];
  readonly lastRecord: number;
  readonly totals: number;
}

function layoutOf(rows: readonly TableRow[]): Layout {
  const starts: number[] = [];
  let start = 0;
  rows.forEach(({ kind }, at) => {
    starts.push(start);
    if (kind === "group" || kind === "total") start = at + 1;
  });
  return {
    rows,
    ends: endsOfGroups(rows),
    starts,
    lastRecord: rows.findLastIndex(({ kind }) => kind === "record"),
    totals: rows.filter(({ kind }) => kind === "total").length,
  };
}

/**
 * The scopes a sum may be over, the likeliest first: sheets put totals above or below, over records or over subtotals. Rows
 * numbered I, II … are added whether they head others or stand alone.
 */
function scopesOf(layout: Layout, at: number, adding: Adding): readonly Scope[] {
  const { rows } = layout;
  const row = rows[at];
  if (row === undefined) return [];
  if (row.kind === "group") {
    const to = layout.ends[at] ?? rows.length;
    const below = { from: at + 1, to };
    return [
      { ...below, of: "records" },
      { ...below, of: "firstRank" },
      ...(depthOf(row) === 1 ? [{ ...below, of: "districts" } as const] : []),
    ];
  }
  const whole = { from: 0, to: rows.length };
  const above = { from: 0, to: at };
  const since = { from: layout.starts[at] ?? 0, to: at };
  const isClosing = layout.lastRecord < at;
  const isOnly = layout.totals === 1;
  // Counts are small numbers, which are also the sum of something else by chance; sums of money seldom are.
  const isSubtotal =
    !isClosing && !isOnly && rows.slice(since.from, at).some(({ kind }) => kind === "record");
  if (isSubtotal && adding !== "figures") return [{ ...since, of: "records" }];
  const grand: readonly Scope[] = [
    { ...(isClosing ? above : whole), of: "records" },
    { ...whole, of: "firstRank" },
    { ...whole, of: "headRank" },
    { ...whole, of: "districts" },
    { ...above, of: "totals" },
  ];
  const partial: readonly Scope[] = [{ ...since, of: "records" }];
  return isClosing || isOnly ? [...grand, ...partial] : [...partial, ...grand];
}

function takesPart({ rows, ends }: Layout, at: number, of: Scope["of"]): boolean {
  const row = rows[at];
  if (row === undefined) return false;
  switch (of) {
    case "records":
      // A heading with nothing under it, "I. Cấp tỉnh" over "II. Cấp huyện", is an entry of its own.
      return row.kind === "record" || (row.kind === "group" && ends[at] === at + 1);
    case "firstRank":
      return row.kind === "record" && row.level === "1";
    case "headRank":
      return row.level === "I" && row.kind !== "total";
    case "districts":
      return row.kind === "group" && depthOf(row) === 2;
    case "totals":
      return row.kind === "total";
  }
}

const PARTS: readonly Scope["of"][] = ["records", "firstRank", "headRank", "districts", "totals"];

/** Finds the cells of a column that a sum is over. */
class SummedCells {
  private readonly positions = new Map<Scope["of"], readonly number[]>();
  private readonly known = new Map<string, readonly CellOfSheet[]>();

  constructor(
    private readonly layout: Layout,
    private readonly sheet: string,
    private readonly column: number,
  ) {}

  in({ from, to, of }: Scope): readonly CellOfSheet[] {
    const positions = this.positionsOf(of);
    const first = firstNotBelow(positions, from);
    const end = firstNotBelow(positions, to);
    const key = `${of} ${String(first)} ${String(end)}`;
    const cells = this.known.get(key) ?? positions.slice(first, end).map((at) => this.cellAt(at));
    this.known.set(key, cells);
    return cells;
  }

  private positionsOf(of: Scope["of"]): readonly number[] {
    const known =
      this.positions.get(of) ?? [...this.layout.rows.keys()].filter((at) => takesPart(this.layout, at, of));
    this.positions.set(of, known);
    return known;
  }

  private cellAt(at: number): CellOfSheet {
    return { sheet: this.sheet, row: this.layout.rows[at]?.row ?? 0, column: this.column };
  }
}

/** The place of the first of some rising numbers that is not below a limit. */
function firstNotBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Headings and totals of marks are figures, and so are those of counts. */
function addingOf(row: TableRow, adding: Adding): Adding {
  return row.kind === "record" || adding === "figures" ? adding : "exactCounts";
}

/** Parts may be printed finer or coarser than their sum; the more generous reading of the tolerance holds. */
function fits(written: number, unit: number, { sum, slack, summands, open }: RowSum): boolean {
  const tolerance = (slack === 0 ? 0 : Math.max(slack + unit / 2, ((summands + 1) / 2) * unit)) + NOISE;
  return written >= sum - tolerance && written <= sum + open + tolerance;
}

/** Which rows of a table hold sums that are checked. */
export type IsSum = (row: TableRow) => boolean;

/** What a record adds, where its cell alone does not tell. */
type SummandOf = (row: TableRow) => Summand;

/**
 * Finds the sums of one column that its rows do not give. Each summand and the sum itself may be off by half a unit of its
 * last printed digit, so n summands may be off by (n + 1) / 2 units; marks and counts are exact. A sum over anything that is
 * no figure is left alone.
 */
export function wrongTotals(
  grid: Grid,
  table: Table,
  column: number,
  adding: Adding,
  isSum: IsSum,
  ofRecord?: SummandOf,
): readonly WrongTotal[] {
  const { rows } = table;
  if (!rows.some(isSum)) return [];
  const summands: readonly Summand[] = rows.map((row) =>
    row.kind === "record" && ofRecord !== undefined
      ? ofRecord(row)
      : summandAt(grid, row.row, column, addingOf(row, adding), table),
  );
  const layout = layoutOf(rows);
  const cells = new SummedCells(layout, grid.name, column);
  const running = new Map(PARTS.map((part) => [part, new RunningSum()]));
  rows.forEach((_row, at) => {
    for (const [part, sum] of running) sum.push(takesPart(layout, at, part) ? summands[at] : undefined);
  });
  const countsMarks = adding === "marksMet" || adding === "marksUnmet";

  return rows.flatMap((row, at): readonly WrongTotal[] => {
    const written = summands[at];
    if (!isSum(row) || written?.kind !== "value") return [];
    const sums = scopesOf(layout, at, adding).flatMap((scope) => {
      const sum = running.get(scope.of)?.between(scope.from, scope.to);
      const counts = sum !== undefined && (sum.summands > 0 || (countsMarks && scope.of === "records"));
      return counts ? [{ scope, sum }] : [];
    });
    const [likeliest] = sums;
    if (likeliest === undefined || likeliest.sum.unknown > 0) return [];
    if (sums.some(({ sum }) => fits(written.value, written.unit, sum))) return [];
    return [
      {
        row,
        column,
        written: written.value,
        computed: exact(likeliest.sum.sum),
        cells: cells.in(likeliest.scope),
      },
    ];
  });
}
