import type { CellOfSheet } from "../records/types";

/** Why a row of an office's own criteria set, or the whole set, cannot be used. */
export type WrongCriterion =
  | "noDecision"
  | "noYears"
  | "unreadableYears"
  | "unknownLevel"
  | "noIndicators"
  | "noCode"
  | "noLabel"
  | "repeatedCode"
  | "unknownArea"
  | "unreadableTarget"
  | "noTarget"
  | "idTaken";

export interface WrongCriterionRow {
  readonly cell: CellOfSheet;
  readonly why: WrongCriterion;
  readonly written: string;
  readonly code?: string;
  readonly first?: CellOfSheet;
}
