import type { Area } from "../../../core/sheet/grid";
import type { FontChange } from "../../../core/sheet/edit";
import type { CellState } from "../change/cellState";

/** A cell that was changed: where it was and is, what stood and stands there. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
  /** The cell's number format, where it gets in the way of what is written. */
  readonly format?: string;
  /** Its font before and after, where that changes. */
  readonly font?: FontChange;
}

/** Up to three cells of a row beside the changed ones, by which the row is known again. */
export interface RowGuard {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, text: string])[];
}

/** Cells of one sheet that were changed together. */
export interface CellStep {
  readonly kind: "cells";
  readonly sheetId: string;
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  readonly guards: readonly RowGuard[];
}

/** A cell that was changed while rows moved; it stood in row `rowBefore` and stands in row `row`. */
export interface MovedChange extends CellChange {
  readonly sheetId: string;
  readonly sheet: string;
  readonly rowBefore: number;
}

/** A cell of a row that was taken out. */
export interface LostCell {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  readonly format: string;
}

/** Rows that were taken out, as numbered before, with what stood there; how they looked cannot be brought back. */
export interface LostRows {
  readonly first: number;
  readonly count: number;
  readonly cells: readonly LostCell[];
  /** Merged areas that lay in them, whole or in part. */
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/** Rows of one sheet that were put in, then rows that were taken out, and the cells that were changed with them. */
export interface RowStep {
  readonly kind: "rows";
  /** Part of the names by which the step is followed while it is under way. */
  readonly mark: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly inserted: { readonly at: number; readonly count: number };
  readonly lost: LostRows;
  /** Where the new rows are when all is done. */
  readonly newRows: {
    readonly first: number;
    readonly right: number;
    readonly fingerprints: readonly string[];
  };
  readonly cells: readonly MovedChange[];
}

/** A text of a sheet's headers and footers that was changed. */
export interface PrintTextChange {
  readonly pages: PrintPages;
  readonly section: PrintSection;
  readonly before: string;
  readonly after: string;
}

export type PrintPages = "defaultForAllPages" | "firstPage" | "oddPages" | "evenPages";
export type PrintSection =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** A property of the document that was set; `before` is absent where it was not there. */
export interface PropertyChange {
  readonly key: string;
  readonly before?: string;
  readonly after: string;
}

/** Whether headers and footers shrink with pages made smaller to fit. */
export interface PrintScaleChange {
  readonly before: boolean;
  readonly after: boolean;
}

/** What was said of a sheet's figures outside its cells. */
export interface SignStep {
  readonly kind: "sign";
  readonly sheetId: string;
  readonly sheet: string;
  readonly texts: readonly PrintTextChange[];
  /** Absent where they stay as they were, and in steps of versions that left them. */
  readonly scale?: PrintScaleChange;
  readonly properties: readonly PropertyChange[];
  /** None: what is said stands in no cell. */
  readonly cells: readonly [];
}

/** A formula of another sheet that came to mean the copies of a sheet too. */
export interface OutsideChange extends CellChange {
  readonly sheetId: string;
  readonly sheet: string;
}

/** A sheet that was given another name and copied under further ones. */
export interface CopySheetStep {
  readonly kind: "copySheet";
  readonly sheetId: string;
  /** What it was called. */
  readonly sheet: string;
  /** What it is called now, and its copies. */
  readonly names: readonly string[];
  /** What it held then, and each copy. */
  readonly fingerprint: string;
  readonly cells: readonly OutsideChange[];
}

export type Step = CellStep | RowStep | SignStep | CopySheetStep;

/** How many rows a step puts in or takes out. */
export function movedRows(step: Step): number {
  return step.kind === "rows" ? step.inserted.count + step.lost.count : 0;
}
