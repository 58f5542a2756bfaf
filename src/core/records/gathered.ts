import type { ListedAs } from "../sheet/criteriaList";
import type { Stage } from "../sheet/table";
import type { CodeBook } from "./codes";
import type {
  CellOfSheet,
  FigureCell,
  IndicatorRecord,
  PlaceOccurrence,
  RateContradiction,
  WrittenCode,
  WrittenPlace,
  WrittenVerdict,
} from "./types";

/** A verdict for a whole criterion as one table writes it. */
export interface WrittenCriterion {
  readonly table: number;
  readonly place: WrittenPlace;
  readonly set: string;
  readonly stage: Stage | undefined;
  readonly no: string;
  readonly written: WrittenVerdict;
}

/** A count of criteria met as one table writes it. */
export interface WrittenTotal {
  readonly table: number;
  readonly place: WrittenPlace;
  readonly set: string;
  readonly cell: CellOfSheet;
  readonly met: number;
  readonly of?: number;
  /** The stage under whose column the count stands. */
  readonly stage?: Stage;
  /** Whether the count stands in a row of a matrix and so is of that row's marks alone. */
  readonly ofRow: boolean;
  /** Whether it counts what is not met. */
  readonly ofUnmet?: true;
}

/** The criteria a row of a table lists as met or as not met. */
export interface WrittenList {
  readonly table: number;
  readonly place: WrittenPlace;
  readonly set: string;
  readonly cell: CellOfSheet;
  readonly text: string;
  readonly as: ListedAs;
  readonly codes: readonly string[];
  /** Those of the codes that the set does not have. */
  readonly unknown: readonly string[];
  /** How many the list itself says they are. */
  readonly count?: number;
}

/** What the tables gave, before communes are assessed. */
export interface Gathered {
  readonly records: IndicatorRecord[];
  readonly criteria: WrittenCriterion[];
  readonly totals: WrittenTotal[];
  readonly lists: WrittenList[];
  readonly codes: WrittenCode[];
  readonly places: PlaceOccurrence[];
  readonly figures: FigureCell[];
  readonly contradictions: RateContradiction[];
}

export function nothingGathered(): Gathered {
  return {
    records: [],
    criteria: [],
    totals: [],
    lists: [],
    codes: [],
    places: [],
    figures: [],
    contradictions: [],
  };
}

/** Whether a code is one of the set's; undefined where the set's list is not known. */
export function isKnown(book: CodeBook, code: string, scope: "indicator" | "criterion"): boolean | undefined {
  if (scope === "criterion") return book.criteria.size === 0 ? undefined : book.criteria.has(code);
  return book.listed ? book.indicators.has(code) : undefined;
}
