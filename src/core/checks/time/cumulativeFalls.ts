import { cellKey } from "../../records/cells";
import { placeKey } from "../../records/places";
import type { CellOfSheet, Reading } from "../../records/types";
import type { ColumnRole, Table, TableColumn, TableRow } from "../../sheet/table";
import { headerTime } from "../../sheet/headerTime";
import { periodInTitle } from "../../sheet/titlePeriod";
import type { PeriodRead } from "../../sheet/titlePeriod";
import { foldKey, plainKey } from "../../text/normalise";
import { exact, printNumber } from "../../text/number";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import type { EarlierSource, WorkbookRead } from "./earlierResults";

export interface CumulativeFallsData {
  readonly label: string;
  readonly value: number;
  readonly before: number;
  readonly from: EarlierSource;
}

/** One figure counted up since the beginning of a year. */
interface Cumulative {
  readonly key: string;
  readonly label: string;
  readonly cell: CellOfSheet;
  readonly value: number;
  readonly year: number;
  readonly quarter: number | undefined;
}

const NAMING: readonly ColumnRole[] = ["code", "label", "source", "place", "district", "department"];

/** What a row is about: all that its naming columns say. */
function rowNames({ gridByName }: WorkbookRead, table: Table, row: TableRow): readonly string[] {
  const grid = gridByName.get(table.sheetName);
  if (grid === undefined) return [];
  const columns = table.columns.filter(({ role }) => NAMING.includes(role));
  return columns.map(({ column }) => grid.textAt(row.row, column)).filter((text) => text.trim() !== "");
}

/** The column without its period: "Lũy kế quý II" and "Lũy kế quý III" count the same. */
function columnKey({ source, place, heading = [] }: TableColumn): string {
  const words = plainKey(heading.join(" "))
    .replace(/\b(?:quy|thang|den|ngay|nam|ky)\b|\b(?:i{1,3}|iv)\b|[\d./()-]+/g, " ")
    .replace(/\s+/g, " ");
  return [words.trim(), foldKey(source ?? ""), foldKey(place ?? "")].join("|");
}

const MONTHS_OF_QUARTER = 3;

/** "Lũy kế quý II", "Lũy kế 9 tháng", "Lũy kế đến 30/9/2022"; a year alone names no quarter. */
function periodOfHeading(heading: readonly string[]): PeriodRead {
  const own = periodInTitle(heading, "");
  if (own.quarter !== undefined) return own;
  const dated = heading.findLast((text) => /\d\s*[./-]\s*\d|thang/.test(plainKey(text)));
  const time = dated === undefined ? undefined : headerTime(dated);
  return time === undefined ? own : { ...own, quarter: Math.ceil(time.month / MONTHS_OF_QUARTER) };
}

function figuresOf(reading: Reading): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { cell, result } of reading.figures) {
    if (result.kind === "figure" && result.figure.otherwise === undefined)
      figures.set(cellKey(cell), result.figure.value);
  }
  return figures;
}

function cumulativesOf(book: WorkbookRead): readonly Cumulative[] {
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
        found.push({
          key: [table.kind, place, ...names.map(foldKey), columnKey(column)].join("\u0000"),
          label: names.at(-1) ?? "",
          cell,
          value,
          year: own.year ?? head.year,
          quarter: own.quarter ?? head.quarter,
        });
      }
    }
  }
  return found;
}

/** By key; a key that two rows of one sheet share in one period tells nothing. */
function byKey(all: readonly Cumulative[]): ReadonlyMap<string, readonly Cumulative[]> {
  const groups = new Map<string, Cumulative[]>();
  for (const one of all) {
    const own = groups.get(one.key);
    if (own === undefined) groups.set(one.key, [one]);
    else own.push(one);
  }
  for (const [key, own] of groups) {
    const times = new Set(own.map(({ year, quarter }) => `${String(year)} ${String(quarter ?? "")}`));
    if (times.size < own.length) groups.delete(key);
  }
  return groups;
}

/** The latest figure of the same year before this one; a new year counts from nothing. */
function latestBefore(current: Cumulative, candidates: readonly Cumulative[]): Cumulative | undefined {
  const { quarter, year } = current;
  if (quarter === undefined) return undefined;
  return candidates
    .filter((one) => one.year === year && one.quarter !== undefined && one.quarter < quarter)
    .sort((one, other) => (other.quarter ?? 0) - (one.quarter ?? 0))[0];
}

/** In the workbook of the period before the figure needs no quarter of its own: that workbook is earlier as a whole. */
function inPrevious(current: Cumulative, candidates: readonly Cumulative[]): Cumulative | undefined {
  const sameYear = candidates.filter(({ year }) => year === current.year);
  const dated = latestBefore(current, sameYear);
  const undated = sameYear.find(({ quarter }) => quarter === undefined || current.quarter === undefined);
  return dated ?? undated;
}

export const cumulativeFalls = defineCheck({
  kind: "cumulative-falls",
  severity: "error",
  about: "time",
  description: "A cumulative figure below the one of an earlier quarter of the same year",
  formula: "=F12<KyTruoc!F12",
  *run({ tables, gridByName, reading, previous }): Iterable<Draft<CumulativeFallsData>> {
    const own = cumulativesOf({ tables, gridByName, reading });
    if (own.length === 0) return;
    const within = byKey(own);
    const before = byKey(previous === undefined ? [] : cumulativesOf(previous));
    for (const current of own) {
      const given = inPrevious(current, before.get(current.key) ?? []);
      const earlier = given ?? latestBefore(current, within.get(current.key) ?? []);
      if (earlier === undefined || current.value >= earlier.value) continue;
      const from: EarlierSource =
        given === undefined ? { kind: "cell", cell: earlier.cell } : { kind: "previousFile" };
      yield {
        ...at(current.cell),
        is: current.value,
        shouldBe: `≥ ${printNumber(earlier.value)}`,
        difference: exact(current.value - earlier.value),
        ...(from.kind !== "previousFile" ? { related: [from.cell] } : {}),
        data: { label: current.label, value: current.value, before: earlier.value, from },
      };
    }
  },
});
