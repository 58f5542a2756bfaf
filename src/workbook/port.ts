import type { FormulaBlock } from "../core/formulas/formulaBlock";
import type { CellOfSheet } from "../core/records/types";
import type { Area, CellRef } from "../core/sheet/grid";
import type { Edit } from "../core/sheet/edit";
import type { Grid, Visibility } from "../core/sheet/grid";

export interface SheetSummary {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

/** An edit that was not applied, and why. */
export interface RefusedEdit {
  readonly edit: Edit;
  readonly why: "noSheet" | "changed" | "protected" | "hiddenByMerge" | "unsupported";
  readonly found?: string;
}

/** The one door to a workbook, whatever holds it. */
export interface Workbook {
  sheets(): Promise<readonly SheetSummary[]>;
  read(sheetNames?: readonly string[]): Promise<readonly Grid[]>;
  /** The blocks that these cells belong to; a cell whose formula fills its own cell alone, or that holds none, has none. */
  blocks(cells: readonly CellOfSheet[]): Promise<readonly FormulaBlock[]>;
  /** Applies what still matches and says what did not. */
  apply(edits: readonly Edit[]): Promise<readonly RefusedEdit[]>;
  select(sheet: string, cell: CellRef): Promise<void>;
}

/** Why a workbook that is open in Excel could not do what was asked; thrown at the edge as an error that carries it. */
export type WorkbookFault =
  | { readonly kind: "cellBeingEdited" }
  | { readonly kind: "tooMuchAtOnce" }
  | { readonly kind: "changeForbidden" }
  | { readonly kind: "gone" }
  | { readonly kind: "sheetHidden"; readonly sheet: string }
  | { readonly kind: "notInThisExcel" }
  | { readonly kind: "busy" }
  | { readonly kind: "excelFailed"; readonly code: string };

/** How a workbook stands after a change that failed; what only reads leaves it as it was. */
export type ChangeOutcome = "asBefore" | "unfinished";

/** A sheet the add-in put into the workbook, known again by its id and by what it held then. */
export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
  readonly fingerprint: string;
}

/** Something may have changed; what it is has to be read. Undefined for the workbook as a whole. */
export interface ChangeHint {
  readonly sheetId: string | undefined;
}

/** What the Excel at hand can do beyond what the add-in requires. */
export interface Capabilities {
  /** Sheets can be taken over from the bytes of another workbook. */
  readonly insertsSheets: boolean;
  /** Another workbook can be opened from its bytes. */
  readonly opensWorkbooks: boolean;
  readonly runsFunctions: boolean;
  /** A formula can fill the cells around it. */
  readonly spillsFormulas: boolean;
  /** The workbook is open for reading only. */
  readonly isReadOnly: boolean;
}

/** What a change is called in the log, in the language of the one who makes it. */
export interface ChangeNote {
  readonly title: string;
  /** What the change is to be known by; without one it gets an id of its own. */
  readonly id?: string;
}

/** A change of the workbook that the add-in made. */
export interface HistoryEntry {
  readonly id: string;
  readonly title: string;
  /** When it was made, in UTC, as ISO 8601 writes it. */
  readonly at: string;
  readonly sheets: readonly string[];
  readonly cells: number;
  /** Rows that were added or taken out. */
  readonly rows: number;
  /** `unfinished`: something failed in the middle, and undoing brings back what was there. */
  readonly state: "done" | "unfinished" | "undone";
}

/** What undoing brought back. What has been changed since is left as it is, and said. */
export interface UndoReport {
  readonly restored: number;
  readonly left: readonly { readonly sheet: string; readonly area: Area; readonly why: UndoRefusal }[];
}

export type UndoRefusal = "changedSince" | "noSheet" | "protected" | "later";

/** What the add-in changed, newest last; kept in the workbook itself, so that it outlives the pane. */
export interface History {
  entries(): Promise<readonly HistoryEntry[]>;
  /** Brings back what a change replaced, as far as nothing else has changed it since; nothing where there is no such change. */
  undo(id: string): Promise<UndoReport>;
}

/** A workbook that people have open and work in. */
export interface LiveWorkbook extends Workbook {
  readonly history: History;
  capabilities(): Promise<Capabilities>;
  apply(edits: readonly Edit[], note?: ChangeNote): Promise<readonly RefusedEdit[]>;
  /** Calls `listener` after changes, its own too; a hint and no more. Answers how to stop. */
  onChange(listener: (hint: ChangeHint) => void): Promise<() => Promise<void>>;
}
