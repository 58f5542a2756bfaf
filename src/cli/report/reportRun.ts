import type { CrossFoot } from "../../core/report/crossFoots";
import { isSound } from "../../core/report/inspectTemplate";
import { isSoundDocument } from "../../core/report/word/inspectWord";
import type { Filled } from "./fill";

/** What a run of `report` came to. */
export interface ReportRun {
  readonly file: string;
  readonly period: string;
  readonly isDryRun: boolean;
  /** What the check of the workbook found. */
  readonly counts: readonly [errors: number, warnings: number, notes: number];
  readonly outputs: readonly { readonly filled: Filled; readonly output: string }[];
  /** The figures held against each other. */
  readonly crossFoots: readonly CrossFoot[];
  /** Why the workbook could not be read. */
  readonly error: string | null;
}

/** Whether a template took its figures whole; of one that did not, nothing is written. */
export function isWhole(filled: Filled): boolean {
  return filled.kind === "workbook"
    ? isSound(filled.report) && filled.refused.length === 0
    : isSoundDocument(filled.report);
}

/** Whether every figure asked for was filled in from a workbook without errors. */
export function wentWell({ counts, outputs, error }: ReportRun): boolean {
  const [errors] = counts;
  return error === null && errors === 0 && outputs.every(({ filled }) => isWhole(filled));
}
