import { cellKey } from "../../records/cells";
import type { IndicatorRecord } from "../../records/types";
import { cellName } from "../../sheet/address";
import { isIndicatorCode } from "../../sheet/codes";
import type { Grid } from "../../sheet/grid";
import { rankOf } from "../../sheet/rowWords";
import type { SheetKind, Table, TableColumn, TableRow } from "../../sheet/table";
import { grouped } from "../../text/grouped";
import { plainKey } from "../../text/normalise";
import { exact } from "../../text/number";
import type { CheckContext } from "../context";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import type { WrongTotal } from "./sums/columnTotals";
import { wrongTotals } from "./sums/columnTotals";
import { wrongCountedParts } from "./sums/countedParts";
import { countColumns, holdsWholeNumbers } from "./sums/countColumns";
import { wrongCumulatives } from "./sums/cumulativeSums";
import { wrongFundTotals } from "./sums/fundTotals";
import { wrongPlaceCounts } from "./sums/placeCounts";
import { wrongSideTotals } from "./sums/sideTotals";
import type { Adding } from "./sums/summand";
import { wrongVerdictCounts } from "./sums/verdictCounts";
import { wrongVillageCounts } from "./sums/villageTotals";

export interface TotalMismatchData {
  readonly label: string;
  readonly written: number;
  readonly computed: number;
  readonly of: "rows" | "columns" | "indicators" | "quarters" | "verdicts" | "villages";
}

/** A long sum names its first and last cell. */
const NAMED_SUMMANDS = 40;

/** Rows that look like totals but hold a rate or a mean, of which nothing is the sum. */
const NO_SUM = /ty le|binh quan|trung binh|%/;
const NOT_MET = /chua dat|khong dat/;
const COUNTS_PLACES = /\bso (?:luong )?(?:xa|don vi|dia phuong)\b.*\bdat\b/;

function labelOf(grid: Grid, table: Table, row: number): string {
  for (let column = table.area.left; column <= table.area.right; column++) {
    const text = grid.textAt(row, column);
    const isName = /\p{L}{2}/u.test(text) && rankOf(text) === undefined;
    if (grid.kindAt(row, column) === "text" && isName) return text.trim();
  }
  return "";
}

/** The words of a column's header, those of the headers above it too. */
function headingOf({ heading, reason }: TableColumn): string {
  return plainKey((heading ?? [reason.words]).join(" "));
}

/** Tables whose totals count marks. */
const COUNTED: ReadonlySet<SheetKind> = new Set<SheetKind>(["matrix", "plan"]);

/** How the cells of a column are added up; undefined where its sums are not asked. */
function addingOf(grid: Grid, table: Table, column: TableColumn): Adding | undefined {
  const { role, code, level, column: own } = column;
  // "2.1. Tỷ lệ đường xã" over "Tổng số km": what a rate is of can be added up.
  if (role === "numerator" || role === "denominator") {
    if (table.kind === "funding") return inList(grid, table, own);
    return table.kind === "matrix" ? "figures" : undefined;
  }
  if (NO_SUM.test(headingOf(column))) return undefined;
  switch (role) {
    case "cumulative":
    case "planned":
    case "actual":
    case "previousResult":
      if (table.kind === "register" && role === "cumulative") return inList(grid, table, own);
      return table.kind === "funding" ? "figures" : undefined;
    case "total":
      if (table.kind === "register") return inList(grid, table, own);
      return COUNTED.has(table.kind) ? "exactCounts" : "figures";
    case "mark":
    case "verdict":
      return table.kind === "matrix" && code !== undefined ? "marksMet" : undefined;
    case "level":
      return table.kind === "plan" && level !== undefined ? "marksMet" : undefined;
    default:
      return undefined;
  }
}

/** Lists count things as well as measure them. */
function inList(grid: Grid, table: Table, column: number): Adding {
  return holdsWholeNumbers(grid, table, column) ? "exactCounts" : "figures";
}

interface SumRows {
  /** Sums of figures, or counts of what is met. */
  readonly sums: ReadonlySet<number>;
  /** Counts of what is not met. */
  readonly unmet: ReadonlySet<number>;
}

