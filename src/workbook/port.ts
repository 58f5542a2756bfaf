import type { CellRef } from "../core/sheet/grid";
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
  /** Applies what still matches and says what did not. */
  apply(edits: readonly Edit[]): Promise<readonly RefusedEdit[]>;
  select(sheet: string, cell: CellRef): Promise<void>;
}
