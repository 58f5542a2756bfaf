import type { CrossFoot } from "../../core/report/crossFoots";
import { isSound } from "../../core/report/inspectTemplate";
import { isSoundDocument } from "../../core/report/word/inspectWord";
import type { JoinObstacle } from "../../workbook/xlsx/join/obstacles";
import type { FillOutcome, Filled } from "./fill";

export interface OtherPeriods {
  readonly periods: readonly string[];
  readonly places: readonly string[];
  readonly sentences: readonly string[];
}

/** What became of a form, and the file it goes into. */
export interface ReportOutput {
  readonly filled: FillOutcome;
  readonly output: string;
  /** Its sheets in the workbook it shares with others; absent where it has a file of its own. */
  readonly sheets?: readonly string[];
  /** Why it could not stand in one workbook with others. */
  readonly obstacle?: JoinObstacle;
}

/** Whether a form is in the file it goes into. */
export function isWritten({ filled, obstacle }: ReportOutput): boolean {
  return obstacle === undefined && isWhole(filled);
}

/** What a run of `report` came to. */
export interface ReportRun {
  readonly file: string;
  readonly period: string;
  readonly isDryRun: boolean;
  /** What the check of the workbook found. */
  readonly counts: readonly [errors: number, warnings: number, notes: number];
  readonly outputs: readonly ReportOutput[];
  /** The figures held against each other. */
  readonly crossFoots: readonly CrossFoot[];
  /** What the workbook has of other periods only, a sentence each; with the same as data. */
  readonly otherPeriods: OtherPeriods | null;
  /** Why the workbook could not be read. */
  readonly error: string | null;
}

/** Whether a template took its figures whole; of one that did not, nothing is written. */
export function isWhole(filled: FillOutcome): filled is Filled {
  switch (filled.kind) {
    case "workbook":
      return (
        isSound(filled.report) && filled.refused.length === 0 && filled.readBack.differences.length === 0
      );
    case "document":
      return isSoundDocument(filled.report);
    case "broken":
      return false;
  }
}

/** Whether every figure asked for was filled in from a workbook without errors, of the period asked for. */
export function wentWell({ counts, outputs, error, otherPeriods }: ReportRun): boolean {
  const [errors] = counts;
  const isOfPeriod = error === null && otherPeriods === null;
  return isOfPeriod && errors === 0 && outputs.every(isWritten);
}
