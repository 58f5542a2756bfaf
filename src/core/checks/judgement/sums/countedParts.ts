import type { Grid } from "../../../sheet/grid";
import type { ColumnRole, Table, TableRow } from "../../../sheet/table";
import { normaliseText } from "../../../text/normalise";
import { exact } from "../../../text/number";
import type { WrongTotal } from "./columnTotals";
import { summandAt } from "./summand";

const COUNTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["target", "result", "previousResult"]);
const POINT = /^[-–—+•*]/;
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*$/;
const FEWEST_PARTS = 2;
const FEWEST_AGREEING = 3;
const AGREEING_PER_WRONG = 3;

/** A count with what it is parted into: 2 over "-", "-", "-", or 1 over 1.1, 1.2, 1.3. */
interface Parted {
  readonly whole: TableRow;
  readonly parts: readonly TableRow[];
}

interface Numbered {
  readonly row: TableRow;
  readonly ordinal: string;
  readonly label: string;
}

/** Points are parts of the last number above them, and so are the numbers that only go on with it. */
function isPartOf({ ordinal, label }: Numbered, whole: Numbered): boolean {
  if (ordinal === "") return POINT.test(label);
  const own = ordinal.startsWith(`${whole.ordinal}.`) ? ordinal.slice(whole.ordinal.length + 1) : undefined;
  return POINT.test(ordinal) || (own !== undefined && /^\d{1,2}$/.test(own));
}

function partedIn(rows: readonly Numbered[]): readonly Parted[] {
  return rows.flatMap((whole, at): readonly Parted[] => {
    if (!NUMBERED.test(whole.ordinal)) return [];
    const after = rows.slice(at + 1);
    const end = after.findIndex((row) => row.row.kind !== "record" || !isPartOf(row, whole));
    const parts = (end < 0 ? after : after.slice(0, end)).map(({ row }) => row);
    return parts.length < FEWEST_PARTS ? [] : [{ whole: whole.row, parts }];
  });
}

function numberedRows(grid: Grid, table: Table): readonly Numbered[] {
  const textIn = (role: ColumnRole, row: number): string => {
    const column = table.columns.find((one) => one.role === role)?.column;
    if (column === undefined) return "";
    const isNumber = grid.kindAt(row, column) === "number";
    const text = isNumber ? String(grid.numberAt(row, column)) : grid.textAt(row, column);
    return normaliseText(text).replace(/[.)]$/, "");
  };
  return table.rows.map((row) => ({
    row,
    ordinal: textIn("ordinal", row.row),
    label: textIn("label", row.row),
  }));
}

interface Comparison {
  readonly isSum: boolean;
  readonly total: WrongTotal;
}

function compare(grid: Grid, column: number, { whole, parts }: Parted): Comparison | undefined {
  const written = summandAt(grid, whole.row, column, "exactCounts");
  const values = parts.map(({ row }) => summandAt(grid, row, column, "exactCounts"));
  if (written.kind !== "value" || !Number.isInteger(written.value)) return undefined;
  const counts = values.flatMap((one) =>
    one.kind === "value" && Number.isInteger(one.value) ? [one.value] : [],
  );
  if (counts.length < parts.length) return undefined;
  const computed = exact(counts.reduce((sum, count) => sum + count, 0));
  const cells = parts.map(({ row }) => ({ sheet: grid.name, row, column }));
  return {
    isSum: written.value === computed,
    total: { row: whole, column, written: written.value, computed, cells },
  };
}

/**
 * Counts in a table of the plan's targets that the parts below them do not give: "Số xã đạt 10 tiêu chí" over the groups of
 * communes. That they are parts at all is told by the other counts, of the same row and of others: most must be sums.
 */
export function wrongCountedParts(grid: Grid, table: Table): readonly WrongTotal[] {
  if (table.kind !== "planTargets") return [];
  const columns = table.columns.filter(({ role }) => COUNTED.has(role)).map(({ column }) => column);
  const byWhole = partedIn(numberedRows(grid, table)).map((parted) =>
    columns.flatMap((column) => compare(grid, column, parted) ?? []),
  );
  const all = byWhole.flat();
  const agreeing = all.filter(({ isSum }) => isSum).length;
  const wrong = all.length - agreeing;
  if (agreeing < FEWEST_AGREEING || wrong * AGREEING_PER_WRONG > agreeing) return [];
  return byWhole
    .filter((own) => own.some(({ isSum }) => isSum))
    .flatMap((own) => own.flatMap(({ isSum, total }) => (isSum ? [] : [total])));
}
