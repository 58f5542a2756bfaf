/** A text in the languages the add-in speaks. */
export interface Localised {
  readonly vi: string;
  readonly en: string;
}

/** What Excel hands over for one parameter. */
export interface FunctionParameter {
  /** ASCII, as the formula builder shows it. */
  readonly name: string;
  readonly description: Localised;
  /** `cells` is any range, single cell or value, errors included. */
  readonly accepts: "cells" | "yesOrNo";
  readonly isOptional: boolean;
  /**
   * What a 0 is that arrives: a blank cell can reach a function as 0. Where a 0 means something the workbook is asked whether
   * the cell is empty; elsewhere it is blank. In a table of thresholds only targets may be 0.
   */
  readonly zero: "asked" | "blank" | "askedInTargets";
}

/** One custom function as Excel lists it. Names are the same in every locale and never change once released. */
export interface FunctionEntry {
  readonly id: string;
  readonly description: Localised;
  readonly parameters: readonly FunctionParameter[];
  readonly gives: "any" | "boolean";
  /** A formula and what it gives, as the help page shows it. */
  readonly example: { readonly formula: string; readonly gives: string };
}
