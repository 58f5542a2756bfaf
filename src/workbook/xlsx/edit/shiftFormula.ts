import type { FormulaPieces, ReferencePiece } from "../formula/formula";
import { cutFormula, joinFormula } from "../formula/formula";
import type { Axis, Reference } from "../formula/reference";
import { printWithRows, sameSheetName, sheetKey } from "../formula/reference";
import type { RowChange, RowRun } from "./rowChange";
import { hullOf } from "./rowChange";

/** A function takes at most 255 arguments; some room is left for the others. */
export const MAX_AREAS = 250;
/** A sum over more areas gets them as one argument or more, so that two such references stand in one sum. */
const NESTED_FROM = 120;
/** ISO 29500 leaves the length open; Excel opens no formula longer than this. */
export const MAX_FORMULA_LENGTH = 8192;

/** Rows of one sheet moving, and what turned out impossible on the way. */
export interface SheetShift {
  readonly sheet: string;
  readonly change: RowChange;
  /** Formulas that could not be written any more; where there is one, the whole edit is refused. */
  readonly impossible: string[];
  /** How many references came to mean more or fewer rows than before. */
  reshaped: number;
}

export function shiftOf(sheet: string, change: RowChange): SheetShift {
  return { sheet, change, impossible: [], reshaped: 0 };
}

/** A copy of pattern row `from` that has become row `row`. */
export interface CopiedRow {
  readonly from: number;
  readonly row: number;
  readonly group: number;
  readonly item?: number;
}

/** In a copy of a pattern row. */
export type CopyViewpoint = CopiedRow & { readonly kind: "copy" };

/** Where a formula stands. */
export type Viewpoint =
  /** In a row that stays, or in no row at all: pattern rows are seen with all their copies. */
  | { readonly kind: "outside" }
  /** In a rule that is read relative to its first cell (`copy`, where that is one): a single cell stays one, the first. */
  | { readonly kind: "rule"; readonly copy?: CopiedRow }
  | CopyViewpoint
  /** In a name: addresses that "$" does not hold are relative to the cell that uses the name, and stay. */
  | { readonly kind: "name" }
  /** In a chart's series: addresses stand for themselves, with "$" or without, and there may be several. */
  | { readonly kind: "series" };

export const OUTSIDE: Viewpoint = { kind: "outside" };
export const RULE: Viewpoint = { kind: "rule" };
export const NAME: Viewpoint = { kind: "name" };
export const SERIES: Viewpoint = { kind: "series" };

/** The formula after the rows moved. `home` is the sheet it stands on, "" for none. */
export function shiftFormula(formula: string, home: string, shift: SheetShift, viewpoint: Viewpoint): string {
  if (!mayRefer(formula, home, shift.sheet)) return formula;
  return shiftPieces(cutFormula(formula), home, shift, viewpoint);
}

/** Whether a formula can refer to the sheet at all: a quick look that saves reading formulas of other sheets. */
function mayRefer(formula: string, home: string, sheet: string): boolean {
  if (sameSheetName(home, sheet)) return true;
  return formula.includes("!") && sheetKey(formula.replaceAll("''", "'")).includes(sheetKey(sheet));
}

export function shiftPieces(
  pieces: FormulaPieces,
  home: string,
  shift: SheetShift,
  viewpoint: Viewpoint,
): string {
  const shifted = joinFormula(pieces, (piece) =>
    refersTo(piece.reference, home, shift.sheet) ? shiftReference(piece, shift, viewpoint) : piece.written,
  );
  if (shifted.length > MAX_FORMULA_LENGTH) shift.impossible.push(`${shifted.slice(0, 60)}…`);
  return shifted;
}

/** Whether a reference means cells of the sheet; `home` is the sheet its formula stands on. */
export function refersTo({ sheets }: Reference, home: string, sheet: string): boolean {
  switch (sheets.kind) {
    case "own":
      return sameSheetName(home, sheet);
    case "named":
      return sameSheetName(sheets.name, sheet);
    case "span":
      // The other sheets of a span have not moved, so its address holds for them as it is.
      return sameSheetName(sheets.first, sheet) && sameSheetName(sheets.last, sheet);
    case "otherWorkbook":
      return false;
  }
}

