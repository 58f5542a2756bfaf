import type { CheckReport } from "../../../core/checks/checkWorkbook";
import type { FormulaBlock } from "../../../core/formulas/formulaBlock";
import type { Consolidation } from "../../../core/consolidate/consolidate";
import type { FileDigest } from "../../../core/consolidate/types";
import type { CellOfSheet } from "../../../core/records/types";
import type { Edit } from "../../../core/sheet/edit";
import type { CellRef } from "../../../core/sheet/grid";
import type { PackedGrid } from "../../../core/sheet/packedGrid";
import type { RefusedEdit, SheetSummary } from "../../../workbook/port";
import type { DigestTerms, FileToDigest } from "../../../workbook/xlsx/digestFile";
import type { FileFault } from "../../../workbook/xlsx/fileFault";
import type { Progress } from "../types";
import type { CheckTerms } from "./engine";
import type { Converting } from "./converting";
import type { End, Part } from "./parts";

/** What the pane asks of the worker; sheets are those of the opened file, or packed ones. */
export type Task =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | { readonly kind: "comparedWith"; readonly bytes: Uint8Array | undefined }
  | { readonly kind: "sheets" }
  | { readonly kind: "read"; readonly names: readonly string[] | undefined }
  | { readonly kind: "blocks"; readonly cells: readonly CellOfSheet[] }
  | { readonly kind: "apply"; readonly edits: readonly Edit[] }
  | { readonly kind: "select"; readonly sheet: string; readonly cell: CellRef }
  | { readonly kind: "save" }
  | { readonly kind: "digest"; readonly file: FileToDigest; readonly terms: DigestTerms }
  | { readonly kind: "writeConsolidation"; readonly consolidation: Consolidation }
  | { readonly kind: "convert"; readonly bytes: Uint8Array }
  | { readonly kind: "checkFile"; readonly names: readonly string[] | undefined; readonly terms: CheckTerms }
  | { readonly kind: "checkGrids"; readonly grids: readonly PackedGrid[]; readonly terms: CheckTerms };

/** What each task answers. */
export interface Answers {
  readonly open: FileFault | undefined;
  readonly comparedWith: FileFault | undefined;
  readonly sheets: readonly SheetSummary[];
  readonly read: readonly PackedGrid[];
  readonly blocks: readonly FormulaBlock[];
  readonly apply: readonly RefusedEdit[];
  readonly select: undefined;
  readonly save: Uint8Array;
  readonly digest: FileDigest;
  readonly writeConsolidation: Uint8Array;
  readonly convert: Converting;
  readonly checkFile: CheckReport | undefined;
  readonly checkGrids: CheckReport | undefined;
}

/** A task carries a number, and so does everything that is said about it. Its end comes after its parts. */
export type ToWorker =
  | { readonly kind: "part"; readonly id: number; readonly part: Part }
  | { readonly kind: "task"; readonly id: number; readonly end: End }
  | { readonly kind: "stop"; readonly id: number };

export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "part"; readonly id: number; readonly part: Part }
  | { readonly kind: "answer"; readonly id: number; readonly end: End }
  | { readonly kind: "failure"; readonly id: number; readonly reason: string };
