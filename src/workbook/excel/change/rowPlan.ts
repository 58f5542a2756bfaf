import type { DeleteRows, ExpandedRow, ExpandRows, InsertRows } from "../../../core/sheet/edit";
import { areaName } from "../../../core/sheet/address";
import type { Area, Grid } from "../../../core/sheet/grid";
import type { RefusedEdit } from "../../port";
import { movedArea } from "../../xlsx/edit/cellFormula";
import { MAX_ROWS, RowChange } from "../../xlsx/edit/rowChange";
import { OUTSIDE, shiftFormula, shiftOf } from "../../xlsx/edit/shiftFormula";
import type { LostCell, LostRows, MovedChange, RowStep } from "../history/records";
import { hidingMerge, unwritable } from "./cellPlan";
import { stateIn, stateKey } from "./cellState";
import type { CellEntry } from "./operations";
import { PatternCopies } from "./patternCopies";
import type { CopyRun } from "./patternCopies";

export type RowEdit = ExpandRows | InsertRows | DeleteRows;

type Refusal = Omit<RefusedEdit, "edit">;

/** What is done to the rows of a sheet: put in, copied, taken out, then cells written. */
export interface RowPlan {
  readonly step: RowStep;
  readonly copies: readonly CopyRun[];
  /** Merged areas that grow over the new rows, which Excel by itself would not do. */
  readonly merges: readonly Area[];
  /** New rows that are hidden, as their pattern is. */
  readonly hiddenRows: readonly number[];
  /** By sheet id; rows as they are when all is done. */
  readonly entries: ReadonlyMap<string, readonly CellEntry[]>;
}

/**
 * How Excel is brought to do what an edit of rows asks. The pattern row stays as the first copy where it can, new rows come
 * in one insertion below it and one copy, so that Excel itself moves everything that refers to rows below; only formulas
 * that would come to mean something else than the edit says (a total over the single pattern row) are written anew.
 */
export function planRows(edit: RowEdit, own: Grid, grids: readonly Grid[], mark: string): RowPlan | Refusal {
  const refusal = refusalOf(edit, own);
  if (refusal !== undefined) return refusal;
  const moves = movesOf(edit);
  const shift = shiftOf(own.name, moves.wanted);
  const entries = new Map<string, CellEntry[]>();
  const enter = (sheetId: string, entry: CellEntry): void => {
    const ofSheet = entries.get(sheetId);
    if (ofSheet === undefined) entries.set(sheetId, [entry]);
    else ofSheet.push(entry);
  };
  const cells: MovedChange[] = [];
  for (const grid of grids) {
    const isOwn = grid.id === own.id;
    for (const { row, column, formula } of formulasOf(grid)) {
      if (isOwn && moves.wanted.gaveWay(row)) continue;
      const wanted = shiftFormula(formula, grid.name, shift, OUTSIDE);
      const natural = moves.actual.reduce(
        (text, change) => shiftFormula(text, grid.name, shiftOf(own.name, change), OUTSIDE),
        formula,
      );
      const isLost = moves.lost.count > 0 && wanted !== formula;
      if (wanted === natural && !isLost) continue;
      const after = { row: isOwn ? moves.wanted.placeOf(row) : row, column };
      const change = { rowBefore: row, before: { formula }, after: { formula: wanted } };
      cells.push({ ...after, ...change, sheetId: grid.id, sheet: grid.name });
      if (wanted !== natural) enter(grid.id, { ...after, state: { formula: wanted } });
    }
  }
  const copies = new PatternCopies(rowsOf(edit), own, shift, moves);
  for (const entry of copies.entries()) enter(own.id, entry);
  cells.push(...copies.changes().map((change) => ({ ...change, sheetId: own.id, sheet: own.name })));
  const [impossible] = shift.impossible;
  if (impossible !== undefined) return { why: "unsupported", found: impossible };
  return {
    step: {
      kind: "rows",
      mark,
      sheetId: own.id,
      sheet: own.name,
      inserted: moves.inserted,
      lost: lostRows(own, moves.lost),
      newRows: { first: moves.firstNew, right: copies.right, fingerprints: copies.fingerprints() },
      cells,
    },
    copies: copies.runs(),
    merges: grownMerges(own, moves),
    hiddenRows: copies.hiddenRows(),
    entries,
  };
}

/** Merged areas that reach into the pattern from outside, as they are to be. */
function grownMerges({ merges }: Grid, { wanted, actual, lost }: Moves): readonly Area[] {
  if (wanted.copies.length === 0) return [];
  return merges.flatMap((merge) => {
    const isInside = merge.top >= wanted.first && merge.bottom <= wanted.last;
    const grown = isInside ? undefined : movedArea(merge, wanted);
    const natural = actual.reduce<Area | undefined>((area, change) => area && movedArea(area, change), merge);
    const isNatural = natural !== undefined && lost.count === 0 && natural.top === grown?.top;
    return grown === undefined || (isNatural && natural.bottom === grown.bottom) ? [] : [grown];
  });
}

/** The rows that come in the place of the pattern, or blank ones. */
function rowsOf(edit: RowEdit): readonly (ExpandedRow | undefined)[] {
  if (edit.kind === "expandRows") return edit.rows;
  return edit.kind === "insertRows" ? Array.from({ length: edit.count }, () => undefined) : [];
}