function sumRows(grid: Grid, table: Table): SumRows {
  const sums = new Set<number>();
  const unmet = new Set<number>();
  for (const { kind, row } of table.rows) {
    if (kind !== "total" && kind !== "group") continue;
    const label = plainKey(labelOf(grid, table, row));
    if (NO_SUM.test(label)) continue;
    (NOT_MET.test(label) ? unmet : sums).add(row);
  }
  return { sums, unmet };
}

/** A figure far from the sum is no slip in a sum but something else: a mean, the highest of all. */
function isNearSum({ written, computed }: WrongTotal): boolean {
  return written * 2 > computed && written < computed * 2;
}

function* columnDrafts(grid: Grid, table: Table): Iterable<Draft<TotalMismatchData>> {
  const { sums, unmet } = sumRows(grid, table);
  const isSum = ({ row }: TableRow): boolean => sums.has(row);
  const isUnmetCount = ({ row }: TableRow): boolean => unmet.has(row);
  for (const column of table.columns) {
    const adding = addingOf(grid, table, column);
    if (adding === undefined) continue;
    const wrong = [
      ...wrongTotals(grid, table, column.column, adding, isSum),
      ...(adding === "marksMet" ? wrongTotals(grid, table, column.column, "marksUnmet", isUnmetCount) : []),
    ];
    for (const total of wrong) yield draftOf(grid, table, total, "rows");
  }
  for (const { column, isSaid } of countColumns(grid, table)) {
    for (const total of wrongTotals(grid, table, column, "exactCounts", isSum))
      if (isSaid || isNearSum(total)) yield draftOf(grid, table, total, "rows");
  }
}

/** Communes whose results meet what a column asks, counted below them. */
function* verdictDrafts(
  grid: Grid,
  table: Table,
  records: readonly IndicatorRecord[],
): Iterable<Draft<TotalMismatchData>> {
  if (table.kind !== "matrix") return;
  const { sums, unmet } = sumRows(grid, table);
  const counting = (rows: ReadonlySet<number>) => (row: TableRow) =>
    row.kind === "total" && rows.has(row.row) && COUNTS_PLACES.test(plainKey(labelOf(grid, table, row.row)));
  const rows = { met: counting(sums), unmet: counting(unmet) };
  for (const total of wrongVerdictCounts(grid, table, records, rows))
    yield draftOf(grid, table, total, "verdicts");
}

const FEWEST_COUNTED = 4;

/**
 * Communes that meet each criterion, counted by district: no judgement, but sums below. A total that is none in most of the
 * columns is something else, such as a mean.
 */
function* countedDrafts(grid: Grid, table: Table): Iterable<Draft<TotalMismatchData>> {
  if (table.kind !== "matrix" || table.columns.some(({ role }) => role === "mark")) return;
  const counted = table.columns.filter(
    ({ role, code }) => role === "result" && code !== undefined && !isIndicatorCode(code),
  );
  const { sums } = sumRows(grid, table);
  const wrong = counted
    .map(({ column }) => wrongTotals(grid, table, column, "exactCounts", ({ row }) => sums.has(row)))
    .filter((totals) => totals.length > 0);
  if (counted.length < FEWEST_COUNTED || wrong.length * 2 >= counted.length) return;
  for (const total of wrong.flat()) yield draftOf(grid, table, total, "rows");
}

function draftOf(
  grid: Grid,
  table: Table,
  { row, column, written, computed, cells }: WrongTotal,
  of: TotalMismatchData["of"],
): Draft<TotalMismatchData> {
  const ends = [cells.at(0), cells.at(-1)].flatMap((cell) => cell ?? []);
  return {
    ...at({ sheet: grid.name, row: row.row, column }),
    is: written,
    shouldBe: computed,
    difference: exact(written - computed),
    related: cells.length > NAMED_SUMMANDS ? ends : cells,
    restsOn: cells,
    data: { label: labelOf(grid, table, row.row), written, computed, of },
  };
}

