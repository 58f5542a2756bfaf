import { criterionOf, isIndicatorCode } from "../sheet/codes";
import type { TableRow } from "../sheet/table";
import { columnScale } from "./columnScale";
import { contradictionBetween, contradictionWithin } from "./contradiction";
import type { Gathered } from "./gathered";
import { isKnown } from "./gathered";
import { judgedRecord, markRecord } from "./recordOf";
import type { Facts } from "./recordOf";
import { rateOf, wholeOf } from "./rates";
import type { RateOf } from "./rates";
import type { Strand, VerdictColumns } from "./strands";
import { strandsOf } from "./strands";
import type { ReadCell, TableCursor } from "./tableCursor";
import { areaOf } from "./tableReading";
import type { CellOfSheet, IndicatorRecord, RateContradiction, WrittenPlace, WrittenVerdict } from "./types";
import { readSheetLists } from "./writtenLists";
import { readVerdictPair, readWrittenVerdict } from "./writtenVerdict";

/** A sheet that names no commune still gets its results judged. */
const NO_PLACE: WrittenPlace = { name: "", written: "", match: { kind: "unknown" } };

interface CodedRow {
  readonly row: TableRow;
  readonly code: string;
  readonly scope: IndicatorRecord["scope"];
}

interface StrandPlace {
  readonly place: WrittenPlace;
  readonly area: string;
}

/** Whether a row reports a figure, as an indicator's row does and a criterion's does not. */
function reportsFigure(cursor: TableCursor, row: number): boolean {
  return cursor.table.columns.some(({ role, column }) => {
    if (role !== "result") return false;
    const { kind } = cursor.read(row, column).result;
    return kind === "figure" || kind === "ratio";
  });
}

/** The rows that report an indicator, or a criterion none of whose indicators has a row. */
function codedRows(cursor: TableCursor): readonly CodedRow[] {
  const { table, book } = cursor;
  const withIndicators = new Set<string>();
  const recorded = new Set<string>();
  for (const { kind, code } of table.rows) {
    if (kind !== "record" || code === undefined) continue;
    recorded.add(book.codes.canonical(code));
    if (isIndicatorCode(code)) withIndicators.add(criterionOf(code));
  }
  return table.rows.flatMap((row): readonly CodedRow[] => {
    if (row.code === undefined || (row.kind !== "record" && row.kind !== "criterion")) return [];
    const code = book.codes.canonical(row.code);
    if (row.kind === "criterion" && (withIndicators.has(code) || recorded.has(code))) return [];
    // "10" is a criterion and its only indicator: in a sheet of criteria alone it is the criterion.
    const namesBoth = book.codes.indicators.has(code);
    const isIndicator =
      isIndicatorCode(code) ||
      !book.codes.criteria.has(code) ||
      (namesBoth && (withIndicators.size > 0 || reportsFigure(cursor, row.row)));
    return [{ row, code, scope: isIndicator ? "indicator" : "criterion" }];
  });
}

function verdictAt(cursor: TableCursor, row: number, columns: VerdictColumns): WrittenVerdict | undefined {
  const yes = cursor.read(row, columns.yes);
  const yesVerdict = readWrittenVerdict(yes.result, yes.text, yes.cell, "met");
  if (columns.no === undefined) return yesVerdict;
  const no = cursor.read(row, columns.no);
  return readVerdictPair(
    yesVerdict,
    readWrittenVerdict(no.result, no.text, no.cell, "unmet"),
    yes.cell,
    no.cell,
  );
}

function verdictsAt(cursor: TableCursor, row: number, strand: Strand): readonly WrittenVerdict[] {
  return strand.verdicts.flatMap((columns) => verdictAt(cursor, row, columns) ?? []);
}

function columnOf({ table }: TableCursor, role: "label" | "unit"): number | undefined {
  return table.columns.find((column) => column.role === role)?.column;
}

/** What a row's own cell says, else what the set says of its indicator. */
function ownText(cursor: TableCursor, row: number, column: number | undefined, usual = ""): string {
  const own = column === undefined ? "" : cursor.text(row, column);
  return own === "" ? usual : own;
}

