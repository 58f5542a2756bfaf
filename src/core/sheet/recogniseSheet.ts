import type { CriteriaSet } from "../criteria/types";
import type { PlaceRegister } from "../text/placeRegister";
import { columnSignals } from "./columnSignals";
import { decidedColumns } from "./decisions";
import type { Grid } from "./grid";
import { findHeaders } from "./headerBlock";
import type { HeaderBlock } from "./headerBlock";
import { HOUSEHOLDS, holdsHouseholds, listsHouseholds } from "./households";
import { SHEET_KINDS } from "./kinds";
import type { KindReading, SheetEvidence, SheetKindReader } from "./kinds/kind";
import { blankMark } from "./kinds/matrix";
import { targetRowOf } from "./kinds/placeRows";
import { indexLabels } from "./labelIndex";
import type { LabelIndex } from "./labelIndex";
import { legendMarks } from "./legendMarks";
import { withAnswers } from "./markMeanings";
import { communeParts } from "./longList";
import { isOwnList, OWN_LIST } from "./ownList";
import { placeNames } from "./placeNames";
import type { PlaceNames } from "./placeNames";
import { segmentsOf, segmentsWithoutHeader, withTitlesApart } from "./segments";
import type { Segment } from "./segments";
import { isSigning } from "./rowWords";
import { SheetView } from "./sheetView";
import { bandsOf } from "./sideBySide";
import type { SheetDecision, Table, TableColumn, TableRow, TableTitle } from "./table";
import { tablesOfSegments } from "./tablesOfSegments";
import { readTitle } from "./title";
import { titleCells } from "./titleCells";
import { words, wordsOfAll } from "./words";
import { writtenCounts } from "./writtenCounts";

/** What is known besides the sheet. */
export interface RecognitionContext {
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
  readonly decisions?: readonly SheetDecision[];
}

/** Below this no kind is taken for granted, and the sheet is unknown. */
const SURE_ENOUGH = 0.5;
const ROWS_BELOW_FOR_COUNTS = 12;
const MOST_CELLS_OF_A_LEGEND = 2;

/**
 * Tells what tables a sheet holds: the kind of each, its header, the roles of its columns, the kinds of its rows and what
 * its title says. There is always at least one table; its kind is "unknown", with the reason, where nothing fits.
 */
export function recogniseSheet(grid: Grid, context: RecognitionContext): readonly Table[] {
  const view = new SheetView(grid);
  const known: Known = {
    context,
    places: namesOf(context.registers),
    decision: context.decisions?.find((decision) => decision.sheet === grid.name),
  };
  if (known.decision?.kind === "unknown") return [unknownTable(view, "decision", known)];
  if (isOwnList(grid)) return [unknownTable(view, OWN_LIST, known)];
  const sheet: HeadedView = { view, headers: findHeaders(view) };
  const bands = bandsOf(view, sheet.headers);
  const read = bands.map(({ left, right }) => tablesIn(headedWithin(sheet, left, right), sheet, known));
  const tables = read.flatMap((one) => one.tables);
  if (tables.length > 0) return tables;
  if (holdsHouseholds(view, known.places)) return [unknownTable(view, HOUSEHOLDS, known)];
  const hasSegments = read.some((one) => one.hasSegments);
  return [unknownTable(view, hasSegments ? "noKindFits" : reasonOf(view), known)];
}

interface HeadedView {
  readonly view: SheetView;
  readonly headers: readonly HeaderBlock[];
}

function headedWithin(sheet: HeadedView, left: number, right: number): HeadedView {
  const view = sheet.view.within(left, right);
  return view === sheet.view ? sheet : { view, headers: findHeaders(view) };
}

/** The tables of one band of columns, one under the other. */
function tablesIn(
  { view, headers }: HeadedView,
  sheet: HeadedView,
  known: Known,
): { readonly tables: readonly Table[]; readonly hasSegments: boolean } {
  const headed = withTitlesApart(view, segmentsOf(view, headers));
  const segments = headed.length > 0 ? headed : segmentsWithoutHeader(view);
  const before = view === sheet.view ? 0 : firstHeaderRow([...sheet.headers, ...headers]);
  const above: AboveTables = { sheet: sheet.view, before };
  const tables = tablesOfSegments(segments, (segment, titleFrom) =>
    tablesOf(view, segment, { ...known, above }, titleFrom),
  );
  return { tables, hasSegments: segments.length > 0 };
}

