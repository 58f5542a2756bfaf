import type { Area } from "../../../core/sheet/grid";

/** A cell that computes. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The area an array formula fills. */
  readonly array: Area | undefined;
  readonly hasValue: boolean;
  /** Where the cell is written. */
  readonly place: CellPlace;
  /** Cells with the same one hold the same formula, each relative to its own place. */
  readonly pattern: object | undefined;
}

export type CellPlace =
  /** In the text of the sheet data. */
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  /** In a row that is not written out yet: which formula of the copied rows it is, in reading order. */
  | { readonly kind: "copy"; readonly index: number };
