import type { CellOfSheet } from "../records/types";
import type { Grid } from "../sheet/grid";
import type { Table, TableColumn, TableRow } from "../sheet/table";
import { readResult } from "../target/readResult";
import { plainKey } from "../text/normalise";
import { fundNamed } from "./funds";
import type { FundId } from "./funds";
import { cellAt, columnOfRole, rawCellAt, tablesOfKind, textAt } from "./tableCells";
import type { TableOnGrid } from "./tableCells";

/** What is counted of a source: money brought together for the programme, or money paid out. */
export type FundKind = "mobilised" | "disbursed";

/** For the year, in the period, from the year's beginning, or in the same period of the year before. */
export type FundMeasure = "planned" | "inPeriod" | "cumulative" | "sameLastYear";

/** One amount as a sheet states it, in million đồng; of a sheet that tells no unit, as written. */
export interface FundAmount {
  readonly kind: FundKind;
  readonly fund: FundId | "total";
  readonly measure: FundMeasure;
  readonly amount: number;
  readonly cell: CellOfSheet;
}

/** What the workbook's sheets of money say. */
export interface FundReading {
  readonly amounts: readonly FundAmount[];
  /** Sheets that do not say whether they count in đồng, million or billion; nothing is taken from them. */
  readonly withoutUnit: readonly string[];
  /** Rows with money whose source is none of the known ones. */
  readonly unplaced: readonly CellOfSheet[];
}

const MILLIONS: readonly (readonly [RegExp, number])[] = [
  [/\bty(?: dong|\b)/, 1_000],
  [/\btrieu(?: dong|\b)/, 1],
  [/\b(?:nghin|ngan|1000|1\.000) dong/, 0.001],
  [/\bdong\b/, 0.000_001],
];
const UNIT_OF_MONEY = /don vi(?: tinh)?\s*:?\s*[^;)]*|\bdvt\b\s*:?\s*[^;)]*|(?:trieu|ty|nghin|ngan) dong/;
const DISBURSED = "giai ngan";
const SAME_LAST_YEAR = "cung ky";
const SINCE_THE_BEGINNING = /luy ke|cong don|den het|tu dau nam/;

/** Reads the sheets of money: sources down the rows, or across the columns. */
export function fundsOfTables(tables: readonly Table[], grids: readonly Grid[]): FundReading {
  const readings = tablesOfKind("funding", tables, grids).map(readTable);
  return {
    amounts: readings.flatMap(({ amounts }) => amounts),
    withoutUnit: readings.flatMap(({ withoutUnit }) => withoutUnit),
    unplaced: readings.flatMap(({ unplaced }) => unplaced),
  };
}

interface AmountColumn {
  readonly column: TableColumn;
  readonly kinds: readonly FundKind[];
  readonly measure: FundMeasure;
}

function readTable(sheet: TableOnGrid): FundReading {
  const columns = amountColumns(sheet);
  if (columns.length === 0) return { amounts: [], withoutUnit: [], unplaced: [] };
  const millions = unitOf(sheet);
  if (millions === undefined) return { amounts: [], withoutUnit: [sheet.table.sheetName], unplaced: [] };
  const isAcross = columns.filter(({ column }) => column.source !== undefined).length >= 2;
  return isAcross ? readAcross(sheet, columns, millions) : readDown(sheet, columns, millions);
}

function titleOf({ table }: TableOnGrid): string {
  return plainKey(table.title.lines.map(({ text }) => text).join(" ; "));
}

function headingOf(column: TableColumn): string {
  return plainKey((column.heading ?? []).join(" "));
}

function unitOf(sheet: TableOnGrid): number | undefined {
  const headings = sheet.table.columns.map(headingOf).join(" ; ");
  const units = sheet.table.columns.filter(({ role }) => role === "unit");
  const inRows = sheet.table.rows
    .slice(0, 5)
    .flatMap((row) => units.map((column) => textAt(sheet, row, column)));
  for (const text of [titleOf(sheet), headings, plainKey(inRows.join(" ; "))]) {
    const written = UNIT_OF_MONEY.exec(text)?.[0];
    const unit = written === undefined ? undefined : MILLIONS.find(([words]) => words.test(written));
    if (unit !== undefined) return unit[1];
  }
  return undefined;
}

