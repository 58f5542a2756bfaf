import type { FileState } from "../../core/consolidate/types";
import type { SkipReason } from "../consolidate/inputs";
import type { Severity } from "../../core/checks/finding";
import type { Level } from "../../core/sheet/table";
import type { FilledDifference } from "../../core/report/readBack";
import type { CrossFoot } from "../../core/report/crossFoots";
import type { FieldKind } from "../../core/report/fields";
import type { AbsentReason } from "../../core/report/figures";
import type { TagReport } from "../../core/report/inspectTemplate";
import type { TemplateFault } from "../../core/report/regions";
import type { Verdict } from "../../core/target/types";
import type { UsageFault } from "../usage";

/** Everything the command line says by itself; the sentences of findings stand with the checks. */
export interface Texts {
  readonly help: string;
  usage(fault: UsageFault): string;
  /** A number as people of the language write it. */
  number(value: number): string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** A verdict; where only rounding would meet the target, this is said beside it. */
  verdict(verdict: Verdict, metOnlyRounded: boolean): string;
  /** A criteria set in a table's narrow column. */
  setName(level: Level, years: { readonly from: number; readonly to: number }): string;
  readonly check: CheckTexts;
  readonly judge: JudgeTexts;
  readonly consolidate: ConsolidateTexts;
  readonly report: ReportTexts;
  readonly convert: ConvertTexts;
  readonly template: TemplateTexts;
}

export interface CheckTexts {
  progress(file: string, number: number, of: number): string;
  readonly wholeFile: string;
  /** A finding that has no cell but a place or a code. */
  readonly noCell: string;
  counts(errors: number, warnings: number, notes: number): string;
  readonly nothingFound: string;
  moreNotes(hidden: number): string;
  readonly communesHead: string;
  readonly communeColumns: readonly [
    commune: string,
    set: string,
    met: string,
    unmet: string,
    unresolved: string,
  ];
  readonly planHead: string;
  readonly planColumns: readonly [
    label: string,
    target: string,
    raw: string,
    printed: string,
    progress: string,
    verdict: string,
  ];
  sheetsRecognised(count: number, cells: number): string;
  total(files: number, errors: number, warnings: number, notes: number): string;
  readonly none: string;
}

export interface ConsolidateTexts {
  writing(file: string): string;
  readonly fileColumns: readonly [
    file: string,
    unit: string,
    date: string,
    state: string,
    errors: string,
    warnings: string,
  ];
  readonly states: Readonly<Record<FileState, string>>;
  communes(count: number): string;
  skipped(file: string, why: SkipReason): string;
  /** Versions that differ; `taken` is undefined where none of them is. */
  conflict(commune: string, files: readonly string[], taken: string | undefined, count: number): string;
  owing(count: number, expected: number, lastDay: string): string;
  readonly nobodyKnown: string;
  readonly reminder: string;
  written(file: string, communes: number): string;
}

export interface JudgeTexts {
  readonly result: string;
  readonly target: string;
  readonly read: string;
  readonly verdict: string;
  readonly shortfall: string;
  readonly blank: string;
  /** Stands where a target was not understood. */
  readonly notRead: string;
}

export interface ReportTexts {
  progress(form: string): string;
  written(file: string): string;
  notFilled(file: string): string;
  /** Begins a line about a part of a template that was left for want of figures. */
  readonly left: string;
  rows(first: number, last: number): string;
  /** The sheets of a form in the workbook it shares with others. */
  sheets(names: readonly string[]): string;
  readonly pivots: string;
  /** Sheets hidden since their charts have nothing to show. */
  emptyCharts(sheets: readonly string[]): string;
  wouldWrite(file: string): string;
  tags(found: number, empty: number, unknown: number): string;
  /** Why cells of a form are blank; `more` are not named. */
  blank(why: string, cells: readonly string[], more: number): string;
  findings(errors: number, warnings: number): string;
  refused(edits: number): string;
  crossFoots(checked: number, failed: number): string;
  crossFoot(foot: CrossFoot): string;
  /** What reading the filled file again came to. */
  readBack(checked: number, failed: number): string;
  filledDifference(difference: FilledDifference, cell: string): string;
  readonly notWritten: string;
}

export interface ConvertTexts {
  readonly nothingChanged: string;
  total(cells: number, sheets: number): string;
  sheet(name: string, cells: number): string;
  font(from: string, to: string): string;
  renamed(from: string, to: string): string;
  formulaLeft(sheet: string, cell: string): string;
}

export interface TemplateTexts {
  readonly columns: readonly [cell: string, tag: string, status: string, remark: string];
  /** The head of the first column where a template is a document. */
  readonly placeColumn: string;
  readonly statuses: Readonly<Record<TagReport["status"], string>>;
  /** Why a field has no figure. */
  readonly absent: Readonly<Record<AbsentReason, string>>;
  sheets(list: string): string;
  version(version: string): string;
  filledBefore(period: string, on: string): string;
  fault(fault: TemplateFault): string;
  didYouMean(name: string): string;
  rows(from: number, to: number, list: string): string;
  readonly noTags: string;
  readonly formsHead: string;
  readonly fieldsHead: string;
  readonly comparisonsHead: string;
  readonly kinds: Readonly<Record<FieldKind, string>>;
  readonly fieldColumns: readonly [field: string, kind: string, unit: string, meaning: string];
}
