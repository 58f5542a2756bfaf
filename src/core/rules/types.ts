import type { CriteriaSet } from "../criteria/types";
import type { Period } from "../plan/period";
import type { CellOfSheet } from "../records/types";
import type { Area } from "../sheet/grid";

/** What a column of an office's sheet of rules holds. */
export type RuleColumn =
  | "name"
  | "left"
  | "relation"
  | "right"
  | "places"
  | "sheets"
  | "level"
  | "area"
  | "period"
  | "severity"
  | "instruction"
  | "confirmed";

/** What a rule may name, besides cells. */
export type Field =
  /** An indicator's result, by its code. */
  | { readonly kind: "indicator"; readonly code: string }
  /** A column of a recognised table, by its heading as a key. */
  | { readonly kind: "column"; readonly heading: string }
  /** How many criteria a commune meets, or does not. */
  | { readonly kind: "criteria"; readonly count: "met" | "unmet" };

export type Operator = "+" | "-" | "*" | "/";

/** One side of a rule as read: a tree of bounded depth, and nothing that could be run. */
export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly decimals: number; readonly percent: boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "field"; readonly field: Field; readonly written: string }
  /** A cell or an area; without a sheet it lies on each sheet the rule applies to. */
  | { readonly kind: "cells"; readonly sheet?: string; readonly area: Area; readonly written: string }
  /** The left side of another rule. */
  | { readonly kind: "rule"; readonly name: string; readonly written: string }
  | { readonly kind: "negative"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Of one name alone: over all rows or communes; of several parts: over the parts. */
  | { readonly kind: "sum"; readonly parts: readonly Expression[] }
  /** The first as a percentage of the second. */
  | { readonly kind: "share"; readonly part: Expression; readonly whole: Expression };

export type Comparison = "=" | "≠" | "<" | "≤" | ">" | "≥";

/** What must hold between the two sides. */
export type Demand =
  | { readonly kind: "compare"; readonly comparison: Comparison; readonly right: Expression }
  | { readonly kind: "between"; readonly low: Expression; readonly high: Expression }
  | { readonly kind: "filled" }
  | { readonly kind: "oneOf"; readonly items: readonly Expression[]; readonly isOneOf: boolean };

export type RuleSeverity = "error" | "warning" | "note";

/** Where and when a rule holds; what is not said holds everywhere. */
export interface RuleScope {
  /** Keys of communes' names. */
  readonly places?: readonly string[];
  /** Names of sheets as the workbook writes them. */
  readonly sheets?: readonly string[];
  readonly level?: CriteriaSet["level"];
  /** Ids of areas; the same name may be an area of several sets. */
  readonly areas?: readonly string[];
  readonly period?: RulePeriod;
}

/** "quý III" without a year holds in every year. */
export type RulePeriod = Period | { readonly kind: "quarterOfAnyYear"; readonly quarter: 1 | 2 | 3 | 4 };

export interface Rule {
  /** What the office calls it; its row's number where it has no name. */
  readonly name: string;
  readonly left: Expression;
  readonly demand: Demand;
  readonly scope: RuleScope;
  readonly severity: RuleSeverity;
  /** What the office wrote, where it has not confirmed it: until then the rule only warns. */
  readonly unconfirmedSeverity?: RuleSeverity;
  readonly instruction: string;
  /** The two sides and what is between them, as the office wrote them. */
  readonly written: { readonly left: string; readonly demand: string };
  readonly cells: Readonly<Partial<Record<RuleColumn, CellOfSheet>>>;
}

/** Why a row of rules is not applied, or not as it is written. */
export type WrongRule =
  | "noLeft"
  | "noRelation"
  | "noRight"
  | "unknownRelation"
  | "unknownField"
  | "ambiguousField"
  | "unknownSheet"
  | "unreadable"
  | "tooLong"
  | "cellWithoutSheet"
  | "codeAsNumber"
  | "constantOnly"
  | "divisionByZero"
  | "cycle"
  | "repeatedName"
  | "wrongRule"
  | "unknownPlace"
  | "unknownLevel"
  | "unknownArea"
  | "unreadablePeriod"
  | "noSeverity"
  | "unknownSeverity"
  | "appliesToNothing"
  | "tooMuch";

export interface WrongRuleRow {
  readonly cell: CellOfSheet;
  readonly why: WrongRule;
  readonly rule: string;
  readonly written: string;
  /** The part of what is written that is at fault, where that is known. */
  readonly part?: string;
  /** What was probably meant. */
  readonly proposals?: readonly string[];
  readonly related?: readonly CellOfSheet[];
  /** Whether the rule is applied all the same, as a warning. */
  readonly isApplied: boolean;
}
