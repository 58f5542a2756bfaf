import type { CellOfSheet, Reading } from "../records/types";
import type { SetCell } from "../sheet/edit";
import type { CellRef } from "../sheet/grid";
import type { CheckContext } from "./context";

export type Severity = "error" | "warning" | "note";

/** The headings of the public list of findings. */
export type About =
  "cell" | "code" | "judgement" | "place" | "time" | "plan" | "reporting" | "rules" | "file";

/** When findings of one kind are so many that the sheet was likely misread: what is likelier than as many slips. */
export interface Doubted {
  /** What the findings have in common: a column, a row, a sheet, the text they were found at, or that text as a mark whose meaning is asked. */
  readonly along: "column" | "row" | "sheet" | "text" | "mark";
  /** The cells a check of this kind looks at; absent where it does not matter how many others there are. */
  readonly among?: (reading: Reading) => readonly CellOfSheet[];
  /** More than this part of the cells looked at, from 0 to 1; half where it is not given. */
  readonly share?: number;
  /** Fewer findings than these may be slips each; five where it is not given. */
  readonly least?: number;
  /** Kinds that are worked out from what is in doubt, and so are not told of the same sheet. */
  readonly spoils?: readonly string[];
  /** Which findings of the kind count; all where it is not given. */
  readonly which?: (draft: Draft<unknown>) => boolean;
}

/** What one kind of finding is, apart from how it is found. Kinds without a `run` are raised by whoever meets them. */
export interface FindingKind<K extends string, D> {
  /** Public and stable once released. */
  readonly kind: K;
  readonly severity: Severity;
  readonly about: About;
  readonly description: string;
  /** The Excel formula a person would write to find the same. */
  readonly formula?: string;
  /** Kinds that are dropped where they stand at, or rest on, a cell this kind was found at: one cause, one finding. */
  readonly voids?: readonly string[];
  /** Taken one after the other: when findings of this kind tell of a misread sheet, and become one question. */
  readonly doubted?: readonly Doubted[];
  /** Only a type: what the kind's sentence needs to know. */
  readonly data?: D;
}

/** A kind that is found by looking at a workbook. */
export interface Check<K extends string, D> extends FindingKind<K, D> {
  run(context: CheckContext): Iterable<Draft<D>>;
}

/** What a check says of one finding; the runner adds the rest. */
export interface Draft<D> {
  /** The sheet by name; null where the finding is of the file or the plan. */
  readonly sheet: string | null;
  readonly cell: CellRef | null;
  readonly place?: string;
  readonly code?: string;
  /** Only of kinds whose severity is the office's to say; else the kind's own holds. */
  readonly severity?: Severity;
  /** Which of several things of one kind that may be said of one cell. */
  readonly variant?: string;
  readonly is?: string | number | null;
  readonly shouldBe?: string | number | null;
  /** `is` minus `shouldBe`, where both are numbers. */
  readonly difference?: number;
  readonly related?: readonly CellOfSheet[];
  readonly edits?: readonly SetCell[];
  /** Cells whose misreading would make this finding groundless. */
  readonly restsOn?: readonly CellOfSheet[];
  readonly data: D;
}

/** What a check drafted, with the kind it is of. */
export interface Drafted {
  readonly kind: FindingKind<string, unknown>;
  readonly draft: Draft<unknown>;
}

/** One thing found, as data. Its sentence stands in the catalogue of texts. */
export interface FindingOf<K extends string, D> {
  /** The same for the same finding in every run. */
  readonly id: string;
  readonly kind: K;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly sheetId: string | null;
  readonly cell: CellRef | null;
  readonly place: string | null;
  readonly code: string | null;
  readonly is: string | number | null;
  readonly shouldBe: string | number | null;
  readonly difference: number | null;
  readonly related: readonly CellOfSheet[];
  readonly edits: readonly SetCell[];
  /** What the cell held when the finding was made; null without a cell. */
  readonly fingerprint: string | null;
  readonly data: D;
}

/** Makes a check; its name and its data are inferred, so that texts and union follow from the list of checks alone. */
export function defineCheck<const K extends string, D>(check: Check<K, D>): Check<K, D> {
  return check;
}

/** Makes a kind that is found outside of a workbook's cells, such as a file that cannot be opened. */
export function defineKind<D>(): <const K extends string>(kind: FindingKind<K, D>) => FindingKind<K, D> {
  return (kind) => kind;
}

/** A draft at a cell of a sheet. */
export function at(cell: CellOfSheet): { readonly sheet: string; readonly cell: CellRef } {
  return { sheet: cell.sheet, cell: { row: cell.row, column: cell.column } };
}
