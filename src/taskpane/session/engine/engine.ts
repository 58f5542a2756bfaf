import type { CheckReport } from "../../../core/checks/checkWorkbook";
import type { Consolidation } from "../../../core/consolidate/consolidate";
import type { FileDigest } from "../../../core/consolidate/types";
import type { CheckSettings, OfficeDecisions } from "../../../core/records/types";
import type { Grid } from "../../../core/sheet/grid";
import type { Workbook } from "../../../workbook/port";
import type { DigestTerms, FileToDigest } from "../../../workbook/xlsx/digestFile";
import type { FileFault } from "../../../workbook/xlsx/fileFault";
import type { Progress } from "../types";
import type { Converting } from "./converting";

/** A workbook held as the bytes of its file, wherever those are. */
export interface FileWorkbook extends Workbook {
  save(): Promise<Uint8Array>;
}

export type FileOpening =
  | { readonly kind: "opened"; readonly workbook: FileWorkbook }
  | { readonly kind: "fault"; readonly fault: FileFault };

/** What a check is about, apart from the sheets. */
export interface CheckTerms {
  readonly settings: CheckSettings;
  readonly decisions: OfficeDecisions;
  readonly planId: string | undefined;
  /** Today, where nobody has chosen a period: what the titles of the sheets tell then holds instead. */
  readonly today?: string;
}

/** The sheets to check: already read, or those of the opened file with these names (all without names). */
export type SheetSource =
  | { readonly kind: "grids"; readonly grids: readonly Grid[] }
  | { readonly kind: "file"; readonly sheets: readonly string[] | undefined };

export interface Watch {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Does the long work of the pane where it does not block it. */
export interface Engine {
  /** Opens a file in place of the one that was open. */
  open(bytes: Uint8Array): Promise<FileOpening>;
  /** Takes the workbook of the period before, or none any more; answers why it cannot be read, and then keeps none. */
  comparedWith(bytes: Uint8Array | undefined): Promise<FileFault | undefined>;
  /** Undefined where it was stopped. */
  check(source: SheetSource, terms: CheckTerms, watch: Watch): Promise<CheckReport | undefined>;
  /** Reads and checks one file of many, apart from the one that is open. */
  digest(file: FileToDigest, terms: DigestTerms): Promise<FileDigest>;
  /** A copy of a workbook whose texts in old encodings are in Unicode, as the command line makes it. */
  convert(bytes: Uint8Array): Promise<Converting>;
  /** The bytes of the workbook a consolidation goes into. */
  writeConsolidation(consolidation: Consolidation): Promise<Uint8Array>;
}