/** The two columns a strand's rates are of, as their headers say or else as most rows show. */
function partsOf(cursor: TableCursor, rows: readonly CodedRow[], strand: Strand): RateOf | undefined {
  const { numerator, denominator, result, resultIsMark } = strand;
  if (numerator !== undefined && denominator !== undefined) return { part: numerator, whole: denominator };
  return resultIsMark
    ? undefined
    : rateOf(
        cursor,
        result,
        rows.map(({ row }) => row),
      );
}

function contradictionAt(
  cursor: TableCursor,
  row: number,
  parts: RateOf | undefined,
  rate: ReadCell,
): RateContradiction | undefined {
  if (parts === undefined) return contradictionWithin(rate);
  return (
    contradictionWithin(rate) ??
    contradictionBetween(cursor.read(row, parts.part), wholeOf(cursor, row, parts), rate)
  );
}

function placeOf(cursor: TableCursor, strand: Strand): StrandPlace {
  const { head, table, places, environment } = cursor;
  if (strand.place === undefined) return { place: head.place ?? NO_PLACE, area: head.area };
  const place = places.read(strand.place, { district: table.title.district, year: head.placeYear });
  return { place, area: areaOf(environment, place, head.set, table.title.areaText) };
}

function readStrand(
  cursor: TableCursor,
  rows: readonly CodedRow[],
  strand: Strand,
  gathered: Gathered,
): void {
  const { place, area } = placeOf(cursor, strand);
  const { set, year } = cursor.head;
  const readRows = rows.map((coded) => {
    const target = strand.target === undefined ? undefined : cursor.read(coded.row.row, strand.target);
    return {
      coded,
      read: cursor.read(coded.row.row, strand.result),
      chosen: cursor.targets.choose({ set, code: coded.code, area, year }, target),
      isRate: cursor.book.indicator(coded.code)?.measure === "rate",
    };
  });
  const scale = columnScale(readRows);
  const labels = columnOf(cursor, "label");
  const units = columnOf(cursor, "unit");
  const parts = partsOf(cursor, rows, strand);
  const firsts = new Map<string, CellOfSheet>();

  for (const { coded, read, chosen } of readRows) {
    const { code, scope } = coded;
    const { row } = coded.row;
    const indicator = cursor.book.indicator(code);
    const written = verdictsAt(cursor, row, strand);
    const facts: Facts = {
      scope,
      layout: "communeSheet",
      place,
      area,
      code,
      label: ownText(cursor, row, labels, indicator?.label),
      unit: ownText(cursor, row, units, indicator?.unit),
      stage: strand.stage,
      read,
      chosen,
      repeats: firsts.get(code),
    };
    if (!firsts.has(code)) firsts.set(code, read.cell);
    if (strand.resultIsMark || scope === "criterion") {
      const mark = strand.resultIsMark
        ? written[0]
        : readWrittenVerdict(read.result, read.text, read.cell, "met");
      gathered.records.push(markRecord(cursor, facts, mark, cursor.table.blankMark ?? "missing"));
      continue;
    }
    const contradiction = contradictionAt(cursor, row, parts, read);
    if (contradiction !== undefined) gathered.contradictions.push(contradiction);
    gathered.records.push(judgedRecord(cursor, facts, { scale, written, contradiction }));
  }
}

/** Verdicts on the rows of whole criteria; where a sheet has no column of verdicts, in the column of results. */
function readCriterionRows(
  cursor: TableCursor,
  rows: readonly CodedRow[],
  strand: Strand,
  gathered: Gathered,
): void {
  const { place } = placeOf(cursor, strand);
  const reported = new Set(rows.map(({ row }) => row.row));
  for (const { row, kind, criterion } of cursor.table.rows) {
    if (kind !== "criterion" || criterion === undefined || reported.has(row)) continue;
    const result = cursor.read(row, strand.result);
    const inResult = readWrittenVerdict(result.result, result.text, result.cell, "met");
    const inColumns = verdictsAt(cursor, row, strand);
    const written = inColumns.length > 0 || inResult?.verdict === undefined ? inColumns : [inResult];
    for (const verdict of written) {
      gathered.criteria.push({
        table: cursor.index,
        place,
        set: cursor.head.set,
        stage: strand.stage,
        no: criterion,
        written: verdict,
      });
    }
  }
}

