import type { Direction, RawCell } from "../target/types";

/** Where a threshold comes from, and whether the office has confirmed it as the law's. */
export interface Provenance {
  readonly source: string;
  readonly confirmed: boolean;
}

/** How sure an unconfirmed figure is; "none" where no figure is known at all. */
export type Certainty = "high" | "medium" | "low" | "none";

/** What an indicator must reach for an area and a year; null where the decision's figure is not known. */
export interface Threshold extends Provenance {
  /**
   * The area it holds for; "*" for every area. The decision's own "chỉ tiêu chung" of all regions stands under the area
   * "chung", which no commune has.
   */
  readonly area: string;
  /** The year it holds for; absent for every year. */
  readonly year?: number;
  readonly target: string | null;
  readonly certainty?: Certainty;
}

/** A threshold as the office has confirmed it in its own workbook; it overrides the bundled one. */
export interface OfficeThreshold {
  readonly set: string;
  readonly code: string;
  /** The area it holds for; "*" for every area. */
  readonly area: string;
  readonly year?: number;
  readonly target: string;
  /** The cell the target stands in, where it was read from a workbook: a number's format belongs to its meaning. */
  readonly written?: RawCell;
  readonly source?: string;
}

export interface Indicator {
  /** Text, never a number: "17.10" is not 17.1. */
  readonly code: string;
  readonly criterion: string;
  readonly label: string;
  readonly unit: string;
  readonly direction: Direction;
  /** What the result is: a rate lies in 0–100 %. */
  readonly measure: "rate" | "amount" | "mark" | "grade" | "degree";
  readonly ifAny: boolean;
  readonly bothSexes: boolean;
  readonly thresholds: readonly Threshold[];
  /**
   * The figure that stands inside the indicator's own wording while its target is the mark "Đạt": what a reported figure
   * must reach (3.1 of the commune set: 80 % of the land).
   */
  readonly figureTarget?: string;
  /** What an office must know before it relies on the indicator as bundled. */
  readonly note?: string;
}

export interface Criterion {
  readonly no: string;
  readonly name: string;
  readonly group?: string;
}

/** A region of the country, or a group of communes. */
export interface CriteriaArea {
  readonly id: string;
  readonly name: string;
  /** Which communes belong to it, where the decision says so. */
  readonly definition?: string;
}

/** Communes that take the thresholds of an area other than the one they lie in. */
export interface AreaException extends Provenance {
  readonly communes: string;
  readonly area: string;
}

/** A later decision that changes a set. */
export interface Amendment extends Provenance {
  readonly decision: string;
  /** ISO date. */
  readonly date: string;
  readonly note: string;
}

/** The criteria of one level and period, from one decision. */
export interface CriteriaSet {
  readonly id: string;
  readonly name: string;
  readonly decision: string;
  readonly level: "standard" | "advanced" | "model";
  readonly years: { readonly from: number; readonly to: number };
  readonly areaKind: "region" | "communeGroup";
  readonly areas: readonly CriteriaArea[];
  readonly criteria: readonly Criterion[];
  /** Empty where the set's list of indicators is not known. */
  readonly indicators: readonly Indicator[];
  /** How many indicators the decision counts, whether or not they are listed. */
  readonly indicatorCount?: number;
  /** ISO dates between which the decision is in force. */
  readonly validity?: { readonly from: string; readonly to?: string };
  readonly amendments?: readonly Amendment[];
  readonly areaExceptions?: readonly AreaException[];
  /** "office" where an office has stated the set in its own workbook; bundled ones have none. */
  readonly origin?: "office";
  /** The set a commune must meet in full before this one counts. */
  readonly precondition?: string;
}
