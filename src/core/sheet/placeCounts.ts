import { plainKey } from "../text/normalise";
import { headedColumns } from "./columnHeadings";
import type { Grid } from "./grid";
import { isRate } from "./measures";
import type { Table } from "./table";

/** Behind communes side by side: how many of them meet what a row asks, or do not, and the share. */
export interface PlaceCounts {
  readonly places: number;
  readonly counts: readonly { readonly column: number; readonly counted: "met" | "unmet" }[];
  /** The column of shares, with the count it is the share of. */
  readonly rate?: { readonly column: number; readonly count: number };
}

const COUNT = /\bso (?:luong )?(?:xa|don vi|dia phuong|phuong)\b.*\bdat\b/;
const NOT_MET = /\b(?:chua|khong) dat\b/;
const FEWEST_PLACES = 2;

/** The counts behind the communes of a table; undefined where it has no communes side by side, or no count behind them. */
export function placeCountsOf(grid: Grid, table: Table): PlaceCounts | undefined {
  const ofPlaces = table.columns.filter(({ place }) => place !== undefined);
  const places = new Set(ofPlaces.map(({ place }) => place)).size;
  if (table.kind !== "communeSheet" || places < FEWEST_PLACES) return undefined;
  const last = Math.max(...ofPlaces.map(({ column }) => column));
  const known = new Set(table.columns.map(({ column }) => column));
  const behind = headedColumns(grid, table).filter(({ column }) => column > last && !known.has(column));
  const counts = behind
    .filter(({ path }) => COUNT.test(plainKey(path)) && !isRate(path))
    .map(({ column, path }) => ({
      column,
      counted: NOT_MET.test(plainKey(path)) ? ("unmet" as const) : ("met" as const),
    }));
  const [first] = counts;
  if (first === undefined) return undefined;
  const rate = behind.find(({ column, path }) => column > first.column && isRate(path));
  const count = counts.findLast(({ column }) => column < (rate?.column ?? 0));
  return {
    places,
    counts,
    ...(rate !== undefined && count !== undefined && { rate: { column: rate.column, count: count.column } }),
  };
}