/** A sum across over a wrong sum down is found at the latter. */
function* fundDrafts(
  grid: Grid,
  table: Table,
  down: readonly Draft<TotalMismatchData>[],
): Iterable<Draft<TotalMismatchData>> {
  const wrongDown = new Set(down.flatMap(({ cell }) => (cell === null ? [] : [cellName(cell)])));
  const ofFunds = table.kind === "funding" ? wrongFundTotals(grid, table) : [];
  const known = new Set(ofFunds.map(({ row, column }) => cellName({ row: row.row, column })));
  const beside = wrongSideTotals(grid, table).filter(
    ({ row, column }) => !known.has(cellName({ row: row.row, column })),
  );
  for (const total of [...ofFunds, ...beside]) {
    if (total.cells.some((cell) => wrongDown.has(cellName(cell)))) continue;
    yield draftOf(grid, table, total, "columns");
  }
}

/** In a row of money two sums that are off by the very same amount are one slip, carried into the sum of both. */
function firstOfCarried(table: Table, sums: readonly Draft<TotalMismatchData>[]): typeof sums {
  if (table.kind !== "funding") return sums;
  return sums.filter(
    ({ cell, difference }) =>
      !sums.some(
        (other) =>
          cell !== null &&
          other.cell?.row === cell.row &&
          other.cell.column < cell.column &&
          other.difference === difference,
      ),
  );
}

/** Whether a sum is wrong only by what is wrong across in the cells it adds up: then it is found there. */
function isExplainedBy(across: readonly Draft<TotalMismatchData>[], sum: Draft<TotalMismatchData>): boolean {
  const wrongBy = new Map(
    across.flatMap(({ cell, difference }) =>
      cell === null ? [] : [[cellName(cell), difference ?? 0] as const],
    ),
  );
  const carried = (sum.restsOn ?? []).map((cell) => wrongBy.get(cellName(cell)) ?? 0);
  return carried.some((by) => by !== 0) && exact(carried.reduce((a, b) => a + b, sum.difference ?? 0)) === 0;
}

function ownCell({ sheet, cell }: Draft<TotalMismatchData>): readonly string[] {
  return sheet === null || cell === null ? [] : [cellKey({ sheet, ...cell })];
}

/** Lũy kế of a quarter is that of the quarter before and what has come since. */
function* cumulativeDrafts({
  tables,
  gridByName,
  reading,
  previous,
}: CheckContext): Iterable<Draft<TotalMismatchData>> {
  for (const wrong of wrongCumulatives({ tables, gridByName, reading }, previous)) {
    const { sheet, row, column, written, computed, label, cells } = wrong;
    yield {
      ...at({ sheet, row: row.row, column }),
      is: written,
      shouldBe: computed,
      difference: exact(written - computed),
      related: cells,
      restsOn: cells,
      data: { label, written, computed, of: "quarters" },
    };
  }
}

/** What the table of targets says of villages against the lists of communes that count them. */
function* villageDrafts({ standing, reading }: CheckContext): Iterable<Draft<TotalMismatchData>> {
  if (standing === undefined) return;
  for (const { cell, cells, label, written, computed } of wrongVillageCounts(standing, reading.tables)) {
    yield {
      ...at(cell),
      is: written,
      shouldBe: computed,
      difference: exact(written - computed),
      related: [],
      restsOn: cells,
      data: { label, written, computed, of: "villages" },
    };
  }
}

const INDICATOR_COUNT = /chi tieu|\bct\b/;

/** The columns of a table that count indicators met, with what their headers say. */
function countingColumns({ columns }: Table): ReadonlyMap<number, string> {
  const counting = columns.filter(({ role, reason }) => {
    const header = plainKey(reason.words);
    return role === "total" && INDICATOR_COUNT.test(header) && !NO_SUM.test(header);
  });
  return new Map(counting.map(({ column, reason }) => [column, reason.words]));
}

/** The results of matrices, by table. */
function resultsByTable(
  records: readonly IndicatorRecord[],
): ReadonlyMap<number, readonly IndicatorRecord[]> {
  const results = records.filter(({ layout, basis }) => layout === "matrix" && basis === "result");
  return grouped(results, ({ table }) => table);
}

type RecordsByRow = ReadonlyMap<number, readonly IndicatorRecord[]>;