interface Moves {
  /** What the edit asks for. */
  readonly wanted: RowChange;
  /** What Excel is told to do, one after the other. */
  readonly actual: readonly RowChange[];
  readonly inserted: { readonly at: number; readonly count: number };
  readonly lost: { readonly first: number; readonly count: number };
  /** How many rows of the pattern stay where they are. */
  readonly kept: number;
  readonly firstNew: number;
}

function movesOf(edit: RowEdit): Moves {
  if (edit.kind === "insertRows") {
    const wanted = RowChange.inserting(edit.at, edit.count);
    const inserted = { at: edit.at, count: edit.count };
    return { wanted, actual: [wanted], inserted, lost: NONE, kept: 0, firstNew: edit.at };
  }
  const { first, last } = edit;
  const height = last - first + 1;
  const below = last + 1;
  if (edit.kind === "deleteRows" || edit.rows.length === 0) {
    const wanted = RowChange.deleting(first, last);
    const inserted = { at: below, count: 0 };
    return { wanted, actual: [wanted], inserted, lost: { first, count: height }, kept: 0, firstNew: first };
  }
  const wanted = RowChange.expanding(edit);
  const staysFirst =
    edit.rows.length >= height && edit.rows.slice(0, height).every(({ from }, at) => from === first + at);
  if (staysFirst) {
    const inserted = { at: below, count: edit.rows.length - height };
    const actual = [RowChange.inserting(below, inserted.count)];
    return { wanted, actual, inserted, lost: NONE, kept: height, firstNew: below };
  }
  const inserted = { at: below, count: edit.rows.length };
  const actual = [RowChange.inserting(below, inserted.count), RowChange.deleting(first, last)];
  return { wanted, actual, inserted, lost: { first, count: height }, kept: 0, firstNew: first };
}

const NONE = { first: 0, count: 0 };

function refusalOf(edit: RowEdit, own: Grid): Refusal | undefined {
  const [first, last] = edit.kind === "insertRows" ? [edit.at, edit.at] : [edit.first, edit.last];
  const isRun =
    Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last && last < MAX_ROWS;
  if (!isRun) return { why: "unsupported", found: `${first + 1}:${last + 1}` };
  const added = edit.kind === "expandRows" ? edit.rows.length : edit.kind === "insertRows" ? edit.count : 0;
  const isSound = edit.kind !== "expandRows" || edit.rows.every(({ from }) => from >= first && from <= last);
  if (!isSound || !Number.isInteger(added) || added < 0)
    return { why: "unsupported", found: `${first + 1}:${last + 1}` };
  if (own.isProtected) return { why: "protected" };
  if (Math.max(own.rowCount, last + 1) + added > MAX_ROWS)
    return { why: "unsupported", found: `> ${MAX_ROWS}` };
  return badValue(edit) ?? hiddenValue(edit, own) ?? tornTable(edit, own);
}

function badValue(edit: RowEdit): Refusal | undefined {
  const inputs = edit.kind === "expandRows" ? edit.rows.flatMap(({ values }) => values) : [];
  const reason = inputs
    .map((input) => (input === undefined ? undefined : unwritable(input)))
    .find((one) => one !== undefined);
  return reason === undefined ? undefined : { why: "unsupported", found: reason };
}

/** A value for a cell that a merge of the pattern hides would be seen by formulas alone. */
function hiddenValue(edit: RowEdit, own: Grid): Refusal | undefined {
  const rows = edit.kind === "expandRows" ? edit.rows : [];
  for (const { from, values } of rows) {
    for (const [column, value] of values.entries()) {
      const merge =
        value === null || value === undefined ? undefined : hidingMerge(own.merges, { row: from, column });
      if (merge !== undefined) return { why: "hiddenByMerge", found: areaName(merge) };
    }
  }
  return undefined;
}

/** A table cannot lose its head, nor its last row of data. */
function tornTable(edit: RowEdit, own: Grid): Refusal | undefined {
  const { lost } = movesOf(edit);
  if (lost.count === 0) return undefined;
  const end = lost.first + lost.count - 1;
  const torn = own.tables.find(({ area, headerRows, totalsRows }) => {
    if (area.bottom < lost.first || area.top > end) return false;
    const touchesHead = headerRows > 0 && lost.first <= area.top && end >= area.top;
    const touchesTotals = totalsRows > 0 && lost.first <= area.bottom && end >= area.bottom;
    const isEmptied = lost.first <= area.top + headerRows && end >= area.bottom - totalsRows;
    return touchesHead || touchesTotals || isEmptied;
  });
  return torn === undefined ? undefined : { why: "unsupported", found: torn.name };
}

function* formulasOf(grid: Grid): Generator<{ row: number; column: number; formula: string }> {
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const formula = grid.formulaAt(row, column);
      if (formula !== undefined) yield { row, column, formula };
    }
  }
}

function lostRows(grid: Grid, { first, count }: { first: number; count: number }): LostRows {
  const cells: LostCell[] = [];
  for (let row = first; row < first + count; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const state = stateIn(grid, row, column);
      const format = grid.formatAt(row, column);
      if (stateKey(state) !== "" || format !== "General") cells.push({ row, column, state, format });
    }
  }
  const end = first + count - 1;
  return {
    first,
    count,
    cells,
    merges: grid.merges.filter(({ top, bottom }) => count > 0 && top <= end && bottom >= first),
    hiddenRows: [...grid.hiddenRows].filter((row) => row >= first && row <= end),
  };
}
