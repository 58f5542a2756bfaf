import type { Finding } from "../checks/catalogue";
import type { IsoDate } from "../plan/isoDate";
import type { Level, Stage } from "../sheet/table";
import type { Verdict } from "../target/types";

/** What tells the day a file was finished, the surest first. */
export type DateBasis = "documentProperty" | "sheet" | "fileTime";

/** When a file was finished, as far as it tells. `instant` orders files of one day; it is text that compares as time. */
export interface FileDate {
  readonly day: IsoDate;
  readonly instant: string;
  readonly basis: DateBasis;
}

/** A commune, with its code where a register knows it; else its name and district tell it apart. */
export interface Unit {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly district: string;
}

/** One indicator (or a criterion's own mark) of one commune, as the consolidated workbook keeps it. */
export interface RegisterRow {
  readonly scope: "indicator" | "criterion";
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly target: string;
  /** The result as it was written, and the figure it was read as. */
  readonly written: string;
  readonly value: number | null;
  readonly verdictWritten: string;
  readonly verdict: Verdict;
  readonly stage: Stage | undefined;
  readonly sheet: string;
  readonly cell: string;
}

/** The time a sheet's title names; nothing where it names none. */
export interface ToldTime {
  readonly year?: number;
  readonly quarter?: number;
}

/** What one file reports of one commune by one set. */
export interface Submission {
  readonly file: string;
  readonly unit: Unit;
  readonly set: string;
  readonly level: Level | undefined;
  readonly time: ToldTime;
  readonly rows: readonly RegisterRow[];
  readonly criteria: ReadonlyMap<string, Verdict>;
  readonly met: number;
  readonly unresolved: number;
  readonly of: number;
}

/** What is kept of one file after it was read and checked; small, so that hundreds of files fit. */
export interface FileDigest {
  /** The file as staff know it: its path within the folder, in composed Unicode. */
  readonly name: string;
  readonly date: FileDate | undefined;
  readonly submissions: readonly Submission[];
  readonly errors: number;
  readonly warnings: number;
  /** The errors found, and misspelt names: what the office has to settle with the commune. */
  readonly findings: readonly Finding[];
  /** Why nothing was read. */
  readonly trouble: FileTroubleFound | undefined;
}

export type FileTroubleFound =
  | { readonly kind: "refused"; readonly finding: Finding }
  /** The output of an earlier consolidation is no report of a commune. */
  | { readonly kind: "consolidation" }
  | { readonly kind: "noReport" }
  | { readonly kind: "noPlace" };

/** Which of several different versions is taken: the person's choice, as data. */
export interface Resolution {
  /** `newest`: the newest even where dates come from different sources. */
  readonly usual: "newestIfSure" | "newest";
  /** Files chosen by name; they stand above all others. */
  readonly files: ReadonlySet<string>;
}

export type FileState =
  | "received"
  | "late"
  | "duplicate"
  | "olderVersion"
  | "conflict"
  | "wrongPeriod"
  | "notRecognised"
  | "unreadable"
  | "protected";

/** One value two versions of a report give differently. */
export interface Difference {
  readonly code: string;
  readonly label: string;
  readonly taken: VersionValue | undefined;
  readonly other: VersionValue | undefined;
}

export interface VersionValue {
  readonly written: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Several versions of one commune's report that do not agree. */
export interface Conflict {
  readonly unit: Unit;
  readonly set: string;
  /** The file that is taken; undefined while nobody can say which. */
  readonly taken: string | undefined;
  readonly files: readonly string[];
  /** Of every other version against the one taken, or the first. */
  readonly versions: readonly {
    readonly base: string;
    readonly file: string;
    readonly differences: readonly Difference[];
  }[];
}

/** A file with what became of it. */
export interface FileOutcome {
  readonly digest: FileDigest;
  readonly state: FileState;
  readonly units: readonly Unit[];
  /** The file whose figures stand in its place: of a duplicate or an older version. */
  readonly instead: string | undefined;
}
