import type { Grid } from "../../../sheet/grid";
import type { HeadedColumn } from "../../../sheet/columnHeadings";
import { headedColumns } from "../../../sheet/columnHeadings";
import { isBand, isMean, isRate } from "../../../sheet/measures";
import type { Table } from "../../../sheet/table";
import { plainKey } from "../../../text/normalise";
import type { WrongTotal } from "./columnTotals";
import { holdsWholeNumbers } from "./countColumns";
import { compare, mostAgree } from "./fundTotals";

const FEWEST_SUMMANDS = 2;
/** What stands between a heading and the one under it. */
const GROUP_END = " / ";
const OF_ALL =
  /^(?:tong|cong)\b|^toan (?:huyen|tinh|xa|thanh pho)\b|^(?:tong )?so (?:xa|don vi|phuong|thon)\b/;

/** A column of totals, and the columns side by side that it is the total of. */
interface SideTotal {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Of headings of two rows what stands under the places: "KH" and "GN" are added up each for itself. */
function leafKey({ leaf, path }: HeadedColumn): string {
  return leaf === path ? "" : plainKey(leaf);
}

function groupOf({ leaf, path }: HeadedColumn): string {
  return path.slice(0, Math.max(0, path.length - leaf.length - GROUP_END.length));
}

function isTotal({ path }: HeadedColumn): boolean {
  return OF_ALL.test(plainKey(path)) && !isRate(path) && !isMean(path);
}

/** Places side by side and the total of them all, for each of what stands below their names. */
function totalsOfPlaces(headed: readonly HeadedColumn[], table: Table): readonly SideTotal[] {
  const places = new Set(table.columns.flatMap(({ column, place }) => (place === undefined ? [] : [column])));
  if (places.size < FEWEST_SUMMANDS) return [];
  return headed.filter(isTotal).flatMap((total): readonly SideTotal[] => {
    const alike = headed.filter((one) => places.has(one.column) && leafKey(one) === leafKey(total));
    return [{ total: total.column, parts: alike.map(({ column }) => column) }];
  });
}

/** Communes by how many criteria they meet, band after band, and how many communes there are. */
function totalsOfBands(headed: readonly HeadedColumn[]): readonly SideTotal[] {
  const said = headed.filter(({ path }) => isBand(path));
  const groups = new Set(said.map(groupOf));
  // "19" beside "15-18" is a band too, though alone it would only number its column.
  const bands = headed.filter((one) => said.includes(one) || groups.has(one.path));
  const [first] = bands;
  if (first === undefined) return [];
  return headed
    .filter((one) => isTotal(one) && !bands.includes(one))
    .map(({ column }) => ({ total: column, parts: bands.map((band) => band.column) }));
}

/** Totals of columns side by side that most rows of the table agree with; the others are wrong. */
export function wrongSideTotals(grid: Grid, table: Table): readonly WrongTotal[] {
  if (table.kind !== "funding" && table.kind !== "register") return [];
  const headed = headedColumns(grid, table).filter(({ column }) => column <= table.area.right);
  return [...totalsOfPlaces(headed, table), ...totalsOfBands(headed)]
    .filter(({ parts }) => parts.length >= FEWEST_SUMMANDS)
    .map(({ total, parts }) => {
      const areCounts =
        table.kind === "register" && parts.every((part) => holdsWholeNumbers(grid, table, part));
      return compare(grid, table, total, parts, areCounts ? "exactCounts" : "figures");
    })
    .filter(mostAgree)
    .flatMap(({ wrong }) => wrong);
}
