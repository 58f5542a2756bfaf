import type { Kind } from "../../../core/checks/catalogue";
import type { Severity } from "../../../core/checks/finding";
import type { MarkAnswer } from "../../../core/sheet/markMeanings";
import type { ColumnRole, SheetKind } from "../../../core/sheet/table";
import type { Verdict } from "../../../core/target/types";
import type { RefusedEdit } from "../../../workbook/port";
import type { SessionFault } from "../../session/types";

/** Where edits were refused for one reason. */
export interface RefusedPlaces {
  readonly sheets: readonly string[];
  /** By their sheet and name; an edit of rows names no cell. */
  readonly cells: readonly string[];
}

/** A mark that is asked about. */
export interface AskedMark {
  readonly mark: string;
  /** In how many cells of how many sheets. */
  readonly times: number;
  readonly sheets: number;
  /** The first of them. */
  readonly cell: string;
}

/** The sentences of the check's tab. */
export interface CheckTexts {
  readonly start: {
    readonly title: string;
    readonly stepsTitle: string;
    readonly steps: readonly [string, string, string];
    readonly hideSteps: string;
    readonly openTitle: string;
    readonly openHint: string;
    readonly openButton: string;
    readonly openAnother: string;
    readonly trySample: string;
    readonly run: string;
    readonly runChosen: (count: number, of: number) => string;
    readonly sheetsTitle: string;
    readonly allSheets: (count: number) => string;
    readonly hiddenSheet: string;
    readonly protectedSheet: string;
    readonly noSheetChosen: string;
    readonly reading: (name: string) => string;
  };
  /** The file of the period before. */
  readonly previous: {
    readonly choose: string;
    readonly chosen: (name: string) => string;
    readonly drop: string;
  };
  readonly running: {
    readonly reading: string;
    readonly checking: (done: number, of: number) => string;
    readonly sheet: (name: string) => string;
    readonly cancel: string;
  };
  readonly failed: {
    readonly title: string;
    readonly again: string;
    readonly unchanged: string;
    readonly fault: (fault: SessionFault) => string;
  };
  readonly views: {
    readonly findings: (count: number) => string;
    readonly summary: string;
    readonly sheets: string;
    readonly sheetsAsked: (doubts: number) => string;
    readonly log: string;
    readonly label: string;
  };
  readonly result: {
    readonly again: string;
    readonly stale: string;
    readonly checked: (sheets: number, results: number) => string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly counts: Readonly<Record<Severity, (count: number) => string>>;
    readonly clean: string;
    readonly cleanHint: string;
    readonly emptyBook: string;
    readonly nothingRecognised: string;
    readonly chooseKinds: string;
    readonly nothingFits: string;
    readonly clearFilters: string;
    readonly filters: string;
    readonly commune: string;
    readonly criterion: string;
    readonly kind: string;
    readonly all: string;
    readonly criterionNo: (no: string) => string;
    readonly noCriterion: string;
    readonly shown: (shown: number, of: number) => string;
    readonly more: (count: number) => string;
    readonly exportAll: string;
    readonly exported: (sheet: string, findings: number) => string;
    readonly is: string;
    readonly shouldBe: string;
    readonly difference: string;
    readonly blank: string;
    readonly whyTitle: string;
    readonly goTo: (where: string) => string;
    readonly changed: string;
    readonly gone: string;
    /** The cell lies in a row or column nobody sees. */
    readonly hidden: (cell: string) => string;
    readonly markedInFile: (cell: string) => string;
    readonly whole: string;
    readonly kinds: Readonly<Record<Kind, string>>;
  };
  readonly fixes: {
    readonly one: string;
    readonly group: (count: number) => string;
    readonly allShown: (count: number) => string;
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly asNumber: (words: string) => string;
    readonly asText: (words: string) => string;
    readonly apply: (count: number) => string;
    readonly close: string;
    readonly applied: (count: number) => string;
    readonly noneApplied: string;
    readonly refused: (count: number) => string;
    /** What was not written for a reason, and what to do. */
    readonly refusal: Readonly<Record<RefusedEdit["why"], (places: RefusedPlaces) => string>>;
    readonly undo: string;
    readonly undone: string;
    readonly partlyUndone: (reasons: string) => string;
    readonly notUndone: (reasons: string) => string;
    readonly dismiss: string;
    readonly saveCopy: string;
  };
  readonly sheets: {
    readonly intro: string;
    readonly kinds: Readonly<Record<SheetKind, string>>;
    readonly sure: (percent: number) => string;
    readonly decided: string;
    readonly because: (reasons: string) => string;
    readonly reasons: Readonly<Record<string, string>>;
    readonly rows: (count: number) => string;
    readonly correct: string;
    readonly kindLabel: (sheet: string) => string;
    readonly setLabel: string;
    readonly placeLabel: string;
    readonly placeHint: string;
    readonly columnsTitle: string;
    readonly columnLabel: (column: string, heading: string) => string;
    readonly roles: Readonly<Record<ColumnRole | "ignored", string>>;
    readonly asRecognised: string;
    readonly markLabel: (mark: string) => string;
    readonly markAnswers: Readonly<Record<MarkAnswer, string>>;
    /** Takes the answer back. */
    readonly markUnanswered: string;
    readonly asks: {
      readonly intro: string;
      readonly kind: (kind: SheetKind) => string;
      readonly role: (column: string, role: ColumnRole) => string;
      /** Where the first of so many cells stands, and what was found at them. */
      readonly found: (cell: string, what: string) => string;
      readonly mark: (asked: AskedMark) => string;
      readonly yes: string;
      readonly yesListAll: string;
      readonly otherwise: string;
    };
    readonly forget: string;
    readonly kept: string;
    readonly notKept: (fault: string) => string;
  };
  readonly summary: {
    readonly communesTitle: string;
    readonly communesHint: string;
    readonly criteriaMap: string;
    readonly mapHint: string;
    readonly commune: string;
    readonly met: string;
    readonly unmet: string;
    readonly unresolved: string;
    readonly metOf: (met: number, of: number) => string;
    readonly unresolvedCount: (count: number) => string;
    readonly none: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly legend: string;
    readonly set: string;
    readonly planTitle: string;
    readonly target: string;
    readonly planned: string;
    readonly figures: string;
    readonly raw: string;
    readonly printed: string;
    readonly progress: string;
    readonly verdict: string;
    readonly onlyRounded: string;
    readonly noPlan: string;
    readonly noCommunes: string;
    readonly levels: Readonly<Record<"standard" | "advanced" | "model", string>>;
    readonly showAll: (all: number) => string;
    readonly showFindings: (commune: string) => string;
  };
  readonly log: {
    readonly empty: string;
    readonly action: (kind: string, detail: string) => string;
    readonly undone: string;
    readonly cells: (count: number) => string;
    readonly refused: (count: number) => string;
  };
  /** The findings as a sheet. */
  readonly table: {
    readonly sheet: string;
    readonly file: string;
    readonly headings: readonly string[];
  };
  readonly period: {
    readonly label: string;
    readonly quarter: (quarter: number, year: number) => string;
    readonly today: string;
    readonly fromWorkbook: string;
  };
}