function amountColumns(sheet: TableOnGrid): readonly AmountColumn[] {
  const isTitledDisbursed = titleOf(sheet).includes(DISBURSED);
  const amounts = sheet.table.columns.filter(({ role }) =>
    ["planned", "actual", "cumulative", "previousResult"].includes(role),
  );
  const kindsOf = (column: TableColumn): readonly FundKind[] =>
    isTitledDisbursed || headingOf(column).includes(DISBURSED) ? ["disbursed"] : ["mobilised"];
  const kinds = new Set(amounts.filter(({ role }) => role !== "planned").flatMap(kindsOf));
  return amounts.map((column) => ({
    column,
    kinds: column.role === "planned" && kinds.size > 0 ? [...kinds] : kindsOf(column),
    measure: measureOf(column),
  }));
}

function measureOf(column: TableColumn): FundMeasure {
  if (headingOf(column).includes(SAME_LAST_YEAR)) return "sameLastYear";
  switch (column.role) {
    case "planned":
      return "planned";
    case "cumulative":
      return "cumulative";
    case "previousResult":
      return "sameLastYear";
    default:
      return SINCE_THE_BEGINNING.test(headingOf(column)) ? "cumulative" : "inPeriod";
  }
}

function readDown(sheet: TableOnGrid, columns: readonly AmountColumn[], millions: number): FundReading {
  const key = columnOfRole(sheet, "source", "label");
  const amounts: FundAmount[] = [];
  const unplaced: CellOfSheet[] = [];
  let above: FundId | undefined;
  for (const row of sheet.table.rows) {
    if (row.kind !== "record" && row.kind !== "group" && row.kind !== "total") continue;
    const words = plainKey(textAt(sheet, row, key));
    const isTop = row.kind === "group" || row.level === "I" || row.level === "A";
    const fund = row.kind === "total" ? "total" : fundNamed(words, isTop ? undefined : above);
    if (isTop) above = fund === "total" ? undefined : fund;
    const ofRow = columns.flatMap((column) => amountsIn(sheet, row, column, fund ?? "khac", millions));
    if (fund !== undefined) amounts.push(...ofRow);
    else if (ofRow.length > 0 && key !== undefined) unplaced.push(cellAt(sheet, row.row, key));
  }
  return { amounts, withoutUnit: [], unplaced };
}

/** Sources across: the row of the total tells them, else the records are added up. */
function readAcross(sheet: TableOnGrid, columns: readonly AmountColumn[], millions: number): FundReading {
  const totals = sheet.table.rows.filter(({ kind }) => kind === "total");
  const rows =
    totals.length > 0 ? totals.slice(-1) : sheet.table.rows.filter(({ kind }) => kind === "record");
  const amounts = columns.flatMap((column) => {
    const words = plainKey(column.column.source ?? "");
    const parts = words.split(" / ");
    const above = parts.length > 1 ? fundNamed(parts[0] ?? "", undefined) : undefined;
    const fund = fundNamed(parts.at(-1) ?? words, above);
    if (fund === undefined) return [];
    return summed(rows.flatMap((row) => amountsIn(sheet, row, column, fund, millions)));
  });
  return { amounts, withoutUnit: [], unplaced: [] };
}

function summed(amounts: readonly FundAmount[]): readonly FundAmount[] {
  const kinds = [...new Set(amounts.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = amounts.filter((each) => each.kind === kind);
    const [first] = alike;
    return first === undefined
      ? []
      : [{ ...first, amount: alike.reduce((sum, { amount }) => sum + amount, 0) }];
  });
}

function amountsIn(
  sheet: TableOnGrid,
  row: TableRow,
  { column, kinds, measure }: AmountColumn,
  fund: FundAmount["fund"],
  millions: number,
): readonly FundAmount[] {
  const result = readResult(rawCellAt(sheet, row, column));
  if (result.kind !== "figure") return [];
  const cell = cellAt(sheet, row.row, column);
  return kinds.map((kind) => ({ kind, fund, measure, amount: result.figure.value * millions, cell }));
}