/** Verdicts on whole criteria in a column of their own, each beside some indicator of its criterion; of the last stage unless told. */
function readCriterionColumns(cursor: TableCursor, strands: readonly Strand[], gathered: Gathered): void {
  const { table, head, index } = cursor;
  for (const { column, stage = strands.at(-1)?.stage } of table.columns.filter(
    ({ judges }) => judges === "criterion",
  )) {
    for (const { row, kind, criterion } of table.rows) {
      if (criterion === undefined || (kind !== "record" && kind !== "criterion")) continue;
      const { result, text, cell } = cursor.read(row, column);
      const written = readWrittenVerdict(result, text, cell, "met");
      if (written?.verdict === undefined) continue;
      gathered.criteria.push({
        table: index,
        place: head.place ?? NO_PLACE,
        set: head.set,
        stage,
        no: criterion,
        written,
      });
    }
  }
}

function readCodes(cursor: TableCursor, rows: readonly CodedRow[], gathered: Gathered): void {
  const { table, book, head, index } = cursor;
  const labels = columnOf(cursor, "label");
  const codes = table.columns.find(({ role }) => role === "code")?.column;
  // Beside the numbers of criteria the codes of indicators may stand before their words.
  const columnOfCode = (row: TableRow): number =>
    labels !== undefined &&
    codes !== undefined &&
    row.codeFrom === "label" &&
    cursor.text(row.row, codes) === ""
      ? labels
      : (codes ?? labels ?? table.area.left);
  const firsts = new Map<string, CellOfSheet>();
  const coded = new Map(rows.map((one) => [one.row.row, one]));
  for (const row of table.rows) {
    const { code, scope } = coded.get(row.row) ?? {};
    const unread = row.kind === "record" && row.code === undefined && row.codeWritten !== undefined;
    if (code === undefined && !unread) continue;
    const written = String(row.codeWritten ?? row.code ?? "");
    const cell = cursor.cell(row.row, columnOfCode(row));
    const name = code ?? written;
    const first = firsts.get(name);
    const known =
      code === undefined ? !book.codes.listed && undefined : isKnown(book.codes, code, scope ?? "indicator");
    const lostDigit =
      typeof row.codeWritten === "number" && String(row.codeWritten) !== row.code
        ? row.codeWritten
        : undefined;
    gathered.codes.push({
      table: index,
      set: head.set,
      scope: scope ?? "indicator",
      written,
      code: name,
      cell,
      ...(head.place === undefined ? {} : { place: head.place }),
      ...(known === undefined ? {} : { known }),
      ...(lostDigit === undefined ? {} : { lostDigit }),
      ...(row.codeFrom === "date" && { isDate: true }),
      ...(first === undefined ? {} : { repeats: first }),
      ...(labels === undefined ? {} : { label: cursor.text(row.row, labels) }),
    });
    if (first === undefined) firsts.set(name, cell);
  }
}

/** Reads a sheet whose rows are the indicators of one commune, or of several whose results stand side by side. */
export function readCommuneSheet(cursor: TableCursor, gathered: Gathered): void {
  const rows = codedRows(cursor);
  readCodes(cursor, rows, gathered);
  const strands = strandsOf(cursor.table);
  for (const strand of strands) {
    readStrand(cursor, rows, strand, gathered);
    readCriterionRows(cursor, rows, strand, gathered);
  }
  readCriterionColumns(cursor, strands, gathered);
  const { place } = cursor.head;
  if (place !== undefined) {
    const { district } = cursor.table.title;
    gathered.places.push({ table: cursor.index, place, ...(district === undefined ? {} : { district }) });
    readSheetLists(cursor, place, gathered);
  }
  for (const { row, column, met, of } of cursor.table.title.writtenCounts ?? []) {
    const under = cursor.table.columns.find((one) => one.column === column);
    const strand = strands.find((one) => one.place !== undefined && one.place === under?.place);
    const stage = under?.stage;
    gathered.totals.push({
      table: cursor.index,
      place: strand === undefined ? (place ?? NO_PLACE) : placeOf(cursor, strand).place,
      set: cursor.head.set,
      cell: cursor.cell(row, column),
      met,
      ofRow: false,
      ...(under?.role === "verdictNo" && { ofUnmet: true }),
      ...(of === undefined ? {} : { of }),
      ...(stage === undefined ? {} : { stage }),
    });
  }
}
