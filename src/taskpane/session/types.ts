import type { Finding } from "../../core/checks/catalogue";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { FileTrouble } from "../../core/checks/file/fileKinds";
import type { Consolidation } from "../../core/consolidate/consolidate";
import type { FileDigest } from "../../core/consolidate/types";
import type { CellOfSheet, CheckSettings, OfficeDecisions } from "../../core/records/types";
import type { Edit, SetCell } from "../../core/sheet/edit";
import type { SheetArea } from "../../core/sheet/convertTexts";
import type { Scalar } from "../../core/sheet/grid";
import type { SheetDecision } from "../../core/sheet/table";
import type {
  ChangeHint,
  ChangeOutcome,
  History,
  InsertedSheet,
  RefusedEdit,
  SheetSummary,
  Workbook,
  WorkbookFault,
} from "../../workbook/port";
import type { DigestTerms, FileToDigest } from "../../workbook/xlsx/digestFile";
import type { FileFault } from "../../workbook/xlsx/fileFault";
import type { Converting } from "./engine/converting";

/** What the pane needs of the workbook it stands beside, whatever holds it. */
export interface OpenBook {
  readonly name: string;
  readonly origin: "excel" | "file";
  readonly workbook: Workbook;
  /** The workbook's own record of changes, which then takes them back; without one the pane does. */
  readonly history?: History;
  /** Texts kept with the workbook: inside it in Excel, as long as the pane is open for a file. */
  readonly memory: BookMemory;
  /** Calls the listener when cells may have changed; a hint, never a promise. Returns the way to stop listening. */
  readonly onChange: (listener: (hint: ChangeHint) => void) => () => void;
  /** Hands a finished workbook over: opened beside this one, put into it as sheets, or downloaded. */
  readonly deliver: (bytes: Uint8Array, file: string, way: DeliveryWay) => Promise<Delivery>;
  readonly deliveryWays: readonly DeliveryWay[];
  /** The properties of the document, where its sheets can be templates themselves. */
  readonly properties?: () => Promise<ReadonlyMap<string, string>>;
  /** The cell that is selected; only where people select cells in the workbook itself. */
  readonly activeCell?: () => Promise<CellOfSheet>;
  /** The area that is selected, where people select cells in the workbook itself. */
  readonly selectedArea?: () => Promise<SheetArea>;
  /** The whole workbook as the bytes of a file, where it can be had, to make something else of; it stays as it is. */
  readonly copyOfFile?: () => Promise<Uint8Array>;
  /** Whether formulas are worked out here, and can fill the cells around them; a file only stores what they gave. */
  readonly formulas: "spilling" | "single" | "stored";
  /** Takes sheets out again that were put in, and answers those it left, since somebody has worked in them since. */
  readonly removeSheets: (sheets: readonly InsertedSheet[]) => Promise<readonly InsertedSheet[]>;
  /** The whole workbook as a file, where it is one. */
  readonly save?: () => Promise<Uint8Array>;
}

export type DeliveryWay = "download" | "newWorkbook" | "sheets";

/** What became of a workbook handed over. */
export interface Delivery {
  /** The sheets put into this workbook; none where it went elsewhere. */
  readonly sheets: readonly InsertedSheet[];
}

export interface BookMemory {
  recall(key: string): Promise<string | undefined>;
  keep(key: string, text: string): Promise<void>;
}

/** A file of the period before. */
export interface EarlierFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How far something has come: `done` of `of` parts; `name` is the sheet being worked on. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly name?: string;
}

/** Why something could not be done; the sentences stand in the catalogue of texts. */
/** Why a file is no workbook, or why the system does not give it out. */
export type SessionFileFault = FileFault | FileTrouble;

export type SessionFault =
  | { readonly kind: "file"; readonly name: string; readonly fault: SessionFileFault }
  | { readonly kind: "workbook"; readonly fault: WorkbookFault; readonly outcome: ChangeOutcome }
  | { readonly kind: "noSheets" }
  /** Code of the program itself that the server did not hand over. */
  | { readonly kind: "partMissing" }
  | { readonly kind: "unexpected"; readonly reason: string };

export type SessionState =
  | { readonly kind: "noWorkbook" }
  | { readonly kind: "ready" }
  | { readonly kind: "reading"; readonly progress: Progress }
  | { readonly kind: "checking"; readonly progress: Progress }
  /** `stale` once the workbook, the settings or the decisions changed after the check. */
  | { readonly kind: "done"; readonly report: CheckReport; readonly stale: boolean }
  | { readonly kind: "failed"; readonly fault: SessionFault };

