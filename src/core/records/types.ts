import type { OfficeThreshold } from "../criteria/types";
import type { CellRef } from "../sheet/grid";
import type { Level, SheetDecision, Stage } from "../sheet/table";
import type { PlaceOfOtherTime } from "../text/places";
import type { Figure, Judgement, RawCell, Result, Target, Verdict } from "../target/types";

/** A cell of a workbook by its sheet's name. */
export interface CellOfSheet extends CellRef {
  readonly sheet: string;
}

/** A place as a sheet writes it, matched with the register or not. */
export type PlaceMatch =
  | { readonly kind: "known"; readonly code: string; readonly name: string; readonly district?: string }
  | { readonly kind: "misspelt"; readonly code: string; readonly name: string; readonly district?: string }
  /** Several places may be equally near; none where nothing is. */
  | {
      readonly kind: "unknown";
      /** The district it is written under: names repeat, and two communes of one name are not one. */
      readonly district?: string;
      readonly candidates?: readonly {
        readonly code: string;
        readonly name: string;
        readonly district?: string;
      }[];
      /** The place that bears this very name at another time: before it was merged, or since. */
      readonly otherTime?: PlaceOfOtherTime;
    };

export interface WrittenPlace {
  /** Without prefix and stray spaces, as far as it was read. */
  readonly name: string;
  readonly written: string;
  readonly match: PlaceMatch;
  /** Where it stands; absent when only the sheet's name tells it. */
  readonly cell?: CellOfSheet;
}

/** A verdict as somebody wrote it into the sheet. */
export interface WrittenVerdict {
  readonly text: string;
  /** Undefined where the text is no verdict. */
  readonly verdict?: Verdict;
  readonly cell: CellOfSheet;
  readonly fault?: MarkFault;
  /** The Chưa đạt cell of a pair of columns, of which `cell` is the Đạt cell. */
  readonly pairedWith?: CellOfSheet;
}

/** Why a mark is no verdict: not in the table of marks, or set in both columns of a pair. */
export type MarkFault =
  | { readonly kind: "unknown"; readonly proposal?: string }
  | { readonly kind: "both"; readonly other: CellOfSheet };

/** A rate printed beside the two figures it is computed from, where they contradict each other. */
export interface RateContradiction {
  readonly numerator: number;
  readonly denominator: number;
  /** In per cent, as printed and as the figures give it. */
  readonly printed: Figure;
  readonly computed: number;
  readonly cell: CellOfSheet;
  readonly from: readonly CellOfSheet[];
}

/** One indicator of one commune, read and judged: the unit everything else is computed from. */
export interface IndicatorRecord {
  /** A mark of a whole criterion (a matrix of 19 columns) has the criterion's number as its code. */
  readonly scope: "indicator" | "criterion";
  /** A judged result, or a mark that is the verdict itself. */
  readonly basis: "result" | "mark";
  readonly layout: "communeSheet" | "matrix";
  /** The index of its table among the workbook's tables. */
  readonly table: number;
  readonly place: WrittenPlace;
  readonly set: string;
  readonly code: string;
  readonly criterion: string;
  readonly label: string;
  readonly area: string;
  readonly year: number;
  readonly stage?: Stage;
  readonly cell: CellOfSheet;
  readonly result: Result;
  readonly resultText: string;
  readonly target: Target;
  readonly targetText: string;
  readonly targetCell?: CellOfSheet;
  readonly targetSource: "sheet" | "office" | "bundle" | "none";
  readonly confirmed: boolean;
  readonly unit: string;
  readonly judgement: Judgement;
  readonly written?: WrittenVerdict;
  /** Where the mark is the verdict itself: how the mark was read; absent where the cell is blank. */
  readonly mark?: WrittenVerdict;
  /** Verdicts of further columns beside the same result (reviewed, appraised). */
  readonly alsoWritten?: readonly WrittenVerdict[];
  readonly raw: RawCell;
  readonly rawTarget?: RawCell;
  /** Where the bound comes from when it is not the sheet's own. */
  readonly source?: string;
  readonly contradiction?: RateContradiction;
  /** Whether an earlier row of the same sheet already reports this code. */
  readonly repeats?: CellOfSheet;
}

/** A verdict somebody wrote for a whole criterion, beside what its indicators give. */
export interface CriterionClaim {
  readonly place: WrittenPlace;
  readonly set: string;
  readonly no: string;
  readonly written: WrittenVerdict;
  /** Unclear also where a contradicted figure decides. Undefined where no indicator was reported. */
  readonly computed?: Verdict;
  /** The results that decide: those not met where it is unmet, all of them otherwise. */
  readonly decidedBy: readonly CellOfSheet[];
  /** The codes of the indicators that are not met. */
  readonly unmet: readonly string[];
}