/** The records of indicators in matrices, by table and row, of the tables asked for. */
function recordsByRow(
  records: readonly IndicatorRecord[],
  isAsked: (table: number) => boolean,
): ReadonlyMap<number, RecordsByRow> {
  const byTable = new Map<number, Map<number, IndicatorRecord[]>>();
  for (const record of records) {
    if (record.layout !== "matrix" || record.scope !== "indicator" || !isAsked(record.table)) continue;
    const rows = byTable.get(record.table) ?? new Map<number, IndicatorRecord[]>();
    byTable.set(record.table, rows);
    const own = rows.get(record.cell.row);
    if (own === undefined) rows.set(record.cell.row, [record]);
    else own.push(record);
  }
  return byTable;
}

/** "Số chỉ tiêu đạt" of a commune in a matrix of indicators. */
function* indicatorCounts({ reading, tables }: CheckContext): Iterable<Draft<TotalMismatchData>> {
  const counting = tables.map(countingColumns);
  if (counting.every(({ size }) => size === 0)) return;
  const byTable = recordsByRow(reading.records, (table) => (counting[table]?.size ?? 0) > 0);
  for (const { table, cell, result } of reading.figures) {
    const label = counting[table]?.get(cell.column);
    const records = byTable.get(table)?.get(cell.row);
    const first = records?.[0];
    if (label === undefined || result.kind !== "figure" || records === undefined || first === undefined)
      continue;
    const met = records.filter(({ judgement }) => judgement.verdict === "met").length;
    const unmet = records.filter(({ judgement }) => judgement.verdict === "unmet").length;
    const written = result.figure.value;
    if (written >= met && written <= records.length - unmet) continue;
    yield {
      ...at(cell),
      place: first.place.name,
      is: written,
      shouldBe: met,
      difference: written - met,
      data: { label, written, computed: met, of: "indicators" },
    };
  }
}

/** Sums in one row that are off by more than half are no slips: other rows are summed, or none. */
function isFarOff({ is, shouldBe }: Draft<unknown>): boolean {
  if (typeof is !== "number" || typeof shouldBe !== "number") return false;
  return Math.abs(is - shouldBe) * 2 > Math.max(Math.abs(is), Math.abs(shouldBe));
}

export const totalMismatch = defineCheck({
  kind: "total-mismatch",
  severity: "error",
  about: "judgement",
  description: "A written sum, subtotal or count that its parts do not give, beyond what rounding explains",
  formula: "=ABS(D20-SUM(D8:D19))>(COUNT(D8:D19)+1)/2",
  // A rate of a wrong sum is wrong for that reason alone.
  voids: ["formula-overwritten", "percentage-mismatch"],
  doubted: [
    { along: "row", which: isFarOff, least: 4 },
    { along: "sheet", which: isFarOff, least: 8 },
  ],
  *run(context): Iterable<Draft<TotalMismatchData>> {
    const countedOn = [...cumulativeDrafts(context)];
    const found: Draft<TotalMismatchData>[] = [];
    const records = resultsByTable(context.reading.records);
    const bySheet = grouped(
      context.reading.records.filter(({ layout }) => layout === "communeSheet"),
      ({ table }) => table,
    );
    for (const [index, table] of context.tables.entries()) {
      const grid = context.gridByName.get(table.sheetName);
      if (grid === undefined) continue;
      const down = [
        ...firstOfCarried(table, [...columnDrafts(grid, table)]),
        ...countedDrafts(grid, table),
        ...wrongCountedParts(grid, table).map((total) => draftOf(grid, table, total, "rows")),
      ];
      const across = [...fundDrafts(grid, table, down)];
      const elsewhere = [...across, ...countedOn.filter(({ sheet }) => sheet === grid.name)];
      yield* down.filter((draft) => !isExplainedBy(elsewhere, draft));
      yield* across;
      yield* verdictDrafts(grid, table, records.get(index) ?? []);
      for (const total of wrongPlaceCounts(grid, table, bySheet.get(index) ?? []))
        yield draftOf(grid, table, total, "verdicts");
      found.push(...down, ...across);
    }
    const known = new Set(found.flatMap(ownCell));
    // A figure that is wrong by what has come since is wrong there.
    yield* countedOn.filter(
      (draft) => ![...ownCell(draft), ...(draft.restsOn ?? []).map(cellKey)].some((key) => known.has(key)),
    );
    yield* indicatorCounts(context);
    yield* villageDrafts(context);
  },
});