/** One line of the log of what the pane did to the workbook, latest last. */
export interface LogEntry {
  readonly id: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly action: LoggedAction;
  readonly applied: number;
  readonly refused: readonly RefusedEdit[];
  readonly undone: boolean;
}

/** What was done, told apart so that the catalogue of texts can say it. */
export type LoggedAction =
  | { readonly kind: "fixes"; readonly kinds: readonly string[] }
  | { readonly kind: "formulas"; readonly sheet: string }
  | { readonly kind: "freeze" }
  | { readonly kind: "names" }
  | { readonly kind: "convert" }
  | { readonly kind: "thresholds" }
  | { readonly kind: "rules" }
  | { readonly kind: "criteria" }
  | { readonly kind: "history" }
  | { readonly kind: "fill"; readonly form: string }
  | { readonly kind: "insertTag"; readonly field: string }
  | { readonly kind: "consolidate" }
  | { readonly kind: "findings" };

/** One cell before and after a fix. */
export interface PreviewedEdit {
  readonly finding: Finding;
  readonly edit: SetCell;
  readonly before: Scalar;
  readonly after: Scalar;
}

export interface Applied {
  readonly applied: number;
  readonly refused: readonly RefusedEdit[];
}

/**
 * What became of a jump: the cell no longer holds what the check saw, or is gone, or was selected; `hidden` where it was selected
 * in a row or column nobody sees, as under a filter.
 */
export type Jump = "selected" | "hidden" | "changed" | "gone";

/** Everything the pane shows, unchanged until something happens. */
export interface SessionSnapshot {
  readonly state: SessionState;
  /** The latest report, also while a new one is being made; undefined before the first. */
  readonly report: CheckReport | undefined;
  readonly book: OpenBook | undefined;
  readonly sheets: readonly SheetSummary[];
  /** The sheets to check by name; undefined means all of them. */
  readonly chosen: readonly string[] | undefined;
  readonly settings: CheckSettings;
  /** The bundled plan to check against where the workbook holds none, by its id. */
  readonly planId: string | undefined;
  /** The name of the file of the period before, where results are held against one. */
  readonly previousName: string | undefined;
  readonly decisions: OfficeDecisions;
  readonly log: readonly LogEntry[];
  /** The latest action that can be taken back. */
  readonly undoable: LogEntry | undefined;
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  /** Whether Excel leaves a question unanswered for so long that somebody may be typing into a cell. */
  readonly waiting: boolean;
}

/** The pane's one door to the workbook and to the core. Framework-free; see {@link useSession} for components. */
export interface Session {
  readonly getSnapshot: () => SessionSnapshot;
  readonly subscribe: (listener: () => void) => () => void;

  /** Today as ISO date. */
  readonly today: () => string;
  /** Opens a file in place of whatever was open. */
  openFile(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<void>;
  chooseSheets(names: readonly string[] | undefined): void;
  changeSettings(settings: CheckSettings): void;
  choosePlan(planId: string | undefined): void;
  /** Holds results against those of an earlier file, or of none any more; answers why the file cannot be read. */
  compareWith(earlier: EarlierFile | undefined): Promise<FileFault | undefined>;
  /** Takes corrections of what sheets are, by their names, and keeps them with the workbook; `undefined` drops one. */
  decide(decided: ReadonlyMap<string, SheetDecision | undefined>): Promise<void>;

  check(): Promise<void>;
  /** Reads and checks a file that is not opened, to be put together with others. */
  digest(file: FileToDigest, terms: DigestTerms): Promise<FileDigest>;
  /** The bytes of the workbook a consolidation goes into. */
  writeConsolidation(consolidation: Consolidation): Promise<Uint8Array>;
  cancel(): void;

  /** Shows a cell; with a fingerprint only if the cell still holds what the check saw. */
  select(cell: CellOfSheet, fingerprint?: string | null): Promise<Jump>;
  previewFixes(findings: readonly Finding[]): readonly PreviewedEdit[];
  applyFixes(findings: readonly Finding[]): Promise<Applied>;
  /** Applies edits of any other tab under the same undo and log. */
  apply(action: LoggedAction, edits: readonly Edit[]): Promise<Applied>;
  /** Hands a finished workbook over; sheets put into this workbook stand under the same undo and log. */
  deliver(action: LoggedAction, bytes: Uint8Array, file: string, way: DeliveryWay): Promise<Delivery>;
  /** A copy of a workbook whose texts in old encodings are in Unicode. */
  convert(bytes: Uint8Array): Promise<Converting>;
  /** Takes the latest action back that is not taken back yet; cells changed since stay as they are and are told. */
  undo(): Promise<Applied>;
}