/** The text of one reference to the sheet after the rows moved. */
export function shiftReference(piece: ReferencePiece, shift: SheetShift, viewpoint: Viewpoint): string {
  const { reference, role, written } = piece;
  const { rows } = reference;
  if (rows === undefined) return written;
  if (viewpoint.kind === "name" && !(rows.top.fixed && rows.bottom.fixed)) return written;
  const runs = seen(reference, shift.change, viewpoint);
  const hull = hullOf(runs);
  if (hull === undefined || !sameHeight(rows, hull)) shift.reshaped++;
  if (hull === undefined) return `${reference.prefix}#REF!`;
  if (role === "start" || role === "anchor") return printRun(reference, { ...hull, bottom: hull.top });
  if (role === "end") return printRun(reference, { ...hull, top: hull.bottom });
  const isSingle = reference.separator === "";
  if (viewpoint.kind === "rule" && isSingle) return printRun(reference, { ...hull, bottom: hull.top });
  const mayBeSeveral = role === "argument" || viewpoint.kind === "name" || viewpoint.kind === "series";
  if (runs.length === 1 || !mayBeSeveral) return printRun(reference, hull);
  const areas = runs.map((run) => printRun(reference, run));
  if (role === "argument" && piece.call === "SUM" && areas.length > NESTED_FROM) return nestedSums(areas);
  if (areas.length > MAX_AREAS) shift.impossible.push(`${written} (${areas.length})`);
  return areas.join(",");
}

/** Sums of sums, each of no more areas than a function takes; of other functions the result of parts is not that of the whole. */
function nestedSums(areas: readonly string[]): string {
  const sums: string[] = [];
  for (let at = 0; at < areas.length; at += MAX_AREAS) {
    sums.push(`SUM(${areas.slice(at, at + MAX_AREAS).join(",")})`);
  }
  return sums.join(",");
}

function sameHeight({ top, bottom }: { top: Axis; bottom: Axis }, run: RowRun): boolean {
  return Math.abs(bottom.at - top.at) === run.bottom - run.top;
}

function printRun(reference: Reference, { top, bottom }: RowRun): string {
  return printWithRows(reference, top, bottom);
}

function seen(reference: Reference, change: RowChange, viewpoint: Viewpoint): readonly RowRun[] {
  const { rows } = reference;
  if (rows === undefined) return [];
  const top = Math.min(rows.top.at, rows.bottom.at);
  const bottom = Math.max(rows.top.at, rows.bottom.at);
  const copy = viewpoint.kind === "rule" ? viewpoint.copy : viewpoint;
  if (copy === undefined || !("row" in copy)) return change.seenFromOutside(top, bottom);
  const isOwn = (row: number, fixed: boolean): boolean => row === copy.from && !fixed;
  const ownsTop = isOwn(rows.top.at, rows.top.fixed);
  const ownsBottom = isOwn(rows.bottom.at, rows.bottom.fixed);
  if (!ownsTop && !ownsBottom) return seenFromCopy(top, bottom, change, copy);
  if (ownsTop && ownsBottom) return [{ top: copy.row, bottom: copy.row }];
  // A range between the copy itself and something else, as in a running total: from there to here.
  const other = ownsTop ? rows.bottom.at : rows.top.at;
  const otherRuns = change.seenFromCopy(other, other, copy);
  const hull = hullOf([...otherRuns, { top: copy.row, bottom: copy.row }].sort(byTop));
  return hull === undefined ? [] : [hull];
}

/** A "$" on the own row looks at the list as one outside does: the share of the whole, the rank among all. */
function seenFromCopy(top: number, bottom: number, change: RowChange, copy: CopiedRow): readonly RowRun[] {
  return top === copy.from && bottom === copy.from
    ? change.seenFromOutside(top, bottom)
    : change.seenFromCopy(top, bottom, copy);
}

function byTop(a: RowRun, b: RowRun): number {
  return a.top - b.top;
}
