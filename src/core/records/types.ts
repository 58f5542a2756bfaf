import type { CellRef } from "../sheet/grid";
import type { Level, Stage } from "../sheet/table";
import type { Judgement, Result, Target, Verdict } from "../target/types";

/** A cell of a workbook by its sheet's name. */
export interface CellOfSheet extends CellRef {
  readonly sheet: string;
}

/** A place as a sheet writes it, matched with the register or not. */
export type PlaceMatch =
  | { readonly kind: "known"; readonly code: string; readonly name: string; readonly district?: string }
  | { readonly kind: "misspelt"; readonly code: string; readonly name: string; readonly district?: string }
  | { readonly kind: "unknown" };

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
}

/** One indicator of one commune, read and judged: the unit everything else is computed from. */
export interface IndicatorRecord {
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
  readonly met: number;
  readonly unmet: number;
  readonly unresolved: number;
  readonly of: number;
  readonly level: Level | null;
  readonly criteria: readonly CriterionVerdict[];
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
