import { cellKey } from "../../records/cells";
import { placeKey } from "../../records/places";
import type { CellOfSheet, Reading, WrittenPlace } from "../../records/types";
import { headerTime } from "../../sheet/headerTime";
import { monthOfPath } from "../../sheet/monthColumns";
import { statedTime } from "../../sheet/statedTime";
import type { ColumnRole, Table, TableColumn, TableRow } from "../../sheet/table";
import { periodInTitle } from "../../sheet/titlePeriod";
import type { PeriodRead } from "../../sheet/titlePeriod";
import { foldKey, plainKey } from "../../text/normalise";
import { subjectText, withoutPeriod } from "./cumulativeSubject";
import type { WorkbookRead } from "./earlierResults";

/** One figure counted up since the beginning of a year. */
export interface Cumulative {
  /** What is counted, whatever the period. */
  readonly key: string;
  /** The same in words, to be kept in the history. */
  readonly subject: string;
  /** Whose sheet it stands on, where that is one commune's. */
  readonly place: WrittenPlace | undefined;
  readonly label: string;
  readonly cell: CellOfSheet;
  readonly value: number;
  readonly year: number;
  readonly quarter: number | undefined;
  /** The month its heading names. */
  readonly month: number | undefined;
  readonly row: TableRow;
  /** What came in the quarter, where one column beside it tells that. */
  readonly within: CellOfSheet | undefined;
}

const NAMING: readonly ColumnRole[] = ["code", "label", "source", "place", "district", "department"];

/** What a row is about: all that its naming columns say. */
function rowNames({ gridByName }: WorkbookRead, table: Table, row: TableRow): readonly string[] {
  const grid = gridByName.get(table.sheetName);
  if (grid === undefined) return [];
  const columns = table.columns.filter(({ role }) => NAMING.includes(role));
  return columns.map(({ column }) => grid.textAt(row.row, column)).filter((text) => text.trim() !== "");
}

function columnKey({ source, place, heading = [] }: TableColumn): string {
  return [withoutPeriod(heading.join(" ")), foldKey(source ?? ""), foldKey(place ?? "")].join("|");
}

const MONTHS_OF_QUARTER = 3;

/** "Lũy kế quý II", "Lũy kế 9 tháng", "Lũy kế đến 30/9/2022"; a year alone names no quarter. */
function periodOfHeading(heading: readonly string[]): PeriodRead & { readonly month?: number } {
  const own = periodInTitle(heading, "");
  if (own.quarter !== undefined) return own;
  const dated = heading.findLast((text) => /\d\s*[./-]\s*\d|thang/.test(plainKey(text)));
  const month = monthOfPath(heading) ?? (dated === undefined ? undefined : headerTime(dated)?.month);
  return month === undefined ? own : { ...own, month, quarter: Math.ceil(month / MONTHS_OF_QUARTER) };
}

function figuresOf(reading: Reading): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { cell, result } of reading.figures) {
    if (result.kind === "figure" && result.figure.otherwise === undefined)
      figures.set(cellKey(cell), result.figure.value);
  }
  return figures;
}

/** Every cumulative figure of a workbook. */
export function cumulativesOf(book: WorkbookRead): readonly Cumulative[] {
  const figures = figuresOf(book.reading);
  const found: Cumulative[] = [];
  for (const [index, table] of book.tables.entries()) {
    const head = book.reading.tables[index];
    const columns = table.columns.filter(({ role }) => role === "cumulative");
    if (head === undefined || columns.length === 0) continue;
    const place = head.place === undefined ? "" : placeKey(head.place);
    for (const row of table.rows) {
      const names = rowNames(book, table, row);
      if (names.length === 0) continue;
      for (const column of columns) {
        const cell = { sheet: table.sheetName, row: row.row, column: column.column };
        const value = figures.get(cellKey(cell));
        if (value === undefined) continue;
        const own = periodOfHeading(column.heading ?? []);
        const time = { year: own.year ?? head.year, quarter: own.quarter ?? head.quarter, month: own.month };
        const within = withinColumn(table, column, time.quarter, head.quarter);
        found.push({
          key: [table.kind, place, ...names.map(foldKey), columnKey(column)].join("\u0000"),
          subject: subjectText({ row: names, heading: column.heading ?? [] }),
          place: head.place,
          label: names.at(-1) ?? "",
          cell,
          value,
          ...time,
          row,
          within: within === undefined ? undefined : { ...cell, column: within.column },
        });
      }
    }
  }
  return found;
}

const IN_A_QUARTER = /\btrong (?:quy|ky)\b|\bquy (?:i{1,3}|iv|[1-4])\b/;
const OF_MORE = /\buoc\b|\bthang\b|\bca nam\b|luy ke|cong don|den het|tu dau nam|cung ky/;

/** The one column of the same fund and place that says what came in the quarter a cumulative figure ends with. */
function withinColumn(
  { columns }: Table,
  { source, place }: TableColumn,
  quarter: number | undefined,
  ofTitle: number | undefined,
): TableColumn | undefined {
  const fitting = columns.filter(({ role, heading = [], ...other }) => {
    const words = plainKey(heading.join(" "));
    const isOfQuarter = IN_A_QUARTER.test(words) && !OF_MORE.test(words);
    const own = statedTime(heading)?.quarter ?? ofTitle;
    return (
      role === "actual" && isOfQuarter && own === quarter && other.source === source && other.place === place
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The month it is counted up to: its own, or the last of its quarter. */
function monthBy({ month, quarter }: Cumulative): number | undefined {
  return month ?? (quarter === undefined ? undefined : quarter * MONTHS_OF_QUARTER);
}

/** By key; a key that two rows of one sheet share in one period tells nothing. */
export function byKey(all: readonly Cumulative[]): ReadonlyMap<string, readonly Cumulative[]> {
  const groups = new Map<string, Cumulative[]>();
  for (const one of all) {
    const own = groups.get(one.key);
    if (own === undefined) groups.set(one.key, [one]);
    else own.push(one);
  }
  for (const [key, own] of groups) {
    const times = new Set(own.map((one) => `${String(one.year)} ${String(monthBy(one) ?? "")}`));
    if (times.size < own.length) groups.delete(key);
  }
  return groups;
}

/** The latest figure of the same year before this one; a new year counts from nothing. */
export function latestBefore(current: Cumulative, candidates: readonly Cumulative[]): Cumulative | undefined {
  const until = monthBy(current);
  if (until === undefined) return undefined;
  return candidates
    .filter((one) => one.year === current.year && (monthBy(one) ?? until) < until)
    .sort((one, other) => (monthBy(other) ?? 0) - (monthBy(one) ?? 0))[0];
}
