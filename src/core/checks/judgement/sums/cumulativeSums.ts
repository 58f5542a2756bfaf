import type { CellOfSheet } from "../../../records/types";
import type { Grid } from "../../../sheet/grid";
import { exact } from "../../../text/number";
import { byKey, cumulativesOf } from "../../time/cumulatives";
import type { Cumulative } from "../../time/cumulatives";
import type { WorkbookRead } from "../../time/earlierResults";
import type { WrongTotal } from "./columnTotals";
import { summandAt } from "./summand";

const NOISE = 1e-6;
/** Rows that must agree before a column is known to count on from the quarter before. */
const FEWEST_AGREEING = 2;

/** A cumulative figure that is not the one of the quarter before and what has come since. */
export interface WrongCumulative extends WrongTotal {
  readonly sheet: string;
  readonly label: string;
}

interface Compared {
  readonly wrong: WrongCumulative | undefined;
  readonly falls: boolean;
  readonly row: Cumulative["row"];
}

/**
 * Holds each cumulative figure against that of the quarter just before in the same year and what came in the quarter. A fall is
 * found as such. A column counts on only where most of its rows do; sums over a wrong or fallen row are wrong for that reason
 * alone.
 */
export function wrongCumulatives(
  book: WorkbookRead,
  previous: WorkbookRead | undefined,
): readonly WrongCumulative[] {
  const own = cumulativesOf(book);
  const within = byKey(own);
  const before = byKey(previous === undefined ? [] : cumulativesOf(previous));
  const byColumn = new Map<string, Compared[]>();
  for (const current of own) {
    const given = quarterBefore(current, before.get(current.key) ?? []);
    const earlier = given ?? quarterBefore(current, within.get(current.key) ?? []);
    const source = given === undefined ? book : previous;
    if (earlier === undefined || source === undefined) continue;
    const compared = compare(current, earlier, book, source);
    if (compared === undefined) continue;
    const column = `${current.cell.sheet} ${String(current.cell.column)}`;
    byColumn.set(column, [...(byColumn.get(column) ?? []), compared]);
  }
  return [...byColumn.values()].flatMap(wrongIn);
}

function quarterBefore(
  { year, quarter }: Cumulative,
  candidates: readonly Cumulative[],
): Cumulative | undefined {
  if (quarter === undefined) return undefined;
  return candidates.find((one) => one.year === year && one.quarter === quarter - 1);
}

function wrongIn(compared: readonly Compared[]): readonly WrongCumulative[] {
  const risen = compared.filter(({ falls }) => !falls);
  const wrong = risen.flatMap((each) => each.wrong ?? []);
  const agreeing = risen.length - wrong.length;
  if (agreeing < FEWEST_AGREEING || agreeing <= wrong.length) return [];
  const ofRecords = wrong.filter(({ row }) => row.kind === "record");
  const isInRecords = compared.some((each) => each.row.kind === "record" && each.wrong !== undefined);
  return isInRecords ? ofRecords : wrong;
}

function compare(
  current: Cumulative,
  earlier: Cumulative,
  book: WorkbookRead,
  earlierBook: WorkbookRead,
): Compared | undefined {
  const { cell, within, row, label } = current;
  if (within === undefined) return undefined;
  const parts = [figureAt(within, book), figureAt(earlier.cell, earlierBook)];
  const written = figureAt(cell, book);
  const known = parts.flatMap((part) => part ?? []);
  if (written === undefined || known.length < parts.length) return undefined;
  const computed = exact(known.reduce((sum, { value }) => sum + value, 0));
  const slack = known.reduce((sum, { unit }) => sum + unit / 2, written.unit / 2);
  const tolerance = Math.max(slack, ((known.length + 1) / 2) * written.unit) + NOISE;
  const falls = current.value < earlier.value;
  if (Math.abs(written.value - computed) <= tolerance) return { row, falls, wrong: undefined };
  const cells = earlierBook === book ? [earlier.cell, within] : [within];
  const wrong = {
    sheet: cell.sheet,
    column: cell.column,
    row,
    label,
    written: written.value,
    computed,
    cells,
  };
  return { row, falls, wrong };
}

function figureAt(cell: CellOfSheet, { gridByName }: WorkbookRead) {
  const grid: Grid | undefined = gridByName.get(cell.sheet);
  const summand = grid === undefined ? undefined : summandAt(grid, cell.row, cell.column, "figures");
  return summand?.kind === "value" ? summand : undefined;
}
