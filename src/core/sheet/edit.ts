import type { CellRef, Scalar } from "./grid";

/** What is written into a cell: a value, or a formula with the value it computes to, where that is known. */
export type CellInput = Scalar | FormulaInput;

export interface FormulaInput {
  readonly formula: string;
  readonly cached?: Scalar;
  /** How many rows and columns it fills, where more than its own cell. A file has to say so; Excel finds out itself. */
  readonly over?: { readonly rows: number; readonly columns: number };
}

/** Writes one cell. Where `expect` is given and the cell holds something else, nothing is written and the edit is reported. */
export interface SetCell extends CellRef {
  readonly kind: "setCell";
  readonly sheet: string;
  readonly expect?: Scalar;
  readonly value: CellInput;
  /** The font the cell is shown in from now on, and the one it has, where a text means something else in another font. */
  readonly font?: FontChange;
}

export interface FontChange {
  readonly from: string;
  readonly to: string;
}

/** The cells of a row by column; undefined leaves a cell as it is. */
export type RowInput = readonly (CellInput | undefined)[];

/** Writes a rectangle of values whose first cell is `row`, `column`. */
export interface SetBlock extends CellRef {
  readonly kind: "setBlock";
  readonly sheet: string;
  readonly values: readonly RowInput[];
}

/** One row of an expanded region: a copy of pattern row `from` with cells of its own. */
export interface ExpandedRow {
  /** The pattern row it copies, as the template numbers it, from 0. */
  readonly from: number;
  /** The instance of the group it belongs to; rows of one group share the number. */
  readonly group: number;
  /** The item of the list it belongs to, where an item has several rows; head and closing rows of a group have none. */
  readonly item?: number;
  readonly values: RowInput;
}

/**
 * Replaces the pattern rows `first` … `last` by `rows`, each a copy of one of them with its styles, height, merges,
 * formulas, validations and conditional formats. Everything below moves. A reference from outside to a pattern row grows
 * to all its copies; from a copy to another pattern row it means that row's copies of the same item, else of the same group, else all
 * of them. A
 * reference of a pattern row to itself means the copy's own row; held by "$" it means all copies, as from outside, and a
 * range between the two runs from the first copy to the own row. Where a row's copies do not lie together, functions such
 * as SUM get them as several areas, everything else gets the range from the first to the last. With no rows at all the
 * pattern is deleted, and references to it alone become #REF!: a list that may be empty keeps one blank row.
 */
export interface ExpandRows {
  readonly kind: "expandRows";
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly ExpandedRow[];
  /** For pattern rows that have no copy: the pattern rows a reference from outside means instead. */
  readonly standIns?: ReadonlyMap<number, readonly number[]>;
}

/** Inserts empty rows before `at`, formatted as the row above. */
export interface InsertRows {
  readonly kind: "insertRows";
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** Takes the rows `first` … `last` out; what is below moves up. References to nothing else become #REF!. */
export interface DeleteRows {
  readonly kind: "deleteRows";
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Gives the sheet the first name, and puts a copy of it with each further name behind it. A reference to the sheet from
 * outside grows to all of them where functions such as SUM take several areas, and means the first elsewhere; one from the
 * sheet itself means the copy's own cells.
 */
export interface CopySheet {
  readonly kind: "copySheet";
  readonly sheet: string;
  readonly names: readonly string[];
}

/**
 * Says where a sheet's figures are from: fills the tags in the headers and footers it is printed with, prints lines at the foot of
 * one that has neither, and sets properties of the document. The sheet's own headers and footers stay otherwise.
 */
export interface SignSheet {
  readonly kind: "signSheet";
  readonly sheet: string;
  /** What tags stand for, by the name of the field. */
  readonly tags: ReadonlyMap<string, string>;
  readonly footer: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * Something to be done to a workbook, as data. `sheet` is the sheet's name. The core only ever returns edits; a workbook
 * adapter applies them one after the other, so the rows an edit names are those that the edits before it left. An edit is
 * applied whole or not at all; one that is refused does not keep the others from being applied.
 */
export type Edit = SetCell | SetBlock | ExpandRows | InsertRows | DeleteRows | CopySheet | SignSheet;