/** The first row at which any of the tables side by side begins: what stands above it may be said of all. */
function firstHeaderRow(headers: readonly HeaderBlock[]): number {
  return Math.min(...headers.flatMap(({ rows }) => rows.slice(0, 1)));
}

interface AboveTables {
  readonly sheet: SheetView;
  /** Only rows before this one are above every table of the sheet. */
  readonly before: number;
}

interface Known {
  readonly context: RecognitionContext;
  readonly places: PlaceNames;
  readonly decision: SheetDecision | undefined;
}

const namesByRegisters = new WeakMap<readonly PlaceRegister[], PlaceNames>();
const indexBySet = new WeakMap<CriteriaSet, LabelIndex>();

function namesOf(registers: readonly PlaceRegister[]): PlaceNames {
  const names = namesByRegisters.get(registers) ?? placeNames(registers);
  namesByRegisters.set(registers, names);
  return names;
}

function indexOf(set: CriteriaSet): LabelIndex {
  const index = indexBySet.get(set) ?? indexLabels(set);
  indexBySet.set(set, index);
  return index;
}

function tablesOf(
  view: SheetView,
  segment: Segment,
  known: Known & { readonly above: AboveTables },
  titleFrom: number,
): readonly Table[] {
  const { block } = segment;
  const to = (block.rows[0] ?? segment.bodyRows[0] ?? 0) - 1;
  const title = titleBeside(view, { from: titleFrom, to }, known);
  const labels = known.context.sets
    .filter((set) => title.set === undefined || set.id === title.set)
    .map((set) => indexOf(set));
  const marks = withAnswers(legendMarks(linesBeside(view, title, segment)), known.decision?.marks);
  const evidence: SheetEvidence = {
    view,
    block,
    bodyRows: segment.bodyRows,
    signals: columnSignals(view, block, segment.bodyRows, { places: known.places, labels, marks }),
    titleLines: title.lines.map(({ text }) => text),
    titleWords: wordsOfAll([...title.lines.map(({ text }) => text), view.grid.name]),
    places: known.places,
    marks,
    areaWords: areaWordsOf(title, known.context),
    labels,
  };
  const parts = communeParts(evidence, segment, title) ?? [];
  const ofCommunes = parts.flatMap(({ segment: part, ...about }) =>
    assembled({ ...evidence, bodyRows: part.bodyRows }, part, { ...title, ...about }, known.decision),
  );
  const areSlips = ofCommunes.length > 0 && ofCommunes.every(({ kind }) => kind === "communeSheet");
  return areSlips ? ofCommunes : assembled(evidence, segment, title, known.decision);
}

function assembled(
  evidence: SheetEvidence,
  segment: Segment,
  title: TableTitle,
  decision: SheetDecision | undefined,
): readonly Table[] {
  const chosen = choose(evidence, decision);
  return chosen === undefined ? [] : [assemble(evidence, segment, chosen, title, decision)];
}

/** The registers' areas by their ids and names, and the area the title names. */
function areaWordsOf(title: TableTitle, { sets, registers }: RecognitionContext): readonly string[] {
  const ids = registers.map((register) => register.area);
  const names = sets.flatMap((set) =>
    set.areas.filter((area) => ids.includes(area.id)).map((area) => area.name),
  );
  return [...new Set([title.areaText ?? "", ...ids, ...names].map(words))].filter((area) => area !== "");
}

interface Chosen {
  readonly reader: SheetKindReader;
  readonly reading: KindReading;
}

/** What a list by households may still be: what each gave or was visited for adds up to nothing that is judged. */
const KINDS_OF_HOUSEHOLDS = SHEET_KINDS.filter(({ kind }) => kind === "funding" || kind === "inspection");

function isOfHouseholds({ view, block, bodyRows, titleLines, places }: SheetEvidence): boolean {
  return listsHouseholds(view, { headerRows: block.rows, bodyRows, title: titleLines.join(" ") }, places);
}

