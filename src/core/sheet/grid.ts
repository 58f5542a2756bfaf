/** A rectangle of cells; rows and columns count from 0, all four edges belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of a sheet; rows and columns count from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** An Excel table (ListObject) that lies on a sheet. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/**
 * What a cell holds. `notCalculated` is a formula whose file stores no value:
 * it is neither blank nor zero.
 */
export type CellKind = "blank" | "number" | "text" | "boolean" | "error" | "notCalculated";

export type Visibility = "visible" | "hidden" | "veryHidden";

/**
 * One sheet as data, whatever it was read from. Addresses are the sheet's own, from 0.
 * The cells stand in typed columns behind these readers, so a sheet of half a million rows
 * costs no object a cell.
 */
export interface Grid {
  /** Stable within its workbook and apart from the name, which people change. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** One past the last row and column that hold anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  kindAt(row: number, column: number): CellKind;
  /** The first row from `row` on in which the column's cell is not blank; undefined where there is none. */
  nextFilledRow(column: number, row: number): number | undefined;
  /** The number of a number cell, 1 or 0 of a boolean cell, NaN elsewhere. */
  numberAt(row: number, column: number): number;
  /** The text of a text cell or the code of an error cell ("#REF!"), "" elsewhere. */
  textAt(row: number, column: number): string;
  /** The number format code as Excel stores it in English, "General" where there is none. */
  formatAt(row: number, column: number): string;
  /** The formula without its "=", undefined where the cell holds none. */
  formulaAt(row: number, column: number): string | undefined;
  /** The name of the cell's font; legacy Vietnamese encodings show only there. */
  fontAt(row: number, column: number): string;
}

/** What a cell can hold when it is written or compared; a blank cell is null. */
export type Scalar = string | number | boolean | null;
