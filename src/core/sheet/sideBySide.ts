import { isAside } from "./aside";
import { readCode } from "./codes";
import type { ColumnBand } from "./columnBand";
import { findHeaders } from "./headerBlock";
import type { HeaderBlock } from "./headerBlock";
import { headerMeaning } from "./headerMeaning";
import type { Sense } from "./headerWords";
import type { SheetView } from "./sheetView";

/** Rows of titles, letterheads and signatures hold fewer cells than those of a table. */
const CELLS_OF_A_TABLE_ROW = 3;
/** A column that fewer of the rows fill holds stray cells. */
const STRAY = 0.05;
/** More starts than tables have ever stood side by side are no starts of tables. */
const MOST_STARTS = 8;
const FEWEST_CODES = 4;
const FEWEST_COLUMNS_OF_A_LIST = 3;

const NAMES: ReadonlySet<Sense> = new Set<Sense>([
  "label",
  "indicatorWord",
  "criterion",
  "place",
  "unitOrPlace",
  "code",
  "source",
]);
const OUTCOMES: ReadonlySet<Sense> = new Set<Sense>([
  "result",
  "carriedOut",
  "verdict",
  "met",
  "stage",
  "criteriaMet",
  "planned",
  "disbursed",
  "total",
  "level",
  "levelName",
  "target",
]);

/**
 * The bands of columns a sheet's tables stand in: one, unless two tables that could each stand alone are side by side, with
 * a blank column between them or their headers one after the other ("TT | Nội dung | Kết quả | TT | Nội dung | Kết quả"),
 * or a small one stands beside a longer one.
 * `headers` are those of the whole sheet.
 */
export function bandsOf(view: SheetView, headers: readonly HeaderBlock[]): readonly ColumnBand[] {
  const whole = { left: 0, right: Math.max(0, view.grid.columnCount - 1) };
  return parted(view, whole, startsOf(view, headers));
}

/** Cuts a band at the first start at which both sides are tables, and goes on with the right one. */
function parted(view: SheetView, band: ColumnBand, starts: readonly number[]): readonly ColumnBand[] {
  for (const [at, start] of starts.entries()) {
    const left = { left: band.left, right: start - 1 };
    const right = { left: start, right: band.right };
    if (standsAlone(view, left) && (standsAlone(view, right) || isAside(view, band, start)))
      return [left, ...parted(view, right, starts.slice(at + 1))];
  }
  return [band];
}

/** Where a second table may begin: behind a blank column, at a second ordinal, or where the headers begin again. */
function startsOf(view: SheetView, blocks: readonly HeaderBlock[]): readonly number[] {
  const top = blocks[0]?.rows[0];
  if (top === undefined) return [];
  const starts = new Set([...behindGaps(view, top), ...blocks.flatMap(headersAgain)]);
  return [...starts].sort((a, b) => a - b).slice(0, MOST_STARTS);
}

/** The filled columns behind blank ones, by the rows that hold enough to be rows of a table. */
function behindGaps(view: SheetView, top: number): readonly number[] {
  const filled = new Map<number, number>();
  let rows = 0;
  for (const row of view.rowsBetween(top, Number.POSITIVE_INFINITY)) {
    const columns = view.columnsIn(row);
    if (columns.length < CELLS_OF_A_TABLE_ROW) continue;
    rows++;
    for (const column of columns) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  const used = [...filled].filter(([, count]) => count > rows * STRAY).map(([column]) => column);
  const inOrder = used.sort((a, b) => a - b);
  return inOrder.filter((column, at) => at > 0 && column > (inOrder[at - 1] ?? 0) + 1);
}

function headersAgain(block: HeaderBlock): readonly number[] {
  const leaves = [...block.paths].map(([column, path]) => ({ column, text: path.at(-1)?.text ?? "" }));
  const [first, second] = leaves;
  return leaves.slice(1).flatMap(({ column, text }, at) => {
    const next = leaves[at + 2]?.text;
    const isPair = text !== "" && text === first?.text && next === second?.text;
    return isPair || headerMeaning(text).found?.sense === "ordinal" ? [column] : [];
  });
}

function standsAlone(view: SheetView, { left, right }: ColumnBand): boolean {
  return findHeaders(view.within(left, right)).some((block) => {
    const texts = [...block.paths.values()].flat().map(({ text }) => text);
    const senses = texts.map((text) => headerMeaning(text).found?.sense);
    const has = (some: ReadonlySet<Sense>): boolean =>
      senses.some((sense) => sense !== undefined && some.has(sense));
    const isNumberedList = senses.includes("ordinal") && block.paths.size >= FEWEST_COLUMNS_OF_A_LIST;
    const isNamed = has(NAMES) || (isNumberedList && senses.includes("district"));
    return isNamed && (has(OUTCOMES) || namesCodes(texts) || isNumberedList);
  });
}

function namesCodes(texts: readonly string[]): boolean {
  return texts.filter((text) => readCode(text) !== undefined).length >= FEWEST_CODES;
}