function choose(evidence: SheetEvidence, decision: SheetDecision | undefined): Chosen | undefined {
  const kinds = decision?.kind === undefined && isOfHouseholds(evidence) ? KINDS_OF_HOUSEHOLDS : SHEET_KINDS;
  const readings = kinds.flatMap((reader): readonly Chosen[] => {
    const reading = reader.read(evidence);
    return reading === undefined ? [] : [{ reader, reading }];
  });
  const decided = readings.find(({ reader }) => reader.kind === decision?.kind);
  if (decided !== undefined)
    return { ...decided, reading: { ...decided.reading, confidence: 1, reasons: ["decision"] } };
  const best = readings.reduce<Chosen | undefined>(
    (a, b) => (a === undefined || b.reading.confidence > a.reading.confidence ? b : a),
    undefined,
  );
  return best !== undefined && best.reading.confidence >= SURE_ENOUGH ? best : undefined;
}

function assemble(
  evidence: SheetEvidence,
  segment: Segment,
  { reader, reading }: Chosen,
  title: TableTitle,
  decision: SheetDecision | undefined,
): Table {
  const { view, block } = evidence;
  const columns = withHeadings(decidedColumns(reading.columns, decision), evidence);
  const rows = withRepeatedHeaders(reader.rows(evidence, columns), segment.repeatedHeaderRows);
  const bottom = block.rows.at(-1) ?? segment.bodyRows[0] ?? 0;
  const lastRow = rows.at(-1)?.row ?? bottom;
  const edges = columns.map(({ column }) => column);
  const targetRow = reader.kind === "matrix" ? targetRowOf(evidence, columns) : undefined;
  const legend = legendAround(view, title, lastRow);
  const meanings = withAnswers(legendMarks(linesAround(view, title, lastRow)), decision?.marks);
  const blank =
    reader.kind === "matrix" ? blankMark({ ...evidence, marks: meanings }, columns, rows, legend) : undefined;
  const counts = reader.kind === "communeSheet" ? countsAround(view, title, rows, lastRow, columns) : [];
  const headerYear = Math.max(0, ...evidence.signals.map((signal) => signal.year ?? 0));
  return {
    sheet: view.grid.id,
    sheetName: view.grid.name,
    kind: reader.kind,
    confidence: Math.min(1, Math.round(reading.confidence * 100) / 100),
    reasons: reading.reasons,
    headerRows: block.rows,
    firstRow: rows[0]?.row ?? bottom + 1,
    lastRow,
    area: {
      top: block.rows[0] ?? bottom,
      left: Math.min(block.left, ...edges),
      bottom: lastRow,
      right: Math.max(block.right, ...edges),
    },
    columns,
    rows,
    title: {
      ...withoutPlaceOfTab(title, columns),
      ...(title.year === undefined && headerYear > 0 && { year: headerYear }),
      ...(counts.length > 0 && { writtenCounts: counts }),
    },
    ...(targetRow !== undefined && { targetRow }),
    ...(blank !== undefined && { blankMark: blank }),
    ...(meanings !== undefined && { markMeanings: meanings }),
  };
}

/** A tab's name says nothing where the columns say whose they are: "3 xã Ninh Sơn" counts the communes of a district. */
function withoutPlaceOfTab({ place, ...title }: TableTitle, columns: readonly TableColumn[]): TableTitle {
  const isOfTab = place !== undefined && "from" in place && place.from === "sheetName";
  const isNeeded = !isOfTab || columns.every((column) => column.place === undefined);
  return isNeeded && place !== undefined ? { ...title, place } : title;
}

function withHeadings(columns: readonly TableColumn[], { block }: SheetEvidence): readonly TableColumn[] {
  return columns.map((column) => {
    const heading = (block.paths.get(column.column) ?? []).map((cell) => cell.text);
    return heading.length === 0 ? column : { ...column, heading };
  });
}

function withRepeatedHeaders(rows: readonly TableRow[], repeated: readonly number[]): readonly TableRow[] {
  const last = rows.at(-1)?.row ?? -1;
  const headers = repeated.filter((row) => row < last).map((row): TableRow => ({ row, kind: "header" }));
  return headers.length === 0 ? rows : [...rows, ...headers].sort((a, b) => a.row - b.row);
}

/**
 * The title of a table among others side by side: its own columns' lines, and lines above all tables that stand alone in
 * their row; where these name no commune, whatever stands above, as a letterhead does.
 */
