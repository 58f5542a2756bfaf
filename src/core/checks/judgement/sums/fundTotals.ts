import type { Grid } from "../../../sheet/grid";
import { isWithin } from "../../../sheet/measures";
import type { ColumnRole, Table, TableColumn } from "../../../sheet/table";
import { exact } from "../../../text/number";
import type { WrongTotal } from "./columnTotals";
import type { Adding } from "./summand";
import { summandAt } from "./summand";

/** A column of totals with the columns of funds it may be the total of. */
interface FundTotal {
  readonly total: number;
  /** One choice where the funds stand side by side; all columns or the outer ones where funds stand within funds. */
  readonly choices: readonly (readonly number[])[];
  /** Whether nothing in the headers leaves open what is added up. */
  readonly isSure: boolean;
}

const NOISE = 1e-6;
const FEWEST_FUNDS = 2;
/** Rows that must agree before one of two choices is known to be meant. */
const FEWEST_AGREEING = 2;
/** With this many rows and none that agrees the total is of something else. */
const TELLING_ROWS = 3;

function isPart({ heading = [] }: TableColumn): boolean {
  return heading.some(isWithin);
}

/** Whether a column is of a fund that has a column of its own besides: "NSTW" and, behind it, "Trong đó: ĐTPT". */
function haveParts(funds: readonly TableColumn[]): boolean {
  const sources = funds.map(({ source = "" }) => source);
  return funds.some((fund, at) => {
    const before = funds[at - 1];
    const opensPart = before !== undefined && isPart(fund) && !isPart(before);
    return opensPart || sources.some((other) => other.startsWith(`${fund.source ?? ""} / `));
  });
}

/** "NSTW / ĐTPT" may be a part of a column NSTW, or one of the funds itself. */
function choicesOf(funds: readonly TableColumn[]): readonly (readonly number[])[] {
  const outer = funds.filter(({ source = "" }) => !source.includes(" / "));
  return [funds, outer]
    .filter((choice, at) => choice.length >= FEWEST_FUNDS && (at === 0 || choice.length < funds.length))
    .map((choice) => choice.map(({ column }) => column));
}

/** The total columns of a table whose funds stand side by side, each with the funds that follow it to the next total. */
function fundTotals(table: Table): readonly FundTotal[] {
  const columns = [...table.columns].sort((one, other) => one.column - other.column);
  const isOnly = columns.filter(({ role }) => role === "total").length === 1;
  return columns.flatMap((total, at): readonly FundTotal[] => {
    if (total.role !== "total") return [];
    const rest = columns.slice(at + 1);
    const end = rest.findIndex(({ source }) => source === undefined);
    const funds = end < 0 ? rest : rest.slice(0, end);
    const after = choicesOf(funds);
    const choices = after.length > 0 ? after : amountsBefore(columns.slice(0, at), total);
    const isSure = after.length > 0 && isOnly && !haveParts(funds);
    return choices.length === 0 ? [] : [{ total: total.column, choices, isSure }];
  });
}

const AMOUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["planned", "actual"]);

/** "Quý I" … "Quý IV" before "Cộng cả năm": the amounts that end at a total, all of them or those under one heading. */
function amountsBefore(columns: readonly TableColumn[], total: TableColumn): readonly (readonly number[])[] {
  const away = [...columns].reverse();
  const end = away.findIndex(
    ({ column, role }, at) => !AMOUNTS.has(role) || total.column - column !== at + 1,
  );
  const beside = (end < 0 ? away : away.slice(0, end)).reverse();
  const nearest = groupOf(beside.at(-1));
  const grouped = nearest === undefined ? [] : beside.filter((column) => groupOf(column) === nearest);
  return [grouped, beside]
    .filter((choice, at) => choice.length >= FEWEST_FUNDS && (at === 0 || choice.length > grouped.length))
    .map((choice) => choice.map(({ column }) => column));
}

function groupOf(column: TableColumn | undefined): string | undefined {
  const heading = column?.heading ?? [];
  return heading.length > 1 ? heading[0] : undefined;
}

export interface Comparison {
  readonly agreeing: number;
  readonly wrong: readonly WrongTotal[];
}

/** Holds one column of totals to the columns it may be the total of, row after row. */
export function compare(
  grid: Grid,
  table: Table,
  total: number,
  funds: readonly number[],
  adding: Adding = "figures",
): Comparison {
  let agreeing = 0;
  const wrong: WrongTotal[] = [];
  for (const row of table.rows) {
    if (row.kind === "legend" || row.kind === "header" || row.kind === "blank") continue;
    const written = summandAt(grid, row.row, total, adding);
    if (written.kind !== "value") continue;
    const parts = funds.map((column) => summandAt(grid, row.row, column, adding));
    const values = parts.flatMap((part) => (part.kind === "value" ? [part] : []));
    if (values.length === 0 || parts.some(({ kind }) => kind === "unknown")) continue;
    const sum = values.reduce((whole, { value }) => whole + value, 0);
    const slack = values.reduce((whole, { unit }) => whole + unit / 2, written.unit / 2);
    if (Math.abs(written.value - sum) <= slack + NOISE) agreeing++;
    else
      wrong.push({
        row,
        column: total,
        written: written.value,
        computed: exact(sum),
        cells: funds.map((column) => ({ sheet: grid.name, row: row.row, column })),
      });
  }
  // A sum down over a wrong row is wrong across for that reason alone.
  const ofRecords = wrong.filter(({ row }) => row.kind !== "total");
  return { agreeing, wrong: ofRecords.length > 0 ? ofRecords : wrong };
}

/** Whether enough rows agree for the others to be wrong. */
export function mostAgree({ agreeing, wrong }: Comparison): boolean {
  return agreeing >= FEWEST_AGREEING && agreeing > wrong.length;
}

/**
 * Finds totals of a row that its own funds do not give. Where the headers leave open which columns make the total most rows
 * must agree with one choice before the others are wrong.
 */
export function wrongFundTotals(grid: Grid, table: Table): readonly WrongTotal[] {
  return fundTotals(table).flatMap(({ total, choices, isSure }) => {
    const compared = choices.map((funds) => compare(grid, table, total, funds));
    const best = compared.reduce((one, other) => (other.agreeing > one.agreeing ? other : one));
    const isMeant = mostAgree(best);
    const isElse = best.agreeing === 0 && best.wrong.length >= TELLING_ROWS;
    return (isSure && !isElse) || isMeant ? best.wrong : [];
  });
}
