import { cellText, rawCellAt } from "../../records/cells";
import { latestStage } from "../../records/dossiers";
import type { Period } from "../../plan/period";
import { placeKey } from "../../records/places";
import type { CellOfSheet, IndicatorRecord, Reading, TableReading } from "../../records/types";
import type { Grid } from "../../sheet/grid";
import type { Table } from "../../sheet/table";
import { judge } from "../../target/judge";
import { readResult } from "../../target/readResult";
import type { Result, Verdict } from "../../target/types";

/** A workbook as it was read: the one checked, or the one of the period before. */
export interface WorkbookRead {
  readonly tables: readonly Table[];
  readonly gridByName: ReadonlyMap<string, Grid>;
  readonly reading: Reading;
}

/** Where an earlier result stands: in the workbook of the period before, or in a cell of the workbook itself or of its history. */
export type EarlierSource =
  | { readonly kind: "previousFile" }
  | { readonly kind: "cell"; readonly cell: CellOfSheet }
  | { readonly kind: "history"; readonly cell: CellOfSheet; readonly period: Period };

/** What a commune reported for an indicator the period before. */
export interface EarlierResult {
  readonly verdict: Verdict;
  readonly result: Result;
  readonly text: string;
  readonly from: EarlierSource;
}

/** Looks up what was reported before a time. */
export interface EarlierLookup {
  before(record: IndicatorRecord, time: Time): EarlierResult | undefined;
}

export type EarlierResults = ReadonlyMap<IndicatorRecord, EarlierResult>;

export interface Time {
  readonly year: number;
  readonly quarter: number | undefined;
}

/** Whether one time is surely before another: a sheet of a whole year tells nothing of that year's quarters. */
function isBefore(one: Time, other: Time): boolean {
  if (one.year !== other.year) return one.year < other.year;
  return one.quarter !== undefined && other.quarter !== undefined && one.quarter < other.quarter;
}

function timeOf(head: TableReading | undefined, record: IndicatorRecord): Time {
  return { year: head?.year ?? record.year, quarter: head?.quarter };
}

/** One key for what is reported; names stand in it too, since codes were given to other places in 2025. */
export function subjectOf({
  place,
  set,
  scope,
  code,
}: Pick<IndicatorRecord, "place" | "set" | "scope" | "code">): string {
  return [placeKey(place), place.name.toLocaleLowerCase("vi"), set, scope, code].join("\u0000");
}

interface Candidate {
  readonly record: IndicatorRecord;
  readonly time: Time;
}

type Index = ReadonlyMap<string, readonly Candidate[]>;

/** What one workbook reports, by subject, the latest first. Rows that repeat a code are left out: the first one counts. */
function indexOf({ records, tables }: Reading): Index {
  const index = new Map<string, Candidate[]>();
  for (const record of records) {
    if (record.repeats !== undefined || record.place.name === "") continue;
    const key = subjectOf(record);
    const candidate = { record, time: timeOf(tables[record.table], record) };
    const own = index.get(key);
    if (own === undefined) index.set(key, [candidate]);
    else own.push(candidate);
  }
  for (const own of index.values()) {
    own.sort(({ time: one }, { time: other }) => (isBefore(one, other) ? 1 : isBefore(other, one) ? -1 : 0));
  }
  return index;
}

/** Whether a workbook reports more than one time: only then one of its own sheets can be the earlier one. */
function hasSeveralTimes({ records, tables }: Reading): boolean {
  const [first, ...others] = records.map((record) => timeOf(tables[record.table], record));
  return others.some(({ year, quarter }) => year !== first?.year || quarter !== first.quarter);
}

/** Of what one period reports the reading of the same stage, else the latest one that has a result. */
function atStage(candidates: readonly Candidate[], { stage }: IndicatorRecord): IndicatorRecord | undefined {
  const [latest] = candidates;
  if (latest === undefined) return undefined;
  const same = candidates.filter(({ time }) => !isBefore(time, latest.time)).map(({ record }) => record);
  const reached = latestStage(same);
  return (
    same.find((record) => record.stage === stage) ??
    same.find((record) => record.stage === reached) ??
    same[0]
  );
}

function asEarlier(record: IndicatorRecord, from: EarlierSource): EarlierResult {
  const { judgement, result, resultText } = record;
  return { verdict: judgement.verdict, result, text: resultText, from };
}

/** The column of earlier results nearest to a record's own, read against the record's target. */
function inColumn(record: IndicatorRecord, { tables, gridByName }: WorkbookRead): EarlierResult | undefined {
  const { cell, target, label } = record;
  const grid = gridByName.get(cell.sheet);
  if (record.layout !== "communeSheet" || grid === undefined) return undefined;
  const columns = (tables[record.table]?.columns ?? [])
    .filter(({ role, place }) => role === "previousResult" && place === undefined)
    .map(({ column }) => column)
    .sort((one, other) => Math.abs(one - cell.column) - Math.abs(other - cell.column));
  const [column] = columns;
  if (column === undefined) return undefined;
  const raw = rawCellAt(grid, cell.row, column);
  const result = readResult(raw);
  if (result.kind === "blank") return undefined;
  const { verdict } = judge(result, target, { label });
  const from: EarlierSource = { kind: "cell", cell: { sheet: cell.sheet, row: cell.row, column } };
  return { verdict, result, text: cellText(raw), from };
}

/**
 * For each result the one of the period before, where there is any: in the workbook given for that period, on an earlier
 * sheet of the same workbook, in a column of earlier results beside it, or in the history the office keeps.
 */
export function earlierResults(
  current: WorkbookRead,
  previous: WorkbookRead | undefined,
  history?: EarlierLookup,
): EarlierResults {
  const found = new Map<IndicatorRecord, EarlierResult>();
  const before = previous === undefined ? undefined : indexOf(previous.reading);
  const own = hasSeveralTimes(current.reading) ? indexOf(current.reading) : undefined;
  for (const record of current.reading.records) {
    const key = before === undefined && own === undefined ? "" : subjectOf(record);
    const time = timeOf(current.reading.tables[record.table], record);
    const given = atStage(before?.get(key) ?? [], record);
    const onSheet = atStage(
      (own?.get(key) ?? []).filter((candidate) => isBefore(candidate.time, time)),
      record,
    );
    const earlier =
      given !== undefined
        ? asEarlier(given, { kind: "previousFile" })
        : onSheet !== undefined
          ? asEarlier(onSheet, { kind: "cell", cell: onSheet.cell })
          : (inColumn(record, current) ?? history?.before(record, time));
    if (earlier !== undefined) found.set(record, earlier);
  }
  return found;
}
