import { isIndicatorCode } from "../sheet/codes";
import type { TableColumn, TableRow } from "../sheet/table";
import type { Mark } from "../target/types";
import { columnScale } from "./columnScale";
import { contradictionBetween, contradictionWithin } from "./contradiction";
import type { Gathered } from "./gathered";
import { isKnown } from "./gathered";
import { judgedRecord, markRecord } from "./recordOf";
import type { Facts } from "./recordOf";
import { rateOf, wholeOf } from "./rates";
import type { RateOf } from "./rates";
import { readRowCounts } from "./rowCounts";
import { statedTarget } from "./statedTargets";
import type { TableCursor } from "./tableCursor";
import { areaOf } from "./tableReading";
import type { ChosenTarget } from "./targets";
import type { CellOfSheet, IndicatorRecord, RateContradiction, WrittenPlace, WrittenVerdict } from "./types";
import { readVerdictPair, readWrittenVerdict } from "./writtenVerdict";

/** A value column of a matrix, with the columns that stand beside it for the same code. */
interface ValueColumn {
  readonly code: string;
  readonly scope: IndicatorRecord["scope"];
  readonly column: TableColumn;
  readonly verdict?: number;
  readonly verdictNo?: number;
  /** A target of each row's own. */
  readonly target?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

interface PlacedRow {
  readonly row: TableRow;
  readonly place: WrittenPlace;
  readonly area: string;
}

const VERDICT_MARKS: ReadonlySet<Mark> = new Set<Mark>(["met", "unmet", "cross"]);
const VALUE_ROLES: ReadonlySet<string> = new Set(["result", "mark"]);

/** A whole criterion's column where the matrix has no columns of indicators, or where the set knows no indicator so called. */
function scopeOf(
  cursor: TableCursor,
  code: string,
  column: TableColumn,
  hasIndicators: boolean,
): IndicatorRecord["scope"] {
  if (isIndicatorCode(code)) return "indicator";
  const { indicators } = cursor.book.codes;
  const named = indicators.has(cursor.book.codes.canonical(code));
  return named && (hasIndicators || column.role === "result") ? "indicator" : "criterion";
}

function valueColumns(cursor: TableCursor): readonly ValueColumn[] {
  const { columns } = cursor.table;
  const coded = columns.filter(({ code }) => code !== undefined);
  const values = coded.filter(({ role }) => VALUE_ROLES.has(role));
  const main = values.length > 0 ? values : coded.filter(({ role }) => role === "verdict");
  const hasIndicators = main.some(({ code }) => code !== undefined && isIndicatorCode(code));
  return main.flatMap((column): readonly ValueColumn[] => {
    if (column.code === undefined) return [];
    const scope = scopeOf(cursor, column.code, column, hasIndicators);
    const code = scope === "indicator" ? cursor.book.codes.canonical(column.code) : column.code;
    return [{ code, scope, column, ...columnsBeside(columns, column) }];
  });
}

type Beside = Pick<ValueColumn, "verdict" | "verdictNo" | "target" | "numerator" | "denominator">;

const ROLES_BESIDE = ["verdict", "verdictNo", "target", "numerator", "denominator"] as const;

const PARTS: ReadonlySet<string> = new Set(["numerator", "denominator"]);

/** The columns that stand beside a value for the same code; what names no code is shared by all. */
function columnsBeside(columns: readonly TableColumn[], value: TableColumn): Beside {
  const beside: { -readonly [Role in keyof Beside]: Beside[Role] } = {};
  for (const role of ROLES_BESIDE) {
    const own = columns.filter((other) => other !== value && other.role === role);
    const isStaged = role === "verdict" || role === "verdictNo";
    const ofCodes = own.filter(
      ({ code, stage }) => code === value.code && (!isStaged || stage === value.stage),
    );
    // Of kilometres of several years, or of men and women, the cells tell which a rate is of.
    if (PARTS.has(role) && ofCodes.length > 1) continue;
    const [ofCode] = ofCodes;
    const found = ofCode ?? (isStaged ? undefined : own.find(({ code }) => code === undefined));
    if (found !== undefined) beside[role] = found.column;
  }
  return beside;
}

function placedRows(cursor: TableCursor): readonly PlacedRow[] {
  const { table, grid, places, head, environment } = cursor;
  const areaColumn = table.columns.find(({ role }) => role === "area")?.column;
  const areas = new Map<string, string>();
  return table.rows.flatMap((row) => {
    const place = row.kind === "record" ? places.ofRow(table, grid, row, head.placeYear) : undefined;
    if (place === undefined) return [];
    const written = areaColumn === undefined ? table.title.areaText : cursor.text(row.row, areaColumn);
    const key = `${place.written}\u0000${row.district ?? ""}\u0000${written ?? ""}`;
    const area = areas.get(key) ?? areaOf(environment, place, head.set, written);
    areas.set(key, area);
    return [{ row, place, area }];
  });
}

function verdictBeside(
  cursor: TableCursor,
  row: number,
  yes: number,
  no: number | undefined,
): WrittenVerdict | undefined {
  const met = cursor.read(row, yes);
  const written = readWrittenVerdict(met.result, met.text, met.cell, "met");
  if (no === undefined) return written;
  const unmet = cursor.read(row, no);
  return readVerdictPair(
    written,
    readWrittenVerdict(unmet.result, unmet.text, unmet.cell, "unmet"),
    met.cell,
    unmet.cell,
  );
}

/** What stands in one column about each row's place. */
function factsOf(
  cursor: TableCursor,
  rows: readonly PlacedRow[],
  { code, scope, column, target }: ValueColumn,
): readonly Facts[] {
  const { table, book, head, targets } = cursor;
  const indicator = scope === "indicator" ? book.indicator(code) : undefined;
  const criterion = book.set?.criteria.find(({ no }) => no === code);
  const label = indicator?.label ?? criterion?.name ?? "";
  const unit = indicator?.unit ?? "";
  const values = table.columns.filter(({ role }) => VALUE_ROLES.has(role));
  const isOnly = values.every((other) => other.code === column.code);
  const sheetTarget =
    table.targetRow === undefined
      ? statedTarget(cursor, column.column, isOnly ? "onlyIndicator" : "several")
      : cursor.read(table.targetRow, column.column);
  const byArea = new Map<string, ChosenTarget>();
  const chosenFor = (row: number, area: string): ChosenTarget => {
    const key = { set: head.set, code, area, year: head.year };
    if (target !== undefined) return targets.choose(key, cursor.read(row, target));
    const chosen = byArea.get(area) ?? targets.choose(key, sheetTarget);
    byArea.set(area, chosen);
    return chosen;
  };
  return rows.map(({ row, place, area }): Facts => {
    return {
      scope,
      layout: "matrix",
      place,
      area,
      code,
      label,
      unit,
      stage: column.stage,
      read: cursor.read(row.row, column.column),
      chosen: chosenFor(row.row, area),
      repeats: undefined,
    };
  });
}

/**
 * Whether a column of marks answers its indicator's question with Có or Không, as "Nhà tạm, dột nát: Không" does. A "K" alone,
 * and every mark in a column with Đạt in it, is a verdict.
 */
function holdsAnswers(facts: readonly Facts[]): boolean {
  const marks = facts.flatMap(({ read }) => (read.result.kind === "mark" ? [read] : []));
  const isAsked = facts.some(
    ({ chosen }) => chosen.target.kind === "mark" && chosen.target.expected !== "met",
  );
  const isVerdict = marks.some(({ result }) => result.kind === "mark" && VERDICT_MARKS.has(result.mark));
  return isAsked && !isVerdict && marks.some(({ text }) => text.trim().length > 1);
}

/** The records of one column, one a row. */
function readColumn(
  cursor: TableCursor,
  rows: readonly PlacedRow[],
  value: ValueColumn,
): readonly IndicatorRecord[] {
  const { scope, column, verdict, verdictNo, numerator, denominator } = value;
  const facts = factsOf(cursor, rows, value);
  if ((column.role !== "result" && !holdsAnswers(facts)) || scope === "criterion") {
    const blankMeans = cursor.table.blankMark ?? "missing";
    return facts.map((own) => {
      const mark = verdictBeside(cursor, own.read.cell.row, column.column, verdictNo);
      return markRecord(cursor, own, mark, blankMeans);
    });
  }
  const isRate = cursor.book.indicator(value.code)?.measure === "rate";
  const scale = columnScale(facts.map(({ read, chosen }) => ({ read, chosen, isRate })));
  const parts =
    numerator !== undefined && denominator !== undefined
      ? { part: numerator, whole: denominator }
      : rateOf(
          cursor,
          column.column,
          rows.map(({ row }) => row),
        );
  return facts.map((own) => {
    const written =
      verdict === undefined ? undefined : verdictBeside(cursor, own.read.cell.row, verdict, verdictNo);
    return judgedRecord(cursor, own, {
      scale,
      written: written === undefined ? [] : [written],
      contradiction: contradictionOf(cursor, own, parts),
    });
  });
}

function contradictionOf(
  cursor: TableCursor,
  { read }: Facts,
  parts: RateOf | undefined,
): RateContradiction | undefined {
  const within = contradictionWithin(read);
  if (within !== undefined || parts === undefined) return within;
  const { row } = read.cell;
  return contradictionBetween(cursor.read(row, parts.part), wholeOf(cursor, row, parts), read);
}

/** All records of the matrix, row by row. */
function readValues(
  cursor: TableCursor,
  rows: readonly PlacedRow[],
  values: readonly ValueColumn[],
  gathered: Gathered,
): void {
  const columns = values.map((value) => readColumn(cursor, rows, value));
  for (const at of rows.keys()) {
    for (const column of columns) {
      const record = column[at];
      if (record === undefined) continue;
      gathered.records.push(record);
      if (record.contradiction !== undefined) gathered.contradictions.push(record.contradiction);
    }
  }
}

/** The header cell of a value column: the one nearest the rows that holds anything. */
function headerCell(cursor: TableCursor, column: number): CellOfSheet {
  const { headerRows, firstRow, targetRow } = cursor.table;
  const named = headerRows.filter((row) => row !== targetRow);
  const filled = [...named].reverse().find((row) => cursor.grid.kindAt(row, column) !== "blank");
  return cursor.cell(filled ?? headerRows.at(-1) ?? firstRow, column);
}

function readCodes(cursor: TableCursor, values: readonly ValueColumn[], gathered: Gathered): void {
  const firsts = new Map<string, CellOfSheet>();
  for (const { code, scope, column } of values) {
    const cell = headerCell(cursor, column.column);
    const key = `${code}\u0000${column.stage ?? ""}\u0000${column.place ?? ""}`;
    const first = firsts.get(key);
    const known = isKnown(cursor.book.codes, code, scope);
    gathered.codes.push({
      table: cursor.index,
      set: cursor.head.set,
      scope,
      written: column.code ?? code,
      code,
      cell,
      ...(known === undefined ? {} : { known }),
      ...(first === undefined ? {} : { repeats: first }),
    });
    if (first === undefined) firsts.set(key, cell);
  }
}

/** Reads a sheet whose rows are communes and whose columns are criteria or indicators. */
export function readMatrix(cursor: TableCursor, gathered: Gathered): void {
  const values = valueColumns(cursor);
  const rows = placedRows(cursor);
  readCodes(cursor, values, gathered);
  readValues(cursor, rows, values, gathered);
  const hasCriteriaOnly = values.length > 0 && values.every(({ scope }) => scope === "criterion");
  readRowCounts(cursor, rows, hasCriteriaOnly, gathered);
}