function titleBeside(
  view: SheetView,
  { from, to }: { readonly from: number; readonly to: number },
  known: Known & { readonly above: AboveTables },
): TableTitle {
  const { sheet, before } = known.above;
  const own = titleOf(view, from, to, known);
  if (sheet === view || from >= before) return own;
  const shared = titleOf(sheet, from, Math.min(to, before - 1), known);
  const lines = [...shared.lines, ...own.lines.filter(({ row }) => row >= before)];
  const isNamed = own.place !== undefined && "row" in own.place;
  return { ...shared, ...own, ...(!isNamed && shared.place !== undefined && { place: shared.place }), lines };
}

function titleOf(
  view: SheetView,
  from: number,
  to: number,
  { context, places, decision }: Known,
): TableTitle {
  const cells = titleCells(view, afterSignatures(view, from, to), to);
  const title = readTitle(cells, view.grid.name, context.sets, places);
  return {
    ...title,
    ...(decision?.set !== undefined && { set: decision.set }),
    ...(decision?.place !== undefined && { place: { written: decision.place, from: "decision" } }),
  };
}

/** The signatures of the table above name its own commune, not that of the table below. */
function afterSignatures(view: SheetView, from: number, to: number): number {
  if (from === 0) return from;
  const signed = view
    .rowsBetween(from, to)
    .findLast((row) => view.columnsIn(row).some((column) => isSigning(view.text(row, column))));
  return signed === undefined ? from : signed + 1;
}

function legendAround(view: SheetView, title: TableTitle, lastRow: number): string {
  const below = titleCells(view, lastRow + 1, lastRow + ROWS_BELOW_FOR_COUNTS).map((cell) => cell.text);
  return wordsOfAll([...title.lines.map(({ text }) => text), ...below]);
}

/** The lines a legend may be: rows above and below the table, the texts of each one after the other. */
function linesAround(view: SheetView, title: TableTitle, lastRow: number): readonly string[] {
  const below = view.rowsBetween(lastRow + 1, lastRow + ROWS_BELOW_FOR_COUNTS);
  return linesOf(view, [...rowsOfTitle(title), ...below]);
}

/** The same before it is known where the table ends: its last rows too, where they are no rows of figures. */
function linesBeside(view: SheetView, title: TableTitle, { bodyRows }: Segment): readonly string[] {
  const last = bodyRows.slice(-ROWS_BELOW_FOR_COUNTS);
  const lines = last.filter((row) => view.columnsIn(row).length <= MOST_CELLS_OF_A_LEGEND);
  return linesOf(view, [...rowsOfTitle(title), ...lines]);
}

function rowsOfTitle({ lines }: TableTitle): readonly number[] {
  return [...new Set(lines.map(({ row }) => row))];
}

function linesOf(view: SheetView, rows: readonly number[]): readonly string[] {
  return rows.map((row) =>
    titleCells(view, row, row)
      .map(({ text }) => text)
      .join(" "),
  );
}

function countsAround(
  view: SheetView,
  title: TableTitle,
  rows: readonly TableRow[],
  lastRow: number,
  columns: readonly TableColumn[],
) {
  const inside = rows.filter(({ kind }) => kind === "total" || kind === "legend").map(({ row }) => row);
  const above = rowsOfTitle(title);
  const below = view.rowsBetween(lastRow + 1, lastRow + ROWS_BELOW_FOR_COUNTS);
  return writtenCounts(view, [...above, ...inside, ...below], columns);
}

/** Why a sheet without any header is no table. */
function reasonOf(view: SheetView): string {
  if (view.rows.length === 0) return "empty";
  const isLine = (row: number): boolean => view.columnsIn(row).length === 1;
  return view.rows.slice(0, 200).every(isLine) ? "titlesOnly" : "noHeader";
}

function unknownTable(view: SheetView, reason: string, known: Known): Table {
  const first = view.rows[0] ?? 0;
  const last = view.rows.at(-1) ?? 0;
  return {
    sheet: view.grid.id,
    sheetName: view.grid.name,
    kind: "unknown",
    confidence: 0,
    reasons: [reason],
    headerRows: [],
    firstRow: first,
    lastRow: last,
    area: { top: first, left: 0, bottom: last, right: Math.max(0, view.grid.columnCount - 1) },
    columns: [],
    rows: [],
    title: titleOf(view, first, Math.min(last, first + 40), known),
  };
}
