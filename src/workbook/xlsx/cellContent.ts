/** What the `t` attribute of a cell says its value is; both kinds of text of its own are one. */
export type CellType = "number" | "shared" | "text" | "boolean" | "error" | "date";

/** The `f` element of a cell: what its attributes say, and the bytes of its text. */
export interface FormulaTag {
  readonly type: string;
  readonly area: string;
  /** The number of the formula that several cells share. */
  readonly shared: number | undefined;
  readonly text: Uint8Array;
}

/** A `c` element that was read; one is filled again and again, so that no object is made for a cell. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: CellType;
  readonly hasValue: boolean;
  /** Where the value stands in the bytes at hand. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** The value where it is more than a stretch of bytes: runs of text, CDATA, comments. */
  readonly valueText: string | undefined;
  /** The font that the runs of the text name. */
  readonly textFont: string | undefined;
  readonly formula: FormulaTag | undefined;
}
