import { codeOfNumber, follows, isIndicatorCode, readCode } from "./codes";
import { isLevel, isUnit } from "./columnProfile";
import { headerMeaning } from "./headerMeaning";
import type { Sense } from "./headerWords";
import { isCount, isRange } from "./measures";
import { rankOf } from "./rowWords";
import type { SheetView } from "./sheetView";
import { plain } from "./words";

/** A text over one or several columns of a header. */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** How many columns it stands over. */
  readonly width: number;
}

/** The header of a table: one to six rows. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  /** The row that only numbers the columns, "(1) (2) (3)", when there is one. */
  readonly numberRow?: number;
  readonly left: number;
  readonly right: number;
  /** The texts over each column, from the top. */
  readonly paths: ReadonlyMap<number, readonly HeaderCell[]>;
}

/** The headers of official forms have three rows and a row of numbers; some repeat a title row inside. */
const MOST_HEADER_ROWS = 6;
/** Forms of sheets that claim thousands of columns are read to this width. */
export const WIDEST_TABLE = 512;
const LONGEST_SUBHEADER = 60;
const FEWEST_CODES_IN_A_RUN = 4;
const FEWEST_INDICATORS_IN_A_RUN = 3;

/** Senses without which a row of words is no header. */
const KEY_SENSES: ReadonlySet<Sense> = new Set<Sense>([
  "ordinal",
  "code",
  "placeCode",
  "label",
  "indicatorWord",
  "criterion",
  "unitOrPlace",
  "place",
  "district",
  "source",
]);

/** Enough of these beside each other head a table even where the header of its names is a wording of the office's own. */
const HEADING_SENSES: ReadonlySet<Sense> = new Set<Sense>([
  "unit",
  "target",
  "result",
  "carriedOut",
  "verdict",
  "note",
  "planned",
  "disbursed",
  "cumulative",
  "progress",
  "previous",
  "department",
  "numerator",
  "denominator",
]);
const FEWEST_HEADINGS = 3;
/** Columns of counts beside the names of what is counted head a table as well. */
const FEWEST_COUNTS = 2;

interface RowEvidence {
  readonly senses: ReadonlySet<Sense>;
  readonly keyColumns: readonly number[];
  readonly codes: number;
  /** How many cells say that they count, or of whom: "Số xã", "15-18 TC", "Dưới 10". */
  readonly counts: number;
}

/** All headers of a sheet, from the top. */
export function findHeaders(view: SheetView): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let below = -1;
  for (const row of view.rows) {
    if (row <= below || (row === below + 1 && holdsTargets(view, row))) continue;
    const evidence = evidenceIn(view, row);
    if (!isHeader(evidence) && !isNumberedBelow(view, row, evidence)) continue;
    const block = blockAround(view, row, below + 1, evidence);
    blocks.push(block);
    below = block.rows.at(-1) ?? row;
  }
  return blocks;
}

function evidenceIn(view: SheetView, row: number): RowEvidence {
  const senses = new Set<Sense>();
  const keyColumns: number[] = [];
  const columns = view.columnsIn(row).slice(0, WIDEST_TABLE);
  const [first, second] = columns;
  if (first === undefined || second === undefined) return { senses, keyColumns, codes: 0, counts: 0 };
  const startsAsRecord = isNumbered(view.text(row, first));
  if (startsAsRecord && readCode(view.text(row, second)) === undefined)
    return { senses, keyColumns, codes: 0, counts: 0 };
  const codes = codesInRun(view, row, columns);
  if (startsAsRecord && codes === 0) return { senses, keyColumns, codes, counts: 0 };
  let counts = 0;
  for (const column of columns) {
    if (view.grid.kindAt(row, column) !== "text") continue;
    const text = view.text(row, column);
    if (isCount(text) || isRange(text)) counts++;
    const found = text.includes(":") ? undefined : headerMeaning(text).found;
    if (found === undefined || found.quality < 0.8) continue;
    senses.add(found.sense);
    if (KEY_SENSES.has(found.sense)) keyColumns.push(column);
  }
  return { senses, keyColumns, codes, counts };
}

