import type { CountedCommune } from "./expectation";

/** The parts of `check --json` that are scored. */
export interface FileAnswer {
  readonly sheets: readonly TableAnswer[];
  readonly verdicts: readonly VerdictAnswer[];
  readonly criteria: readonly CountedCommune[];
  readonly findings: readonly FindingAnswer[];
  readonly error: string | null;
}

export interface TableAnswer {
  readonly name: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnAnswer[];
}

export interface ColumnAnswer {
  readonly role: string;
  readonly column: string;
  readonly stage?: string;
  readonly code?: string;
  readonly place?: string;
}

export interface VerdictAnswer {
  readonly sheet: string;
  readonly cell: string;
  readonly verdict: string;
}

export interface FindingAnswer {
  readonly kind: string;
  readonly severity: "error" | "warning" | "note";
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly code: string | null;
  readonly message: string;
}

export interface CheckAnswer {
  readonly files: readonly FileAnswer[];
}
