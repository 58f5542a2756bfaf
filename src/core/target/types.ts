/** The five verdicts; blank is never zero, so `missing` is never `unmet`. */
export type Verdict = "met" | "unmet" | "missing" | "notApplicable" | "unclear";

export type Direction = "higher" | "lower";

/** A bound on a figure. `decimals` is the precision the target was written with; judging "rounded" rounds to it. */
export interface Bound {
  readonly op: "atLeast" | "above" | "atMost" | "below";
  readonly value: number;
  readonly decimals: number;
  /** The other bound the same digits could mean ("1.500": 1500 or 1.5), when there is one. */
  readonly otherwise?: number;
  /** Whether no word or sign said which way the bound goes, so that the indicator's direction decides. */
  readonly bare?: true;
  /** Whether the cell held a mere number, which may be a percentage that lost its format. */
  readonly fromNumberCell?: true;
}

/** What a figure must be to meet a clause. */
export type Clause =
  | { readonly kind: "bound"; readonly bound: Bound; readonly unit: string }
  | {
      readonly kind: "range";
      readonly low: number;
      readonly high: number;
      readonly decimals: number;
      readonly unit: string;
    }
  | { readonly kind: "about"; readonly value: number; readonly decimals: number; readonly unit: string };

/** The figure judged is the level itself, or how much it fell, rose or multiplied. */
export type Measure = "level" | "fall" | "rise" | "times";

/** Ordered from worst to best. */
export type Grade = "weak" | "average" | "fair" | "good" | "excellent";

export type Target =
  | {
      readonly kind: "figure";
      readonly main: Clause;
      /** The clause in brackets: "≥80% (≥35% từ hệ thống cấp nước tập trung)", with its own words. */
      readonly second?: { readonly clause: Clause; readonly words: string };
      readonly measure: Measure;
      readonly perYear: boolean;
      /** "nam và nữ": one overall figure suffices. */
      readonly bothSexes: boolean;
      readonly ifAny: boolean;
    }
  | { readonly kind: "mark"; readonly expected: "met" | "no" | "yes"; readonly ifAny: boolean }
  | { readonly kind: "grade"; readonly atLeast: Grade; readonly ifAny: boolean }
  | { readonly kind: "degree"; readonly atLeast: number; readonly ifAny: boolean }
  | { readonly kind: "unset"; readonly text: string }
  | { readonly kind: "blank" }
  | {
      readonly kind: "unclear";
      readonly text: string;
      readonly stoppedAt: number;
      readonly why: TargetFault;
    };

/** Why a target could not be read. */
export type TargetFault = "unreadable" | "ambiguousNumber" | "loneUpTo" | "timeOnly" | "error";

/** A cell's value as it reaches a reader, whatever the workbook. `formatCode` is Excel's number format, when known. */
export type RawCell =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly formatCode?: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "notCalculated" };

/** A figure as written: its value (a percentage as its number of per cent: 85 % is 85), its unit and how sure the reading is. */
export interface Figure {
  readonly value: number;
  /** "%" when a sign or a cell format says so, "" when nothing does. */
  readonly unit: string;
  readonly decimals: number;
  /** The other value the same digits could mean ("1.500": 1500 or 1.5), when there is one. */
  readonly otherwise?: number;
  /** Whether the cell is a percent cell, whose stored value is the fraction. */
  readonly fraction: boolean;
  /** Whether a number was typed as text. */
  readonly asText: boolean;
  /** "giảm 1,6%": the figure is the size of a change. */
  readonly change?: "fall" | "rise";
  /** "còn 5,2%": the figure is the level reached, whatever way led there. */
  readonly reached?: true;
  /** Whether the figure stands in a sentence of its own words, so that against a mark the text is a narrative. */
  readonly inWords?: boolean;
}

export type Mark = "met" | "unmet" | "yes" | "no" | "notApplicable" | "dash" | "cross";

export type Result =
  | { readonly kind: "blank" }
  /** `second` is the figure in brackets behind the first: "90% (40%)". */
  | { readonly kind: "figure"; readonly figure: Figure; readonly second?: Figure }
  /** "12/15 km (80%)": the printed rate is judged, a/b checks it. */
  | {
      readonly kind: "ratio";
      readonly numerator: number;
      readonly denominator: number;
      readonly printed?: Figure;
      readonly unit: string;
    }
  | { readonly kind: "mark"; readonly mark: Mark; readonly text: string }
  | { readonly kind: "grade"; readonly grade: Grade; readonly text: string }
  | { readonly kind: "degree"; readonly degree: number; readonly text: string }
  /** One or two words outside the table of marks; `proposal` is the mark one letter or tone away. */
  | { readonly kind: "unknownMark"; readonly text: string; readonly proposal?: string }
  | { readonly kind: "narrative"; readonly text: string }
  | { readonly kind: "severalFigures"; readonly text: string }
  /** A figure with a bound of its own ("trên 80%"), which is no figure. */
  | { readonly kind: "inexact"; readonly text: string }
  /** Looks like a figure but is none ("6O,5"); `proposal` is what was meant. */
  | { readonly kind: "notANumber"; readonly text: string; readonly proposal?: string }
  /** A date where a figure belongs, with the text Excel probably swallowed ("02-03"). */
  | { readonly kind: "date"; readonly likely: string }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "notCalculated" };

/** Why a verdict is what it is, where the verdict alone does not say it. */
export type Reason =
  | "targetUnreadable"
  | "targetUnset"
  | "targetMissing"
  | "excelError"
  | "notCalculated"
  | "notANumber"
  | "unknownMark"
  | "severalFigures"
  | "ambiguousNumber"
  | "percentScale"
  | "outOfRange"
  | "dateForRange"
  | "markForFigure"
  | "figureForMark"
  | "unitMismatch"
  | "narrative"
  | "asWritten"
  | "secondClauseUnknown"
  | "changeNeedsBase"
  | "notApplicableHere"
  | "deniesItself"
  | "exceedsRange";

/** What is known around a result when it is judged. */
export interface JudgingContext {
  /** The indicator's direction, for a bare number as target; "higher" when nothing says otherwise. */
  readonly direction?: Direction;
  /** The target record asks to round the result to the target's own precision. */
  readonly rounded?: boolean;
  /** The indicator's label; one that begins with "Không" turns the meaning of marks. */
  readonly label?: string;
  /** Whether the indicator is a rate that lies in 0–100 %; disbursement and progress are not. */
  readonly isRate?: boolean;
  /** How most of the column writes percentages, when a column is known. */
  readonly columnScale?: "fraction" | "hundred";
  /** What an X in this column means. */
  readonly crossMeans?: "met" | "unmet";
  /** The verdict written beside a narrative result, which it then takes. */
  readonly written?: Verdict;
}

export interface Judgement {
  readonly verdict: Verdict;
  /**
   * How far the result is from the bound, in the scale the result was written in (a fraction where it is one: 0.97 against
   * 100 % lacks 0.03); undefined where nothing can be said, 0 when met.
   */
  readonly shortfall?: number;
  readonly metOnlyRounded: boolean;
  readonly reason?: Reason;
  /** The figure judged, in the scale the result was written in. */
  readonly value?: number;
}