const TARGET_SENSES: ReadonlySet<Sense | undefined> = new Set<Sense | undefined>(["indicatorWord", "target"]);

/** The row under a matrix's header that says what must be reached: "Chỉ tiêu", "≥ 70%", "Đạt", "Đạt". */
function holdsTargets(view: SheetView, row: number): boolean {
  const [first, ...levels] = view.columnsIn(row).map((column) => view.text(row, column));
  if (first === undefined || levels.length === 0) return false;
  return TARGET_SENSES.has(headerMeaning(first).found?.sense) && levels.every(isLevel);
}

/** Whether a row begins with a code or an ordinal of any size: no header does, but for one of codes. */
function isNumbered(first: string): boolean {
  return readCode(first) !== undefined || rankOf(first) === "1";
}

/**
 * How many cells of a row are codes that rise from cell to cell ("1 2 3 …", "TC1 TC2 …", "1.1 1.2 2.1 …"); 0 where they are
 * too few to be more than chance. Codes of indicators are rarer in chance than whole numbers.
 */
function codesInRun(view: SheetView, row: number, columns: readonly number[]): number {
  if (namesRisingCodes(view, row, columns)) return columns.length;
  let longest = 0;
  let run = 0;
  let before: string | undefined;
  let hasIndicators = false;
  for (const column of columns) {
    const code = codeAt(view, row, column, before);
    const goesOn = code !== undefined && (before === undefined || follows(before, code));
    run = goesOn ? run + 1 : code === undefined ? 0 : 1;
    before = code;
    hasIndicators ||= code !== undefined && isIndicatorCode(code);
    longest = Math.max(longest, run);
  }
  return longest >= (hasIndicators ? FEWEST_INDICATORS_IN_A_RUN : FEWEST_CODES_IN_A_RUN) ? longest : 0;
}

const NAMED_CODE = /^(?:tieu chi|chi tieu|tc|ct)\b/;

/** "Tiêu chí 1", "Tiêu chí 3", "Tiêu chí 7": a choice of criteria, each named as such, is no chance however many are left out. */
function namesRisingCodes(view: SheetView, row: number, columns: readonly number[]): boolean {
  const codes = columns.flatMap((column) => {
    const text = view.text(row, column);
    return NAMED_CODE.test(plain(text)) ? (readCode(text) ?? []) : [];
  });
  const isRising = codes.every((code, at) => at === 0 || Number(code) > Number(codes[at - 1]));
  return codes.length >= FEWEST_CODES_IN_A_RUN && isRising;
}

const FEWEST_CODES_NAMED = 2;

/** "Mã chỉ tiêu", "4.2", "5", "9.2": the row under a matrix's names of indicators that gives their codes. */
function givesCodes(view: SheetView, row: number): boolean {
  const [first, ...rest] = view.columnsIn(row);
  if (first === undefined || rest.length < FEWEST_CODES_NAMED) return false;
  const isSaid = headerMeaning(view.text(row, first)).found?.sense === "code";
  return isSaid && rest.every((column) => codeAt(view, row, column, undefined) !== undefined);
}

function codeAt(
  view: SheetView,
  row: number,
  column: number,
  before: string | undefined,
): string | undefined {
  return view.grid.kindAt(row, column) === "number"
    ? codeOfNumber(view.grid.numberAt(row, column), before)
    : readCode(view.text(row, column));
}

/**
 * Official forms number their columns ("A", "B", "1", "2", "3=2/1"): words over such a row, from an ordinal's on and merged down
 * to it, head a table whatever they are.
 */
function isNumberedBelow(view: SheetView, row: number, { senses }: RowEvidence): boolean {
  const left = view.columnsIn(row)[0];
  if (left === undefined || !senses.has("ordinal")) return false;
  const below = view.merges.over(row, left)?.bottom ?? row;
  return below - row < MOST_HEADER_ROWS - 1 && numbersColumns(view, below + 1, left);
}

