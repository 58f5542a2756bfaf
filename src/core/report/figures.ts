import type { CellOfSheet } from "../records/types";
import { asPrinted } from "../text/tidy";
import type { AbsentReason } from "./absentReason";
import type { Provenance } from "./madeFrom";
import type { Elsewhere } from "./period/elsewhere";

export type { AbsentReason } from "./absentReason";

/** The value of a report field; a figure that cannot be computed says why. */
export type FieldValue = (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly decimals?: number }
  | { readonly kind: "year"; readonly value: number }
  /** A day, as ISO date. */
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "absent"; readonly why: AbsentReason }
) &
  Traced;

/** The cells of the workbook a figure was computed from, as its communes stand in the report; absent where no cell tells it. */
export interface Traced {
  readonly from?: readonly CellOfSheet[];
}

/** Values by the field's full name ("xa.ten"). */
export type FieldValues = ReadonlyMap<string, FieldValue>;

/** The items of a list that share a group (the communes of a district); a list without groups is one of these without head. */
export interface FigureGroup {
  /** The values of the group's own fields ("huyen.ten"); absent where the tier does not exist. */
  readonly head?: FieldValues;
  readonly items: readonly FieldValues[];
  /** The lists the items have of their own, by name; each tells of the items in their order. */
  readonly inner?: ReadonlyMap<string, readonly (readonly FieldValues[])[]>;
}

/** A list a template row can repeat over. */
export interface FigureList {
  readonly name: string;
  /** The name its groups' fields begin with. */
  readonly group?: string;
  readonly groups: readonly FigureGroup[];
  /** Why there is nothing in the list; only of one that is empty. */
  readonly whyEmpty?: AbsentReason;
}

/** Everything a template can ask for, computed. */
export interface Figures {
  readonly single: FieldValues;
  readonly lists: ReadonlyMap<string, FigureList>;
  /** What they were computed from, to be said on what is filled with them. */
  readonly provenance?: Provenance;
  /** What the workbook says of other periods and these figures therefore do not. */
  readonly elsewhere?: Elsewhere;
}

/** Texts of the workbook are printed tidied; the workbook itself keeps them as they are. */
export const textValue = (text: string): FieldValue => ({ kind: "text", text: asPrinted(text) });
export const numberValue = (value: number, decimals?: number): FieldValue =>
  decimals === undefined ? { kind: "number", value } : { kind: "number", value, decimals };
export const yearValue = (value: number): FieldValue => ({ kind: "year", value });
export const dateValue = (iso: string): FieldValue => ({ kind: "date", iso });
export const absent = (why: AbsentReason): FieldValue => ({ kind: "absent", why });
