import type { Grid } from "../sheet/grid";
import { statedTime } from "../sheet/statedTime";
import type { ColumnRole, Table, TableColumn } from "../sheet/table";
import { plainKey } from "../text/normalise";
import { buildRecords } from "./buildRecords";
import type { RecordSources } from "./environment";
import { placeKey } from "./places";
import type { IndicatorRecord } from "./types";

/** A table as it would be with one of its earlier columns for the results. */
interface TableOfOtherTime {
  readonly table: Table;
  /** The index of the table itself among the workbook's tables. */
  readonly index: number;
}

/** Columns that tell of the time of the latest results alone. */
const OF_ITS_TIME: readonly ColumnRole[] = [
  "result",
  "mark",
  "verdict",
  "verdictNo",
  "numerator",
  "denominator",
  "previousResult",
];

/**
 * What sheets report of other times than their latest: a column for each quarter, or one of the period before. Each is read
 * and judged as the results beside it are; a column nobody filled in for a commune tells nothing of it.
 */
export function recordsOfOtherTimes(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
  sources: RecordSources,
): readonly IndicatorRecord[] {
  const others = tables.flatMap(tablesOfOtherTimes);
  if (others.length === 0) return [];
  const { records } = buildRecords(
    others.map(({ table }) => table),
    grids,
    sources,
  );
  const told = new Set(records.flatMap((record) => (record.result.kind === "blank" ? [] : [keyOf(record)])));
  return records.flatMap((record) => {
    const other = others[record.table];
    return other === undefined || !told.has(keyOf(record)) ? [] : [{ ...record, table: other.index }];
  });
}

function keyOf({ table, place, set }: IndicatorRecord): string {
  return `${String(table)} ${set} ${placeKey(place)}`;
}

function tablesOfOtherTimes(table: Table, index: number): readonly TableOfOtherTime[] {
  const byTime = new Map<string, Set<TableColumn>>();
  for (const column of table.columns) {
    if (!isOfResults(table, column)) continue;
    const key = timeKey(column);
    byTime.set(key, (byTime.get(key) ?? new Set<TableColumn>()).add(column));
  }
  return [...byTime.values()].map((own) => ({
    table: { ...table, columns: withResults(table, own) },
    index,
  }));
}

function isOfResults({ kind }: Table, { role, code }: TableColumn): boolean {
  return role === "previousResult" && (kind === "communeSheet" || (kind === "matrix" && code !== undefined));
}

/** Columns of one time are read together: those of several places, stages or indicators. */
function timeKey({ heading = [] }: TableColumn): string {
  const time = statedTime(heading);
  return time === undefined ? plainKey(heading.join(" ")) : JSON.stringify(time);
}

function withResults({ columns }: Table, own: ReadonlySet<TableColumn>): readonly TableColumn[] {
  // A sheet that has verdicts alone has them of former times too.
  const hasVerdictsAlone =
    columns.some(({ role }) => role === "verdict") && !columns.some(({ role }) => role === "result");
  const role = hasVerdictsAlone ? "verdict" : "result";
  return columns.flatMap((column): readonly TableColumn[] => {
    if (own.has(column)) return [{ ...column, role }];
    return OF_ITS_TIME.includes(column.role) ? [] : [column];
  });
}