function isHeader({ senses, keyColumns, codes, counts }: RowEvidence): boolean {
  const headings = [...senses].filter((sense) => HEADING_SENSES.has(sense)).length;
  const isOfKeys = senses.size >= 2 || codes > 0 || counts >= FEWEST_COUNTS;
  return (keyColumns.length > 0 && isOfKeys) || headings >= FEWEST_HEADINGS;
}

function blockAround(view: SheetView, anchor: number, highest: number, evidence: RowEvidence): HeaderBlock {
  const columns = view.columnsIn(anchor);
  const left = columns[0] ?? 0;
  const right = Math.max(left, ...columns.map((column) => view.merges.over(anchor, column)?.right ?? column));
  const top = topAbove(view, anchor, highest, { left, right }, evidence.keyColumns);
  let bottom = anchor;
  let numberRow: number | undefined;
  while (bottom - top + 1 < MOST_HEADER_ROWS && numberRow === undefined) {
    const next = bottom + 1;
    const extent = { left, right: Math.min(right, left + WIDEST_TABLE - 1) };
    // Ordinals and verdicts may be merged down over the row of levels too.
    if (holdsTargets(view, next)) break;
    if (numbersColumns(view, next, left)) numberRow = next;
    else if (!hangsFromAbove(view, next, extent) && !continues(view, next, extent, evidence.keyColumns))
      break;
    bottom = next;
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return describe(view, rows, numberRow);
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Takes in rows above that name groups of the header's columns: "Tự đánh giá" over "Kết quả" and "Đánh giá". */
function topAbove(
  view: SheetView,
  anchor: number,
  highest: number,
  extent: Extent,
  keyColumns: readonly number[],
): number {
  let top = anchor;
  const firstKey = keyColumns[0] ?? extent.left;
  while (top > highest && anchor - top < 2) {
    const columns = view.columnsIn(top - 1);
    const names = columns.every((column) => {
      const { found, stage } = headerMeaning(view.text(top - 1, column));
      const isInside = column > firstKey && column <= extent.right;
      return (
        isInside && !view.text(top - 1, column).includes(":") && (found !== undefined || stage !== undefined)
      );
    });
    if (columns.length === 0 || !names) break;
    top--;
  }
  return top;
}

/** Whether a merged cell of the row above reaches down into a row. */
function hangsFromAbove(view: SheetView, row: number, { left, right }: Extent): boolean {
  for (let column = left; column <= right; column++) {
    const area = view.merges.over(row, column);
    if (area !== undefined && area.top < row && area.bottom >= row) return true;
  }
  return false;
}

/**
 * Whether a row goes on with the header though nothing is merged: the key columns are blank, and the others hold headers,
 * or short texts of which one stands where the header above left a gap.
 */
function continues(view: SheetView, row: number, extent: Extent, keyColumns: readonly number[]): boolean {
  const columns = view.columnsIn(row);
  if (givesCodes(view, row)) return true;
  const isKey = (column: number): boolean => {
    const group = view.merges.over(row - 1, column);
    return keyColumns.includes(column) && (group === undefined || group.left === group.right);
  };
  if (columns.length === 0 || columns.some(isKey)) return false;
  if (codesInRun(view, row, columns) > 0) return true;
  const areShortTexts = columns.every((column) => {
    const text = view.text(row, column);
    const isInside = column > extent.left && column <= extent.right + 1;
    return isInside && text !== "" && text.length <= LONGEST_SUBHEADER && !text.includes(":");
  });
  if (!areShortTexts || columns.some((column) => view.grid.kindAt(row, column) !== "text")) return false;
  if (areUnits(columns.map((column) => view.text(row, column)))) return true;
  const fillsGap = columns.some((column) => view.isBlank(row - 1, column) && column > extent.left);
  return fillsGap || columns.every((column) => isHeaderText(view.text(row, column)));
}

/** A row of units alone: "%", "km", "triệu đồng"; "Đạt" alone may be a mark as well. */
function areUnits(texts: readonly string[]): boolean {
  return texts.some((text) => text.includes("%")) && texts.every(isUnit);
}

function isHeaderText(text: string): boolean {
  const { found, stage, level } = headerMeaning(text);
  return found !== undefined || stage !== undefined || level !== undefined;
}

/** "(3)", "3=2/1", "(3)=(5)+...+(8)". */
const COLUMN_NUMBER = /^\(?(\d{1,2}|[a-z])\)?(?:\s*=[\s\da-z()+\-x*:/%[\].…;,]+)?$/;
const FEWEST_LETTERS = 4;

/** Whether a row only numbers the columns from the first on; a column left blank takes its number with it. */
export function numbersColumns(view: SheetView, row: number, left: number): boolean {
  const columns = view.columnsIn(row);
  if (columns.length < 3 || columns[0] !== left) return false;
  const names = columns.flatMap((column) => COLUMN_NUMBER.exec(plain(view.text(row, column)))?.[1] ?? []);
  if (names.length < columns.length) return false;
  let last = 0;
  let before = left;
  for (const [at, name] of names.entries()) {
    if (!/\d/.test(name)) continue;
    const column = columns[at] ?? before;
    const number = Number(name);
    const step = number - last;
    if (step !== 1 && step !== column - before && !(last === 0 && number <= 3)) return false;
    last = number;
    before = column;
  }
  return last === 0 ? lettersInOrder(names) : last >= 2;
}

/** "A", "B", "C", "D = C / B": columns lettered as Excel letters them. */
function lettersInOrder(names: readonly string[]): boolean {
  return names.length >= FEWEST_LETTERS && names.every((name, at) => name.charCodeAt(0) === 97 + at);
}

function describe(view: SheetView, rows: readonly number[], numberRow: number | undefined): HeaderBlock {
  const wordRows = rows.filter((row) => row !== numberRow);
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const row of rows) {
    for (const column of view.columnsIn(row).slice(0, WIDEST_TABLE)) {
      left = Math.min(left, column);
      right = Math.max(right, view.merges.over(row, column)?.right ?? column);
    }
  }
  right = Math.min(right, left + WIDEST_TABLE - 1);
  const paths = new Map<number, readonly HeaderCell[]>();
  for (let column = left; column <= right; column++) {
    // What heads a row of codes says nothing of the column it stands in.
    const own = wordRows.filter((row) => !(givesCodes(view, row) && view.columnsIn(row)[0] === column));
    paths.set(column, pathOf(view, own, column, left));
  }
  return { rows, ...(numberRow !== undefined && { numberRow }), left, right, paths };
}

function pathOf(
  view: SheetView,
  rows: readonly number[],
  column: number,
  left: number,
): readonly HeaderCell[] {
  const path: HeaderCell[] = [];
  rows.forEach((row, level) => {
    const area = view.merges.over(row, column);
    const anchor = area === undefined ? { row, column } : { row: area.top, column: area.left };
    const text = view.text(anchor.row, anchor.column);
    if (text !== "") {
      const isSeen = path.some((cell) => cell.row === anchor.row && cell.column === anchor.column);
      const width = area === undefined ? 1 : area.right - area.left + 1;
      if (!isSeen) path.push({ text, ...anchor, width });
      return;
    }
    const group = groupToTheLeft(view, row, column, left, rows.slice(level + 1));
    if (group !== undefined) path.push(group);
  });
  return path;
}

/** The unmerged group header a column lies under: the next text to the left, where both columns have headers below it. */
function groupToTheLeft(
  view: SheetView,
  row: number,
  column: number,
  left: number,
  below: readonly number[],
): HeaderCell | undefined {
  const hasOwnBelow = (at: number): boolean => below.some((lower) => !view.isBlank(lower, at));
  if (!hasOwnBelow(column)) return undefined;
  for (let at = column - 1; at >= left; at--) {
    if (view.merges.over(row, at) !== undefined || !hasOwnBelow(at)) return undefined;
    const text = view.text(row, at);
    if (text !== "") return { text, row, column: at, width: column - at + 1 };
  }
  return undefined;
}