/** A code as a sheet writes it. */
export interface WrittenCode {
  readonly table: number;
  readonly set: string;
  readonly scope: "indicator" | "criterion";
  readonly place?: WrittenPlace;
  readonly written: string;
  readonly code: string;
  /** Undefined where the set's list of indicators is not known. */
  readonly known?: boolean;
  readonly cell: CellOfSheet;
  /** The number the cell holds, where Excel dropped a digit the position asks for: 17.1 where "17.10" belongs. */
  readonly lostDigit?: number;
  /** Whether the cell holds a date that Excel made of the code: 1-Jan of "1.1". */
  readonly isDate?: true;
  /** Where the same code stood first. */
  readonly repeats?: CellOfSheet;
  /** What a row with the code calls its indicator. */
  readonly label?: string;
}

/** A place where a table or a commune sheet names it. */
export interface PlaceOccurrence {
  readonly table: number;
  readonly place: WrittenPlace;
  readonly district?: string;
  /** Where the same place stood first in the same list, or the sheet that already reports it. A copy holds the very figures of the first row. */
  readonly repeats?: { readonly sheet: string; readonly cell?: CellOfSheet; readonly isCopy?: true };
}

/** "Tổng số tiêu chí đạt: 17/19" as a sheet states it, beside what its own rows give. */
export interface CountClaim {
  readonly place: WrittenPlace;
  readonly set: string;
  readonly cell: CellOfSheet;
  readonly written: number;
  readonly writtenOf?: number;
  readonly met: number;
  readonly unresolved: number;
  readonly of: number;
  /** Whether criteria not met are counted instead: then `met` says how many those are. */
  readonly ofUnmet?: true;
}

/** A list of criteria met or not met ("5, 7, 17") as a row states it, beside what its marks and results give. */
export interface ListClaim {
  readonly place: WrittenPlace;
  readonly set: string;
  readonly cell: CellOfSheet;
  readonly text: string;
  readonly as: "met" | "unmet";
  readonly codes: readonly string[];
  /** Those of the codes that the set does not have. */
  readonly unknown: readonly string[];
  /** Criteria that are listed and stand the other way. */
  readonly wrong: readonly string[];
  /** Criteria that the list leaves out. */
  readonly left: readonly string[];
  /** The criteria that the list should name. */
  readonly right: readonly string[];
  readonly decidedBy: readonly CellOfSheet[];
}

/** A cell that should hold a figure but belongs to no indicator: planned and spent funds, counts, totals. */
export interface FigureCell {
  readonly table: number;
  readonly cell: CellOfSheet;
  readonly raw: RawCell;
  readonly result: Result;
}

/** What was agreed for one table before its rows were read. */
export interface TableReading {
  readonly sheet: string;
  readonly set: string;
  readonly year: number;
  /** The year whose communes are meant: a set is about those of its own years, also where it looks back before them. */
  readonly placeYear: number;
  readonly quarter?: number;
  readonly place?: WrittenPlace;
  readonly area: string;
}

/** Everything the recognised sheets say, read once; checks and reports only look at this. */
export interface Reading {
  readonly tables: readonly TableReading[];
  readonly records: readonly IndicatorRecord[];
  readonly codes: readonly WrittenCode[];
  readonly places: readonly PlaceOccurrence[];
  readonly figures: readonly FigureCell[];
  readonly contradictions: readonly RateContradiction[];
  readonly claims: readonly CriterionClaim[];
  readonly counts: readonly CountClaim[];
  readonly lists: readonly ListClaim[];
  readonly assessments: readonly CommuneAssessment[];
}

/** What the office decided about its workbook: how sheets are read, which thresholds hold, the area of a commune. */
export interface OfficeDecisions {
  readonly sheets?: readonly SheetDecision[];
  readonly thresholds?: readonly OfficeThreshold[];
  /** The area of a commune, by its code or its name. */
  readonly areas?: ReadonlyMap<string, string>;
}

/** What the person who runs the check told, where the workbook does not tell it itself. */
export interface CheckSettings {
  readonly set?: string;
  readonly area?: string;
  readonly year?: number;
  /** "2022Q3", "2022H1" or "2022". */
  readonly period?: string;
  /** ISO date. */
  readonly asOf: string;
}

export interface CriterionVerdict {
  readonly no: string;
  readonly verdict: Verdict;
  /** The criterion's own written verdict, where the sheet has one. */
  readonly written?: WrittenVerdict;
}

/** How far one commune is by one set. */
export interface CommuneAssessment {
  readonly place: WrittenPlace;
  readonly set: string;
  readonly sheet: string;
  readonly year: number;
  readonly area: string;
  /** The reading the assessment stands on, the latest one that has results. */
  readonly stage?: Stage;
  readonly met: number;
  readonly unmet: number;
  readonly unresolved: number;
  readonly of: number;
  readonly level: Level | null;
  readonly criteria: readonly CriterionVerdict[];
  /** Indicators of the set that no row reports; their criteria are missing at best. */
  readonly absent: readonly string[];
}

/** How a plan target stands. `a` of `b` gives the value where it is a rate. */
export interface PlanProgress {
  readonly id: string;
  readonly label: string;
  readonly target: string;
  readonly a: number | null;
  readonly b: number | null;
  readonly value: number | null;
  readonly unit: string;
  readonly verdict: Verdict;
  readonly metOnlyRounded: boolean;
  readonly progress: number | null;
  readonly cell: CellOfSheet | null;
}
