import type { Direction } from "../target/types";

/** Where a threshold comes from, and whether the office has confirmed it as the law's. */
export interface Provenance {
  readonly source: string;
  readonly confirmed: boolean;
}

/** What an indicator must reach for an area and a year; null where the decision's figure is not known. */
export interface Threshold extends Provenance {
  /** The area it holds for; "*" for every area. */
  readonly area: string;
  /** The year it holds for; absent for every year. */
  readonly year?: number;
  readonly target: string | null;
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
}

export interface Criterion {
  readonly no: string;
  readonly name: string;
  readonly group?: string;
}

/** The criteria of one level and period, from one decision. */
export interface CriteriaSet {
  readonly id: string;
  readonly name: string;
  readonly decision: string;
  readonly level: "standard" | "advanced" | "model";
  readonly years: { readonly from: number; readonly to: number };
  readonly areaKind: "region" | "communeGroup";
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly criteria: readonly Criterion[];
  /** Empty where the set's list of indicators is not known. */
  readonly indicators: readonly Indicator[];
}
