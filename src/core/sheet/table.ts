import type { Area } from "./grid";
import type { MarkDecision, MarkMeanings } from "./markMeanings";

/** What a sheet is; the names are public (see the command line's JSON). */
export type SheetKind =
  "communeSheet" | "matrix" | "plan" | "planTargets" | "inspection" | "funding" | "register" | "unknown";

/** What a column holds; the names are public. `mark` and `result` with a code are the value columns of a matrix. */
export type ColumnRole =
  | "ordinal"
  | "code"
  | "label"
  | "criterion"
  | "unit"
  | "target"
  | "result"
  | "verdict"
  | "verdictNo"
  | "note"
  | "place"
  | "district"
  | "area"
  | "level"
  | "department"
  | "time"
  | "lead"
  | "partner"
  | "source"
  | "planned"
  | "actual"
  | "cumulative"
  | "total"
  | "previousResult"
  | "numerator"
  | "denominator"
  | "mark";

/** Which of the three readings of a criterion a column reports: by the commune, the district or the province. */
export type Stage = "selfAssessed" | "reviewed" | "appraised";

/** The level a registered commune strives for. */
export type Level = "standard" | "advanced" | "model";

export interface TableColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly stage?: Stage;
  /** The criterion or indicator of a matrix's value column ("17.10", "3"). */
  readonly code?: string;
  /** The place whose figures the column holds, where several stand side by side. */
  readonly place?: string;
  /** Of a column of verdicts that stand beside indicators and judge their whole criterion. */
  readonly judges?: "criterion";
  /** The level an annex column marks. */
  readonly level?: Level;
  /** The fund whose money the column holds, where funds stand side by side, as its header writes it. */
  readonly source?: string;
  /** The header's texts over the column, from the top. */
  readonly heading?: readonly string[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** Why the column was given its role, as a stable code and the words that decided. */
  readonly reason: { readonly by: "header" | "content" | "decision" | "position"; readonly words: string };
}

/**
 * What a row of a table is. `group` heads the rows after it (a criteria group, a district); `criterion` is the row of a
 * criterion with indicators below it; `total` sums; `legend` explains; `header` repeats the table's header, as after a page
 * break; `blank` holds nothing that counts.
 */
export type RowKind = "record" | "group" | "criterion" | "total" | "legend" | "header" | "blank";

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The criterion's number that holds for a row of a commune sheet, carried down merged or once-written cells. */
  readonly criterion?: string;
  /** The code of the indicator as text, from the code column, from the label or by the label alone. */
  readonly code?: string;
  /** From the code column, a date that Excel made of a code there, the label itself, or the set's label that it is. */
  readonly codeFrom?: "column" | "date" | "label" | "matchedLabel";
  /**
   * What the code cell holds. A number that differs from `code` when printed (17.1 where the position says "17.10") lost a
   * digit in Excel.
   */
  readonly codeWritten?: string | number;
  /** The place the row is about, as written, carried down merged or once-written cells; and the row that writes it. */
  readonly place?: string;
  readonly placeRow?: number;
  /** The district of the row's place, as written in a column or in the group heading above; and where. */
  readonly district?: string;
  readonly districtRow?: number;
  /** The district or group heading above the row, as written. */
  readonly group?: string;
  /** The row of the group's heading. */
  readonly groupRow?: number;
  readonly level?: "A" | "I" | "1";
}

/** A recognised sheet, or the part of a sheet below one header. */
export interface Table {
  readonly sheet: string;
  readonly sheetName: string;
  readonly kind: SheetKind;
  /** From 0 to 1: how sure the kind is. */
  readonly confidence: number;
  /** Why the sheet is of this kind, as stable codes. */
  readonly reasons: readonly string[];
  /** The rows of the header, from 0. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly title: TableTitle;
  /** In a matrix: the row above the communes that says what each column must reach. */
  readonly targetRow?: number;
  /** In a matrix of marks: what a blank means, from the marks used or the legend. */
  readonly blankMark?: "unmet" | "missing";
  /** What marks mean that the legend or the office gives another meaning than they have elsewhere. */
  readonly markMeanings?: MarkMeanings;
}

/** What the lines above and around a table tell. */
export interface TableTitle {
  readonly lines: readonly { readonly row: number; readonly text: string }[];
  /** The commune a commune sheet is of, as written, and where ("B4" or the sheet's name). */
  readonly place?:
    | { readonly written: string; readonly row: number; readonly column: number }
    | { readonly written: string; readonly from: "sheetName" | "decision" };
  readonly district?: string;
  readonly set?: string;
  readonly year?: number;
  readonly quarter?: number;
  readonly areaText?: string;
  /** Criteria counts the sheet states for its commune ("Tổng số tiêu chí đạt: 17/19") and where. */
  readonly writtenCounts?: readonly WrittenCount[];
}

export interface WrittenCount {
  readonly row: number;
  readonly column: number;
  readonly met: number;
  readonly of?: number;
}

/** What the office has confirmed about a sheet; it stands above anything recognised. */
export interface SheetDecision {
  /** The sheet's name. */
  readonly sheet: string;
  readonly kind?: SheetKind;
  readonly set?: string;
  readonly place?: string;
  readonly columns?: readonly ColumnDecision[];
  /** What marks of the sheet mean that nothing on it explains. */
  readonly marks?: readonly MarkDecision[];
  /** Kinds of findings that are right however many of the sheet's cells they were found at. */
  readonly trusted?: readonly string[];
}

export interface ColumnDecision {
  readonly column: number;
  /** `ignored` takes the column out of the table. */
  readonly role: ColumnRole | "ignored";
  readonly stage?: Stage;
  readonly code?: string;
}
