import { defineKind } from "../finding";
import type { Doubted } from "../finding";

export interface DoubtfulReadingData {
  /** What was found so often that it is not listed cell by cell. */
  readonly found: string;
  readonly times: number;
  /** Of how many cells that were looked at; null where that does not matter. */
  readonly of: number | null;
  readonly along: Doubted["along"];
  /** The text found at all of them, where that is what they have in common. */
  readonly text: string | null;
}

export const doubtfulReading = defineKind<DoubtfulReadingData>()({
  kind: "doubtful-reading",
  severity: "note",
  about: "file",
  description:
    "Findings of one kind at most cells of a column, row or sheet: asked as one question, since the sheet was likely misread",
});
