/** What a filled form was made from and by what, so that a sheet on paper can be traced. */
export interface Provenance {
  /** "2022Q3", "2022H1" or "2022". */
  readonly period: string;
  readonly periodInWords: string;
  /** The day the figures close, as ISO date. */
  readonly cutOff?: string;
  /** The criteria sets the communes were counted by, with their decisions. */
  readonly sets: readonly { readonly name: string; readonly decision: string }[];
  readonly programVersion: string;
  /** ISO date. */
  readonly madeOn: string;
  /** "10:15", where the hour is known. */
  readonly madeAt?: string;
}
