import type { DateBasis, FileState } from "../../../core/consolidate/types";

/** Every sentence of the tab that puts many files together, in one language. */
export interface ConsolidateTexts {
  readonly title: string;
  readonly start: {
    readonly title: string;
    readonly hint: string;
    readonly files: string;
    readonly folder: string;
    readonly drop: string;
    readonly nothing: string;
  };
  readonly reading: (done: number, of: number, name: string) => string;
  readonly cancel: string;
  readonly again: string;
  readonly add: string;
  readonly period: { readonly label: string; readonly name: (period: string) => string };
  readonly received: {
    readonly title: string;
    readonly count: (files: number, communes: number) => string;
    readonly states: Readonly<Record<FileState, string>>;
    readonly bases: Readonly<Record<DateBasis, string>>;
    readonly units: (count: number) => string;
    readonly noDate: string;
    readonly found: (errors: number, warnings: number) => string;
    readonly instead: (file: string) => string;
    readonly skipped: (count: number) => string;
  };
  readonly conflicts: {
    readonly title: string;
    readonly hint: string;
    readonly taken: string;
    readonly open: string;
    readonly choose: string;
    readonly indicator: string;
    readonly absent: string;
    readonly differences: (count: number, file: string) => string;
  };
  readonly owing: {
    readonly title: string;
    readonly count: (count: number, expected: number, lastDay: string) => string;
    readonly nobody: string;
    readonly unknown: string;
    readonly letter: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
  readonly write: {
    readonly title: string;
    readonly into: string;
    readonly update: string;
    readonly updateHint: string;
    readonly newWorkbook: string;
    readonly download: string;
    readonly writing: string;
    readonly done: string;
    readonly opened: string;
    readonly downloaded: (file: string) => string;
    readonly otherPeriod: (holds: string) => string;
    readonly undo: string;
    readonly undone: string;
    readonly partlyUndone: string;
    readonly noConsolidation: string;
    readonly failed: string;
  };
}
